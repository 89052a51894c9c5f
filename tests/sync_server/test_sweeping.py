"""What is swept up once an hour is swept up for as long as the server runs."""

import asyncio
from unittest.mock import AsyncMock, Mock

import pytest

from app.core.errors import Unavailable
from sync_server import sweeping
from sync_server.sweeping import sweep_for_ever


def test_a_database_or_a_memory_that_fails_once_does_not_end_the_sweeping(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fails = (Unavailable("server.database_unavailable"), MemoryError(), asyncio.CancelledError())
    context = Mock()
    context.database.awrite = AsyncMock(side_effect=fails)
    monkeypatch.setattr(sweeping, "EVERY_S", 0)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(sweep_for_ever(context))
    assert context.database.awrite.await_count == len(fails)
