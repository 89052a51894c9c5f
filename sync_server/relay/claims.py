"""Claims: what laptops wrote down, taken from the facts in the transaction that numbers them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, and_, select, update

from app.core.cases import Resolved
from app.core.contributions import ContributionRecorded
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.group import SequencerTransferred
from app.core.payment_requests import PaymentAnswered, PaymentAsked
from app.core.payments import PaymentVerified, provider_of
from app.core.providers.findings import State
from app.core.unidentified import ReceiptUnidentified
from sync_server.relay import requests
from sync_server.relay.settings import RelaySettings
from sync_server.relay.tables import claim, holder
from sync_server.store import heads
from sync_server.store.prepared import insert_or_leave

# What a provider may still find.
OPEN = (State.PENDING, State.PROVIDER_DOWN, State.UNKNOWN, State.NOT_FOUND)
_INSERT, _RESERVE = insert_or_leave(claim), insert_or_leave(holder)


def take(
    conn: Connection, settings: RelaySettings, group: str, events: Iterable[Event], now_ms: int
) -> int:
    """Write down what newly numbered facts claim or take back; how many rows changed.

    Repeating it with the same facts changes nothing.
    """
    changed = 0
    for event in events:
        payload = event.payload
        if isinstance(payload, ContributionRecorded | ReceiptUnidentified):
            changed += _claim(conn, settings, group, event.id, payload, now_ms)
        elif isinstance(payload, PaymentAsked):
            changed += requests.take(conn, settings, group, payload, now_ms)
        elif isinstance(payload, PaymentAnswered):
            changed += requests.concluded(conn, group, payload, now_ms)
        elif isinstance(payload, PaymentVerified):
            changed += _concluded(conn, settings, group, payload)
        elif isinstance(payload, EntryReversed):
            same = and_(claim.c.g == group, claim.c.entry == payload.fix)
            fresh = and_(same, claim.c.withdrawn_by == "")
            changed += _set(conn, fresh, withdrawn_by=event.id, next_at=now_ms)
        elif isinstance(payload, SequencerTransferred):
            # Its claims came with the history, before this server could write into the log.
            changed += _set(conn, and_(claim.c.g == group, claim.c.state == ""), next_at=now_ms)
        elif isinstance(payload, Resolved):
            for op in payload.ops:
                if op.op == "void_decision":
                    same = and_(claim.c.g == group, claim.c.withdrawn_by == op.event)
                    changed += _set(conn, same, withdrawn_by="", next_at=now_ms)
    return changed


def _claim(
    conn: Connection,
    settings: RelaySettings,
    group: str,
    entry: str,
    paid: ContributionRecorded | ReceiptUnidentified,
    now_ms: int,
) -> int:
    provider = provider_of(paid)
    if not settings.accounts_of(provider, group):
        return 0
    receipt: str = getattr(paid, "group_receipt", "")
    row = {
        "g": group,
        "payment": paid.payment,
        "entry": entry,
        "provider": provider,
        "code": paid.code,
        "minor": paid.electronic_minor,
        "currency": paid.currency,
        "at": now_ms,
        "state": "",
        "amount": 0,
        "evidence": "",
        "settled": 0,
        "next_at": now_ms,
        "tries": 0,
        "not_known_at": 0,
        "withdrawn_by": "",
        "receipt": receipt,
    }
    _INSERT.run(conn, row)
    if receipt:
        # What the others of this receipt add up to is another sum now.
        _set(conn, _of_receipt(group, receipt), next_at=now_ms)
    return 1


def _of_receipt(group: str, receipt: str) -> Any:
    return and_(claim.c.g == group, claim.c.receipt == receipt)


def together(conn: Connection, row: Any) -> tuple[int, frozenset[str]]:
    """(minor, payments) of all standing claims of the receipt that a claim is a part of."""
    if not row.receipt:
        return row.minor, frozenset({row.payment})
    query = select(claim.c.payment, claim.c.minor).where(
        _of_receipt(row.g, row.receipt), claim.c.code == row.code, claim.c.withdrawn_by == ""
    )
    found = list(conn.execute(query))
    return sum(one.minor for one in found), frozenset(one.payment for one in found)


def _concluded(conn: Connection, settings: RelaySettings, group: str, told: PaymentVerified) -> int:
    """What the log says about a payment already, by this server or by the hub before it.

    What the hub settled must not be settled again, and what it knew is not asked anew.
    """
    same = and_(claim.c.g == group, claim.c.payment == told.payment)
    if told.state not in OPEN:
        _set(conn, and_(same, claim.c.state == ""), next_at=0)
    verified = told.state == State.VERIFIED
    for account in settings.accounts_of(told.provider, group) if verified else ():
        key = {"provider": told.provider, "account": account.shortcode, "code": told.code}
        _RESERVE.run(conn, key | {"g": group, "payment": told.payment})
    # Only a verified payment leaves money settled.
    settled = claim.c.minor if verified else 0
    values = {"state": told.state, "amount": told.amount, "evidence": told.evidence}
    return _set(conn, same, settled=settled, **values)


def _set(conn: Connection, where: Any, **values: object) -> int:
    return conn.execute(update(claim).where(where).values(**values)).rowcount


def due(conn: Connection, now_ms: int, limit: int = 50) -> list[Any]:
    """Claims whose time has come, oldest first."""
    query = (
        select(claim.c.g, claim.c.payment, claim.c.next_at)
        .where(claim.c.next_at > 0, claim.c.next_at <= now_ms)
        .order_by(claim.c.next_at)
        .limit(limit)
    )
    return list(conn.execute(query))


def lock(conn: Connection, group: str, payment: str) -> Any:
    """The claim, locked for this transaction, or None.

    The group comes first, as in a push, so that the two never wait for each other.
    """
    heads.lock_group(conn, group)
    query = select(claim).where(claim.c.g == group, claim.c.payment == payment)
    return conn.execute(query.with_for_update()).first()


def set_claim(conn: Connection, row: Any, **values: object) -> None:
    _set(conn, and_(claim.c.g == row.g, claim.c.payment == row.payment), **values)


def of_code(conn: Connection, provider: str, code: str) -> list[Any]:
    """Standing claims of a code in all groups, in the order in which they came."""
    query = select(claim).where(
        claim.c.provider == provider, claim.c.code == code, claim.c.withdrawn_by == ""
    )
    return list(conn.execute(query.order_by(claim.c.at, claim.c.payment)))


def wake(conn: Connection, provider: str, code: str, now_ms: int) -> None:
    """Look at every claim of this code again, now."""
    _set(conn, and_(claim.c.provider == provider, claim.c.code == code), next_at=now_ms)
