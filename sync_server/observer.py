"""Around every request: time it, count it, log it, and turn a bug into a polite answer."""

import logging
import secrets
from collections.abc import Mapping
from time import perf_counter
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync_server import security
from sync_server.context import context_of
from sync_server.logs import where
from sync_server.metrics import Metrics
from sync_server.problems import problem_answer

log = logging.getLogger("daftari.server")

POLICY = (
    b"default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; "
    b"frame-ancestors 'none'; sandbox"
)
# No browser is meant to show an answer; one that does runs nothing, keeps nothing, tells nobody.
HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", POLICY),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=63072000; includeSubDomains"),
]


class Observer:
    """ASGI middleware; the outermost layer."""

    def __init__(self, app: ASGIApp, metrics: Metrics, templates: Mapping[Any, str]) -> None:
        """`templates` names the path of each endpoint: it holds no id and no code."""
        self._app = app
        self._metrics = metrics
        self._templates = templates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = perf_counter()
        status = 0

        async def observed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                present = {name.lower() for name, _ in message["headers"]}
                extra = [pair for pair in HEADERS if pair[0] not in present]
                message = {**message, "headers": [*message["headers"], *extra]}
                self._count(scope, status, perf_counter() - begun)
            await send(message)

        try:
            await self._app(scope, receive, observed)
        except Exception as error:
            reference = secrets.token_hex(4)
            self._metrics.bugs.inc()
            log.error(
                "bug",
                extra={
                    "reference": reference,
                    "error": type(error).__name__,
                    "where": where(error),
                    "route": self._route(scope),
                },
            )
            if status == 0:
                answer = problem_answer(500, "server.internal", {"reference": reference})
                await answer(scope, receive, observed)
        finally:
            context_of(Request(scope)).room.leave(scope)

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        route, method = self._route(scope), scope["method"]
        if route == "unknown":
            method = "any"  # a stranger must not choose the labels of our figures
        self._metrics.requests.labels(route, method, str(status)).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        if 400 <= status < 500:
            security.refused(scope, status, route, method)
        if log.isEnabledFor(logging.DEBUG) or status >= 500:
            log.log(
                logging.WARNING if status >= 500 else logging.DEBUG,
                "answered",
                extra={
                    "route": route,
                    "method": method,
                    "status": status,
                    "ms": round(seconds * 1000, 1),
                },
            )

    def _route(self, scope: Scope) -> str:
        return self._templates.get(scope.get("endpoint"), "unknown")
