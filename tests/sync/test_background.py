"""The worker that syncs by itself, with a real server process and with a line that fails."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.book.enrolment import enrol_device
from app.core.errors import Unavailable
from app.sync.background import LIVE, LONG_POLL, POLL, Background, Pace
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.sync.server import Page, Server
from app.sync.status import Status
from tests.helpers.small_book import Shelf, balance, write_moves
from tests.helpers.town import Desk, Town
from tests.sync_server.server_process import ServerProcess

if TYPE_CHECKING:
    from app.sync.result import SyncResult

QUICK = Pace(gather=0.02, poll=0.2, long_poll=1, after_failure=(0.05, 0.1))


class Watched:
    """A worker whose words are kept."""

    def __init__(self, engine: Engine, shelf: Shelf, pace: Pace = QUICK) -> None:
        self.said: list[Status] = []
        self.results: list[SyncResult] = []
        self.changed = threading.Event()
        self.worker = Background(
            engine,
            wall_ms=shelf.clock,
            on_status=self._hear,
            on_synced=self.results.append,
            pace=pace,
        )
        self.worker.start()

    def _hear(self, status: Status) -> None:
        self.said.append(status)

    def wait(self, until: Callable[[], bool], seconds: float = 15.0) -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, self.said[-3:]
            time.sleep(0.01)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    server = ServerProcess(tmp_path / "server")
    yield server
    server.kill()


def engine_of(shelf: Shelf, book: object, server: ServerProcess) -> Engine:
    found = server_of(book, Connection(url=server.url), wall_ms=shelf.clock)
    return Engine(book, found, wall_ms=shelf.clock)


def test_an_entry_reaches_the_other_laptop_by_itself(shelf: Shelf, server: ServerProcess) -> None:
    hub = shelf.found()
    first = engine_of(shelf, hub, server)
    move_to_server(hub, first.server, on_step=unwatched, cancel=False)
    book = shelf.newcomer(hub, "b")
    card = book.card
    hub.write(lambda tx: enrol_device(tx, card, hub.group.founder))
    first.run_once()
    second = engine_of(shelf, book, server)
    one, two = Watched(first, shelf), Watched(second, shelf)
    two.wait(lambda: two.worker.status.state == "sent")
    one.wait(lambda: one.worker._live is not None)
    two.wait(lambda: two.worker._live is not None)
    write_moves(hub, 5)
    one.worker.wake()
    two.wait(lambda: balance(book) == 5)
    one.wait(lambda: one.worker.status.state == "sent")
    assert (one.worker.way, two.worker.way) == (LIVE, LIVE)
    assert sum(result.sent for result in one.results) == 1
    second.server._token = "ran out"
    second.server.live().__exit__(None, None, None)
    assert one.worker.stop()
    assert two.worker.stop()
    first.close()
    second.close()


def test_without_a_stream_the_server_is_asked(town: Town) -> None:
    first, second = town.pair()
    watched = Watched(second.engine, town.shelf)
    second.engine.server.live = no_stream
    watched.wait(lambda: watched.worker.status.state == "sent")
    watched.wait(lambda: watched.worker.way == LONG_POLL)
    write_moves(first.book, 5)
    first.sync()
    watched.wait(lambda: balance(second.book) == 5)
    assert watched.worker.stop()


def test_where_nothing_is_held_open_the_server_is_asked_every_minute(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    second.engine.server.live = no_stream
    honest = Server.log

    def short(server: Server, *args: object, wait_s: int = 0, **options: object) -> Page:
        if wait_s:
            raise Unavailable("sync.cut_off")
        return honest(server, *args, **options)

    monkeypatch.setattr(Server, "log", short)
    watched = Watched(second.engine, town.shelf)
    watched.wait(lambda: watched.worker.way == POLL)
    write_moves(first.book, 5)
    first.sync()
    watched.wait(lambda: balance(second.book) == 5)
    assert watched.worker.way == POLL
    assert watched.worker.stop()


def test_a_line_that_comes_back_is_noticed(town: Town) -> None:
    first, _ = town.pair()
    first.engine.server.live = no_stream
    cut(first)
    write_moves(first.book, 5)
    watched = Watched(first.engine, town.shelf)
    watched.wait(lambda: watched.worker.status.state == "offline")
    assert watched.worker.status.waiting == 1
    first.line.online = True
    watched.wait(lambda: watched.worker.status.state == "sent")
    states = [status.state for status in watched.said]
    assert states.index("offline") < states.index("sending") < len(states)
    assert watched.worker.stop()


def cut(desk: Desk) -> None:
    desk.line.online = False


def no_stream() -> object:
    raise Unavailable("sync.slow")
