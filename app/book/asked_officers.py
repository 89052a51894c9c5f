"""Who is asked before a copy takes the place of a damaged book: what the file lost of that, the
copy still knows."""

from collections.abc import Set
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Table, insert, select

from app.book.backup import copies
from app.core.errors import AppError
from app.projections.officers import officer, pin
from app.projections.second_factors import factor
from app.store.database import Database
from app.store.schema import group_key

ASKED_OF: Final[tuple[Table, ...]] = (officer, pin, factor, group_key)

Row = dict[Any, Any]


def ask_the_copy(conn: Connection, lost: Set[str], book: Path, key: bytes) -> None:
    """Put offices, PINs and second factors that cannot be read from there beside those that can.

    Args:
        lost: Tables of the damaged book that lack rows.
        key: Of the file.

    Raises:
        Unavailable: "book.no_memory": whom to ask is not known for a moment.
    """
    short = [table for table in ASKED_OF if table.name in lost]
    newest = next(iter(copies(book)), None) if short else None
    if newest is None:
        return
    for table, rows in _rows_of(newest.path, key, short):
        if rows:
            conn.execute(insert(table).prefix_with("OR IGNORE"), rows)


def _rows_of(copy: Path, key: bytes, tables: list[Table]) -> list[tuple[Table, list[Row]]]:
    """Of each table. None of a copy that is damaged too: it is no way on, and nobody is asked
    about it."""
    try:
        with closing(Database(copy, key, read_only=True)) as database, database.reading() as there:
            return [
                (table, [dict(row) for row in there.execute(select(table)).mappings()])
                for table in tables
            ]
    except AppError as error:
        if error.code == "book.no_memory":
            raise
        return []
