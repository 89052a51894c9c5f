"""A month of fifty laptops on one group, against a real server process: memory stays flat.

    python -m tests.bench.soak [--facts 1000000] [--devices 50] [--days 30]

Each simulated day the clock of everybody goes on by a day: every laptop logs in anew and pushes
what it wrote, some listen on live streams, somebody fetches a segment, the server sweeps, and one
laptop with a real book and all projections syncs. Memory is sampled at the end of each day; its
slope over the second half is compared with a limit. At the end the book is folded anew and must be
the same.
"""

import argparse
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import httpx

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.folding import Folder
from app.book.rebuild import bring_up_to_date
from app.core.contributions import ContributionRecorded, Part, record
from app.core.frames import decode_log
from app.projections import all_projections
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.clock import wall_ms
from tests.helpers.small_book import Shelf
from tests.sync_server.laptops import Laptop, Office, fixed_uuid

ROOT = Path(__file__).resolve().parents[2]
DAY_MS = 24 * 3600 * 1000
BATCH = 2_000
LISTENERS = 10
SERVER_LIMIT_MB = 4.0  # a 100,000 facts
LAPTOP_LIMIT_MB = 8.0  # SQLite's own caches of a growing file are in it
NOISE_MB = 12.0  # what a short run may breathe
# The server's own program, with a clock that stands in a file and a sweep every few seconds.
SERVER = """
import sys
from pathlib import Path
from app.system import clock
from sync_server import __main__ as server, context, sweeping
from sync_server.settings import Settings
ahead, usual = Path(sys.argv.pop(1)), clock.wall_ms
fields = context.Context.__dataclass_fields__
assert "now_ms" in fields
sweeping.EVERY_S = 3
made = context.Context
def at_our_time(**given):
    return made(**given, now_ms=lambda: usual() + int(ahead.read_text() or 0))
server.Context = at_our_time
quick = dict(requests_per_second=10**6, requests_burst=10**6, device_events_per_day=10**9)
known = {name: value for name, value in quick.items() if hasattr(Settings(), name)}
server.Settings = lambda: Settings(**known, strangers_per_second=10**6, strangers_burst=10**6)
sys.exit(server.main(sys.argv[1:]))
"""


