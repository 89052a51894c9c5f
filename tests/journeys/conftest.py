"""A group with two laptops, in each way in which they may come together."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.far_laptops import ByStick, OverServer
from tests.helpers.two_laptops import TwoLaptops

# Side by side, over a server that numbers, and by stick alone.
WAYS = {"beside": TwoLaptops, "server": OverServer, "stick": ByStick}


@pytest.fixture(params=WAYS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TwoLaptops]:
    found = WAYS[request.param](tmp_path)
    yield found
    found.close()
