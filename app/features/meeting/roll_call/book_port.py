"""The roll call's orders to the book."""

from collections.abc import Callable

from app.book.transaction import Reading, Tx
from app.core.permissions import may
from app.features.meeting.roll_call.presenter import Failed
from app.features.meeting.roll_call.roll import Roll
from app.features.meeting.roll_call.roll_reading import read_roll
from app.operations.attendance import mark_attendance, mark_left
from app.operations.corrections import undo_entry
from app.operations.undoing import note_step
from app.projections import attendance, members
from app.ui.session import Session


class BookPort:
    """Implements RollPort over the session's book.

    Args:
        show: Called with each newer roll.
    """

    def __init__(self, session: Session, meeting: str, show: Callable[[Roll], None]) -> None:
        self._session, self._meeting, self._show = session, meeting, show

    def read(self, failed: Failed) -> None:
        locked = "" if may(self._session.roles, "roll_call") else "role"

        def ask(reading: Reading) -> Roll:
            return read_roll(reading, self._meeting, locked=locked)

        self._session.read(ask, self._show, failed)

    def mark(self, member: str, status: str, failed: Failed) -> None:
        """Mark one member; a fine of the rules is imposed with it."""
        self._session.write(
            lambda tx: mark_attendance(tx, meeting=self._meeting, member=member, status=status),
            lambda _: None,
            failed,
        )

    def mark_rest(self, failed: Failed) -> None:
        """Mark everybody who was not called as here, as one step of undo."""
        self._session.write(self._mark_rest, lambda _: None, failed)

    def leave(self, member: str, failed: Failed) -> None:
        """Write that a member left now."""
        at = self._session.clock()[:5]
        self._session.write(
            lambda tx: mark_left(tx, meeting=self._meeting, member=member, at=at),
            lambda _: None,
            failed,
        )

    def come_back(self, left_entry: str, failed: Failed) -> None:
        """Take back that somebody left."""
        self._session.write(
            lambda tx: undo_entry(tx, entry=left_entry, reason="attendance"),
            lambda _: None,
            failed,
        )

    def _mark_rest(self, tx: Tx) -> None:
        called = attendance.marks(tx.conn, self._meeting)
        written = tuple(
            mark_attendance(tx, meeting=self._meeting, member=one.member, status="present")
            for one in members.members(tx.conn)
            if one.member not in called
        )
        if written:
            note_step(tx, meeting=self._meeting, written=written)
