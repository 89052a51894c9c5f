"""Facts into projections: numbered ones for good, waiting ones so that they can be taken back."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from app.book.unreadable import note_unread
from app.core.events.envelope import Event
from app.core.roster import ROSTER_TYPES, Roster
from app.projections import Fold, Projection
from app.projections.recorder import Recorder
from app.projections.state_roots import root_bytes, root_number


class Folder:
    """Folds the facts of one book inside its writing transaction.

    Attributes:
        recorder: The ear on the writing connection.
    """

    def __init__(self, projections: Sequence[Projection]) -> None:
        self.projections = tuple(projections)
        self.recorder = Recorder(self.projections)

    @cached_property
    def _listeners(self) -> dict[str, tuple[Projection, ...]]:
        return {}

    @cached_property
    def _applied(self) -> dict[str, tuple[Callable[[Fold, Event], None], ...]]:
        return {}

    def fold_numbered(
        self, conn: Connection, events: Iterable[Event], roster: Roster | None
    ) -> None:
        """Fold facts that have their final place, in order of their numbers.

        No waiting fact may be folded in at this moment (`take_back_waiting`).

        Args:
            roster: Has folded all of them, and knows which of them wait for a second officer; None
                where none of them says who may write.
        """
        fold = Fold(conn, self.recorder)
        for event in events:
            assert event.seq is not None, event.id
            fold.position = event.seq
            self._apply(conn, fold, event, roster)
        fold.flush()

    def fold_waiting(
        self, conn: Connection, events: Iterable[Event], size: int, roster: Roster | None
    ) -> None:
        """Fold facts without a number behind the others, in their provisional order.

        Args:
            size: Facts in the numbered log. roster: As `fold_numbered`.
        """
        fold = Fold(conn, self.recorder)
        cursor: Any = conn.connection.cursor()
        row = cursor.execute("SELECT max(position) FROM undo_log").fetchone()
        position = max(size, row[0] or 0)
        for event in events:
            position += 1
            fold.position = position
            self.recorder.changes = []
            self._apply(conn, fold, event, roster)
            fold.flush()
            cursor.execute(
                "INSERT INTO undo_log (position, hash, changes) VALUES (?, ?, ?)",
                (position, bytes.fromhex(event.hash), self.recorder.pack_changes()),
            )
        self.recorder.changes = None

    def take_back_waiting(self, conn: Connection, above: int = 0) -> None:
        """Undo waiting facts behind position `above`, newest first.

        With 0 the projections show the numbered log alone.
        """
        cursor: Any = conn.connection.cursor()
        sql = "SELECT changes FROM undo_log WHERE position > ? ORDER BY position DESC"
        for (changes,) in cursor.execute(sql, (above,)).fetchall():
            self.recorder.take_back(conn, changes)
        cursor.execute("DELETE FROM undo_log WHERE position > ?", (above,))

    def number_in_place(self, conn: Connection, events: Sequence[Event]) -> bool:
        """Make waiting facts numbered ones where their rows stand, if nothing came between.

        Waiting facts behind them are taken back.

        Args:
            events: The next numbered facts.

        Returns:
            False, and nothing is changed, unless these are the first waiting facts, got the
            places they had, and none of their authors knew the number of another of them; nor
            where one of them may wait for a second officer, or is that officer's word.
        """
        cursor: Any = conn.connection.cursor()
        sql = "SELECT position, hash FROM undo_log ORDER BY position LIMIT ?"
        kept = cursor.execute(sql, (len(events),)).fetchall()
        if not kept or kept != [(event.seq, bytes.fromhex(event.hash)) for event in events]:
            return False
        first, last = kept[0][0], kept[-1][0]
        if any(event.knew_seq >= first or event.type in ROSTER_TYPES for event in events):
            return False
        self.take_back_waiting(conn, above=last)
        cursor.execute("DELETE FROM undo_log")
        fold = Fold(conn, self.recorder)
        for event in events:
            fold.position = event.seq or 0
            for projection in self._listening(event) if event.payload is not None else ():
                self.recorder.touched.add(projection.name)  # its numbered root moves on
                if projection.number is not None:
                    projection.number(fold, event)
        fold.flush()
        return True

    def empty(self, conn: Connection) -> None:
        """Take every row out, to fold from the first fact."""
        self.recorder.detach(conn)
        for projection in self.projections:
            for table in reversed(projection.tables):
                conn.exec_driver_sql(f'DELETE FROM "{table.name}"')
            self.recorder.sums[projection.name] = 0
            self.recorder.touched.add(projection.name)
        self.recorder.attach(conn)

    def save_roots(self, conn: Connection, *, numbered: bool) -> None:
        """Write the roots of touched projections.

        Args:
            numbered: No waiting fact is folded in, so these are also the roots of the log.
        """
        also = ", root_numbered = ?2" if numbered else ""
        sql = f"UPDATE projection_state SET root_now = ?2{also} WHERE name = ?1"
        cursor: Any = conn.connection.cursor()
        for name in self.recorder.touched:
            cursor.execute(sql, (name, root_bytes(self.recorder.sums[name])))

    def load_roots(self, conn: Connection) -> None:
        """Continue from the roots as they were left."""
        rows = conn.exec_driver_sql("SELECT name, root_now FROM projection_state")
        known = {p.name for p in self.projections}
        self.recorder.sums.update({n: root_number(root) for n, root in rows if n in known})
        self.recorder.begin()

    def _apply(self, conn: Connection, fold: Fold, event: Event, roster: Roster | None) -> None:
        if event.payload is None:
            note_unread(conn, event)
            return
        shown = (event,) if roster is None else roster.shown(event)
        if not shown:
            for projection in self._listening(event):
                if projection.waits is not None:
                    projection.waits(fold, event)
        for one in shown:
            self._show(fold, one)

    def _show(self, fold: Fold, event: Event) -> None:
        found = self._applied.get(event.type)
        if found is None:
            found = tuple([projection.apply for projection in self._listening(event)])
            self._applied[event.type] = found
        for apply in found:
            apply(fold, event)

    def _listening(self, event: Event) -> tuple[Projection, ...]:
        listeners = self._listeners.get(event.type)
        if listeners is None:
            listeners = self._listeners[event.type] = tuple(
                p for p in self.projections if p.listens(event.type)
            )
        return listeners
