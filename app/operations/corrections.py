"""Corrections: an entry is taken back by a reversal that names it; nothing disappears."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core import corrections as core
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.governance.approvals import Operation
from app.core.permissions import TREASURER
from app.operations.approving import approve
from app.operations.roll_fines import impose_by_roll
from app.projections import (
    cases,
    disputes,
    entries,
    loan_versions,
    loans,
    meetings,
    officers,
    outgoings,
    payments,
    round_dependents,
    shareouts,
    unidentified,
)
from app.projections.dividends import payments_of
from app.projections.entries import EntryLine
from app.projections.external_loans import repayments_of
from app.projections.investments import find_investment, sales_of
from app.projections.open_disputes import dispute_of
from app.store.event_log import EventLog
from app.store.stored_events import open_stored

ROUND_TYPES = frozenset(
    {
        "auction.held",
        "round.started",
        "seat.defaulted",
        "seat.given_up",
        "seat.secured",
        "seat.sold",
        "seat.transferred",
        "turn.assigned",
        "turn.covered",
        "turn.owed",
        "turn.paid",
        "turn.postponed",
        "turn.swapped",
    }
)


def undo_entry(
    tx: Tx, *, entry: str, reason: str = "undo", approved_by: Iterable[str] = ()
) -> None:
    """Take an entry back because an officer wants it, see `take_back_entry`.

    Args:
        approved_by: Members whose PIN was right.

    Raises:
        Refused: "approval.*" where the rules ask for more than the treasurer; as
            `take_back_entry`.
    """
    line = entries.find_entry(tx.conn, entry)
    is_disputed = dispute_of(tx.conn, entry) is not None  # asks the members, whatever else
    if line is not None and fact_of(tx, entry).lines and not is_disputed:
        approve(
            tx,
            _kind_of_reversal(tx, line),
            fact_of(tx, entry).payload,
            minor=line.minor,
            meeting=meeting_of_reversal(tx, entry),
            approved_by=approved_by,
        )
    take_back_entry(tx, entry=entry, reason=reason)


def take_back_entry(tx: Tx, *, entry: str, reason: str = "undo") -> None:
    """Take an entry back, with what it brought about (the fine of a late mark).

    In a closed meeting the reversal stands on the page of the meeting that is open now, or
    on no page when none is.

    Raises:
        Refused: Unknown, taken back already, not reversible, or later entries depend on it
            ("entry.has_dependents" with how many), or it is part of an open question;
            "entry.of_another" with the member who wrote it: money that somebody else wrote is
            taken back by the treasurer; "approval.vote" for an entry that is disputed.
    """
    if cases.case_of_entry(tx.conn, entry) is not None:
        raise Refused("entry.in_question", entry=entry)
    _check_author(tx, fact_of(tx, entry))
    meeting = meeting_of_reversal(tx, entry)
    _ask_members(tx, entry, meeting)
    for consequence in entries.caused_by(tx.conn, entry):
        reverse_entry(tx, consequence.entry, reason=reason, meeting=meeting)
    undone = reverse_entry(tx, entry, reason=reason, meeting=meeting)
    line = entries.find_entry(tx.conn, undone.payload.fix)
    if line is not None and line.type == "attendance.marked":
        # The mark before it shows again, and with it its fine.
        impose_by_roll(tx, meeting=line.meeting, member=line.member)


def undo_last(tx: Tx, *, meeting: str) -> str:
    """Take back the newest standing entry of a meeting (Ctrl+Z); its fact id.

    Raises:
        Refused: "entry.nothing_to_undo".
    """
    last = entries.last_undoable(tx.conn, meeting)
    if last is None:
        raise Refused("entry.nothing_to_undo")
    undo_entry(tx, entry=last.entry)
    return last.entry


def reverse_entry(tx: Tx, entry: str, *, reason: str, meeting: str) -> Event:
    """Append the reversal of one entry and nothing else; the reversal."""
    event = fact_of(tx, entry)
    line = entries.find_entry(tx.conn, entry)
    if line is None:
        raise Refused("entry.not_reversible", type=event.type)
    _check_dependents(tx, event)
    payload = core.reverse(
        event, reason=reason, meeting=meeting, is_reversed=bool(line.reversed_by or line.void_by)
    )
    return tx.append(payload)


def fact_of(tx: Tx, entry: str) -> Event:
    """The fact of an entry.

    Raises:
        Refused: "entry.unknown".
    """
    stored = EventLog(tx.conn).get(entry)
    if stored is None:
        raise Refused("entry.unknown", entry=entry)
    return open_stored(stored.frame, stored.seq, stored.epoch)


def _check_author(tx: Tx, event: Event) -> None:
    """A deputy with the pen puts right the own typing; money of others is the treasurer's."""
    is_own = event.actor == tx.actor
    if event.lines and not is_own and TREASURER not in officers.roles_of(tx.conn, tx.actor):
        raise Refused("entry.of_another", member=event.actor)


