"""The OpenAPI page is kept: schemathesis throws good and bad requests at every route."""

import os

import pytest

from sync_server.application import PROTOCOL
from sync_server.context import Context
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.every_route import QUICK, EveryRoute

# HYPOTHESIS_PROFILE=long: some minutes. Half of the cases come with a good token.
EXAMPLES = 500 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 8


@pytest.fixture
def context(lite: Database, clock: Clock) -> Context:
    return context_of(lite, clock, **QUICK)


@pytest.mark.timeout(1800)
def test_every_route_answers_as_its_page_says(context: Context) -> None:
    routes = EveryRoute(context)
    routes.ask_all(EXAMPLES, start=1)
    assert routes.wrong == {}
    assert len(routes.tallies) == len(PROTOCOL), sorted(routes.tallies)
