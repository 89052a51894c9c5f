"""The count without Qt: how many of each note, the sum, the difference, what to look at."""

from typing import Any

from app.core.count_hints import CashEntry, Hint, rank

Typed = list[int | None]


class CountDesk:
    """What is typed in the table of notes and coins.

    Attributes:
        values: Minor units of each row, large to small; (0,) where the currency's notes are not
            known: then the one row takes the sum itself, in minor units.
        typed: How many of each; None while a row is empty.
        is_complete: The last row was passed, or the count was written.
    """

    def __init__(self, values: tuple[int, ...], scale: int) -> None:
        self.values, self.scale = values or (0,), scale
        self.typed: Typed = [None] * len(self.values)
        self.is_complete = False
        self._past: list[Typed] = []

    @property
    def has_notes(self) -> bool:
        return self.values != (0,)

    @property
    def is_started(self) -> bool:
        return any(one is not None for one in self.typed)

    def row_minor(self, row: int) -> int:
        """What lies in the box of this note."""
        return (self.typed[row] or 0) * (self.values[row] or self.scale)

    @property
    def counted_minor(self) -> int:
        return sum(self.row_minor(row) for row in range(len(self.values)))

    @property
    def counts(self) -> tuple[tuple[int, int], ...]:
        """(value, how many) of the rows that hold something; () without known notes."""
        if not self.has_notes:
            return ()
        pairs = zip(self.values, self.typed, strict=True)
        return tuple((value, many) for value, many in pairs if many)

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
        typed = list(draft.get("typed", ()))
        if len(typed) == len(self.values):
            self.typed = [one if isinstance(one, int) else None for one in typed]
        self.is_complete = bool(draft.get("complete"))
