"""From what is stored to what laptops are told: claims against sightings, one transaction each."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, and_, delete, select, update

from app.core.payments import CAME, SENT_BACK, came, conclusion
from app.core.providers.findings import Claim, Evidence, Finding, State, judge
from sync_server.admission import append_system_in
from sync_server.context import Context
from sync_server.relay import claims, marks, sightings
from sync_server.relay.masking import alert
from sync_server.relay.settings import Account, RelaySettings
from sync_server.relay.tables import holder, seen
from sync_server.store.prepared import insert_or_leave

DAY_MS = 24 * 3600 * 1000
CROSS_CHECK_MS = 3 * 60 * 1000
TRIES_MAX = 9
RECHECKS_MS = (DAY_MS, 3 * DAY_MS)  # a reversal comes hours or days after the payment
_RESERVE = insert_or_leave(holder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look at one claim came to.

    Attributes:
        told: A fact was written into the group's log.
        decided: The provider's word is stored; False while nothing is known.
        ask: The account to ask, or None when there is nobody or no need.
    """

    told: bool
    decided: bool
    ask: Account | None


def look(
    conn: Connection, context: Context, settings: RelaySettings, group: str, payment: str
) -> Looked:
    """Judge one claim by all that is stored, tell its group what changed, say whether to ask.

    Raises:
        Refused: The group's log has moved elsewhere.
    """
    row = claims.lock(conn, group, payment)
    if row is None:
        return Looked(told=False, decided=True, ask=None)
    if row.withdrawn_by:
        return Looked(told=_withdraw(conn, context, row), decided=True, ask=None)
    accounts = settings.accounts_of(row.provider, group)
    found = next(_sightings(conn, row, accounts), None)
    now = context.now_ms()
    askable = [a for a in accounts if a.can_ask and not marks.is_stopped(conn, a, now)]
    ask = askable[0] if askable else None
    if found is None:
        return _nothing_known(conn, context, row, accounts, ask)
    sighting, account = found
    finding, other = _judge(conn, row, sighting, account)
    if finding.state is State.PENDING:
        return _nothing_known(conn, context, row, accounts, ask)
    if finding.state not in (State.VERIFIED, State.REVERSED):
        _release(conn, row)
    told = tell(conn, context, row, finding, other=other)
    decided = _when_next(conn, row, sighting, ask, told=told, now_ms=now)
    return Looked(told=told, decided=True, ask=ask if decided else None)


def _sightings(conn: Connection, row: Any, accounts: tuple[Account, ...]) -> Any:
    for account in accounts:
        found = sightings.find(conn, row.provider, account.shortcode, row.code)
        if found is not None:
            yield found, account


def _judge(conn: Connection, row: Any, sighting: Any, account: Account) -> tuple[Finding, str]:
    """The finding, and the payment of the same group that holds the code already."""
    # One payer for several is one receipt: its rows are right when they are right together.
    minor, ours = claims.together(conn, row)
    claim = Claim(payment=row.payment, code=row.code, minor=minor, currency=row.currency)
    told = sightings.as_seen(sighting)
    held = _holder(conn, sighting)
    used_by = "" if held is None or _is_ours(held, row, ours) else held.payment
    finding = judge(claim, told, accounts=(account.shortcode,), used_by=used_by)
    if finding.state is State.VERIFIED:
        # The key of the table decides a race of two claims; the loser is a duplicate.
        key = {"provider": row.provider, "account": account.shortcode, "code": row.code}
        _RESERVE.run(conn, key | {"g": row.g, "payment": row.payment})
        held = _holder(conn, sighting)
        if not _is_ours(held, row, ours):
            finding = replace(finding, state=State.DUPLICATE)
    if finding.state is State.DUPLICATE and held is not None and held.g == row.g:
        return finding, held.payment
    return finding, ""


def _holder(conn: Connection, sighting: Any) -> Any:
    names = ("provider", "account", "code")
    where = and_(*(holder.c[name] == getattr(sighting, name) for name in names))
    return conn.execute(select(holder).where(where)).first()


def _is_ours(held: Any, row: Any, ours: frozenset[str]) -> bool:
    return held is not None and held.g == row.g and held.payment in ours


