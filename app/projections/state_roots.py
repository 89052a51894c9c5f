"""State roots: one number that says whether two laptops show the same rows.

The root of a projection is the sum modulo 2**256 of SHA-256(JSON [table, column, ...]) over its
rows, so that each changed row costs O(1). It finds bugs, not attackers: those meet the signed
chain and the tree. Source: spec/sync.md section 2.11.
"""

from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, Table

MODULUS = 2**256

_encode = msgspec.json.Encoder().encode


def row_hash(*table_and_row: Any) -> int:
    """The summand of one row: its table's name, then all columns in their declared order."""
    return int.from_bytes(sha256(_encode(table_and_row)).digest(), "big")


def sum_of(rows: list[tuple[Any, ...]]) -> int:
    """The sum of many rows, each as `row_hash` wants it; a rebuild does this for every row."""
    number = int.from_bytes
    return sum([number(sha256(_encode(row)).digest(), "big") for row in rows])


def table_sum(conn: Connection, table: Table) -> int:
    """The sum over the whole table, by reading it; for checks."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    cursor: Any = conn.connection.cursor()
    cursor.execute(f'SELECT {columns} FROM "{table.name}"')
    name = str(table.name)  # SQLAlchemy's own kind of text otherwise
    total = 0
    while rows := cursor.fetchmany(1000):
        total += sum_of([(name, *row) for row in rows])
    return total % MODULUS


def root_bytes(total: int) -> bytes:
    return (total % MODULUS).to_bytes(32, "big")


def root_number(root: bytes) -> int:
    return int.from_bytes(root, "big")
