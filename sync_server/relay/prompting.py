"""A payment on a member's phone, from the first prompt to its end: one transaction a step.

A callback is only a hint and wakes our own question, which decides; but only the callback brings
the receipt. Nothing is ever sent twice. Source: spec/integrations.md sections 1.2 and 7.3.
"""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, insert, select, update

from app.core.providers.findings import Evidence, Seen, Status, Unparsed
from app.core.providers.mpesa.answers import outcome_of
from app.core.providers.mpesa.fields import masked_phone
from app.core.providers.prompts import PromptAnswer, PromptState, Reason
from sync_server.context import Context
from sync_server.relay import requests, sightings
from sync_server.relay.daraja import Accepted, Answer, Down, Later, Misconfigured
from sync_server.relay.masking import alert
from sync_server.relay.raw_box import RawBox
from sync_server.relay.settings import Account, RelaySettings
from sync_server.relay.tables import claim, question, request, seen

_SECOND = 1000
QUERIES_MS = (60 * _SECOND, 90 * _SECOND, 150 * _SECOND)
ENDS_MS = 300 * _SECOND
HEARD_AGAIN_MS = 15 * _SECOND  # our question still says "in progress" after a callback said the end
RECEIPT_AGAIN_MS = 60 * _SECOND
RECEIPT_MAX_MS = 24 * 3600 * _SECOND
# The gateway refused before it did anything: nobody's phone shows a thing.
_REFUSED = frozenset({"500.003.02", "500.003.03", "500.001.1001"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """A prompt to send now. `token` is the secret of the path for its callback."""

    account: Account
    token: str
    phone: str
    minor: int
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question about a prompt to put now."""

    account: Account
    conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a look at one request came to."""

    told: bool = False
    next: Put | Ask | None = None


def look(
    conn: Connection,
    context: Context,
    settings: RelaySettings,
    group: str,
    request_id: str,
    *,
    may_send: bool,
) -> Looked:
    """Do what is due for one request; what must go over the network is given back.

    Args:
        may_send: False while the provider is down: then a prompt ends before it begins.

    Raises:
        Refused: The group's log has moved elsewhere.
    """
    row, now = requests.lock(conn, group, request_id), context.now_ms()
    if row is None or not row.next_at or row.next_at > now:
        return Looked()
    account = settings.account(row.provider, row.account) if row.account else None
    if account is None or not account.can_request:
        return _end(conn, context, row, PromptState.FAILED, Reason.NOT_SET_UP)
    if row.state == requests.WAITING and not row.phone:
        if now >= row.at + ENDS_MS:
            return _end(conn, context, row, PromptState.EXPIRED, Reason.NOT_SENT)
        requests.put(conn, row, next_at=row.at + ENDS_MS)
        return Looked()
    if row.state == requests.WAITING:
        if not may_send:
            return _end(conn, context, row, PromptState.FAILED, Reason.DOWN)
        return Looked(next=_begin(conn, context, row, account))
    if row.state == PromptState.PAID:
        return Looked(told=_paid(conn, context, row, account))
    if row.conversation:
        return Looked(next=Ask(account=account, conversation=row.conversation))
    if now >= row.asked_at + ENDS_MS:  # the acknowledgement was lost, and no callback came
        alert("request.unknown")
        return _end(conn, context, row, PromptState.UNKNOWN)
    requests.put(conn, row, next_at=row.asked_at + ENDS_MS)
    return Looked()


def _begin(conn: Connection, context: Context, row: Any, account: Account) -> Put:
    """Write down that the prompt goes out before it does: after a crash it never goes again."""
    now, token = context.now_ms(), secrets.token_urlsafe(24)
    phone = RawBox(context.identity.key).open(row.phone).decode()
    conn.execute(
        insert(question).values(
            token=sha256(token.encode()).digest(),
            provider=row.provider,
            account=account.shortcode,
            g=row.g,
            payment=row.request,
            code="",
            conversation="",
            at=now,
            answered=0,
        )
    )
    requests.put(
        conn,
        row,
        state=requests.SENDING,
        phone=b"",
        payer=masked_phone(phone),
        asked_at=now,
        next_at=now + QUERIES_MS[0],
    )
    return Put(
        account=account,
        token=token,
        phone=phone,
        minor=row.minor,
        reference=account.groups.get(row.g, "") or "Daftari",
    )


def record(conn: Connection, context: Context, group: str, request_id: str, answer: Answer) -> bool:
    """Write down how the prompt was received; whether the group was told something."""
    row = requests.lock(conn, group, request_id)
    if row is None or row.state != requests.SENDING:
        return False
    match answer:
        case Accepted(conversation=conversation):
            requests.put(conn, row, conversation=row.conversation or conversation)
            return requests.tell(conn, context, row, PromptState.ASKING)
        case Down(sent=False):
            return _end(conn, context, row, PromptState.FAILED, Reason.DOWN).told
        case Later(why=why) if why in _REFUSED:
            return _end(conn, context, row, PromptState.FAILED, Reason.BUSY).told
        case Misconfigured(code=code):
            alert(f"provider.config {code}")
            return _end(conn, context, row, PromptState.FAILED, Reason.NOT_SET_UP).told
    # It may be on the phone: wait for the callback.
    return requests.tell(conn, context, row, PromptState.ASKING)


def heard(conn: Connection, asked: Any, told: Seen | Unparsed, now_ms: int) -> str:
    """Keep what a callback says and wake our own question; what became of it, as a stable code."""
    row = requests.lock(conn, asked.g, asked.payment)
    if row is None or asked.answered:
        return "answer.no_question"
    if isinstance(told, Unparsed):
        requests.put(conn, row, next_at=now_ms)
        return told.why
    if row.conversation and told.conversation != row.conversation:
        return "answer.other_conversation"
    if told.status is Status.COMPLETED and told.minor != row.minor:
        alert("request.other_amount", code=told.code)
    conn.execute(update(question).where(question.c.token == asked.token).values(answered=now_ms))
    requests.put(
        conn,
        row,
        conversation=told.conversation,
        heard=told.provider_code,
        code=told.code,
        amount=told.minor or 0,
        payer=told.payer or row.payer,
        completed_at=told.completed_at,
        next_at=now_ms,
    )
    return "answered"


def conclude(
    conn: Connection,
    context: Context,
    settings: RelaySettings,
    group: str,
    request_id: str,
    answer: PromptAnswer | Later | Down | Misconfigured,
) -> bool:
    """Take the answer to our own question; whether the group was told something."""
    row = requests.lock(conn, group, request_id)
    account = settings.account(row.provider, row.account) if row is not None else None
    if row is None or account is None:
        return False
    if isinstance(answer, PromptAnswer):
        if answer.state is PromptState.PAID:
            return _paid(conn, context, row, account)
        if answer.reason is Reason.NOT_SET_UP:
            alert(f"provider.config {answer.code}")
        return _end(conn, context, row, answer.state, answer.reason, provider_code=answer.code).told
    if isinstance(answer, Misconfigured):
        alert(f"provider.config {answer.code}")
    now = context.now_ms()
    if now < row.asked_at + ENDS_MS:
        later = [row.asked_at + pause for pause in (*QUERIES_MS, ENDS_MS)]
        soon = [now + HEARD_AGAIN_MS] if row.heard else []
        requests.put(conn, row, next_at=min(at for at in (*later, *soon) if at > now))
        return False
    return _give_up(conn, context, row, answer)


def _give_up(
    conn: Connection, context: Context, row: Any, answer: Later | Down | Misconfigured
) -> bool:
    """Five minutes are over. A callback's "no" is believed: it can lose nobody's money."""
    hint = outcome_of(row.heard)
    if hint is not None and hint.state is not PromptState.PAID:
        return _end(conn, context, row, hint.state, hint.reason, provider_code=hint.code).told
    if isinstance(answer, Later) and hint is None:
        return _end(conn, context, row, PromptState.EXPIRED, Reason.NO_ANSWER).told
    alert("request.unknown", code=row.code)
    return _end(conn, context, row, PromptState.UNKNOWN).told


def _paid(conn: Connection, context: Context, row: Any, account: Account) -> bool:
    """Our question says it was paid. The receipt came by callback, or is found among what came."""
    now = context.now_ms()
    if row.code:
        told = Seen(
            provider=row.provider,
            code=row.code,
            status=Status.COMPLETED,
            evidence=Evidence.CALLBACK,
            account=account.shortcode,
            minor=row.amount,
            currency=row.currency,
            payer=row.payer,
            completed_at=row.completed_at,
            reference=account.groups.get(row.g, ""),
        )
        sightings.note(conn, account, told, trusted=True, now_ms=now)
    code = row.code or _receipt(conn, row)
    is_over = bool(code) or now >= row.asked_at + RECEIPT_MAX_MS
    requests.put(conn, row, next_at=0 if is_over else now + RECEIPT_AGAIN_MS)
    amount = row.amount or row.minor
    return requests.tell(conn, context, row, PromptState.PAID, code=code, amount=amount)


def _receipt(conn: Connection, row: Any) -> str:
    """The one payment of this phone and amount that came since we asked; "" for none or several."""
    written = select(claim.c.code).where(claim.c.provider == row.provider, claim.c.g == row.g)
    of_others = select(request.c.told).where(request.c.g == row.g, request.c.told != "")
    query = select(seen.c.code).where(
        seen.c.provider == row.provider,
        seen.c.account == row.account,
        seen.c.minor == row.minor,
        seen.c.at >= row.asked_at,
        seen.c.trusted == 1,
        seen.c.status == Status.COMPLETED.value,
        seen.c.payer.like(f"{row.payer}%"),
        seen.c.code.not_in(written),
        seen.c.code.not_in(of_others),
    )
    found = [str(code) for code in conn.execute(query).scalars()]
    return found[0] if len(found) == 1 else ""


def _end(
    conn: Connection,
    context: Context,
    row: Any,
    state: PromptState,
    reason: Reason = Reason.NONE,
    *,
    provider_code: str = "",
) -> Looked:
    """The request is over, unless a callback wakes it again."""
    told = requests.tell(conn, context, row, state, reason, provider_code=provider_code)
    requests.put(conn, row, phone=b"", next_at=0)
    return Looked(told=told)
