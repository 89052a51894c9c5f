"""One change at a time on loopback, without a slow line: what a laptop waits for that is in step.

    python -m tests.bench.bench_one_change [ROUNDS]

A real server process and two books with all projections. Each round writes one entry, pushes it,
pulls it on the other laptop, and asks once more with nothing to do; then the same as laptops do
while the server's stream is open, which compare their rows later. Medians of ROUNDS, in ms by
the clock and in CPU of both ends; bytes are those of the bodies, and, in one round of its own,
those of the sockets with HTTP heads. Beside them a request that reads nothing, and Anki, Actual
and PouchDB as measured (spec/sync.md section 4.1).
"""

import argparse
import gc
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time, sleep

from app.book.book import Book
from app.projections import all_projections
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from tests.bench.bench_slow_line import Wall, _engine, _joined
from tests.bench.bench_sync import _cpu_of, _write
from tests.bench.slow_line import SlowLine
from tests.helpers.small_book import Shelf
from tests.sync_server.server_process import ServerProcess

EVENTS = 2_000  # in both books before
AT_ONCE = 1e12  # bytes a second: a line that only counts
PAUSE_S = 0.7  # between rounds, or the server asks for patience
FLOOR = "one request, /v1/health"
Work = Callable[[], int]


@dataclass
class Costs:
    """Of one kind of work, a figure for each round."""

    wall_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    sockets: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure one change at a time.")
    parser.add_argument("rounds", nargs="?", type=int, default=50)
    rounds = parser.parse_args().rounds
    gc.disable()  # as in the desktop, which collects when its event loop has nothing else to do
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shelf = Shelf(folder, projections=all_projections(), clock=Wall())
        server = ServerProcess(folder / "server")
        line = SlowLine(int(server.url.rpartition(":")[2]), round_trip_s=0, bytes_a_s=AT_ONCE)
        try:
            found = _measure(shelf, server, line, rounds)
        finally:
            line.close()
            shelf.close()
            server.kill()
    print("| Work | ms | quickest, slowest tenth | CPU ms | bodies | with heads |")
    print("|---|---|---|---|---|---|")
    for what, one in found.items():
        tenths = statistics.quantiles(one.wall_ms, n=10)
        print(
            f"| {what} | {statistics.median(one.wall_ms):.1f} "
            f"| {tenths[0]:.1f}, {tenths[-1]:.1f} "
            f"| {statistics.mean(one.cpu_ms):.1f} | {statistics.median(one.bytes):.0f} B "
            f"| {one.sockets} B |"
        )


def _measure(shelf: Shelf, server: ServerProcess, line: SlowLine, rounds: int) -> dict[str, Costs]:
    hub = shelf.found()
    near = _engine(hub, server.url)
    move_to_server(hub, near.server, on_step=unwatched, cancel=False)
    book = _joined(shelf, hub, "b")
    _write(hub, EVENTS)
    far = _engine(book, server.url)
    for engine in (near, far, near):
        _sync(engine)
    found: dict[str, Costs] = defaultdict(Costs)
    with server.client() as client:
        for _ in range(rounds):
            for what, work in _works(hub, near, far):
                _timed(found[what], server.process.pid, work)
            sleep(PAUSE_S)
            _timed(found[FLOOR], server.process.pid, lambda: len(client.get("/v1/health").content))
    counted = _engine(hub, line.url), _engine(book, line.url)
    for _ in range(2):  # the first round makes the connections and logs in
        for what, work in _works(hub, *counted):
            before = line.up + line.down
            work()
            found[what].sockets = line.up + line.down - before
    for engine in (near, far, *counted):
        engine.close()
    return found


def _works(hub: Book, first: Engine, second: Engine) -> Iterator[tuple[str, Work]]:
    """What one round does; its entries are written before anything of them is measured."""
    _write(hub, 1)
    yield "one change, push", lambda: _sync(first)
    yield "one change, pull", lambda: _sync(second)
    yield "nothing to do", lambda: _sync(first)
    _write(hub, 1)
    yield "one change, push, stream open", lambda: _sync(first, compares=False, is_current=True)
    yield "one change, pull, stream open", lambda: _sync(second, compares=False)


def _sync(engine: Engine, *, compares: bool = True, is_current: bool = False) -> int:
    result = engine.run_once(compares=compares, is_current=is_current)
    if result.problem is not None:
        raise result.problem
    return result.bytes


def _timed(costs: Costs, pid: int, work: Work) -> None:
    there, here, wall = _cpu_of(pid), process_time(), perf_counter()
    costs.bytes.append(work())
    costs.wall_ms.append((perf_counter() - wall) * 1000)
    costs.cpu_ms.append((process_time() - here + _cpu_of(pid) - there) * 1000)


if __name__ == "__main__":
    main()
