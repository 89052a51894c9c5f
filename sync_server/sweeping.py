"""What is swept up once an hour: rows that say nothing any more, and memory that nothing uses.
Facts are never among them.
"""

import asyncio
import ctypes
import logging
import sys

from sqlalchemy import Connection

from app.core.errors import AppError
from app.core.no_memory import no_memory_told
from sync_server.context import Context
from sync_server.store import blobs, buckets, snapshots, tokens

EVERY_S = 3600
BUCKET_MS = 3600 * 1000  # by then every bucket is full again

log = logging.getLogger("daftari.server")


async def sweep_for_ever(context: Context) -> None:
    """Sweep at the start and every hour, until cancelled."""
    while True:
        try:
            with no_memory_told():
                await context.database.awrite(lambda conn: sweep(conn, context.now_ms()))
                give_back_memory()
        except AppError as error:
            log.warning("not swept", extra={"code": error.code})
        await asyncio.sleep(EVERY_S)


def give_back_memory() -> None:
    """Give the system what large pushes have left in pieces: the C library keeps it for the next
    one, and after a million facts a worker held 50 to 100 MB of it (glibc; others need no word).
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def sweep(conn: Connection, now_ms: int) -> None:
    """Forget full buckets, what has expired, and papers whose time is over, in all groups."""
    buckets.sweep(conn, now_ms - BUCKET_MS)
    tokens.sweep(conn, now_ms)
    blobs.forget(conn, now_ms)
    snapshots.sweep(conn, now_ms)
