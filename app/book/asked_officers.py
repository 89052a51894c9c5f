"""Who is asked before a copy takes the place of a damaged book: what the file lost of that, the
copy still knows."""

from collections.abc import Set
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Table, insert, select

from app.book.backup import copies
from app.core.errors import AppError
from app.projections.officers import officer, pin
from app.projections.second_factors import factor
from app.store.database import Database
from app.store.schema import group_key

ASKED_OF: Final[tuple[Table, ...]] = (officer, pin, factor, group_key)


def ask_the_copy(conn: Connection, lost: Set[str], book: Path, key: bytes) -> None:
    """Put offices, PINs and second factors that cannot be read from there beside those that can.

    Args:
        lost: Tables of the damaged book that lack rows.
        key: Of the file.
    """
    short = [table for table in ASKED_OF if table.name in lost]
    newest = next(iter(copies(book)), None) if short else None
    if newest is None:
        return
    # A copy that is damaged too is no way on, and nobody is asked about it.
    with (
        suppress(AppError),
        closing(Database(newest.path, key, read_only=True)) as copy,
        copy.reading() as there,
    ):
        for table in short:
            rows = [dict(row) for row in there.execute(select(table)).mappings()]
            if rows:
                conn.execute(insert(table).prefix_with("OR IGNORE"), rows)
