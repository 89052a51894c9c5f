"""Destroying the keys of persons: here, on every laptop that hears of it, in what comes back."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from app.core.erasure import MemberErased
from app.core.events.envelope import Event


def erase_named(conn: Connection, events: Iterable[Event], now_ms: int) -> None:
    """Destroy the keys of all persons that these facts name as erased."""
    for event in events:
        if isinstance(event.payload, MemberErased):
            destroy_key(conn, event.payload.member, now_ms)


def destroy_key(conn: Connection, member: str, now_ms: int) -> None:
    """Overwrite the key of a person, also where the file keeps what was deleted."""
    cursor: Any = conn.connection.cursor()
    (before,) = cursor.execute("PRAGMA secure_delete").fetchone()
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute(
        "INSERT INTO person_key (member, key, changed_ms) VALUES (?, NULL, ?) "
        "ON CONFLICT DO UPDATE SET key = NULL, changed_ms = excluded.changed_ms "
        "WHERE person_key.key IS NOT NULL",
        (member, now_ms),
    )
    cursor.execute(f"PRAGMA secure_delete = {int(before)}")


def erased_members(conn: Connection) -> list[str]:
    """Whose keys were destroyed."""
    cursor: Any = conn.connection.cursor()
    rows = cursor.execute("SELECT member FROM person_key WHERE key IS NULL ORDER BY member")
    return [row[0] for row in rows.fetchall()]
