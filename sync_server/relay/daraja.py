"""The network half of M-Pesa: logging in, asking for a payment's status, pulling what came,
showing a payment on a member's phone.

No money leaves the account by anything here. What the gateway says is turned into plain answers;
nothing raises.
"""

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import httpx
import msgspec

from app.core.errors import Untrusted
from app.core.providers.findings import Seen, Unparsed
from app.core.providers.mpesa.answers import parse_prompt_query, parse_pull
from app.core.providers.mpesa.questions import (
    PROMPT_PATH,
    PROMPT_QUERY_PATH,
    PULL_PATH,
    STATUS_PATH,
    TOKEN_PATH,
    prompt_query,
    prompt_request,
    pull_query,
    status_query,
)
from app.core.providers.mpesa.result_codes import Remedy, remedy
from app.core.providers.prompts import PromptAnswer
from app.core.safe_json import safe_json
from sync_server.relay.settings import Account

BODY_MAX = 1024 * 1024
EARLY_MS = 60_000  # a token is renewed this long before it ends
LIMITS = httpx.Timeout(20.0, connect=5.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The question was taken; the answer comes later to the path given."""

    conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """Too busy, or still working on it; `much` asks for a long pause."""

    why: str
    much: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Down:
    """Nothing that can be understood came back: no network, an error page, an empty body.

    Attributes:
        sent: The request may have arrived; False when it surely did not.
    """

    why: str
    sent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconfigured:
    """Only the operator can mend this; asking again changes nothing."""

    code: str


Answer = Accepted | Later | Down | Misconfigured


class Daraja:
    """One account's line to the gateway."""

    def __init__(self, account: Account, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._account = account
        self._client = httpx.AsyncClient(
            base_url=account.base_url,
            timeout=LIMITS,
            follow_redirects=False,
            transport=transport,
            trust_env=False,
        )
        self._token = ""
        self._good_until = 0
        self._logging_in = asyncio.Lock()

    async def close(self) -> None:
        await self._client.aclose()

    async def ask(self, code: str, result_url: str, timeout_url: str, now_ms: int) -> Answer:
        """Ask what became of the receipt `code`; the result comes to `result_url`."""
        account = self._account
        body = status_query(
            code=code,
            shortcode=account.shortcode,
            initiator=account.initiator,
            credential=account.security_credential,
            result_url=result_url,
            timeout_url=timeout_url,
        )
        answer = await self._post(STATUS_PATH, body, now_ms)
        if not isinstance(answer, bytes):
            return answer
        told = _object(answer) or {}
        if str(told.get("ResponseCode")) != "0":
            return Misconfigured(code=str(told.get("ResponseCode"))[:20])
        return Accepted(conversation=str(told.get("ConversationID", ""))[:80])

    async def pull(
        self, since_ms: int, until_ms: int, offset: int, now_ms: int
    ) -> tuple[Seen, ...] | Later | Down | Misconfigured:
        """One page of what came in between two instants."""
        query = pull_query(
            shortcode=self._account.shortcode, since_ms=since_ms, until_ms=until_ms, offset=offset
        )
        told = await self._post(PULL_PATH, query, now_ms)
        if not isinstance(told, bytes):
            return told
        lines = parse_pull(told)
        return Down(why=lines.why) if isinstance(lines, Unparsed) else lines

    async def prompt(
        self, *, minor: int, phone: str, reference: str, callback_url: str, now_ms: int
    ) -> Answer:
        """Ask for a payment on a phone. Never repeat it: what became of it is asked instead."""
        account = self._account
        body = prompt_request(
            shortcode=account.shortcode,
            passkey=account.passkey,
            till=account.till,
            minor=minor,
            phone=phone,
            reference=reference,
            callback_url=callback_url,
            now_ms=now_ms,
        )
        answer = await self._post(PROMPT_PATH, body, now_ms)
        if not isinstance(answer, bytes):
            return answer
        told = _object(answer) or {}
        if str(told.get("ResponseCode")) != "0":
            return Misconfigured(code=str(told.get("ResponseCode"))[:20])
        return Accepted(conversation=str(told.get("CheckoutRequestID", ""))[:80])

    async def prompt_state(
        self, conversation: str, now_ms: int
    ) -> PromptAnswer | Later | Down | Misconfigured:
        """What became of a prompt; Later while the phone still shows it."""
        account = self._account
        query = prompt_query(
            shortcode=account.shortcode,
            passkey=account.passkey,
            conversation=conversation,
            now_ms=now_ms,
        )
        told = await self._post(PROMPT_QUERY_PATH, query, now_ms)
        if not isinstance(told, bytes):
            return told
        found = parse_prompt_query(told)
        return Down(why=found.why) if isinstance(found, Unparsed) else found

    # One request

    async def _post(
        self, path: str, body: Mapping[str, str | int], now_ms: int
    ) -> bytes | Later | Down | Misconfigured:
        """The body of the answer, or why there is none; a stale token is renewed once."""
        for _attempt in range(2):
            token = await self._log_in(now_ms)
            if not isinstance(token, str):
                return replace(token, sent=False) if isinstance(token, Down) else token
            request = self._client.build_request(
                "POST",
                path,
                content=msgspec.json.encode(body),
                headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
            )
            told = await self._send(request)
            if not (isinstance(told, Later) and told.why == Remedy.NEW_TOKEN):
                return told
            self._forget(token)
        return Down(why="token", sent=False)

    async def _log_in(self, now_ms: int) -> str | Later | Down | Misconfigured:
        """The token; a new one makes the older worthless, so only one request fetches it."""
        async with self._logging_in:
            if self._token and now_ms < self._good_until:
                return self._token
            account = self._account
            pair = f"{account.consumer_key}:{account.consumer_secret}".encode()
            headers = {"Authorization": f"Basic {b64encode(pair).decode()}"}
            answer = await self._send(
                self._client.build_request("GET", TOKEN_PATH, headers=headers)
            )
            if not isinstance(answer, bytes):
                return answer
            told = _object(answer) or {}
            token = told.get("access_token")
            try:
                lasts_ms = int(told.get("expires_in", 0)) * 1000
            except (TypeError, ValueError):
                lasts_ms = 0
            if not isinstance(token, str) or not token:
                return Down(why="token")
            self._token, self._good_until = token, now_ms + lasts_ms - EARLY_MS
            return token

    def _forget(self, token: str) -> None:
        if self._token == token:
            self._token = ""

    async def _send(self, request: httpx.Request) -> bytes | Later | Down | Misconfigured:
        """The body of a good answer, which is a JSON object; anything else as what it means."""
        try:
            response = await self._client.send(request, stream=True)
            try:
                body = await _capped(response)
            finally:
                await response.aclose()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL):
            return Down(why="not_reached", sent=False)
        except httpx.HTTPError:
            return Down(why="network")
        if body is None:
            return Down(why="too_large")
        told = _object(body)
        if told is None:
            return Down(why="not_json")
        if response.status_code == 200:
            return body
        return _problem(str(told.get("errorCode", "")), str(told.get("errorMessage", "")))


async def _capped(response: httpx.Response) -> bytes | None:
    parts = []
    size = 0
    async for part in response.aiter_bytes():
        size += len(part)
        if size > BODY_MAX:
            return None
        parts.append(part)
    return b"".join(parts)


def _problem(code: str, message: str) -> Later | Down | Misconfigured:
    if not code:
        return Down(why="no_error_code")
    match remedy(code, message):
        case Remedy.NEW_TOKEN:
            return Later(why=Remedy.NEW_TOKEN)
        case Remedy.TELL_ADMIN:
            return Misconfigured(code=code[:20])
        case Remedy.ASK_MUCH_LATER:
            return Later(why=code[:20], much=True)
        case _:
            return Later(why=code[:20])


def _object(body: bytes) -> Mapping[str, Any] | None:
    try:
        told = safe_json(body, decimals=True, size_max=BODY_MAX)
    except Untrusted:
        return None
    return told if isinstance(told, Mapping) else None
