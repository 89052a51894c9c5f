"""What is swept up once an hour is swept up for as long as the server runs."""

import asyncio
import platform
from pathlib import Path
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


def resident_mb() -> int:
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) // 1024


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries keep nothing")
def test_memory_that_nothing_uses_is_given_back_to_the_system() -> None:
    pieces = [bytes(1_000) for _ in range(100_000)]
    kept = pieces[::50]  # one in each page or two keeps the rest of them from going by themselves
    del pieces
    before = resident_mb()
    sweeping.give_back_memory()
    assert resident_mb() < before - 50
    assert len(kept) == 2_000