@dataclass
class Month:
    """What one run measured.

    Attributes:
        samples: (facts in the log, server MB, laptop MB) at the end of each day.
    """

    facts: int = 0
    samples: list[tuple[int, float, float]] = field(default_factory=list)
    wall_s: float = 0.0
    is_same_after_rebuild: bool = False

    def slopes(self) -> tuple[float, float]:
        """MB a 100,000 facts of server and laptop, over the second half of the days."""
        half = self.samples[len(self.samples) // 2 :]
        return _slope([(f, s) for f, s, _ in half]), _slope([(f, one) for f, _, one in half])

    def check(self) -> None:
        """Raises: AssertionError, with the figures."""
        server, laptop = self.slopes()
        grown = (self.samples[-1][0] - self.samples[len(self.samples) // 2][0]) / 100_000
        room = NOISE_MB / max(grown, 0.001) if grown < 1 else 0.0
        assert server <= SERVER_LIMIT_MB + room, f"the server grows by {server:.1f} MB a 100,000"
        assert laptop <= LAPTOP_LIMIT_MB + room, f"the laptop grows by {laptop:.1f} MB a 100,000"
        assert self.is_same_after_rebuild, "folded anew the book is another one"


class OurServer:
    """The server process and its clock."""

    def __init__(self, folder: Path) -> None:
        self._ahead = folder / "ahead"
        self.go_on(0)
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                SERVER,
                str(self._ahead),
                "--data",
                f"{folder}/data",
                "--port",
                "0",
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def go_on(self, days: int) -> None:
        """Let the clock stand so many days ahead."""
        fresh = self._ahead.with_suffix(".fresh")
        fresh.write_text(str(days * DAY_MS))
        fresh.replace(self._ahead)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)
        assert self.process.stdout is not None
        self.process.stdout.close()


def live_through(folder: Path, *, facts: int, devices: int, days: int) -> Month:
    """One month; prints a line a day when it is a long one."""
    began, month = perf_counter(), Month()
    server = OurServer(folder)
    shelf = Shelf(folder, projections=all_projections(), clock=wall_ms)
    today = [0]
    try:
        book = shelf.found()
        line = server_of(book, Connection(url=server.url), wall_ms=lambda: _now(today))
        engine = Engine(book, line, wall_ms=lambda: _now(today))
        move_to_server(book, engine.server, on_step=unwatched, cancel=False)
        laptops = _enrolled(book, engine, devices - 1)
        with httpx.Client(base_url=server.url, timeout=120, trust_env=False) as client:
            for day in range(1, days + 1):
                today[0] = day
                server.go_on(day)
                _day(Office(client), laptops, day, facts // days // len(laptops))
                _synced(engine)
                size = book.cursor()[1]
                month.samples.append((size, _memory_mb(server.process.pid), _memory_mb("self")))
                if facts >= 50_000:
                    print(
                        "day {}: {:,} facts, server {:.0f} MB, laptop {:.0f} MB".format(
                            day, *month.samples[-1]
                        ),
                        flush=True,
                    )
        month.facts = book.cursor()[1]
        month.is_same_after_rebuild = _same_after_rebuild(book)
        engine.close()
    finally:
        shelf.close()
        server.stop()
    month.wall_s = perf_counter() - began
    return month


def _day(office: Office, laptops: Sequence[Laptop], day: int, each: int) -> None:
    """Everybody logs in, listens or fetches, and pushes what he wrote."""
    for laptop in laptops:
        assert office.log_in(laptop).status_code == 200
    with _listening(office, laptops[:LISTENERS]):
        for laptop in laptops:
            for start in range(0, each, BATCH):
                for number in range(start, min(each, start + BATCH)):
                    laptop.write(_payment(laptop, day, number))
                answer = office.pushed(laptop, *laptop.frames)
                assert not (answer.rejected or answer.parked or answer.quarantined), answer
                laptop.frames.clear()
    old = office.get(laptops[0], "segments/0")
    assert old.status_code in (200, 404), old.text
    page = office.get(laptops[-1], "log", after=0, limit=50)
    assert page.status_code == 200 and decode_log(page.content)


def _payment(laptop: Laptop, day: int, number: int) -> ContributionRecorded:
    return record(
        ContributionRecorded(
            meeting=fixed_uuid(f"meeting {laptop.name} {day}"),
            member=fixed_uuid(f"payer {number % 700}"),
            on="2026-11-21",
            currency="KES",
            method="cash",
            cash_minor=500,
            parts=(Part(kind="shares", minor=500),),
            note=str(number // 700),
        )
    )


@contextmanager
def _listening(office: Office, laptops: Sequence[Laptop]) -> Iterator[None]:
    """Live streams of some laptops, read when the day is over."""
    url = office.client.base_url
    lines = []
    for laptop in laptops:
        line = socket.create_connection((url.host, url.port or 80), timeout=60)
        line.sendall(
            f"GET /v1/groups/{laptop.group}/live HTTP/1.1\r\nHost: server\r\n"
            f"Authorization: Bearer {laptop.token}\r\n\r\n".encode()
        )
        lines.append(line)
    yield
    for line in lines:
        assert b"200" in line.recv(1 << 20)
        line.close()


def _enrolled(book: Book, engine: Engine, count: int) -> list[Laptop]:
    laptops = [Laptop(f"device {number}", group=book.group.id) for number in range(count)]
    founder = book.group.founder
    for laptop in laptops:
        laptop.member = founder
        book.write(lambda tx, card=laptop.card: enrol_device(tx, card, founder))
    _synced(engine)
    return laptops


def _synced(engine: Engine) -> None:
    result = engine.run_once()
    if result.problem is not None:
        raise result.problem


def _same_after_rebuild(book: Book) -> bool:
    with book.database.writing() as conn:
        conn.exec_driver_sql("UPDATE projection_state SET version = -1")
    before = book.roots()
    bring_up_to_date(book.database, Folder(all_projections()), None)
    return before == book.roots()


def _now(today: Sequence[int]) -> int:
    return wall_ms() + today[0] * DAY_MS


def _memory_mb(process: int | str) -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _slope(points: Sequence[tuple[int, float]]) -> float:
    """MB a 100,000 facts, by least squares."""
    count = len(points)
    mean_x = sum(x for x, _ in points) / count
    mean_y = sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if not spread:
        return 0.0
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread * 100_000


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--devices", type=int, default=50)
    parser.add_argument("--days", type=int, default=30)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="daftari-soak-") as folder:
        month = live_through(
            Path(folder), facts=chosen.facts, devices=chosen.devices, days=chosen.days
        )
    server, laptop = month.slopes()
    print(
        f"{month.facts:,} facts, {chosen.devices} laptops, {chosen.days} days, "
        f"{month.wall_s:.0f} s: "
        f"server {server:+.1f} MB and laptop {laptop:+.1f} MB a 100,000 facts"
        f" (limits {SERVER_LIMIT_MB:.0f} and {LAPTOP_LIMIT_MB:.0f}); folded anew: "
        f"{'the same' if month.is_same_after_rebuild else 'ANOTHER BOOK'}"
    )
    month.check()


if __name__ == "__main__":
    main()
