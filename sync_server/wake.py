"""Wakes who waits for a group's log to grow: long-polls and live streams.

Within one process a condition is enough; on PostgreSQL the workers tell one another by
NOTIFY. A lost wake-up only costs time: whoever waits looks at the log again after a while.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

import psycopg
from sqlalchemy import Connection, text

from app.core.errors import Unavailable
from sync_server.store.database import Database
from sync_server.store.prepared import Prepared

CHANNEL = "daftari_log"
RECONNECT_S = 2.0
GATHER_S = 0.02

_NOTIFY = Prepared(text("SELECT pg_notify(:channel, :g)"))

log = logging.getLogger("daftari.server")


class Bell:
    """One event a group, replaced each time it rings, so that no waiter sees an old ring."""

    def __init__(self) -> None:
        self._events: dict[str, asyncio.Event] = {}
        self._news: set[str] | None = None  # what the other workers were not told yet
        self._has_news = asyncio.Event()

    def ring(self, group: str) -> None:
        """Wake all that wait for `group`, here and elsewhere; from the event loop only."""
        self.heard(group)
        if self._news is not None:
            self._news.add(group)
            self._has_news.set()

    def heard(self, group: str) -> None:
        """Wake those here: another worker told it."""
        event = self._events.pop(group, None)
        if event is not None:
            event.set()

    def ring_all(self) -> None:
        for group in list(self._events):
            self.heard(group)

    def ticket(self, group: str) -> asyncio.Event:
        """Take this before looking at the log; wait on it if there was nothing new."""
        return self._events.setdefault(group, asyncio.Event())

    async def news(self) -> set[str]:
        """What the other workers have to be told; from the first call on it is gathered."""
        if self._news is None:
            self._news = set()
        await self._has_news.wait()
        await asyncio.sleep(GATHER_S)
        self._has_news.clear()
        news, self._news = self._news, set()
        return news


async def wait_for(ticket: asyncio.Event, seconds: float) -> bool:
    """Whether the bell rang within `seconds`."""
    try:
        await asyncio.wait_for(ticket.wait(), max(seconds, 0))
    except TimeoutError:
        return False
    return True


async def spread(database: Database, bell: Bell) -> None:
    """Tell the other workers what has grown here, for ever.

    After its commit and for many at once: transactions of PostgreSQL that notify are committed one
    after the other, each with its own wait for the disk.
    """
    while True:
        groups = await bell.news()

        def tell(conn: Connection, groups: set[str] = groups) -> None:
            _NOTIFY.run_many(conn, [{"channel": CHANNEL, "g": one} for one in groups])

        with suppress(Unavailable):  # the others look again by themselves
            await database.awrite(tell, lasting=False)


async def listen(dsn: str, ring: Callable[[str], None], ring_all: Callable[[], None]) -> None:
    """Ring for every NOTIFY of another worker, for ever; reconnects by itself."""
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(dsn, autocommit=True) as conn:
                await conn.execute(f"LISTEN {CHANNEL}")
                # What came while nobody listened is unknown: let all look once.
                ring_all()
                async for notice in conn.notifies():
                    ring(notice.payload)
        except psycopg.Error:  # also of a connection that was closed under it
            log.warning("listener lost its connection")
        await asyncio.sleep(RECONNECT_S)
