"""Asking a provider about one claim: a fresh secret path for the answer, and what is tried next."""

import secrets
from hashlib import sha256
from random import uniform
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from app.core.providers.findings import State
from sync_server.context import Context
from sync_server.relay import claims, marks
from sync_server.relay.daraja import Accepted, Answer, Down, Later, Misconfigured
from sync_server.relay.judging import DAY_MS, bare_finding, tell
from sync_server.relay.masking import alert
from sync_server.relay.settings import Account
from sync_server.relay.tables import question

_MINUTE = 60_000
# A question without an answer is put again after these pauses (spec/integrations.md 7.3).
SWEEP_MS = (3 * _MINUTE, 10 * _MINUTE, 30 * _MINUTE, 120 * _MINUTE, 720 * _MINUTE)
AGAIN_MS = 60_000  # nobody asks twice within a minute, whatever woke the claim
BUSY_MS, VERY_BUSY_MS = 60_000, 15 * _MINUTE


def prepare(
    conn: Connection, group: str, payment: str, account: Account, now_ms: int
) -> tuple[str, str]:
    """Write the question down before it is put: the secret of its path ("" for not now), the code.

    The answer may come before the acknowledgement, so the row must exist first.
    """
    row = claims.lock(conn, group, payment)
    if row is None or row.withdrawn_by:
        return "", ""
    last = select(func.max(question.c.at)).where(
        question.c.g == group, question.c.payment == payment
    )
    asked_at = conn.execute(last).scalar() or 0
    if now_ms - asked_at < AGAIN_MS:
        claims.set_claim(conn, row, next_at=asked_at + SWEEP_MS[0])
        return "", ""
    if row.tries >= len(SWEEP_MS) and asked_at > now_ms - SWEEP_MS[-1]:
        claims.set_claim(conn, row, next_at=_by_day(row, now_ms, asked_at + SWEEP_MS[-1]))
        return "", ""
    token = secrets.token_urlsafe(24)
    conn.execute(
        insert(question).values(
            token=sha256(token.encode()).digest(),
            provider=row.provider,
            account=account.shortcode,
            g=group,
            payment=payment,
            code=row.code,
            conversation="",
            at=now_ms,
            answered=0,
        )
    )
    # Until we know better: should this process die now, the claim is looked at again.
    claims.set_claim(conn, row, next_at=now_ms + SWEEP_MS[0])
    return token, str(row.code)


def record(
    conn: Connection,
    context: Context,
    group: str,
    payment: str,
    account: Account,
    token: str,
    answer: Answer,
) -> bool:
    """Write down how the question was received; whether the group was told something."""
    now = context.now_ms()
    row = claims.lock(conn, group, payment)
    where = question.c.token == sha256(token.encode()).digest()
    if not isinstance(answer, Accepted):
        conn.execute(update(question).where(where).values(answered=now))
    if row is None:
        return False
    match answer:
        case Accepted(conversation=conversation):
            conn.execute(update(question).where(where).values(conversation=conversation))
            pause = SWEEP_MS[min(row.tries, len(SWEEP_MS) - 1)]
            claims.set_claim(conn, row, tries=row.tries + 1)
            _no_earlier(conn, row, where, _by_day(row, now, now + pause))
            if row.state == State.PROVIDER_DOWN:
                return tell(conn, context, row, bare_finding(row, State.PENDING))
        case Later(much=much):
            claims.set_claim(conn, row, next_at=now + (VERY_BUSY_MS if much else BUSY_MS))
            _forget(conn, where)
        case Down():
            claims.set_claim(conn, row, next_at=now + round(uniform(1_000, 8_000)))
            _forget(conn, where)
        case Misconfigured(code=code):
            alert(f"provider.config {code}")
            marks.stop(conn, account, now, lockout=False)
            claims.set_claim(conn, row, next_at=now + marks.PROBE_AFTER_MS)
    return False


def provider_is_down(
    conn: Connection, context: Context, group: str, payment: str, again_at: int
) -> bool:
    """Tell, once, that nobody can be asked now; whether it was told."""
    row = claims.lock(conn, group, payment)
    if row is None or row.withdrawn_by:
        return False
    claims.set_claim(conn, row, next_at=again_at)
    if row.state not in ("", State.PENDING):
        return False
    return tell(conn, context, row, bare_finding(row, State.PROVIDER_DOWN))


def _by_day(row: Any, now_ms: int, next_at: int) -> int:
    """No later than the end of the first day, when it is time to say what was not found."""
    ends = row.at + DAY_MS
    return min(next_at, ends) if now_ms < ends else next_at


def _no_earlier(conn: Connection, row: Any, where: Any, next_at: int) -> None:
    """Wait for the answer, unless it came while the acknowledgement was under way."""
    answered = conn.execute(select(question.c.answered).where(where)).scalar()
    if not answered:
        claims.set_claim(conn, row, next_at=next_at)


def _forget(conn: Connection, where: Any) -> None:
    """The question was never put, so it does not count as asked a moment ago."""
    conn.execute(update(question).where(where).values(at=0))
