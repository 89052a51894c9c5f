"""Stored callbacks become sightings: parsed after they were acknowledged, one at a time."""

from typing import Any

from sqlalchemy import Connection, delete, select, update

from app.core.providers import CallbackFact, QueryRefused, all_providers
from app.core.providers.findings import Seen, Status, Unparsed
from app.core.providers.mpesa.result_codes import NOT_KNOWN
from sync_server.relay import claims, marks, prompting, sightings
from sync_server.relay.masking import alert
from sync_server.relay.raw_box import RawBox
from sync_server.relay.settings import Account, RelaySettings
from sync_server.relay.tables import question, raw

DAY_MS = 24 * 3600 * 1000


def handle_one(conn: Connection, settings: RelaySettings, box: RawBox, now_ms: int) -> bool:
    """Take the oldest callback that waits; False when there is none.

    A callback that cannot be understood is kept, with the reason, and never comes again.
    """
    query = select(raw).where(raw.c.handled == 0).order_by(raw.c.at).limit(1)
    row = conn.execute(query.with_for_update(skip_locked=True)).first()
    if row is None:
        return False
    outcome = _handle(conn, settings, row, box.open(row.sealed), now_ms)
    if outcome not in ("noted", "answered", "validation"):
        alert(outcome, route=row.route)
    done = update(raw).where(raw.c.sha == row.sha).values(handled=now_ms, outcome=outcome)
    conn.execute(done)
    return True


def forget_old(conn: Connection, settings: RelaySettings, now_ms: int) -> None:
    """Callbacks hold names: they go when their time is over. Sightings and facts stay."""
    before = now_ms - settings.raw_days * DAY_MS
    conn.execute(delete(raw).where(raw.c.handled > 0, raw.c.at < before))
    conn.execute(delete(question).where(question.c.at < before))


def _handle(conn: Connection, settings: RelaySettings, row: Any, body: bytes, now_ms: int) -> str:
    """What became of one callback, as a stable code."""
    account = settings.account(row.provider, row.account)
    provider = all_providers().get(row.provider)
    if account is None or provider is None:
        return "callback.no_account"
    if row.route in ("validation", "timeout"):
        return "validation" if row.route == "validation" else "answered"
    facts = provider.parse_callback(row.route, {}, body)
    outcome = "callback.empty"
    for fact in facts:
        if row.route == "status":
            outcome = _answer(conn, account, row, fact, now_ms)
        elif row.route == "stk":
            outcome = _prompted(conn, row, fact, now_ms)
        else:
            outcome = _confirmation(conn, account, row, fact, now_ms)
    return outcome


def _confirmation(
    conn: Connection, account: Account, row: Any, fact: CallbackFact, now_ms: int
) -> str:
    if isinstance(fact, Unparsed):
        return fact.why
    if isinstance(fact, QueryRefused) or fact.account != account.shortcode:
        return "callback.other_account"
    sightings.note(conn, account, fact, trusted=bool(row.trusted), now_ms=now_ms)
    return "noted"


def _answer(conn: Connection, account: Account, row: Any, fact: CallbackFact, now_ms: int) -> str:
    """Join an answer with the question that only its path names, and cross-check both."""
    asked = conn.execute(select(question).where(question.c.token == row.token)).first()
    if asked is None or asked.answered or not asked.code:
        return "answer.no_question"
    if isinstance(fact, Unparsed):
        return fact.why
    if asked.conversation and fact.conversation not in ("", asked.conversation):
        return "answer.other_conversation"
    if isinstance(fact, Seen):
        if fact.code != asked.code:
            return "answer.other_receipt"
        if fact.status is Status.IN_FLIGHT:
            _close(conn, row, now_ms)
            return "answered"
        sightings.note(conn, account, fact, trusted=True, now_ms=now_ms)
    else:
        _refused(conn, account, asked, fact, now_ms)
    _close(conn, row, now_ms)
    return "answered"


def _prompted(conn: Connection, row: Any, fact: CallbackFact, now_ms: int) -> str:
    """What a callback says of a payment that we asked for; only its path names which one."""
    asked = conn.execute(select(question).where(question.c.token == row.token)).first()
    if asked is None or asked.code or isinstance(fact, QueryRefused):
        return "answer.no_question"
    return prompting.heard(conn, asked, fact, now_ms)


def _refused(
    conn: Connection, account: Account, asked: Any, fact: QueryRefused, now_ms: int
) -> None:
    """The question failed. That says nothing about the payment, except that it is not known."""
    claim = claims.lock(conn, asked.g, asked.payment)
    if fact.code in NOT_KNOWN:
        if claim is not None:
            claims.set_claim(conn, claim, not_known_at=now_ms)
        return
    alert(f"provider.refused {fact.code[:20]}")
    marks.stop(conn, account, now_ms, lockout=fact.lockout)


def _close(conn: Connection, row: Any, now_ms: int) -> None:
    conn.execute(update(question).where(question.c.token == row.token).values(answered=now_ms))
