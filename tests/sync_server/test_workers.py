"""Several workers on one PostgreSQL: one order, no number lost or twice, pokes between them."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import psycopg
import pytest

from sync_server.store.database import open_database
from tests.sync_server.conftest import emptied
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.pushing import Pusher, check_nothing_is_lost, client_of, found
from tests.sync_server.server_process import ServerProcess
from tests.sync_server.test_process import listen, wait_until

pytestmark = pytest.mark.needs_postgres

IS_LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
KILLS = 20 if IS_LONG else 1  # each costs the recovery of a database
# The gate's own limits would be all that is measured: a fleet of laptops is played by a few.
QUICK = """
import sys
from sync_server import __main__ as server
from sync_server.settings import Settings
many = dict(requests_per_second=10**6, requests_burst=10**6)
server.Settings = lambda: Settings(**many, strangers_per_second=10**6, strangers_burst=10**6)
sys.exit(server.main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def workers(
    postgres_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[ServerProcess]]:
    """Two processes with one key on one database; the last test kills one of them."""
    folder = tmp_path_factory.mktemp("workers")
    made = [started(emptied(postgres_url), folder)]
    made.append(started(postgres_url, folder))
    yield made
    for worker in made:
        if worker.process.poll() is None:
            worker.kill()


def started(url: str, folder: Path) -> ServerProcess:
    return ServerProcess(folder / "data", "--database", url, program=("-c", QUICK))


def colleagues(url: str, names: str) -> list[Laptop]:
    """Laptops of one group, all logged in."""
    with client_of(url) as client:
        first, *others = [Laptop(name) for name in names.split()]
        office = Office(client)
        found(office, first)
        office.pushed(first, *[first.enrol(one) for one in others])
        for one in others:
            assert office.log_in(one).status_code == 200
    return [first, *others]


def test_a_database_killed_under_load_has_lost_no_acknowledged_fact(
    workers: list[ServerProcess], postgres_url: str
) -> None:
    urls = [one.url for one in workers]
    laptops = colleagues(urls[0], "baraka chausiku")
    pushers = [Pusher(laptop, urls, acknowledged=laptop.n) for laptop in laptops]
    for pusher in pushers:
        pusher.start()
    for _ in range(KILLS):
        sleep(0.4)  # under load
        kill_9_inside(postgres_url)
    sleep(0.4)  # and after the last kill
    for pusher in pushers:
        pusher.stop()
    assert check_nothing_is_lost(urls[0], pushers) == sum(laptop.n for laptop in laptops)
    statuses = {status for pusher in pushers for status in pusher.statuses}
    assert {200} <= statuses <= {200, 503}, [one.log()[-2000:] for one in workers]


@pytest.mark.skipif(not IS_LONG, reason="waits for limits of half a minute")
def test_a_worker_that_hangs_in_a_transaction_holds_nobody_up_for_long_and_loses_nothing(
    workers: list[ServerProcess], postgres_url: str
) -> None:
    hanging, other = workers
    laptops = colleagues(other.url, "gitau halima")
    pushers = [
        Pusher(laptop, [one.url for one in workers], acknowledged=laptop.n) for laptop in laptops
    ]
    for pusher in pushers:
        pusher.start()
    sleep(1)
    for _ in range(50):  # until it stands still with a transaction open
        hanging.process.send_signal(signal.SIGSTOP)
        if waiting_for_its_client(postgres_url):
            break
        hanging.process.send_signal(signal.SIGCONT)
        sleep(0.05)
    with client_of(other.url) as client:
        began = monotonic()
        while monotonic() - began < 60:
            answer = Office(client).push(laptops[0], laptops[0].frames[1])
            if answer.status_code == 200:
                break
            assert answer.status_code == 503
        took = monotonic() - began
    hanging.process.send_signal(signal.SIGCONT)
    for pusher in pushers:
        pusher.stop()
    assert took < 45
    assert check_nothing_is_lost(other.url, pushers) == sum(laptop.n for laptop in laptops)


def waiting_for_its_client(url: str) -> bool:
    """Whether a transaction of a server stands open and nobody works in it."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"
    with psycopg.connect(url, autocommit=True) as conn:
        for _ in range(3):
            found = conn.execute(query).fetchone()
            if found is None or not found[0]:
                return False
            sleep(0.1)
    return True


def test_a_group_that_stands_still_takes_no_place_of_the_others(
    workers: list[ServerProcess], postgres_url: str
) -> None:
    """Ten of its laptops wait for its row. A proxy that asks "ready?" takes silence for death."""
    one = workers[0]
    waiting = colleagues(one.url, "isaac juma kamau leila moses nuru omar pili rehema salim")
    other = colleagues(one.url, "tatu umi")[0]
    statuses: list[int] = []

    def push(laptop: Laptop) -> None:
        with client_of(one.url) as client:
            statuses.append(Office(client).push(laptop, laptop.contribute()).status_code)

    pushing = [Thread(target=push, args=(laptop,)) for laptop in waiting]
    with psycopg.connect(postgres_url) as conn:
        conn.execute("SELECT g FROM grp WHERE g = %s FOR UPDATE", (waiting[0].group,))
        for thread in pushing:
            thread.start()
        sleep(0.7)
        with client_of(one.url) as client:
            before = monotonic()
            assert client.get("/v1/ready").status_code == 200
            Office(client).pushed(other, other.contribute())
            took = monotonic() - before
        assert statuses == []  # they wait still
    for thread in pushing:
        thread.join(20)
    assert took < 4
    assert statuses == [200] * 10


def test_a_worker_that_only_listens_looks_whether_the_database_is_still_there(
    postgres_url: str,
) -> None:
    """Without its power a primary says nothing: the pokes of other workers would come no more."""
    database = open_database(postgres_url)
    try:
        with psycopg.connect(database.libpq_dsn) as conn:
            how = conn.info.get_parameters()
        told = database.read(lambda conn: conn.connection.dbapi_connection.info.get_parameters())
    finally:
        database.close()
    for name in ("keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"):
        assert how[name] == told[name], name
    seconds = [int(how[f"keepalives_{name}"]) for name in ("idle", "interval", "count")]
    assert seconds[0] + seconds[1] * seconds[2] < 15


def test_two_workers_keep_one_order_and_poke_one_another_and_one_may_be_killed(
    workers: list[ServerProcess],
) -> None:
    one, other = workers
    laptops = colleagues(one.url, "amina daudi esther faraji")
    with client_of(other.url) as client:
        heard: list[str] = []
        listening = Thread(target=listen, args=(other, Office(client), laptops[1], heard))
        listening.start()
        wait_until(lambda: len(heard) == 1)
        with client_of(one.url) as pushing:
            before = monotonic()
            Office(pushing).pushed(laptops[0], laptops[0].contribute())
        wait_until(lambda: len(heard) == 2)
        assert monotonic() - before < 5  # far below the heartbeat that would look by itself
    urls = [one.url, other.url]
    pushers = [Pusher(laptop, urls, acknowledged=laptop.n) for laptop in laptops]
    for pusher in pushers:
        pusher.start()
    sleep(1.2)  # both workers have taken entries
    one.kill()
    sleep(0.5)  # and the other one goes on
    for pusher in pushers:
        pusher.stop()
    size = check_nothing_is_lost(other.url, pushers)
    assert size == sum(laptop.n for laptop in laptops)
    assert all(pusher.saved for pusher in pushers)
    assert {status for pusher in pushers for status in pusher.statuses} == {200}
    assert other.stop() == 0
    listening.join(10)


def kill_9_inside(url: str) -> None:
    """Kill a process of the database that works for a server: it drops its memory and all
    connections, and recovers from its log as after a crash."""
    end = monotonic() + 20
    while monotonic() < end:
        try:
            with psycopg.connect(url, autocommit=True) as conn:
                found = conn.execute(
                    "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'"
                    " AND pid <> pg_backend_pid() ORDER BY state <> 'active', query_start DESC"
                ).fetchone()
            if found is not None:
                os.kill(found[0], signal.SIGKILL)
                return
        except psycopg.OperationalError:
            pass
        sleep(0.05)
    raise AssertionError("no server is connected")
