"""New rows that are not in the file yet, and can be looked up all the same."""

from sqlalchemy import Table

from app.projections.statements import Rows, Values, key_of, picker


class Kept:
    """Rows of one table with values for the same columns, in the order they came.

    Attributes:
        values: Of each row, in the order of `rows`; whoever keeps a row appends.
    """

    __slots__ = ("_indexes", "rows", "values")

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.values: list[Values] = []
        self._indexes: dict[tuple[str, ...], _Index] = {}

    def among(self, found: list[Values], names: tuple[str, ...], key: Values) -> list[Values]:
        """`found` and the kept rows whose columns `names` are `key`, by primary key.

        Args:
            found: Whole rows of the file with this key, in order; the list stays as it is.
        """
        index = self._indexes.get(names)
        if index is None:
            index = self._indexes[names] = _Index(self.rows.table, names)
        more = index.find(self, key)
        if not more:
            return found
        table = self.rows.table
        return sorted([*found, *more], key=picker(table, key_of(table)))


class _Index:
    """Whole rows by some of their columns, brought up to date when somebody asks."""

    __slots__ = ("_pick", "_read", "_rows")

    def __init__(self, table: Table, names: tuple[str, ...]) -> None:
        self._pick = picker(table, names)
        self._rows: dict[Values, list[Values]] = {}
        self._read = 0  # so many of the kept rows are in

    def find(self, kept: Kept, key: Values) -> list[Values]:
        for values in kept.values[self._read :]:
            row = kept.rows.whole(values)
            self._rows.setdefault(self._pick(row), []).append(row)
        self._read = len(kept.values)
        return [] if None in key else self._rows.get(key, [])  # nothing equals NULL in SQL
