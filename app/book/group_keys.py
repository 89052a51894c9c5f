"""The key that all laptops of a group share: for PINs, bundles, and the keys of members."""

from typing import Any

from sqlalchemy import Connection

from app.book.identity import LaptopKeys
from app.core.devices import DeviceEnrolled
from app.core.errors import Refused, Untrusted
from app.core.sealed import unwrap_group_key


def group_key(conn: Connection) -> bytes:
    """The newest group key.

    Raises:
        Refused: `group.no_key`: this laptop was not enrolled yet.
    """
    cursor: Any = conn.connection.cursor()
    row = cursor.execute("SELECT key FROM group_key ORDER BY epoch DESC LIMIT 1").fetchone()
    if row is None:
        raise Refused("group.no_key")
    return bytes(row[0])


def take_group_key(conn: Connection, keys: LaptopKeys, enrolled: DeviceEnrolled) -> None:
    """Keep the group key that came wrapped for this laptop; one that does not open is nothing."""
    try:
        key = unwrap_group_key(enrolled.group_key, keys.box)
    except Untrusted:
        return
    conn.exec_driver_sql("INSERT OR IGNORE INTO group_key (epoch, key) VALUES (0, ?)", (key,))
