"""Who will wait for the same group's row waits in a line of its own, and takes no other's place."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from app.core.errors import Unavailable

PATIENCE_S = 10  # as long as the database waits for a row


class Lanes:
    """One at a time in each lane, in the order in which they came; from one event loop only."""

    def __init__(self) -> None:
        self._lanes: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, lane: str) -> AsyncIterator[None]:
        """Until it is our turn; `""` is no lane.

        Raises:
            Unavailable: It stands still.
        """
        if not lane:
            yield
            return
        lock = self._lanes.get(lane)
        if lock is None:
            lock = self._lanes[lane] = asyncio.Lock()
        try:
            async with asyncio.timeout(PATIENCE_S):
                await lock.acquire()
        except TimeoutError:
            raise Unavailable("server.database_unavailable") from None
        try:
            yield
        finally:
            lock.release()
