"""Envelopes of member keys: names and phones can be read only by who can open the envelope."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from app.core.wire import KeyEnvelope
from sync_server.store.tables import person_key
from sync_server.store.upsert import upsert

_PUT = upsert(
    person_key,
    keys=("g", "member"),
    where=lambda new: person_key.c.wrapped.is_not(None) & (person_key.c.version < new.version),
)
_ERASE = upsert(person_key, keys=("g", "member"))


def put(conn: Connection, group: str, envelopes: Iterable[KeyEnvelope], now_ms: int) -> None:
    """Keep the envelope with the highest version of each member; an erased member stays erased."""
    rows = [
        {
            "g": group,
            "member": one.member,
            "version": one.version,
            "wrapped": bytes.fromhex(one.wrapped) or None,
            "at": now_ms,
        }
        for one in envelopes
    ]
    _PUT.run_many(conn, rows)


def erase(conn: Connection, group: str, member: str, now_ms: int) -> None:
    """Destroy a member's envelope for ever; the ledger keeps its numbers."""
    gone = {"g": group, "member": member, "version": 0, "wrapped": None, "at": now_ms}
    _ERASE.run(conn, gone)


def all_of(conn: Connection, group: str) -> tuple[KeyEnvelope, ...]:
    """Every envelope of a group, by member; erased ones have an empty `wrapped`."""
    rows = conn.execute(
        select(person_key).where(person_key.c.g == group).order_by(person_key.c.member)
    )
    return tuple(
        KeyEnvelope(member=row.member, version=row.version, wrapped=(row.wrapped or b"").hex())
        for row in rows
    )