def _when_next(
    conn: Connection, row: Any, sighting: Any, ask: Account | None, *, told: bool, now_ms: int
) -> bool:
    """Set the next look at a decided claim; whether its time to ask has come now."""
    if ask is None or row.tries >= TRIES_MAX:
        claims.set_claim(conn, row, next_at=0)
        return False
    asked = Evidence(sighting.evidence) is Evidence.QUERY
    if not asked and told:
        claims.set_claim(conn, row, next_at=now_ms + CROSS_CHECK_MS)
        return False
    if not asked:
        return True
    later: list[int] = [
        row.at + pause for pause in RECHECKS_MS if row.at + pause > max(now_ms, sighting.at)
    ]
    is_recheck = bool(now_ms - sighting.at >= DAY_MS // 2)
    keeps = State(row.state or "pending") in (State.VERIFIED, State.MISMATCH) or told
    claims.set_claim(conn, row, next_at=later[0] if later and keeps else 0)
    return is_recheck


def _nothing_known(
    conn: Connection,
    context: Context,
    row: Any,
    accounts: tuple[Account, ...],
    ask: Account | None,
) -> Looked:
    now = context.now_ms()
    if now - row.at >= DAY_MS:
        state = State.NOT_FOUND if _searched(conn, row, accounts) >= 2 else State.UNKNOWN
        if state is State.UNKNOWN:
            alert("payment.gave_up", code=row.code)
        told = tell(conn, context, row, bare_finding(row, state))
        claims.set_claim(conn, row, next_at=0)
        return Looked(told=told, decided=False, ask=None)
    told = False
    if row.state not in claims.OPEN or (row.state == State.PROVIDER_DOWN and ask is None):
        told = tell(conn, context, row, bare_finding(row, State.PENDING))
    if ask is None:
        claims.set_claim(conn, row, next_at=row.at + DAY_MS)
    return Looked(told=told, decided=False, ask=ask)


def _searched(conn: Connection, row: Any, accounts: tuple[Account, ...]) -> int:
    """How many sources were searched for the code since it was claimed."""
    confirmations = any(account.callback_secrets for account in accounts)
    pulled = any(marks.at(conn, marks.pulled(account)) > row.at for account in accounts)
    return confirmations + pulled + bool(row.not_known_at)


def bare_finding(row: Any, state: State) -> Finding:
    """A finding without a provider's word behind it."""
    evidence = Evidence.QUERY if row.not_known_at else Evidence.CLAIM
    return Finding(
        payment=row.payment,
        provider=row.provider,
        code=row.code,
        state=state,
        evidence=evidence,
        minor=None,
        currency=row.currency,
    )


def tell(
    conn: Connection, context: Context, row: Any, finding: Finding, *, other: str = ""
) -> bool:
    """Write the finding into the group's log if it says something new; whether it does."""
    fact = conclusion(finding, written=row.minor, settled=row.settled, other=other)
    if (fact.state, fact.amount) == (row.state, row.amount) and not fact.settled:
        return False
    append_system_in(conn, context, row.g, (fact,))
    settled = row.settled + fact.settled
    claims.set_claim(
        conn, row, state=fact.state, amount=fact.amount, evidence=fact.evidence, settled=settled
    )
    return True


def _withdraw(conn: Connection, context: Context, row: Any) -> bool:
    """The entry was taken back: settle nothing for it, and let its code go to another."""
    told = False
    if row.settled or row.state not in ("", State.WITHDRAWN):
        told = tell(conn, context, row, bare_finding(row, State.WITHDRAWN))
    claims.set_claim(conn, row, next_at=0)
    _release(conn, row)
    freed = and_(seen.c.provider == row.provider, seen.c.code == row.code)
    conn.execute(update(seen).where(freed, seen.c.told == "claimed").values(told=""))
    for waiting in claims.of_code(conn, row.provider, row.code):
        claims.set_claim(conn, waiting, next_at=context.now_ms())
    return told


def _release(conn: Connection, row: Any) -> None:
    mine = and_(holder.c.g == row.g, holder.c.payment == row.payment)
    conn.execute(delete(holder).where(mine))


def tell_one_unlisted(conn: Connection, context: Context) -> str | None:
    """Tell a group of one receipt that is in no book.

    Returns the group, "" when there was nothing to tell about it after all, None when no
    receipt waits.
    """
    row = sightings.untold(conn, "mpesa")
    if row is None:
        return None
    if any(claim.g == row.g for claim in claims.of_code(conn, row.provider, row.code)):
        sightings.mark_told(conn, row, "claimed")
        return ""
    is_news = row.status == CAME or row.told == CAME
    sightings.mark_told(conn, row, row.status)
    if not is_news:
        return ""  # it came and went back before anybody heard of it
    status = CAME if row.status == CAME else SENT_BACK
    append_system_in(conn, context, row.g, (came(sightings.as_seen(row), status),))
    return str(row.g)
