"""Corrections: nothing is changed or deleted; a reversal names the entry that it takes back."""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, reversed_lines

REVERSAL = "entry.reversed"

# Facts of the roll call and of money can be taken back; the frame of the meeting cannot.
REVERSIBLE = frozenset(
    {
        "advance.refunded",
        "advance.used",
        "advice.recorded",
        "attendance.left",
        "attendance.marked",
        "bill.issued",
        "bill.part",
        "cash.difference",
        "claim.settled",
        "contact.logged",
        "contribution.recorded",
        "cost.recorded",
        "cost.settled",
        "debt.paid",
        "deposit.moved",
        "dispute.settled",
        "dividend.declared",
        "dividend.paid",
        "dividend.shared",
        "due.billed",
        "due.credited",
        "due.waived",
        "entry.disputed",
        "expense.paid",
        "external_loan.received",
        "external_loan.repaid",
        "fine.imposed",
        "fund.asked",
        "hardship.declared",
        "investment.bought",
        "investment.sold",
        "levy.approved",
        "loan.charged",
        "loan.decided",
        "loan.earned",
        "loan.forgiven",
        "loan.given",
        "loan.guarantee_released",
        "loan.guaranteed",
        "loan.guarantor_paid",
        "loan.requested",
        "loan.rescheduled",
        "loan.set_off",
        "loan.written_off",
        "member.settled",
        "meter.read",
        "money.moved",
        "motion.put",
        "opening.recorded",
        "payout.paid",
        "penalty.assessed",
        "promise.made",
        "receipt.assigned",
        "receipt.unidentified",
        "auction.held",
        "round.started",
        "savings.interest",
        "seat.defaulted",
        "seat.given_up",
        "seat.secured",
        "seat.sold",
        "seat.transferred",
        "selection.made",
        "selection.skipped",
        "shareout.agreed",
        "shareout.paid",
        "shareout.part",
        "savings.withdrawn",
        "shares.cancelled",
        "turn.assigned",
        "turn.covered",
        "turn.handed_on",
        "turn.owed",
        "turn.paid",
        "turn.postponed",
        "turn.swapped",
        "unit.added",
        "unit.occupied",
        "votes.counted",
        "welfare.paid",
    }
)


@event_type(REVERSAL, FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class EntryReversed:
    """An entry was taken back (T90): the same lines with sides swapped.

    Attributes:
        fix: Fact id of the entry; the first reversal of it in order counts, a second does not.
        meeting: Open meeting in which it was taken back.
        entry_meeting: Meeting of the entry itself.
    """

    fix: str
    reason: str
    meeting: str
    entry_meeting: str
    post: tuple[Line, ...] = ()


def reverse(entry: Event, *, reason: str, meeting: str, is_reversed: bool) -> EntryReversed:
    """Decide a reversal.

    Raises:
        Refused: The entry was taken back already, or is of a kind that cannot be.
    """
    if is_reversed:
        raise Refused("entry.reversed_already")
    if entry.type not in REVERSIBLE:
        raise Refused("entry.not_reversible", type=entry.type)
    return EntryReversed(
        fix=entry.id,
        reason=reason,
        meeting=meeting,
        entry_meeting=getattr(entry.payload, "meeting", ""),
        post=reversed_lines(entry.lines),
    )
