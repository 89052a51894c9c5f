"""The count without Qt: how many of each note, the sum, the difference, what to look at."""

from typing import Any

from app.core.count_hints import CashEntry, Hint, rank
from app.features.meeting.parts.note_count import NoteCount, Typed


class CountDesk(NoteCount):
    """The table of notes and coins, its undo, and what to look at when it differs.

    Attributes:
        is_complete: The last row was passed, or the count was written.
    """

    def __init__(self, values: tuple[int, ...], scale: int) -> None:
        super().__init__(values, scale)
        self.is_complete = False
        self._past: list[Typed] = []

    def type(self, row: int, many: int | None) -> None:
        """Put a number into a row; undo brings back the one before."""
        self._past.append(list(self.typed))
        self.typed[row] = many

    def undo(self) -> bool:
        """Take back what was typed last; False when nothing was."""
        while self._past:
            before = self._past.pop()
            if before != self.typed:
                self.typed = before
                return True
        return False

    def show_written(self, counts: tuple[tuple[int, int], ...], counted_minor: int) -> None:
        """Show a count that is in the book."""
        written = dict(counts)
        if self.has_notes:
            self.typed = [written.get(value) for value in self.values]
        else:
            self.typed = [counted_minor // self.scale]
        self._past.clear()

    def is_same(self, counts: tuple[tuple[int, int], ...], counted_minor: int) -> bool:
        """Whether the table says what was written."""
        if not self.has_notes or not counts:
            return self.counted_minor == counted_minor
        return dict(self.counts) == {value: many for value, many in counts if many}

    def hints(self, book_minor: int, moved: tuple[CashEntry, ...]) -> tuple[Hint, ...]:
        """Where to look first, once everything is counted."""
        if not self.is_complete:
            return ()
        return rank(
            self.counted_minor - book_minor,
            entries=moved,
            counts=self.counts,
            denominations=self.values if self.has_notes else (),
            scale=self.scale,
        )

    # Kept while the program is closed

    def draft(self) -> dict[str, Any]:
        return {"typed": list(self.typed), "complete": self.is_complete}

    def restore(self, draft: dict[str, Any]) -> None:
        self.take(draft.get("typed"))
        self.is_complete = bool(draft.get("complete"))
