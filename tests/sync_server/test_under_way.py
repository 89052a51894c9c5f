"""What a stopped server leaves behind: no transaction, no connection."""

import asyncio
import gc
import warnings
from threading import Event, Thread

import pytest
from sqlalchemy import Connection, text

from app.core.errors import Unavailable
from sync_server.store.database import Database


def test_the_database_is_let_go_only_when_an_abandoned_transaction_has_ended(
    database: Database,
) -> None:
    inside, may_end = Event(), Event()
    order: list[str] = []

    def slow(conn: Connection) -> None:
        inside.set()
        may_end.wait()
        conn.execute(text("SELECT 1"))
        order.append("transaction")

    async def stopped() -> None:
        work = asyncio.create_task(database.aread(slow))
        await asyncio.to_thread(inside.wait)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work

    def close() -> None:
        database.close()
        order.append("closed")

    asyncio.run(stopped())
    closing = Thread(target=close)
    closing.start()
    with pytest.raises(Unavailable, match=r"server\.closing"):
        while True:  # until the closing has begun, others are still let in
            database.read(lambda conn: conn.execute(text("SELECT 1")).scalar())
    assert order == []
    may_end.set()
    closing.join()
    assert order == ["transaction", "closed"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
