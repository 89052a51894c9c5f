"""What this laptop remembers in the book's file beside the log: no fact, and in no other book."""

from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection

T = TypeVar("T")


def read_setting(conn: Connection, name: str) -> str | None:
    """What is kept under a name; None for nothing."""
    cursor: Any = conn.connection.cursor()
    row = cursor.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def keep_setting(conn: Connection, name: str, value: str) -> None:
    """Keep a text under a name, instead of the one before."""
    cursor: Any = conn.connection.cursor()
    cursor.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def read_as(conn: Connection, name: str, kind: type[T]) -> T | None:
    """What `keep_as` kept."""
    kept = read_setting(conn, name)
    return None if kept is None else msgspec.json.decode(kept, type=kind)


def keep_as(conn: Connection, name: str, value: object) -> None:
    """Keep a value as JSON."""
    keep_setting(conn, name, msgspec.json.encode(value).decode())
