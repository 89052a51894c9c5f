"""How an endpoint declares itself: its route, and the types its OpenAPI page is made from."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A query parameter; `schema` is JSON Schema."""

    name: str
    schema: dict[str, Any]
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One route.

    Attributes:
        body, answer: A dataclass of `app.core.wire`, a media type, or None.
        refusals: Statuses of Problem answers beside those that every route has.
        is_open: Whether it is answered without a token.
    """

    method: str
    path: str
    endpoint: Endpoint
    summary: str
    body: type | str | None = None
    answer: type | str | None = None
    status: int = 200
    also: tuple[tuple[int, type], ...] = ()
    query: tuple[Parameter, ...] = ()
    refusals: tuple[int, ...] = ()
    is_open: bool = False

    @property
    def route(self) -> Route:
        return Route(self.path, self.endpoint, methods=[self.method])


def templates(operations: Iterable[Operation]) -> dict[Endpoint, str]:
    """Path templates by endpoint, for figures and logs."""
    return {one.endpoint: one.path for one in operations}
