"""Parts of sealed photos that come at the same moment, on SQLite and on PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from threading import Event
from time import sleep

from sqlalchemy import Connection

from sync_server.store import blobs, heads, schema
from sync_server.store.database import Database

PHOTO = bytes(1000)
SHA = sha256(PHOTO).hexdigest()
GROUP = "7a1c0000-0000-4000-8000-000000000001"


def test_of_two_equal_parts_at_once_the_second_finds_the_first(database: Database) -> None:
    schema.prepare(database, [blobs.metadata])
    database.write(lambda conn: heads.create_group(conn, GROUP))
    has_first = Event()

    def append(conn: Connection) -> int:
        here = blobs.append(
            conn, GROUP, SHA, 0, PHOTO[:600], size=len(PHOTO), group_max=10**6, now_ms=1
        )
        has_first.set()
        sleep(0.1)  # the other one comes before this is committed
        return here

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(database.write, append)
        assert has_first.wait(5)
        second = pool.submit(database.write, append)
        assert (first.result(), second.result()) == (600, 600)
    assert database.read(lambda conn: blobs.have(conn, GROUP, SHA)) == (600, 1000)
