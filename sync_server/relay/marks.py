"""Places that the relay has reached, and accounts that it must leave alone for now."""

from typing import Any

from sqlalchemy import Connection, select

from sync_server.relay.settings import Account
from sync_server.relay.tables import mark
from sync_server.store.upsert import upsert

_PUT = upsert(mark, keys=("name",))
PROBE_AFTER_MS = 12 * 3600 * 1000


def get(conn: Connection, name: str) -> Any:
    """The mark, or None."""
    return conn.execute(select(mark).where(mark.c.name == name)).first()


def at(conn: Connection, name: str) -> int:
    """The instant or number of a mark; 0 when it was never set."""
    found = get(conn, name)
    return 0 if found is None else int(found.at)


def put(conn: Connection, name: str, at_: int, note: str = "") -> None:
    _PUT.run(conn, {"name": name, "at": at_, "note": note})


def pulled(account: Account) -> str:
    """Name of the mark that says how far an account was pulled."""
    return f"pulled mpesa {account.shortcode}"


def read_to(group: str) -> str:
    """Name of the mark that says how far the log of a group was read for claims."""
    return f"read {group}"


def stop(conn: Connection, account: Account, now_ms: int, *, lockout: bool) -> None:
    """Ask this account nothing more: a wrong credential, asked again, gets itself locked."""
    note = f"{'lockout' if lockout else 'config'} {account.credential}"
    put(conn, f"stop mpesa {account.shortcode}", now_ms, note)


def is_stopped(conn: Connection, account: Account, now_ms: int) -> bool:
    """Whether asking is forbidden; a new credential ends it, a mere fault ends by itself."""
    found = get(conn, f"stop mpesa {account.shortcode}")
    if found is None:
        return False
    kind, _, credential = found.note.partition(" ")
    if credential != account.credential:
        return False
    return bool(kind == "lockout" or now_ms < found.at + PROBE_AFTER_MS)
