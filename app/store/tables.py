"""How a table is declared here: STRICT, so that no text and no fraction rests in a money column."""

from typing import Any

from sqlalchemy import Column, MetaData, Table
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import Integer, LargeBinary, Text

STORED = (Integer, Text, LargeBinary)  # money is an integer of minor units; a day is ISO text


def strict_table(
    name: str, metadata: MetaData, *items: SchemaItem, with_rowid: bool = False, **options: Any
) -> Table:
    """A STRICT table with a primary key, of integers, texts and blobs only.

    Args:
        with_rowid: For long rows or a key that only grows; else the key is the table (WITHOUT
            ROWID), which saves one lookup for every read by key.
    """
    table = Table(
        name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=with_rowid, **options
    )
    assert table.primary_key.columns, f"{name} has no primary key"
    assert all(_is_stored(column) for column in table.columns), name
    return table


def _is_stored(column: Column[Any]) -> bool:
    return type(column.type) in STORED
