"""What providers said about receipts: one row a receipt, the strongest and newest word."""

from typing import Any

from sqlalchemy import Connection, and_, select, update

from app.core.payments import public_payer
from app.core.providers.findings import Evidence, Seen, Status
from sync_server.relay import claims
from sync_server.relay.masking import alert
from sync_server.relay.settings import Account
from sync_server.relay.tables import seen
from sync_server.store.prepared import insert_or_leave

_STRENGTH = {Evidence.CLAIM: 0, Evidence.CALLBACK: 1, Evidence.STATEMENT: 2, Evidence.QUERY: 3}
_INSERT = insert_or_leave(seen)
NOT_STATED = -1


def note(conn: Connection, account: Account, told: Seen, *, trusted: bool, now_ms: int) -> None:
    """Keep what a provider said, unless something stronger is known, and wake the claims.

    A weaker or equal word that contradicts is not believed: the first stays and the operator
    is told. Only a later answer to our own question replaces an earlier one, and a reversal in a
    list that we read replaces everything that came before it.

    Args:
        trusted: A callback that came in by every test (secret path, listed address, own
            shortcode); reads of our own always are.
    """
    row = _row(account, told, trusted=trusted, now_ms=now_ms)
    key = {name: row[name] for name in ("provider", "account", "code")}
    known = find(conn, told.provider, account.shortcode, told.code)
    if known is None:
        _INSERT.run(conn, row)
    elif _replaces(known, told):
        kept = {"told": known.told, "g": known.g or row["g"], "payer": row["payer"] or known.payer}
        conn.execute(update(seen).where(_is(key)).values(row | kept))
    else:
        if told.minor is not None and (known.minor, known.currency) != (told.minor, told.currency):
            alert("callback.contradicts", code=told.code)
        if trusted and not known.trusted and known.minor == told.minor:
            conn.execute(update(seen).where(_is(key)).values(trusted=1))
    claims.wake(conn, told.provider, told.code, now_ms)


def _replaces(known: Any, told: Seen) -> bool:
    before, now = _STRENGTH[Evidence(known.evidence)], _STRENGTH[told.evidence]
    if told.status is Status.REVERSED and known.status == Status.COMPLETED:
        # Money goes back after it came: the list is believed although our question was answered.
        return now >= _STRENGTH[Evidence.STATEMENT]
    return now > before or now == before == _STRENGTH[Evidence.QUERY]


def _row(account: Account, told: Seen, *, trusted: bool, now_ms: int) -> dict[str, Any]:
    masked, initials = public_payer(told.payer)
    return {
        "provider": told.provider,
        "account": account.shortcode,
        "code": told.code,
        "status": told.status.value,
        "evidence": told.evidence.value,
        "trusted": int(trusted),
        "receiver": told.account or account.shortcode,
        "minor": NOT_STATED if told.minor is None else told.minor,
        "currency": told.currency,
        "payer": f"{masked} - {initials}" if masked or initials else "",
        "completed_at": told.completed_at,
        "provider_code": told.provider_code,
        "provider_text": told.provider_text,
        "g": account.group_of(told.reference),
        "at": now_ms,
        "told": "",
    }


def find(conn: Connection, provider: str, account: str, code: str) -> Any:
    """The row of a receipt, or None."""
    key = {"provider": provider, "account": account, "code": code}
    return conn.execute(select(seen).where(_is(key))).first()


def as_seen(row: Any) -> Seen:
    """The row as the judge wants it; an untrusted callback is no more than a claim."""
    evidence = Evidence(row.evidence)
    return Seen(
        provider=row.provider,
        code=row.code,
        status=Status(row.status),
        evidence=evidence if row.trusted else Evidence.CLAIM,
        account=row.receiver,
        minor=None if row.minor == NOT_STATED else row.minor,
        currency=row.currency,
        payer=row.payer,
        completed_at=row.completed_at,
        provider_code=row.provider_code,
        provider_text=row.provider_text,
    )


def untold(conn: Connection, provider: str) -> Any:
    """The oldest trusted receipt of a known group whose present status its laptops do not know.

    None without one. Whether a claim has the code is for the caller to ask.
    """
    query = select(seen).where(
        seen.c.provider == provider,
        seen.c.trusted == 1,
        seen.c.g != "",
        seen.c.minor > 0,
        seen.c.receiver == seen.c.account,
        seen.c.told != "claimed",
        seen.c.told != seen.c.status,
        seen.c.status.in_((Status.COMPLETED.value, Status.REVERSED.value)),
    )
    query = query.order_by(seen.c.at).limit(1).with_for_update(skip_locked=True)
    return conn.execute(query).first()


def mark_told(conn: Connection, row: Any, told: str) -> None:
    key = {"provider": row.provider, "account": row.account, "code": row.code}
    conn.execute(update(seen).where(_is(key)).values(told=told))


def _is(key: dict[str, Any]) -> Any:
    return and_(*(seen.c[name] == value for name, value in key.items()))
