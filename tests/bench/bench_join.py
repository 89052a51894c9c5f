"""A laptop joins a group with a long past: seconds until it is usable, then until it has all.

    python -m tests.bench.bench_join [EVENTS ...]

A real server process and books of `big_book`; the newcomer is a process of its own, over loopback
and over a line of 300 ms and 1 Mbit/s. Usable means: from the moment an officer let it in until
everything that Home reads was read. The floor is the bytes at 125,000 a second.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copyfile
from time import perf_counter, process_time

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.swapping import swap_if_arrived
from app.core.events.registry import load_catalogue
from app.projections.home import home
from app.sync.connection import Connection, find_connection, server_of
from app.sync.engine import Engine
from app.sync.history import fetch_history
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.system.clock import wall_ms
from tests.bench.big_book import FOLDER, big_book
from tests.bench.filled_server import fill
from tests.bench.slow_line import SlowLine
from tests.helpers.small_book import KeysInFile
from tests.sync_server.server_process import ServerProcess

BYTES_A_S = 125_000
SIZES = (10_000, 100_000)
LONG = 200_000


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a laptop that joins.")
    parser.add_argument("events", nargs="*", type=int, default=SIZES)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where big books are kept")
    parser.add_argument("--usable", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--newcomer", nargs=2, metavar=("BOOK", "URL"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.newcomer:
        _newcomer(Path(args.newcomer[0]), args.newcomer[1], usable=args.usable)
        return
    for events in args.events:
        with tempfile.TemporaryDirectory() as name:
            _measure(events, Path(name), args.folder)


def _measure(events: int, folder: Path, kept: Path) -> None:
    found, _ = big_book(events, kept)
    for file in (found, found.with_suffix(".secrets")):
        copyfile(file, folder / file.name)
    keys, server = KeysInFile(folder), ServerProcess(folder / "server")
    line = SlowLine(int(server.url.rpartition(":")[2]))
    hub = Book.open(folder / found.name, keys, wall_ms=wall_ms)
    try:
        near = _engine(hub, server.url)
        if events > LONG:
            fill(hub, folder / "server" / "server.db")
        move_to_server(hub, near.server, on_step=unwatched, cancel=False)
        _sync(near)
        began, cpu, sent = perf_counter(), process_time(), near.server.transport.sent_bytes
        assert near.offer_snapshot()
        kib = (near.server.transport.sent_bytes - sent) / 1024
        print(
            f"{events:,} facts: a snapshot is made and sent in {perf_counter() - began:.2f} s, "
            f"{process_time() - cpu:.2f} CPU s, {kib:.0f} KiB"
        )
        _sync(near)
        for name, url in (("loopback", server.url), ("300 ms, 1 Mbit/s", line.url)):
            _join(hub, near, keys, name, url, line)
        near.close()
    finally:
        hub.close()
        line.close()
        server.kill()


def _join(hub: Book, near: Engine, keys: KeysInFile, name: str, url: str, line: SlowLine) -> None:
    path = hub.path.with_name(f"b{len(name)}.daftari")
    book = Book.join(path, keys, group=hub.group.id, label="B", wall_ms=wall_ms)
    card, founder = book.card, hub.group.founder
    book.close()
    hub.write(lambda tx: enrol_device(tx, card, founder))
    _sync(near)
    command = [sys.executable, "-m", "tests.bench.bench_join", "--newcomer", str(path), url]
    if url == line.url and hub.cursor()[1] > LONG:
        command.append("--usable")  # its 19 MB are two and a half minutes of waiting
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for said in process.stdout:
        told = json.loads(said)
        floor = told["bytes"] / BYTES_A_S
        print(
            f"  {name}: {told['what']}: {told['s']:.2f} s, {told['cpu']:.2f} CPU s, "
            f"{told['bytes'] / 1000:.0f} kB (alone {floor:.2f} s), {told['mb']} MB",
            flush=True,
        )
    assert process.wait() == 0


def _newcomer(path: Path, url: str, *, usable: bool) -> None:
    """The laptop that joins, in a process of its own."""
    load_catalogue()
    keys = KeysInFile(path.parent)
    book = Book.open(path, keys, wall_ms=wall_ms)
    engine = _engine(book, url)
    engine.server.capabilities()  # the form has reached the server while it waited for the officer
    began, cpu = perf_counter(), process_time()

    def tell(what: str, moved: int) -> None:
        peak = _peak_mb()
        took, used = perf_counter() - began, process_time() - cpu
        print(
            json.dumps({"what": what, "s": took, "cpu": used, "bytes": moved, "mb": peak}),
            flush=True,
        )

    _sync(engine)
    today = "2026-11-21"
    book.read(lambda r: home(r.conn, currency=book.group.currency, today=today))
    transport = engine.server.transport
    tell("usable", transport.sent_bytes + transport.got_bytes)
    if usable or book.origin() is None:
        engine.close()
        book.close()
        return
    began, cpu = perf_counter(), process_time()
    connection = find_connection(book)
    assert connection is not None
    is_true = fetch_history(
        path, keys, connection, wall_ms=wall_ms, on_step=unwatched, cancel=False
    )
    assert is_true is True
    tell("all of it, proved by chains and heads", 0)
    began, cpu = perf_counter(), process_time()
    size = book.cursor()[1]
    engine.close()
    book.close()
    assert swap_if_arrived(path, keys, wall_ms())
    whole = Book.open(path, keys, wall_ms=wall_ms)
    assert whole.origin() is None and whole.cursor()[1] == size
    whole.close()
    tell("exchanged and opened", 0)


def _peak_mb() -> int:
    """Of this process alone; `getrusage` also counts what its parent held at the fork."""
    status = Path("/proc/self/status").read_text("ascii")
    (kib,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kib) // 1024


def _engine(book: Book, url: str) -> Engine:
    return Engine(book, server_of(book, Connection(url=url), wall_ms=wall_ms), wall_ms=wall_ms)


def _sync(engine: Engine) -> None:
    result = engine.run_once()
    if result.problem is not None:
        raise result.problem


if __name__ == "__main__":
    main()
