"""Fines of conduct: imposed by the meeting, owed until paid in the grid."""

from app.book.transaction import Tx
from app.core import fines
from app.core.fines import FineImposed
from app.operations.running import known_member, writable_meeting


def impose_fine(tx: Tx, *, meeting: str, member: str, reason: str, minor: int) -> str:
    """Impose a fine; the fact id. `undo_entry` takes it back."""
    writable_meeting(tx, meeting)
    known_member(tx, member)
    imposed = FineImposed(
        meeting=meeting,
        member=member,
        reason=reason.strip(),
        minor=minor,
        currency=tx.group.currency,
    )
    return tx.append(fines.impose(imposed)).id
