"""What a fold has read of a table since it was last written to."""

from functools import cache
from typing import Any

from sqlalchemy import Table

from app.projections.statements import Values, key_of, picker, rows_of, statement

ALIKE = 3  # that many questions about one meeting (say), and all its rows are read at once
ROWS_MAX = 500  # of one meeting; where there are more, each question is asked by itself
_LIMIT = f" LIMIT {ROWS_MAX + 1}"

Key = tuple[tuple[str, ...], Values]


class LookedUp:
    """Answers of the file to "rows where these columns are equal", each asked once.

    A roll call asks for the mark of each member at the same meeting: after a few such questions
    the rows of that meeting are read together, and the rest is answered from them.
    """

    __slots__ = ("_asked", "_cursor", "_firsts", "_found", "_is_wide", "_table", "_together")

    def __init__(self, table: Table, cursor: Any) -> None:
        self._table, self._cursor = table, cursor
        self.forget()
        self._is_wide: set[str] = set()  # columns with too many rows of the same value

    def forget(self) -> None:
        """The table was written to."""
        self._found: dict[Key, list[Values]] = {}
        self._firsts: dict[Key, dict[str, Any] | None] = {}
        self._asked: dict[tuple[tuple[str, ...], Any], int] = {}
        self._together: dict[tuple[tuple[str, ...], Any], dict[Values, list[Values]]] = {}

    def rows(self, names: tuple[str, ...], values: Values) -> list[Values]:
        """Whole rows of the file, by primary key. The list is not the caller's to change."""
        found = self._found.get((names, values))
        if found is None:
            found = self._among_alike(names, values) if len(names) > 1 else None
            if found is None:
                found = self._ask(names, values)
            self._found[names, values] = found
        return found

    def first(self, names: tuple[str, ...], values: Values) -> dict[str, Any] | None:
        """The first of these rows, by names of columns; it is the caller's own."""
        key = names, values
        if key in self._firsts:
            first = self._firsts[key]
        else:
            rows = self.rows(names, values)
            columns = rows_of(self._table).columns
            first = dict(zip(columns, rows[0], strict=True)) if rows else None
            self._firsts[key] = first
        return None if first is None else first.copy()

    def _ask(self, names: tuple[str, ...], values: Values, limit: str = "") -> list[Values]:
        self._cursor.execute(statement("select", self._table, names) + limit, values)
        found: list[Values] = self._cursor.fetchall()
        return found

    def _among_alike(self, names: tuple[str, ...], values: Values) -> list[Values] | None:
        place = _first_indexed(self._table, names)
        if place is None or names[place] in self._is_wide or None in values:
            return None
        alike = names, values[place]
        together = self._together.get(alike)
        if together is None:
            asked = self._asked[alike] = self._asked.get(alike, 0) + 1
            if asked < ALIKE:
                return None
            rows = self._ask((names[place],), (values[place],), _LIMIT)
            if len(rows) > ROWS_MAX:
                self._is_wide.add(names[place])
                return None
            together = self._together[alike] = {}
            pick = picker(self._table, names)
            for row in rows:
                together.setdefault(pick(row), []).append(row)
        return together.get(values, [])


@cache
def _first_indexed(table: Table, names: tuple[str, ...]) -> int | None:
    """Which of the columns the file can find without reading the whole table."""
    firsts = {key_of(table)[0], *(next(iter(index.columns)).name for index in table.indexes)}
    return next((place for place, name in enumerate(names) if name in firsts), None)
