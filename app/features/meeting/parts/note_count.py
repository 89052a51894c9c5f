"""How many there are of each note and coin, without Qt."""

Typed = list[int | None]


class NoteCount:
    """What is typed in a table of notes and coins.

    Attributes:
        values: Minor units of each row, large to small; (0,) where the currency's notes are not
            known: then the one row takes the sum itself, in minor units.
        typed: How many of each; None while a row is empty.
    """

    def __init__(self, values: tuple[int, ...], scale: int) -> None:
        self.values, self.scale = values or (0,), scale
        self.typed: Typed = [None] * len(self.values)

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

    def take(self, kept: object) -> None:
        """Go on with what was kept of `typed`; anything else leaves the table as it is."""
        if isinstance(kept, list) and len(kept) == len(self.values):
            self.typed = [one if isinstance(one, int) else None for one in kept]
