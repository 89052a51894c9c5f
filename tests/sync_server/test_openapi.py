"""The OpenAPI page is kept: schemathesis throws good and bad requests at every route."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.applications import Starlette

from app.core.wire import FRAMES_TYPE
from sync_server.application import PROTOCOL, create_application
from sync_server.store.database import open_database
from tests.sync_server.conftest import Clock, context_of

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
def application(tmp_path: Path) -> Iterator[Starlette]:
    database = open_database(f"sqlite:///{tmp_path / 'api.db'}")
    context = context_of(database, Clock(), strangers_burst=10**6, strangers_per_second=10**6)
    yield create_application(context)
    database.close()


def test_every_route_answers_as_its_page_says(application: Starlette) -> None:
    api = schemathesis.openapi.from_asgi("/v1/openapi.json", application)
    tried = []
    for found in api.get_all_operations():
        operation = found.ok()
        if operation.path.endswith("/live"):
            continue  # a stream without an end

        @given(case=operation.as_strategy())
        @settings(
            max_examples=15,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def probe(case: schemathesis.Case) -> None:
            case.call_and_validate(checks=list(CHECKS))

        probe()
        tried.append(operation.label)
    assert len(tried) == len(PROTOCOL) - 1, tried
