"""Undo and redo by steps: what one key press wrote is taken back, and written again, as one."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core import contributions, fines, unidentified
from app.core.advances import AdvanceUsed
from app.core.attendance import AttendanceMarked
from app.core.contributions import ContributionRecorded
from app.core.dues import DueWaived
from app.core.errors import Refused
from app.core.fines import FineImposed
from app.core.unidentified import ReceiptAssigned, ReceiptUnidentified
from app.operations.advances import use_again, write_again
from app.operations.attendance import mark_attendance
from app.operations.corrections import fact_of, undo_entry
from app.operations.running import writable_meeting
from app.projections import entries
from app.projections.entries import EntryLine
from app.projections.unidentified import find_receipt
from app.store.drafts import find_draft, keep_draft

REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """What one key press wrote.

    Attributes:
        entries: Facts that stand since.
        replaced: Facts that it took back (the line before a correction).
        head: Last line on the page right after it.
    """

    entries: tuple[str, ...]
    replaced: tuple[str, ...] = ()
    head: str = ""


def note_step(
    tx: Tx, *, meeting: str, written: tuple[str, ...], replaced: tuple[str, ...] = ()
) -> None:
    """Remember, in the transaction that wrote them, that these entries belong together."""
    step = WrittenStep(written, replaced, _head(tx.conn, meeting))
    steps = [*_load(tx.conn, _steps(meeting)), step][-REMEMBERED:]
    _save(tx, _steps(meeting), steps)


def find_step(conn: Connection, meeting: str) -> tuple[WrittenStep, EntryLine] | None:
    """What Ctrl+Z takes back now, and its last line; None when there is nothing."""
    steps = _load(conn, _steps(meeting))
    head = _head(conn, meeting)
    if steps and not steps[-1].entries and steps[-1].head == head:
        # Emptied: nothing stands of it, so it is known by the page alone.
        line = entries.find_entry(conn, steps[-1].replaced[0])
        return (steps[-1], line) if line else None
    last = entries.last_undoable(conn, meeting)
    if last is None:
        return None
    found = next((step for step in reversed(steps) if last.entry in step.entries), None)
    if found is None:
        return WrittenStep((last.entry,)), last
    lines = [entries.find_entry(conn, entry) for entry in found.entries]
    standing = tuple(
        line.entry
        for line in lines
        if line is not None and not line.reversed_by and not line.void_by
    )
    return replace(found, entries=standing), last


def undo_step(tx: Tx, *, meeting: str) -> EntryLine:
    """Take the last step back; the last line of what was taken back.

    Raises:
        Refused: "entry.nothing_to_undo", or what `undo_entry` refuses.
    """
    writable_meeting(tx, meeting)
    found = find_step(tx.conn, meeting)
    if found is None:
        raise Refused("entry.nothing_to_undo")
    step, line = found
    undone = _load(tx.conn, _redo(meeting))
    if undone and undone[-1].head != _head(tx.conn, meeting):
        undone = []  # Something was written since: what was undone before stays undone.
    restored = _exchange(tx, step.entries, step.replaced)
    undone.append(WrittenStep(step.entries, restored, _head(tx.conn, meeting)))
    _save(tx, _redo(meeting), undone[-REMEMBERED:])
    return line


def redo_step(tx: Tx, *, meeting: str) -> EntryLine:
    """Write again what was taken back last, if nothing was written since; its last line.

    Raises:
        Refused: "entry.nothing_to_redo", "entry.not_redoable" (type).
    """
    writable_meeting(tx, meeting)
    undone = _load(tx.conn, _redo(meeting))
    if not undone or undone[-1].head != _head(tx.conn, meeting):
        raise Refused("entry.nothing_to_redo")
    last = undone.pop()
    written = _exchange(tx, last.replaced, last.entries)
    note_step(tx, meeting=meeting, written=written, replaced=last.replaced)
    if undone:
        undone[-1] = replace(undone[-1], head=_head(tx.conn, meeting))
    _save(tx, _redo(meeting), undone)
    line = entries.find_entry(tx.conn, (written or last.replaced)[-1])
    if line is None:
        raise Refused("entry.nothing_to_redo")
    return line


def _exchange(tx: Tx, back: tuple[str, ...], again: tuple[str, ...]) -> tuple[str, ...]:
    for entry in reversed(back):
        undo_entry(tx, entry=entry)
    return tuple(_write_again(tx, entry) for entry in again)


def _write_again(tx: Tx, entry: str) -> str:
    """Write an entry that was taken back once more, with what it brought about."""
    event = fact_of(tx, entry)
    match event.payload:
        case AttendanceMarked(meeting=meeting, member=member, status=status):
            return mark_attendance(tx, meeting=meeting, member=member, status=status)
        case FineImposed() as imposed:
            return tx.append(fines.impose(imposed)).id
        case ContributionRecorded() as paid:
            fresh = replace(paid, payment=tx.new_id() if paid.payment else "", post=())
            written = tx.append(contributions.record(fresh)).id
            _bring_about_again(tx, entry, written)
            use_again(tx, old=entry, cause=written)
            return written
        case AdvanceUsed() as used:
            if written := write_again(tx, used, cause=""):
                _bring_about_again(tx, entry, written)
                return written
        case DueWaived() as waived:
            return tx.append(waived).id
        case ReceiptUnidentified() as came:
            payment = tx.new_id() if came.payment else ""
            fresh_receipt = replace(came, receipt=tx.new_id(), payment=payment, post=())
            return tx.append(unidentified.receive(fresh_receipt)).id
        case ReceiptAssigned() as given:
            known = find_receipt(tx.conn, given.receipt)
            if known is not None:
                return tx.append(unidentified.assign(given, left=known.left)).id
        case payload if event.type in _AS_IT_WAS:
            written = tx.append(payload).id
            _bring_about_again(tx, entry, written)
            return written
    raise Refused("entry.not_redoable", type=event.type)


# Facts that say nothing about the entries around them.
_AS_IT_WAS = frozenset(
    {
        "attendance.left",
        "auction.held",
        "dispute.settled",
        "entry.disputed",
        "fund.asked",
        "selection.made",
        "selection.skipped",
        "loan.requested",
        "loan.guaranteed",
        "loan.guarantee_released",
        "loan.decided",
        "loan.given",
        "loan.rescheduled",
        "loan.set_off",
        "loan.guarantor_paid",
        "claim.settled",
        "loan.forgiven",
        "loan.written_off",
        "payout.paid",
        "seat.defaulted",
        "seat.given_up",
        "seat.secured",
        "seat.sold",
        "seat.transferred",
        "turn.assigned",
        "turn.covered",
        "turn.handed_on",
        "turn.paid",
        "turn.postponed",
        "turn.swapped",
    }
)
_BROUGHT_ABOUT = frozenset({"fine.imposed", "loan.rescheduled", "loan.earned", "turn.owed"})


def _bring_about_again(tx: Tx, old: str, new: str) -> None:
    """What an entry had brought about, under the entry that was written in its place."""
    for line in entries.caused(tx.conn, old):
        if line.type in _BROUGHT_ABOUT:
            tx.append(replace(fact_of(tx, line.entry).payload, cause=new))


def _head(conn: Connection, meeting: str) -> str:
    return entries.last_line(conn, meeting)


def _steps(meeting: str) -> str:
    return f"meeting/{meeting}/steps"


def _redo(meeting: str) -> str:
    return f"meeting/{meeting}/undone"


def _load(conn: Connection, form: str) -> list[WrittenStep]:
    found: list[dict[str, Any]] = find_draft(conn, form) or []
    return [
        WrittenStep(tuple(one["entries"]), tuple(one["replaced"]), one["head"]) for one in found
    ]


def _save(tx: Tx, form: str, steps: list[WrittenStep]) -> None:
    keep_draft(tx.conn, form, [asdict(step) for step in steps], tx.now_ms)
