"""How a projection writes: plain rows by key, through statements that are prepared once."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol

from sqlalchemy import Connection, Table

from app.projections.kept_rows import Kept
from app.projections.looked_up import LookedUp
from app.projections.statements import (
    MANY,
    Adding,
    Rows,
    Values,
    adding_to,
    key_of,
    rows_of,
    statement,
)

Row = dict[str, Any]


class Listener(Protocol):
    """Hears of new rows from here; of changed and removed ones it hears through triggers."""

    def added(self, rows: Rows, values: list[Values]) -> None:
        """These rows were written."""


class Fold:
    """The hand of one writing transaction in the projection tables.

    New rows, what `add` adds and what `upsert` sets are kept in memory until somebody looks at
    that table or the batch ends: ten thousand lines on twenty accounts are then twenty
    statements. Sums do not depend on the order, and rows of one table keep theirs.

    Attributes:
        position: Place of the fact being folded in the one order, from 1: the number of a
            sequenced fact; waiting facts follow the last number. Order rows by it.
    """

    def __init__(self, conn: Connection, listener: Listener | None = None) -> None:
        self.position = 0
        self._listener = listener
        self._cursor: Any = conn.connection.cursor()
        self._looked_up: dict[Table, LookedUp] = {}
        self._adding: dict[Table, dict[Adding, dict[Values, list[int]]]] = {}
        self._sums: dict[Adding, dict[Values, list[int]]] = {}  # the same, without their tables
        self._inserting: dict[Table, Kept] = {}
        self._setting: dict[Table, tuple[tuple[str, ...], dict[Values, Values]]] = {}

    def insert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Add a row; its key must be new."""
        self.put(rows_of(table, tuple(row)), tuple(row.values()))

    def insert_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows of the same columns; their keys must be new."""
        if rows:
            shape = rows_of(table, tuple(rows[0]))
            self.put_all(shape, [tuple(row.values()) for row in rows])

    def put(self, rows: Rows, values: Values) -> None:
        """As `insert`, for facts that come by the thousand: values in the order of `rows`."""
        kept = self._inserting.get(rows.table)
        if kept is None or kept.rows is not rows:
            kept = self._keep(rows)
        kept.values.append(values)

    def put_all(self, rows: Rows, values: Iterable[Values]) -> None:
        """As `put`, several rows, or none."""
        values = tuple(values)
        if not values:
            return
        kept = self._inserting.get(rows.table)
        if kept is None or kept.rows is not rows:
            kept = self._keep(rows)
        kept.values.extend(values)

    def upsert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Add a row, or set the given columns of the row with its key."""
        names = tuple(row)
        kept = self._setting.get(table)
        if kept is None or kept[0] != names:
            self._flush(table)
            kept = self._setting[table] = names, {}
        kept[1][tuple([row[name] for name in key_of(table)])] = tuple(row.values())

    def add(self, table: Table, key: Mapping[str, Any], amounts: Mapping[str, int]) -> None:
        """Add `amounts` to columns of the row `key`, which is made when absent.

        Columns in neither must have a `server_default`.
        """
        adding = adding_to(table, tuple(key), tuple(amounts))
        self.add_to(adding, tuple(key.values()), *amounts.values())

    def add_to(self, adding: Adding, key: Values, *amounts: int) -> None:
        """As `add`, for facts that come by the thousand: in the order of `adding`."""
        kept = self.sums(adding)
        sums = kept.get(key)
        if sums is None:
            kept[key] = list(amounts)
        elif len(amounts) == 1:
            sums[0] += amounts[0]
        else:
            for column, amount in enumerate(amounts):
                sums[column] += amount

    def sums(self, adding: Adding) -> dict[Values, list[int]]:
        """What is kept of such sums, by key, to add to it; good until the fold is used again for
        the same table."""
        kept = self._sums.get(adding)
        if kept is not None:
            return kept
        if adding.table not in self._adding:
            self._flush(adding.table)
        kinds = self._adding.setdefault(adding.table, {})
        kept = kinds[adding] = self._sums[adding] = {}
        return kept

    def update(self, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> int:
        """Set `values` where all columns of `key` are equal; how many rows."""
        sql = statement("update", table, tuple(key), tuple(values))
        self._change(table, sql, (*values.values(), *key.values()))
        return int(self._cursor.rowcount)

    def delete(self, table: Table, key: Mapping[str, Any]) -> int:
        """Remove the rows where all columns of `key` are equal; how many."""
        self._change(table, statement("delete", table, tuple(key)), tuple(key.values()))
        return int(self._cursor.rowcount)

    def get(self, table: Table, key: Mapping[str, Any]) -> Row | None:
        """The first row where all columns of `key` are equal, or None."""
        if table not in self._inserting:
            return self._seen(table).first(tuple(key), tuple(key.values()))
        found = self._look_up(table, key)
        return dict(zip(rows_of(table).columns, found[0], strict=True)) if found else None

    def rows(self, table: Table, key: Mapping[str, Any]) -> list[Row]:
        """Rows where all columns of `key` are equal, by primary key."""
        found = self._look_up(table, key)
        if not found:
            return []
        names = rows_of(table).columns
        return [dict(zip(names, row, strict=True)) for row in found]

    def flush(self) -> None:
        """Write the rows and sums that are kept."""
        for table in (*self._inserting, *self._adding, *self._setting):
            self._flush(table)

    def _keep(self, rows: Rows) -> Kept:
        """Rows of these columns are kept from now on; what of others is kept comes before them."""
        self._flush(rows.table)
        kept = self._inserting[rows.table] = Kept(rows)
        return kept

    def _change(self, table: Table, sql: str, values: Values) -> None:
        self._flush(table)
        self._cursor.execute(sql, values)

    def _look_up(self, table: Table, key: Mapping[str, Any]) -> list[Values]:
        """Rows by key: of the file, asked once as long as nobody writes to it, and kept ones."""
        names, values = tuple(key), tuple(key.values())
        found = self._seen(table).rows(names, values)
        kept = self._inserting.get(table)
        return found if kept is None else kept.among(found, names, values)

    def _seen(self, table: Table) -> LookedUp:
        """What the file says, with everything in it but kept new rows."""
        if table in self._adding or table in self._setting:
            self._flush(table)
        seen = self._looked_up.get(table)
        if seen is None:
            seen = self._looked_up[table] = LookedUp(table, self._cursor)
        return seen

    def _flush(self, table: Table) -> None:
        """A table has kept either rows, sums or settings: their order is that of the calls."""
        self._forget(table)
        kept = self._inserting.pop(table, None)
        if kept is not None:
            self._write(kept.rows, kept.values)
        for adding, sums in self._adding.pop(table, {}).items():
            del self._sums[adding]
            absent = []
            for key, amounts in sums.items():
                self._cursor.execute(adding.sql, (*amounts, *key))
                if not self._cursor.rowcount:
                    absent.append((*key, *amounts))
            if absent:
                self._write(adding.rows, absent)
        if table in self._setting:
            self._set(table, *self._setting.pop(table))

    def _forget(self, table: Table) -> None:
        seen = self._looked_up.get(table)
        if seen is not None:
            seen.forget()

    def _set(self, table: Table, names: tuple[str, ...], rows: dict[Values, Values]) -> None:
        """Of settings of the same row the last one counts."""
        keys = key_of(table)
        values = tuple([name for name in names if name not in keys])
        places = [names.index(name) for name in values]
        sql = statement("update", table, keys, values) if values else ""
        absent = []
        for key, row in rows.items():
            if not values:
                is_there = bool(self._look_up(table, dict(zip(keys, key, strict=True))))
            else:
                self._cursor.execute(sql, (*[row[place] for place in places], *key))
                is_there = bool(self._cursor.rowcount)
            if not is_there:
                absent.append(row)
        if absent:
            self._forget(table)
            self._write(rows_of(table, names), absent)

    def _write(self, rows: Rows, values: list[Values]) -> None:
        """The only place where new rows come from."""
        whole = len(values) - len(values) % MANY
        if whole:
            parts = (values[start : start + MANY] for start in range(0, whole, MANY))
            self._cursor.executemany(
                rows.sql_of_many, [tuple(chain.from_iterable(part)) for part in parts]
            )
        if whole < len(values):
            self._cursor.executemany(rows.sql, values[whole:])
        if self._listener is not None:
            self._listener.added(rows, values)
