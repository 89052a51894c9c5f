"""Disputes: what a member does not agree with is marked, and settled in words or by a vote."""

from app.book.transaction import Tx
from app.core import disputes as core
from app.core.disputes import DisputeSettled, EntryDisputed
from app.core.errors import Refused
from app.operations.corrections import fact_of
from app.operations.running import writable_meeting
from app.projections import entries, meetings, members
from app.projections.open_disputes import dispute_of


def dispute_entry(tx: Tx, *, entry: str, member: str, words: str) -> str:
    """Mark an entry as disputed by a member; the fact.

    It stands on the page of the meeting that is open now, if one is.

    Raises:
        Refused: "entry.unknown", "member.unknown", and see `app.core.disputes.dispute`.
    """
    event, line = fact_of(tx, entry), entries.find_entry(tx.conn, entry)
    if members.find_member(tx.conn, member) is None:
        raise Refused("member.unknown", member=member)
    meeting, on = _now(tx)
    said = EntryDisputed(entry=entry, member=member, words=words.strip(), meeting=meeting, on=on)
    payload = core.dispute(
        said,
        entry_type=event.type,
        is_gone=line is not None and bool(line.reversed_by or line.void_by),
        is_disputed=dispute_of(tx.conn, entry) is not None,
    )
    return tx.append(payload).id


def settle_dispute(tx: Tx, *, entry: str, words: str) -> str:
    """The dispute about an entry is over and the entry stands; the fact.

    Raises:
        Refused: See `app.core.disputes.settle`.
    """
    found = dispute_of(tx.conn, entry)
    meeting, on = _now(tx)
    payload = DisputeSettled(
        dispute=found.entry if found else "",
        entry=entry,
        words=words.strip(),
        meeting=meeting,
        on=on,
    )
    return tx.append(core.settle(payload)).id


def _now(tx: Tx) -> tuple[str, str]:
    """The open meeting and its day; "" and today between meetings."""
    running = meetings.running_meeting(tx.conn)
    if running is None:
        return "", tx.today.isoformat()
    return writable_meeting(tx, running.meeting).meeting, running.on
