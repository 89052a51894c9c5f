"""Facts that only a newer version of the program understands: kept, passed on, counted, and in the
way of what they may change. Source: spec/sync.md section 2.5, class 15.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.core.accounts import MONEY_ACCOUNTS
from app.core.errors import Refused, Untrusted
from app.core.events.payload import plain_payload
from app.core.events.registry import FactClass, type_of
from app.store.stored_events import signed_payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """Attributes:
    count: How many there are.
    accounts: Codes of the accounts whose balance is not known because of them.
    """

    count: int = 0
    accounts: frozenset[str] = frozenset()


def newer_facts(conn: Connection) -> Newer:
    """What this book holds and this release does not understand."""
    cursor: Any = conn.connection.cursor()
    sql = "SELECT event.body FROM unknown_fact JOIN event USING (hash)"
    rows = cursor.execute(sql).fetchall()
    accounts = {account for (body,) in rows for account in _accounts(body)}
    return Newer(count=len(rows), accounts=frozenset(accounts))


def check_newer(conn: Connection, payload: object) -> None:
    """Nothing is paid out of what somebody else's newer entry may have emptied, and no page is
    closed over entries that nobody here has read.

    Raises:
        Refused: "entry.needs_newer" (n).
    """
    cursor: Any = conn.connection.cursor()
    if cursor.execute("SELECT 1 FROM unknown_fact LIMIT 1").fetchone() is None:
        return
    newer = newer_facts(conn)
    fact_type = type_of(payload)
    lines = getattr(payload, "post", ())
    leaves = sum(line.minor for line in lines if line.account in MONEY_ACCOUNTS) < 0
    touched = {line.account for line in lines} & newer.accounts
    is_payment = leaves and touched and fact_type.fact_class is FactClass.CASH
    if newer.count and (is_payment or fact_type.name == "meeting.closed"):
        raise Refused("entry.needs_newer", n=newer.count)


def _accounts(body: bytes) -> set[str]:
    """Accounts that the lines inside a fact name, whatever else it says."""
    try:
        post = plain_payload(signed_payload(body)).get("post", ())
    except Untrusted:
        return set()
    lines = post if isinstance(post, list) else []
    return {str(line.get("account", "")) for line in lines if isinstance(line, dict)} - {""}
