"""A primary dies under push load: how long is the pause, and is an acknowledged fact lost?

    sudo .venv/bin/python -m tests.drills.failover [power|database|cable ...]

Three machines with etcd, Patroni and PostgreSQL (see `cluster`), two server processes, six laptops
of three groups that push all the time. `power`: every process of the primary's machine is killed
and its cable pulled. `database`: kill -9 of its PostgreSQL alone. `cable`: only the cable; the old
primary lives on alone. Afterwards the machine comes back as a standby. Every log is then read and
compared with what the laptops were told: 0 lost or the drill fails.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from tests.drills.cluster import Cluster, running_cluster, what_is_missing
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.pushing import Pusher, check_nothing_is_lost, client_of, found
from tests.sync_server.server_process import ServerProcess
from tests.sync_server.test_workers import QUICK

WAYS = ("power", "database", "cable")
BEFORE_S = 5
AFTER_S = 3
WAIT_S = 120


def main(ways: list[str]) -> int:
    missing = what_is_missing()
    if missing or not set(ways) <= set(WAYS):
        print(missing or f"ways: {' '.join(WAYS)}", file=sys.stderr)
        return 2
    with running_cluster() as cluster, _servers(cluster, 2) as urls:
        pushers = _pushers(urls)
        for way in ways or WAYS:
            _drill(cluster, way, pushers, urls)
    return 0


@contextmanager
def _servers(cluster: Cluster, count: int) -> Iterator[list[str]]:
    with TemporaryDirectory() as folder:
        made = [
            ServerProcess(Path(folder) / "data", "--database", cluster.url, program=("-c", QUICK))
            for _ in range(count)
        ]
        try:
            yield [one.url for one in made]
        finally:
            for one in made:
                one.kill()


def _pushers(urls: list[str]) -> list[Pusher]:
    """Six laptops, two of each group."""
    made = []
    with client_of(urls[0]) as client:
        office = Office(client)
        for at in range(3):
            first, second = Laptop(f"first {at}"), Laptop(f"second {at}")
            found(office, first)
            office.pushed(first, first.enrol(second))
            assert office.log_in(second).status_code == 200
            made += [Pusher(one, urls, acknowledged=one.n) for one in (first, second)]
    return made


def _drill(cluster: Cluster, way: str, pushers: list[Pusher], urls: list[str]) -> None:
    """Break the primary while all push, wait until all push again, mend it, and look for losses.

    Raises:
        AssertionError: An acknowledged fact is gone, or a number is missing or given twice.
    """
    cluster.wait_for_standbys(2)
    primary = cluster.primary()
    for one in pushers:
        one.start()
    written = _segment(cluster.ask("SELECT pg_walfile_name(pg_switch_wal())"))
    sleep(BEFORE_S)
    began = monotonic()
    {"power": primary.kill, "database": primary.kill_database, "cable": primary.cut}[way]()
    while not all(_pushes_since(began, one) for one in pushers):
        assert monotonic() - began < WAIT_S, cluster.members()
        sleep(0.1)
    sleep(AFTER_S)
    for one in pushers:
        one.stop()
    pauses = sorted(one.longest_pause for one in pushers)
    waits = sorted(ended - started for one in pushers for started, ended in one.saved)
    size = check_nothing_is_lost(urls[0], pushers)
    saved = sum(one.acknowledged for one in pushers)
    print(
        f"{way}: pause {pauses[0]:.1f} to {pauses[-1]:.1f} s;"
        f" {saved:,} facts acknowledged so far, {size:,} in the logs, 0 lost;"
        f" push p50 {waits[len(waits) // 2] * 1000:.0f} ms,"
        f" primary {primary.name} -> {cluster.primary().name}",
        flush=True,
    )
    if way == "power":
        primary.plug()
        primary.start()
    elif way == "cable":
        primary.plug()
    print(f"{way}: whole again after {cluster.wait_for_standbys(2):.1f} s", flush=True)
    count = _look_into_the_archive(cluster, written)
    print(f"{way}: {count} segments in the archive of the new primary, none missing", flush=True)


def _look_into_the_archive(cluster: Cluster, written: int) -> int:
    """Whoever took over has archived the log of before as well, without a hole; how many pieces.

    Raises:
        AssertionError: A way back to an instant of before would end at a hole.
    """
    began, latest = monotonic(), _segment(cluster.ask("SELECT pg_walfile_name(pg_switch_wal())"))
    while True:
        found = sorted({_segment(one) for one in cluster.primary().archived() if len(one) == 24})
        if written in found and latest in found:
            break
        assert monotonic() - began < WAIT_S, (written, latest, found)
        sleep(0.5)
    assert found == list(range(found[0], latest + 1)), found
    return len(found)


def _segment(named: str) -> int:
    """The number of a piece of the log, whatever its timeline; pieces of 16 MB."""
    found = re.search("[0-9A-F]{24}", named)
    assert found is not None, named
    return int(found[0][8:16], 16) * 256 + int(found[0][16:], 16)


def _pushes_since(instant: float, one: Pusher) -> bool:
    """Whether a push that began after `instant` was answered 200."""
    return any(began > instant for began, _ in one.saved[-3:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
