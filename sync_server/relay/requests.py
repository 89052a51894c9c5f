"""Payments that officers asked for: taken from facts, joined with a number, told when decided.

The number comes apart from the fact and is forgotten once the request has ended: the log keeps
for ever, a phone number must not be kept so. Source: spec/integrations.md sections 1.2 and 7.3.
"""

from typing import Any

from sqlalchemy import Connection, and_, select, update

from app.core.payment_requests import PaymentAnswered, PaymentAsked, answered
from app.core.providers.prompts import PromptState, Reason
from sync_server.admission import append_system_in
from sync_server.context import Context
from sync_server.relay.settings import RelaySettings
from sync_server.relay.tables import request
from sync_server.store import heads
from sync_server.store.prepared import insert_or_leave

WAITING, SENDING = "", "sending"
_INSERT = insert_or_leave(request)


def take(
    conn: Connection, settings: RelaySettings, group: str, asked: PaymentAsked, now_ms: int
) -> int:
    """Note a request; its number follows. Repeating it changes nothing."""
    accounts = settings.accounts_of(asked.provider, group)
    account = next((one.shortcode for one in accounts if one.can_request), "")
    row = {
        "g": group,
        "request": asked.request,
        "provider": asked.provider,
        "account": account,
        "minor": asked.minor,
        "currency": asked.currency,
        "at": now_ms,
        "state": WAITING,
        "reason": "",
        "phone": b"",
        "conversation": "",
        "asked_at": 0,
        "heard": "",
        "code": "",
        "amount": 0,
        "payer": "",
        "completed_at": "",
        "told": "",
        "next_at": now_ms,
    }
    _INSERT.run(conn, row)
    return 1


def concluded(conn: Connection, group: str, told: PaymentAnswered, now_ms: int) -> int:
    """What the log says of a request already: this server before it was put back, for example.

    One that was on the phone then is ended as unknown: nobody knows its conversation any more.
    """
    key = and_(request.c.g == group, request.c.request == told.request)
    fresh = and_(key, request.c.asked_at == 0)  # this server sent nothing for it
    next_at = now_ms if told.state == PromptState.ASKING else 0
    values = {"state": told.state, "reason": told.reason, "told": told.code, "next_at": next_at}
    return conn.execute(update(request).where(fresh).values(**values)).rowcount


def leave_number(
    conn: Connection, group: str, request_id: str, sealed: bytes, now_ms: int
) -> str | None:
    """Keep the number of a request that waits for it; its state, None for an unknown one.

    A number that comes again, or when the phone was asked already, asks nobody twice.
    """
    row = lock(conn, group, request_id)
    if row is None:
        return None
    if row.state == WAITING:
        put(conn, row, phone=sealed, next_at=now_ms)
    return str(row.state)


def due(conn: Connection, now_ms: int, limit: int = 50) -> list[Any]:
    """Requests whose time has come, oldest first."""
    query = (
        select(request.c.g, request.c.request, request.c.account, request.c.next_at)
        .where(request.c.next_at > 0, request.c.next_at <= now_ms)
        .order_by(request.c.next_at)
        .limit(limit)
    )
    return list(conn.execute(query))


def lock(conn: Connection, group: str, request_id: str) -> Any:
    """The request, locked for this transaction after its group, or None."""
    heads.lock_group(conn, group)
    query = select(request).where(request.c.g == group, request.c.request == request_id)
    return conn.execute(query.with_for_update()).first()


def put(conn: Connection, row: Any, **values: object) -> None:
    key = and_(request.c.g == row.g, request.c.request == row.request)
    conn.execute(update(request).where(key).values(**values))


def tell(
    conn: Connection,
    context: Context,
    row: Any,
    state: PromptState,
    reason: Reason = Reason.NONE,
    *,
    code: str = "",
    amount: int = 0,
    provider_code: str = "",
) -> bool:
    """Write into the group's log what came of a request, if that is new; whether it was.

    Raises:
        Refused: The group's log has moved elsewhere.
    """
    if (row.state, row.reason, row.told) == (state, reason, code):
        return False
    fact = answered(
        row.request, state, reason, code=code, amount=amount, provider_code=provider_code
    )
    append_system_in(conn, context, row.g, (fact,))
    put(conn, row, state=state.value, reason=reason.value, told=code)
    return True
