"""Wakes who waits for a group's log to grow: long-polls and live streams.

Within one process a condition is enough; on PostgreSQL the workers tell one another by
NOTIFY. A lost wake-up only costs time: whoever waits looks at the log again after a while.
"""

import asyncio
import logging
from collections.abc import Callable

import psycopg
from sqlalchemy import Connection, text

from sync_server.store.prepared import Prepared

CHANNEL = "daftari_log"
RECONNECT_S = 2.0

_NOTIFY = Prepared(text("SELECT pg_notify(:channel, :g)"))

log = logging.getLogger("daftari.server")


class Bell:
    """One event a group, replaced each time it rings, so that no waiter sees an old ring."""

    def __init__(self) -> None:
        self._events: dict[str, asyncio.Event] = {}

    def ring(self, group: str) -> None:
        """Wake all that wait for `group`; from the event loop only."""
        event = self._events.pop(group, None)
        if event is not None:
            event.set()

    def ring_all(self) -> None:
        for group in list(self._events):
            self.ring(group)

    def ticket(self, group: str) -> asyncio.Event:
        """Take this before looking at the log; wait on it if there was nothing new."""
        return self._events.setdefault(group, asyncio.Event())


async def wait_for(ticket: asyncio.Event, seconds: float) -> bool:
    """Whether the bell rang within `seconds`."""
    try:
        await asyncio.wait_for(ticket.wait(), max(seconds, 0))
    except TimeoutError:
        return False
    return True


def notify(conn: Connection, group: str) -> None:
    """Tell the other workers, when this transaction commits."""
    if conn.dialect.name == "postgresql":
        _NOTIFY.run(conn, {"channel": CHANNEL, "g": group})


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
