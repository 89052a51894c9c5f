"""What was begun and not written: typing, cursors, what undo takes back together.

Kept on this laptop only, in the book's file, so that it is durable with the entry it belongs to.
"""

from typing import Any

import msgspec
from sqlalchemy import Connection


def keep_draft(conn: Connection, form: str, content: Any, now_ms: int) -> None:
    """Keep `content` (plain values) under the name `form`, in place of what was there."""
    cursor: Any = conn.connection.cursor()
    cursor.execute(
        "INSERT INTO draft (form, content, at_ms) VALUES (?, ?, ?) ON CONFLICT (form) "
        "DO UPDATE SET content = excluded.content, at_ms = excluded.at_ms",
        (form, msgspec.json.encode(content).decode(), now_ms),
    )


def find_draft(conn: Connection, form: str) -> Any:
    """What was kept under `form`; None when there is nothing."""
    cursor: Any = conn.connection.cursor()
    row = cursor.execute("SELECT content FROM draft WHERE form = ?", (form,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0])


def drop_draft(conn: Connection, form: str) -> None:
    """Forget `form`."""
    cursor: Any = conn.connection.cursor()
    cursor.execute("DELETE FROM draft WHERE form = ?", (form,))
