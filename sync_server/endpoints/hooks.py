"""Callbacks of payment providers: kept as they came, then answered; read only afterwards.

`POST /hooks/{provider}/{secret}/{route}`. Callbacks are not signed. What lets one in is its path:
a confirmation comes under a secret whose SHA-256 the operator set, an answer to our own question
under a secret that was made for that question. An unknown path is answered like any other
unknown page.
"""

import hmac
import logging
from collections.abc import Callable, Sequence
from hashlib import sha256

from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.core.errors import AppError
from sync_server.bodies import read_body
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.relay.raw_box import RawBox
from sync_server.relay.settings import Account, RelaySettings
from sync_server.relay.tables import question, raw
from sync_server.store.prepared import insert_or_leave

PATH = "/hooks/{provider}/{secret}/{route}"
BODY_MAX = 64 * 1024
SECRET_MAX = 200
ACCEPTED = {"ResultCode": 0, "ResultDesc": "Accepted"}
_CONFIRMATIONS = ("confirmation", "validation")
_ANSWERS = ("status", "timeout", "stk")
_KEEP = insert_or_leave(raw)

log = logging.getLogger("daftari.payments")


class Hooks:
    """The endpoint and what it must know."""

    def __init__(self, settings: RelaySettings, wake: Callable[[], None]) -> None:
        self._settings = settings
        self._wake = wake

    @property
    def routes(self) -> Sequence[BaseRoute]:
        return (Route(PATH, self.take, methods=["POST"]),)

    async def take(self, request: Request) -> Response:
        """Keep the body durably and answer; duplicates and nonsense get the same answer."""
        context = context_of(request)
        token = sha256(request.path_params["secret"][:SECRET_MAX].encode()).digest()
        provider, route = request.path_params["provider"], request.path_params["route"]
        account = await self._account(request, provider, route, token)
        if account is None:
            raise HttpProblem(404, "http.not_found")
        address = self._address(request)
        trusted = self._is_listed(account, address)
        if not trusted and account.addresses == "enforce":
            log.warning("callback from elsewhere", extra={"route": PATH, "code": "refused"})
            raise HttpProblem(404, "http.not_found")
        if not trusted and account.addresses == "log":
            log.warning("callback from elsewhere", extra={"route": PATH, "code": "let in"})
        body = await read_body(request, context.settings, BODY_MAX)
        row = {
            "sha": sha256(b"\0".join((token, route.encode(), body))).digest(),
            "provider": provider,
            "account": account.shortcode,
            "route": route,
            "token": token,
            "trusted": int(trusted),
            "sealed": RawBox(context.identity.key).seal(body),
            "at": context.now_ms(),
            "handled": 0,
            "outcome": "",
        }
        try:
            await context.database.awrite(lambda conn: _KEEP.run(conn, row))
        except AppError as error:
            raise HttpProblem(503, error.code, {"Retry-After": "5"}) from error
        self._wake()
        return json_answer(ACCEPTED)

    async def _account(
        self, request: Request, provider: str, route: str, token: bytes
    ) -> Account | None:
        """Whose path this is; all accounts are compared, so time tells nothing."""
        if provider != "mpesa":
            return None
        found = None
        if route in _CONFIRMATIONS:
            for account in self._settings.mpesa:
                for accepted in account.callback_secrets:
                    if hmac.compare_digest(token.hex(), accepted.lower()):
                        found = account
        elif route in _ANSWERS:

            def asked(conn: Connection) -> str | None:
                query = select(question.c.account).where(question.c.token == token)
                return conn.execute(query).scalar()

            shortcode = await context_of(request).database.aread(asked)
            found = self._settings.account(provider, shortcode) if shortcode else None
        return found

    def _address(self, request: Request) -> str:
        """Who really sent it: behind our own proxy the right-most address that is not ours."""
        peer = request.client.host if request.client else ""
        ours = self._settings.trusted_proxies
        if peer not in ours:
            return peer
        hops = [hop.strip() for hop in request.headers.get("x-forwarded-for", "").split(",")]
        return next((hop for hop in reversed(hops) if hop and hop not in ours), peer)

    def _is_listed(self, account: Account, address: str) -> bool:
        """Whether the address is the provider's. With the list off nothing is proved by it."""
        if account.addresses == "off":
            return False
        return address in self._settings.known or address in account.allow
