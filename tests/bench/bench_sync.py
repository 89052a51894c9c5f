"""What a sync costs: CPU seconds of both ends and bytes on the wire, beside the goals.

    python -m tests.bench.bench_sync [EVENTS]

A real server process and two books of this release with all projections; the floor, bare
signature verifications of one core, is measured in the same run.
"""

import argparse
import gc
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from nacl.signing import SigningKey

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.projections import all_projections
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.sync.stick import read_stick, write_stick
from app.system.clock import wall_ms
from tests.helpers.small_book import Shelf, moved
from tests.sync_server.server_process import ServerProcess

GOALS = {
    "push": ("1.0 CPU s both ends, 120 B an event", 1.0, 120.0),
    "pull": ("0.25 CPU s both ends, 50 B an event", 0.25, 50.0),
}
FLOOR_VERIFICATIONS = 2_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one sync."""

    here_s: float
    there_s: float
    wall_s: float
    bytes: int

    def show(self, name: str, events: int) -> str:
        goal, cpu_goal, byte_goal = GOALS[name]
        both, each = self.here_s + self.there_s, self.bytes / events
        scale = events / 10_000
        verdict = "ok" if both <= cpu_goal * scale and each <= byte_goal else "over"
        return (
            f"{name} {events}: laptop {self.here_s:.2f} + server {self.there_s:.2f} = {both:.2f} "
            f"CPU s ({self.wall_s:.2f} s wall), {each:.0f} B an event  goal: {goal} each 10 k  "
            f"{verdict}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a sync.")
    parser.add_argument("events", nargs="?", type=int, default=10_000)
    events = parser.parse_args().events
    gc.disable()  # as in the desktop, which collects when its event loop has nothing else to do
    print(f"floor: {_floor():.0f} signatures verified a second on one core")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shelf = Shelf(folder, projections=all_projections(), clock=wall_ms)
        server = ServerProcess(folder / "server")
        try:
            _measure(shelf, server, events)
        finally:
            shelf.close()
            server.kill()


def _measure(shelf: Shelf, server: ServerProcess, events: int) -> None:
    hub = shelf.found()
    first = _engine(hub, server)
    move_to_server(hub, first.server, on_step=unwatched, cancel=False)
    book = shelf.newcomer(hub)
    card, founder = book.card, hub.group.founder
    hub.write(lambda tx: enrol_device(tx, card, founder))
    second = _engine(book, server)
    _sync(first)
    _sync(second)
    _write(hub, events)
    pid = server.process.pid
    print(_cost(pid, first, lambda: _sync(first)).show("push", events))
    print(_cost(pid, second, lambda: _sync(second)).show("pull", events))
    assert hub.roots() == book.roots()
    began = process_time()
    while second.fetch_signatures():
        pass
    while book.prove_signatures():
        pass
    print(f"signatures that the pull put off: {process_time() - began:.2f} CPU s")
    before = len(first.book.vector())
    nothing = _cost(pid, first, lambda: _sync(first))
    print(
        f"nothing to do: {nothing.bytes} B, {nothing.wall_s * 1000:.1f} ms  goal: 1 KB ({before})"
    )
    _stick(shelf, hub, events)
    print(f"memory of both laptops in one process: {_memory_mb():.0f} MB at most  goal: 80 MB each")
    first.close()
    second.close()


def _stick(shelf: Shelf, giver: Book, events: int) -> None:
    began = process_time()
    written = write_stick(giver, shelf.folder, wall_ms=wall_ms)
    wrote = process_time() - began
    began = process_time()
    read_stick(giver, written.path, wall_ms=wall_ms)
    opened = process_time() - began
    mib = written.bytes / 2**20
    print(f"stick {events}: {mib:.2f} MB, write {wrote:.2f} CPU s, open {opened:.2f} CPU s")


def _engine(book: Book, server: ServerProcess) -> Engine:
    found = server_of(book, Connection(url=server.url), wall_ms=wall_ms)
    return Engine(book, found, wall_ms=wall_ms)


def _sync(engine: Engine) -> int:
    result = engine.run_once()
    if result.problem is not None:
        raise result.problem
    return result.bytes


def _write(book: Book, events: int) -> None:
    """In transactions of 500, since writing is not what is measured."""
    for start in range(0, events, 500):

        def append(tx: object, start: int = start) -> None:
            for i in range(start, min(start + 500, events)):
                tx.append(moved(1 + i % 97))

        book.write(append)


def _cost(pid: int, engine: Engine, work: Callable[[], int]) -> Cost:
    there, here, wall = _cpu_of(pid), process_time(), perf_counter()
    travelled = work()
    return Cost(process_time() - here, _cpu_of(pid) - there, perf_counter() - wall, travelled)


def _cpu_of(pid: int) -> float:
    """CPU seconds of another process (Linux)."""
    import os

    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory_mb() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _floor() -> float:
    key = SigningKey.generate()
    signed, body = key.verify_key, b"x" * 400
    sig = key.sign(body).signature
    began = process_time()
    for _ in range(FLOOR_VERIFICATIONS):
        signed.verify(body, sig)
    return FLOOR_VERIFICATIONS / (process_time() - began)


if __name__ == "__main__":
    main()