def _ask_members(tx: Tx, entry: str, meeting: str) -> None:
    """A disputed entry is taken back by a vote about it, also where the group has no limits."""
    line = entries.find_entry(tx.conn, entry)
    if line is not None and dispute_of(tx.conn, entry) is not None:
        approve(
            tx,
            "reversal_disputed",
            fact_of(tx, entry).payload,
            minor=line.minor,
            meeting=meeting,
            effect="dispute",
            subject=entry,
        )


def _kind_of_reversal(tx: Tx, line: EntryLine) -> Operation:
    """What the rules ask about, by the page it stands on and whether the money was seen."""
    page = meetings.find_meeting(tx.conn, line.page)
    if page is not None and page.is_closed:
        return "reversal_closed"
    seen = payments.find_written(tx.conn, line.entry)
    is_verified = seen is not None and seen.finding == "verified"
    return "receipt_rejected" if is_verified else "reversal_open"


def _check_dependents(tx: Tx, event: Event) -> None:
    later: list[str] = []
    if event.type == "loan.given":
        later = [line.entry for line in loans.history_of(tx.conn, event.payload.loan)]
    elif event.type in ("loan.requested", "loan.guaranteed", "loan.decided"):
        given = loans.find_loan(tx.conn, event.payload.loan)
        later = [given.entry] if given is not None else []
        if given and event.type == "loan.guaranteed" and event.payload.guarantor not in given.named:
            later = []  # a guarantor who came later, in place of another one
    elif event.type == "loan.rescheduled":
        later = loan_versions.followers_of(tx.conn, event.payload.loan, event.id)
    elif event.type == "shareout.agreed":
        done = shareouts.find_shareout(tx.conn, event.payload.shareout)
        later = [one.entry for one in done.paid] if done and done.entry == event.id else []
    elif event.type == "entry.disputed":
        said = [one for one in disputes.disputes(tx.conn) if one.entry == event.id]
        later = [one.settlement for one in said if one.settlement]
    elif event.type == "member.settled" and not event.payload.leaves:
        found = outgoings.outgoings_to(tx.conn, event.payload.member)
        later = [one.entry for one in found if one.kind == "debt_in"]
    elif event.type == "dividend.declared":
        later = list(payments_of(tx.conn, event.payload.dividend))
    elif event.type == "selection.made":
        given = loans.find_loan(tx.conn, event.payload.loan) if event.payload.loan else None
        later = [given.entry] if given is not None else []
    elif event.type == "external_loan.received":
        later = list(repayments_of(tx.conn, event.payload.loan))
    elif event.type == "investment.bought":
        known = find_investment(tx.conn, event.payload.investment)
        is_there = known is not None and known.left >= event.payload.minor
        later = [] if is_there else list(sales_of(tx.conn, event.payload.investment))
    elif event.type == "receipt.unidentified":
        assigned = unidentified.assignments_of(tx.conn, event.payload.receipt)
        later = [one.entry for one in assigned]
    elif event.type in ROUND_TYPES:
        later = round_dependents.dependents_of(tx.conn, event)
    if later:
        raise Refused("entry.has_dependents", count=len(later), entry=later[0])


def meeting_of_reversal(tx: Tx, entry: str) -> str:
    """The meeting whose page the reversal of an entry stands on; "" for none.

    Raises:
        Refused: "entry.unknown".
    """
    line = entries.find_entry(tx.conn, entry)
    if line is None:
        raise Refused("entry.unknown", entry=entry)
    written = meetings.find_meeting(tx.conn, line.page)
    if written is not None and written.is_running:
        return written.meeting
    running = meetings.running_meeting(tx.conn)
    return running.meeting if running else ""
