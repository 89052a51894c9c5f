"""INSERT … ON CONFLICT for both engines, built once; the two dialects share no base class."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

from sync_server.store.prepared import Prepared


def upsert(
    table: Table,
    *,
    keys: tuple[str, ...],
    where: Callable[[Any], ColumnElement[bool]] | None = None,
) -> Prepared:
    """Insert a row, or replace all that is not key.

    Args:
        where: Given the new row's columns; the old row is replaced only where this is true.
    """
    made: dict[str, Executable] = {}
    for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert)):
        statement = insert(table)
        made[name] = statement.on_conflict_do_update(
            index_elements=keys,
            set_={
                one.name: statement.excluded[one.name] for one in table.c if one.name not in keys
            },
            where=where(statement.excluded) if where is not None else None,
        )
    return Prepared(made)
