"""A sync over 300 ms and 1 Mbit/s, and what waiting entries cost when news comes.

    python -m tests.bench.bench_slow_line [EVENTS]

A real server process, books with all projections. The floor is the bytes at 125,000 a second and
one round trip for each request. Beside it: the figures of Anki, Actual and PouchDB on such a line
(spec/sync.md section 4.2).
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.projections import all_projections
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.clock import wall_ms
from tests.bench.bench_sync import _write
from tests.bench.slow_line import SlowLine
from tests.helpers.small_book import Clock, Shelf
from tests.sync_server.server_process import ServerProcess

ROUND_TRIP_S, BYTES_A_S = 0.3, 125_000


class Wall(Clock):
    """The time of this computer."""

    def __call__(self) -> int:
        return wall_ms()


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a sync over a slow line.")
    parser.add_argument("events", nargs="?", type=int, default=10_000)
    events = parser.parse_args().events
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shelf = Shelf(folder, projections=all_projections(), clock=Wall())
        server = ServerProcess(folder / "server")
        line = SlowLine(int(server.url.rpartition(":")[2]))
        try:
            _measure(shelf, server.url, line, events)
        finally:
            line.close()
            shelf.close()
            server.kill()


def _measure(shelf: Shelf, url: str, line: SlowLine, events: int) -> None:
    hub = shelf.found()
    near = _engine(hub, url)
    move_to_server(hub, near.server, on_step=unwatched, cancel=False)
    book = _joined(shelf, hub, "b")
    _sync(near)
    first, second = _engine(hub, line.url), _engine(book, line.url)
    for engine in (first, second, first):
        _sync(engine)
    _write(hub, events)
    _timed(f"push {events}", line, lambda: _sync(first))
    _timed(f"pull {events}", line, lambda: _sync(second))
    _write(hub, 1)
    _timed("one change, push", line, lambda: _sync(first))
    _timed("one change, pull", line, lambda: _sync(second))
    _timed("nothing to do", line, lambda: _sync(first))
    _write(hub, 1)
    _timed("one change, push, stream open", line, lambda: _listening(first, is_current=True))
    _timed("one change, pull, stream open", line, lambda: _listening(second))
    newcomer = _joined(shelf, hub, "c")
    _sync(near)
    joining = _engine(newcomer, line.url)
    _timed(f"a laptop joins {events} facts, until it is usable", line, lambda: _sync(joining))
    _timed("its signatures afterwards", line, lambda: _signatures(joining))
    for waiting in (1_000, 5_000):
        _write(book, waiting - book.waiting_count())
        _write(hub, 1)
        _sync(near)
        page = near.server.log(book.cursor(), limit=100)
        began = process_time()
        book.ingest(page.records, page.checkpoint)
        print(f"news under {waiting} waiting facts: {process_time() - began:.2f} CPU s")
    for engine in (near, first, second, joining):
        engine.close()


def _joined(shelf: Shelf, hub: Book, name: str) -> Book:
    book = shelf.newcomer(hub, name)
    card, founder = book.card, hub.group.founder
    hub.write(lambda tx: enrol_device(tx, card, founder))
    book.log_in(founder)
    return book


def _engine(book: Book, url: str) -> Engine:
    return Engine(book, server_of(book, Connection(url=url), wall_ms=wall_ms), wall_ms=wall_ms)


def _sync(engine: Engine) -> None:
    result = engine.run_once()
    if result.problem is not None:
        raise result.problem


def _listening(engine: Engine, *, is_current: bool = False) -> None:
    """As the laptop syncs while the server's stream is open; rows are compared later."""
    result = engine.run_once(is_current=is_current, compares=False)
    if result.problem is not None:
        raise result.problem


def _signatures(engine: Engine) -> None:
    while engine.book.prove_signatures() or engine.fetch_signatures():
        pass


def _timed(what: str, line: SlowLine, work: Callable[[], object]) -> None:
    before = line.up + line.down
    began, cpu = perf_counter(), process_time()
    work()
    wall, moved = perf_counter() - began, line.up + line.down - before
    floor = moved / BYTES_A_S
    print(
        f"{what}: {wall:.2f} s, {process_time() - cpu:.2f} CPU s, {moved / 1000:.1f} kB "
        f"(the bytes alone: {floor:.2f} s)"
    )


if __name__ == "__main__":
    main()
