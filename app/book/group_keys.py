"""The keys that all laptops of a group share: for PINs, bundles, and the keys of members.

The newest seals; every older one still opens what was sealed while it was the newest.
"""

from collections.abc import Iterable
from typing import Any

from nacl.public import PrivateKey
from sqlalchemy import Connection

from app.core.errors import Refused, Untrusted
from app.core.key_rotation import key_print
from app.core.roster import Roster
from app.core.sealed import open_field, unwrap_group_key, wrap_group_key


def group_key(conn: Connection) -> bytes:
    """The newest group key.

    Raises:
        Refused: `group.no_key`: this laptop was not enrolled yet.
    """
    keys = group_keys(conn)
    if not keys:
        raise Refused("group.no_key")
    return keys[0]


def group_keys(conn: Connection) -> tuple[bytes, ...]:
    """Every group key that this laptop has, the newest first."""
    cursor: Any = conn.connection.cursor()
    rows = cursor.execute("SELECT key FROM group_key ORDER BY epoch DESC").fetchall()
    return tuple(bytes(row[0]) for row in rows)


def open_shared(conn: Connection, sealed: str, *, group: str, member: str, field: str) -> bytes:
    """What was sealed with a group key, whichever it was.

    Raises:
        Untrusted: None of them opens it. Refused: `group.no_key`.
    """
    group_key(conn)
    problem = Untrusted("sealed.damaged")
    for key in group_keys(conn):
        try:
            return open_field(sealed, key, group=group, member=member, field=field)
        except Untrusted as error:
            problem = error
    raise problem


def keep_newest(conn: Connection, key: bytes) -> None:
    """Seal with `key` from now on, also where it was an older one."""
    cursor: Any = conn.connection.cursor()
    if group_keys(conn)[:1] != (key,):
        cursor.execute("DELETE FROM group_key WHERE key = ?", (key,))
        cursor.execute(
            "INSERT INTO group_key (epoch, key) SELECT coalesce(max(epoch) + 1, 0), ? "
            "FROM group_key",
            (key,),
        )


def settle_group_keys(conn: Connection, box: PrivateKey, roster: Roster) -> None:
    """Take the keys that the log has for this laptop, and seal with the one that counts now."""
    box_key, ring = bytes(box.public_key).hex(), roster.keyring
    held = {key_print(key): key for key in group_keys(conn)}
    for name, boxes in ring.sealed.items():
        if name in held or box_key not in boxes:
            continue
        try:
            key = unwrap_group_key(boxes[box_key], box)
        except Untrusted:
            continue
        if key_print(key) == name:
            held[name] = key
            _keep_oldest(conn, key)
    if ring.current in held:
        keep_newest(conn, held[ring.current])


def wrapped_for(conn: Connection, box_keys: Iterable[str]) -> dict[str, str]:
    """The newest group key in a sealed box to each of these laptops."""
    key = group_key(conn)
    return {box_key: wrap_group_key(key, box_key) for box_key in box_keys}


def _keep_oldest(conn: Connection, key: bytes) -> None:
    cursor: Any = conn.connection.cursor()
    sql = "INSERT INTO group_key (epoch, key) SELECT coalesce(min(epoch) - 1, 0), ? FROM group_key"
    cursor.execute(sql, (key,))
