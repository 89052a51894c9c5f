"""Whether a book began with a snapshot: old rows may then be missing while its history arrives."""

from typing import Any, Final

from sqlalchemy import Connection

SETTING: Final = "starter"  # what it began with, see `app.book.starting`


def rows_left_out(conn: Connection) -> bool:
    """Rows of long ago are still to come: a sum over all of them is no answer yet."""
    cursor: Any = conn.connection.cursor()
    sql = "SELECT 1 FROM setting WHERE name = ? AND NOT json_extract(value, '$.is_whole')"
    return cursor.execute(sql, (SETTING,)).fetchone() is not None
