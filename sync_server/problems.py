"""Failures as answers: a status, a code and the values of its sentence; never a traceback."""

from collections.abc import Mapping

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.core.errors import AppError, Refused, Unavailable
from app.core.wire import Problem

BUSY_RETRY_S = 5
REFUSAL = "daftari.code"  # in the scope of a request: why it was refused, for the log


class HttpProblem(Exception):
    """An answer that is not a success, raised where the rule is known."""

    def __init__(
        self, status: int, code: str, headers: Mapping[str, str] | None = None, **values: object
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.headers = headers
        self.values = values


def json_answer(
    value: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """A JSON answer of any dataclass of `app.core.wire`."""
    return Response(
        msgspec.json.encode(value),
        status_code=status,
        headers=headers,
        media_type="application/json",
    )


def problem_answer(
    status: int, code: str, values: dict[str, object], headers: Mapping[str, str] | None = None
) -> Response:
    return json_answer(Problem(code=code, values=values), status, headers)


async def on_http_problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, HttpProblem)
    request.scope[REFUSAL] = error.code
    return problem_answer(error.status, error.code, error.values, error.headers)


async def on_app_error(request: Request, error: Exception) -> Response:
    """Rules and bytes are the sender's to mend (422); the environment mends itself (503)."""
    assert isinstance(error, AppError)
    request.scope[REFUSAL] = error.code
    if isinstance(error, Unavailable):
        wait = {"Retry-After": str(BUSY_RETRY_S)}
        return problem_answer(503, error.code, error.values, wait)
    status = 409 if isinstance(error, Refused) else 422
    return problem_answer(status, error.code, error.values)


async def on_http_exception(_request: Request, error: Exception) -> Response:
    """What the router refuses: unknown paths and methods."""
    assert isinstance(error, HTTPException)
    code = {404: "http.not_found", 405: "http.method_not_allowed", 413: "body.too_large"}
    name = code.get(error.status_code, "http.refused")
    return problem_answer(error.status_code, name, {}, error.headers)
