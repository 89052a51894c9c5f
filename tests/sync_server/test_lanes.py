"""Who waits for the same row waits in turn, beside all others, and not for ever."""

import asyncio

import pytest

from app.core.errors import Unavailable
from sync_server.store import lanes
from sync_server.store.lanes import Lanes


def test_a_lane_lets_one_in_at_a_time_in_their_order_and_another_is_free() -> None:
    said: list[str] = []

    async def pass_by(found: Lanes, lane: str, name: str) -> None:
        async with found.turn(lane):
            said.append(f"{name} in")
            await asyncio.sleep(0.01)
            said.append(f"{name} out")

    async def all_of_them() -> None:
        found = Lanes()
        ways = [("group", "a"), ("group", "b"), ("other", "c"), ("group", "d"), ("", "e")]
        await asyncio.gather(*(pass_by(found, lane, name) for lane, name in ways))
        assert not found._lanes  # nothing is kept of those who have passed

    asyncio.run(all_of_them())
    assert [word for word in said if word[0] in "abd"] == "a in,a out,b in,b out,d in,d out".split(
        ","
    )
    assert said.index("c in") < said.index("a out") > said.index("e in")


def test_who_waits_too_long_is_told_and_whoever_fails_or_leaves_lets_the_next_one_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lanes, "PATIENCE_S", 0.05)

    async def stand(found: Lanes) -> None:
        async with found.turn("group"):
            await asyncio.sleep(60)

    async def go() -> None:
        found = Lanes()
        standing = asyncio.create_task(stand(found))
        await asyncio.sleep(0)
        with pytest.raises(Unavailable, match=r"server\.database_unavailable"):
            await stand(found)
        standing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await standing
        with pytest.raises(ValueError, match="of the work"):
            async with found.turn("group"):
                raise ValueError("of the work")
        async with found.turn("group"):
            pass

    asyncio.run(go())
