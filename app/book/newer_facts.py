"""Facts that only a newer version of the program understands: kept, passed on, counted, and in the
way of what they may change. Source: spec/sync.md section 2.5, class 15.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.book.unreadable import NOBODY, count_unreadable
from app.core.accounts import MONEY_ACCOUNTS
from app.core.activation import DeviceCapable, behind, feature_of, unknown
from app.core.errors import Refused, Untrusted
from app.core.events.payload import plain_payload
from app.core.events.registry import FactClass, type_of
from app.core.ledger import Line
from app.core.roster import ROSTER_TYPES, Roster
from app.store.stored_events import signed_payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """Attributes:
    count: How many there are.
    accounts: Codes of the accounts whose balance is not known because of them.
    unreadable: How many more no version will ever read; they have no effect.
    """

    count: int = 0
    accounts: frozenset[str] = frozenset()
    unreadable: int = 0


def newer_facts(conn: Connection) -> Newer:
    """What this book holds and this release does not understand."""
    cursor: Any = conn.connection.cursor()
    sql = "SELECT event.body FROM unknown_fact JOIN event USING (hash) WHERE version != ?"
    rows = cursor.execute(sql, (NOBODY,)).fetchall()
    accounts = {account for (body,) in rows for account in _accounts(body)}
    unreadable = count_unreadable(conn)
    return Newer(count=len(rows), accounts=frozenset(accounts), unreadable=unreadable)


def check_newer(conn: Connection, payload: object) -> None:
    """Nothing is paid out of what somebody else's newer entry may have emptied, and no page is
    closed over entries that nobody here has read.

    Raises:
        Refused: "entry.needs_newer" (n).
    """
    cursor: Any = conn.connection.cursor()
    sql = "SELECT 1 FROM unknown_fact WHERE version != ? LIMIT 1"
    if cursor.execute(sql, (NOBODY,)).fetchone() is None:
        return
    newer = newer_facts(conn)
    touched = {line.account for line in _lines(payload)} & newer.accounts
    is_payment = touched and _pays_out(payload)
    if newer.count and (is_payment or type_of(payload).name == "meeting.closed"):
        raise Refused("entry.needs_newer", n=newer.count)


def check_features(roster: Roster, payload: object) -> None:
    """Nothing is written before every laptop reads it as it is meant; and where the group uses
    what this release does not know, money goes out, pages are closed and laptops and keys change
    on a newer program only: here they might be read in another way.

    Raises:
        Refused: "feature.waits" (feature, n laptops); "feature.needs_newer".
    """
    name = type_of(payload).name
    needed = feature_of(name)
    if needed and needed not in roster.features:
        raise Refused("feature.waits", feature=needed, n=len(behind(needed, roster.devices)))
    if not unknown(roster.features) or isinstance(payload, DeviceCapable):
        return
    if name in ROSTER_TYPES or name == "meeting.closed" or _pays_out(payload):
        raise Refused("feature.needs_newer")


def _pays_out(payload: object) -> bool:
    leaves = sum(line.minor for line in _lines(payload) if line.account in MONEY_ACCOUNTS) < 0
    return leaves and type_of(payload).fact_class is FactClass.CASH


def _lines(payload: object) -> tuple[Line, ...]:
    return getattr(payload, "post", ())


def _accounts(body: bytes) -> set[str]:
    """Accounts that the lines inside a fact name, whatever else it says."""
    try:
        post = plain_payload(signed_payload(body)).get("post", ())
    except Untrusted:
        return set()
    lines = post if isinstance(post, list) else []
    return {str(line.get("account", "")) for line in lines if isinstance(line, dict)} - {""}
