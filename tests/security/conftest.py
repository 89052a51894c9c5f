"""The server in process, as `tests/sync_server` has it, and its routes."""

import pytest
from starlette.routing import Route

from sync_server.application import create_application
from sync_server.context import Context
from tests.sync_server.conftest import amina, clock, context, lite, office, transport

__all__ = ["amina", "clock", "context", "lite", "office", "transport"]


@pytest.fixture
def routes(context: Context) -> list[Route]:
    application = create_application(context)
    return [one for one in application.routes if isinstance(one, Route)]
