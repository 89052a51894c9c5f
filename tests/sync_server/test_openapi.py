"""The OpenAPI page is kept: schemathesis throws good and bad requests at every route."""

import os

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from sqlalchemy import Connection

from app.core.frames import encode_frames
from app.core.wire import FRAMES_TYPE
from sync_server.admission import admit_frames
from sync_server.application import PROTOCOL, create_application
from sync_server.context import Context
from sync_server.store import heads, tokens
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import Laptop

# HYPOTHESIS_PROFILE=long: some minutes. Half of the cases come with a good token.
EXAMPLES = 500 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 8

CHECKS = (
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


@schemathesis.serializer(FRAMES_TYPE)
def frames(_context: object, value: object) -> bytes:
    """Whatever was generated, as bytes: hardly ever frames, which is the point."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@pytest.fixture
def context(lite: Database, clock: Clock) -> Context:
    quick = {"strangers_burst": 10**6, "strangers_per_second": 10**6, "wait_s_max": 0}
    return context_of(lite, clock, **quick)


@pytest.mark.timeout(1800)
def test_every_route_answers_as_its_page_says(context: Context) -> None:
    application = create_application(context)
    laptop = _insider(context)
    api = schemathesis.openapi.from_asgi("/v1/openapi.json", application)
    tried = []
    for found in api.get_all_operations():
        operation = found.ok()
        if operation.path.endswith("/live"):
            continue  # a stream without an end

        @given(case=operation.as_strategy(), is_inside=st.booleans(), at=st.integers(0, 400))
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def probe(case: schemathesis.Case, is_inside: bool, at: int) -> None:
            headers = {}
            if is_inside:  # behind the gate: the own group and a good token, with the rest as it is
                if "g" in case.path_parameters:
                    case.path_parameters["g"] = laptop.group
                if case.media_type == FRAMES_TYPE:
                    case.body = _nearly(encode_frames(laptop.frames), at)
                headers = {"Authorization": f"Bearer {_token(context, laptop)}"}
            case.call_and_validate(checks=list(CHECKS), headers=headers)

        probe()
        tried.append(operation.label)
    assert len(tried) == len(PROTOCOL) - 1, tried


def _insider(context: Context) -> Laptop:
    """A laptop whose group has some facts here."""
    laptop = Laptop("amina")
    frames = [laptop.found_group(context.identity.card)]
    frames += [laptop.contribute() for _ in range(3)]

    def work(conn: Connection) -> None:
        head = heads.create_group(conn, laptop.group)
        assert head is not None
        admit_frames(conn, context, laptop.group, head, frames)

    context.database.write(work)
    return laptop


def _token(context: Context, laptop: Laptop) -> str:
    """A fresh one: a case before may have logged out."""
    return context.database.write(
        lambda conn: tokens.issue_token(
            conn, laptop.group, laptop.id, now_ms=context.now_ms(), for_ms=60_000
        )
    )


def _nearly(body: bytes, at: int) -> bytes:
    """The same bytes with one of them changed; as they are where `at` is beyond their end."""
    if at >= len(body):
        return body
    return body[:at] + bytes([body[at] ^ 0x11]) + body[at + 1 :]
