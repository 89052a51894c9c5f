"""What the step for other business reads: what was spent, the funds, places of money, minutes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core import accounts as a
from app.core.attendance import HERE
from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.features.meeting.other_step import voting
from app.features.meeting.other_step.voting import Voting
from app.operations.approving import approval_for, people_to_ask
from app.projections import (
    attendance,
    balances,
    departures,
    entries,
    group,
    investments,
    meetings,
    members,
    money_places,
    officers,
    outgoings,
    unidentified,
)
from app.projections.entries import EntryLine
from app.projections.investments import Investment
from app.projections.meetings import Meeting
from app.projections.outgoings import Outgoing
from app.projections.unidentified import Receipt

if TYPE_CHECKING:
    from app.book.transaction import Reading

PLACES = (a.CASH_LOAN, a.CASH_SOCIAL, a.MOBILE, a.BANK, a.CRYPTO, a.CASH_TRANSIT)
EARLIER = 6  # closed meetings whose lines can be corrected here


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherFacts:
    """One look at the step; amounts in minor units.

    Attributes:
        paid: Expenses, welfare help and moves of this meeting, in order.
        fund, welfare_bag: All of the welfare fund, and what of it lies in its bag.
        places: (account, minor) of every place of money that the group uses.
        debts: (member, name, minor) of who owes the group beside loans and dues, also who left.
        investments: Where money was put to earn, all there ever were.
        helped: Welfare help that each member got before, over all meetings.
        here: People who are here and vote.
        correctable: This meeting and closed ones, newest first.
        signers: Members whose PINs a line of a closed page needs, in the order they are asked.
        nameless: Notes of which something is nobody's yet, of all meetings, oldest first.
    """

    meeting: Meeting
    rules: Rules
    names: dict[str, str]
    paid: tuple[Outgoing, ...]
    fund: int
    welfare_bag: int
    places: tuple[tuple[str, int], ...]
    investments: tuple[Investment, ...]
    debts: tuple[tuple[str, str, int], ...]
    helped: dict[str, int]
    here: int
    chair: str
    correctable: tuple[Meeting, ...]
    signers: tuple[str, ...]
    nameless: tuple[Receipt, ...]
    voting: Voting


def read(reading: "Reading", meeting_id: str, actor: str = "") -> OtherFacts:
    """Read the step for the officer who writes.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    _, rules = group.current_rules(conn)
    places = money_places.money_places(conn, currency)
    everybody = [one.member for one in members.members(conn)]
    marks, gone = attendance.marks(conn, meeting_id), departures.departures(conn, meeting_id)
    have = [(account, balances.balance_of(conn, account, currency)) for account in PLACES]
    usual = {a.CASH_LOAN, a.BANK, *((a.CASH_SOCIAL,) if rules.welfare_bag else ())}
    usual |= {a.MOBILE} if "mpesa" in rules.methods else set()
    names = reading.people.names(everybody)
    return OtherFacts(
        meeting=meeting,
        rules=rules,
        names=names,
        paid=tuple(
            one
            for one in outgoings.outgoings_at(conn, meeting_id)
            if one.kind in ("welfare", "expense", "move", "debt_in")
        ),
        fund=places.social_fund,
        welfare_bag=places.welfare_bag,
        places=tuple((account, minor) for account, minor in have if minor or account in usual),
        investments=investments.investments(conn),
        debts=_debts(reading),
        helped=_helped(reading, everybody),
        here=sum(one.status in HERE and one.member not in gone for one in marks.values()),
        chair=officers.chair(conn),
        correctable=(meeting, *meetings.held_before(conn, meeting.no, EARLIER)),
        signers=_signers(reading, actor),
        voting=voting.read(reading, meeting, names),
        nameless=tuple(o for o in unidentified.open_receipts(conn) if o.method == "cash"),
    )


def _debts(reading: "Reading") -> tuple[tuple[str, str, int], ...]:
    found = balances.sub_balances(reading.conn, a.OTHER_DUE, reading.group.currency)
    owed = {member: minor for member, minor in found.items() if minor > 0}
    names = reading.people.names(list(owed))
    return tuple((member, names[member], minor) for member, minor in owed.items())


def _signers(reading: "Reading", actor: str) -> tuple[str, ...]:
    """The chair at least; what the rules ask for where they do."""
    conn = reading.conn
    approval = approval_for(conn, "reversal_closed", 0, actor=actor)
    return people_to_ask(conn, approval, actor=actor) or (officers.chair(conn),)


def _helped(reading: "Reading", everybody: list[str]) -> dict[str, int]:
    found = {}
    for member in everybody:
        got = [o.minor for o in outgoings.outgoings_to(reading.conn, member) if o.kind == "welfare"]
        if got:
            found[member] = sum(got)
    return found


def lines_of(reading: "Reading", meeting: str) -> tuple[EntryLine, ...]:
    """Entries on the page of a closed meeting that can still be corrected."""
    return tuple(line for line in entries.entries_at(reading.conn, meeting) if line.can_undo)


def minutes_text(reading: "Reading", meeting: str, language: str) -> str:
    """The minutes as the book knows them, one sentence a line."""
    from app.documents.from_book.minutes import text_of
    from app.documents.options import Options

    return text_of(reading, meeting, Options(now_ms=0, lang=language))
