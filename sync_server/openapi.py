"""The OpenAPI page, made from the operations and the types they really decode and encode."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from app.core.wire import Problem
from sync_server.api import Operation

UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
PATHS = {
    "k": "^[0-9]{1,12}$",
    "sha": "^[0-9a-f]{64}$",
    "g": UUID_PATTERN,
    "member": UUID_PATTERN,
    "code": "^[0-9A-Za-z-]{12,20}$",
}
MEANINGS = {
    400: "The bytes are not what they claim to be",
    401: "No token, or one that is unknown here",
    403: "The device is unknown to the group, or was removed from it",
    404: "There is no such thing",
    405: "Another method",
    408: "The body came too slowly",
    409: "A rule forbids it",
    410: "Its time is over; what is left is its name",
    413: "Too large, as sent or unpacked",
    415: "Another encoding or content type",
    422: "Well-formed, but it does not verify",
    426: "The program is too old",
    429: "Too many requests; see Retry-After",
    503: "The database cannot be reached, or there is no room for more; see Retry-After",
}
EVERYWHERE = (429, 503)
WITH_TOKEN = (401, 403)
WITH_BODY = (400, 408, 413, 415, 422)


def openapi_page(operations: Sequence[Operation]) -> dict[str, Any]:
    """The page of exactly these operations."""
    types = {Problem} | {
        one
        for operation in operations
        for one in (operation.body, operation.answer, *(kind for _, kind in operation.also))
        if isinstance(one, type)
    }
    ordered = sorted(types, key=lambda one: one.__name__)
    schemas, components = msgspec.json.schema_components(
        ordered, ref_template="#/components/schemas/{name}"
    )
    of_type = dict(zip(ordered, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for one in operations:
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one, of_type)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Daftari sync server", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"device": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(one: Operation, of_type: dict[type, Any]) -> dict[str, Any]:
    answers: dict[str, Any] = {str(one.status): _answer(one.answer, of_type, "Done")}
    for status, kind in one.also:
        answers[str(status)] = _answer(kind, of_type, MEANINGS[status])
    refusals = {*EVERYWHERE, *one.refusals}
    refusals |= set() if one.is_open else {*WITH_TOKEN}
    refusals |= set() if one.body is None else {*WITH_BODY}
    for status in sorted(refusals):
        answers.setdefault(str(status), _answer(Problem, of_type, MEANINGS[status]))
    page: dict[str, Any] = {
        "summary": one.summary,
        "operationId": one.endpoint.__name__,
        "security": [] if one.is_open else [{"device": []}],
        "responses": answers,
    }
    parameters = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "pattern": PATHS[name]},
        }
        for name in re.findall(r"{(\w+)}", one.path)
    ]
    parameters += [
        {"name": each.name, "in": "query", "schema": each.schema, "description": each.about}
        for each in one.query
    ]
    if parameters:
        page["parameters"] = parameters
    if one.body is not None:
        page["requestBody"] = {"required": True, "content": _content(one.body, of_type)}
    return page


def _answer(kind: type | str | None, of_type: dict[type, Any], about: str) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": about}
    if kind is not None:
        answer["content"] = _content(kind, of_type)
    return answer


def _content(kind: type | str, of_type: dict[type, Any]) -> dict[str, Any]:
    if isinstance(kind, str):
        schema = {"type": "string", "format": "binary"} if "frames" in kind else {"type": "string"}
        return {kind: {"schema": schema}}
    return {"application/json": {"schema": of_type[kind]}}
