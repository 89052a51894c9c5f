"""Somebody empties the log: put the database back to the second before, and lose nothing.

    sudo .venv/bin/python -m tests.drills.restore

A PostgreSQL that archives its log as `packaging/server/postgres/patroni.yml` says, a server and
three laptops. A copy is made with `packaging/server/postgres/backup` while they push. Later the
log is emptied by hand, more is pushed into the damage, and `packaging/server/postgres/restore`
brings the instant before back. A server with the same key runs on it; the laptops then push what
came after that instant again, and every log is compared with what they wrote.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory, TemporaryFile
from time import monotonic, sleep

import psycopg

from tests.drills.cluster import CONFIG, USER, what_is_missing
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.pushing import Pusher, check_nothing_is_lost, client_of, found, log_of
from tests.sync_server.server_process import ServerProcess
from tests.sync_server.test_workers import QUICK

AS_POSTGRES = ("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups")


def main() -> int:
    missing = what_is_missing()
    if missing:
        print(missing, file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="daftari-drill-") as name:
        folder = Path(name)
        shutil.chown(folder, USER)
        folder.chmod(0o755)
        _drill(folder)
    return 0


def _drill(folder: Path) -> None:
    archive, copies = folder / "archive", folder / "copies"
    for place in (archive, copies):
        place.mkdir()
        shutil.chown(place, USER)
    _postgres("initdb", "-D", str(folder / "data"), "-k", "-E", "UTF8", "--locale=C.UTF-8")
    with (folder / "data" / "postgresql.auto.conf").open("a", encoding="utf-8") as file:
        file.write(_archiving(archive))
    with _running(folder / "data") as url:
        pushers, copy, instant, saved = _until_the_mishap(folder, url, copies)
    began = monotonic()
    after = folder / "restored"
    _as_postgres(str(CONFIG / "restore"), copy, str(archive), str(after), instant)
    with _running(after) as url:
        while _ask(url, "SELECT pg_is_in_recovery()") != "False":
            sleep(0.1)
        seconds = monotonic() - began
        server = _server(folder, url)
        with client_of(server.url) as client:
            for one in pushers:
                assert Office(client).log_in(one.laptop).status_code == 200
        for one, count in zip(pushers, saved, strict=True):
            found_ = len(log_of(server.url, one.laptop))
            assert found_ >= count, (found_, count)
            one.acknowledged, one.urls = found_, [server.url]
        lost = sum(one.laptop.n - one.acknowledged for one in pushers)
        for one in pushers:
            one.start()
        for one in pushers:
            one.stop()
        size = check_nothing_is_lost(server.url, pushers)
        assert size == sum(one.laptop.n for one in pushers)
        server.kill()
    print(
        f"restored to {instant} in {seconds:.1f} s: all {sum(saved):,} facts acknowledged by then;"
        f" {lost:,} later ones came back from the laptops; {size:,} in the logs, 0 lost"
    )


def _until_the_mishap(
    folder: Path, url: str, copies: Path
) -> tuple[list[Pusher], str, str, list[int]]:
    """Push, copy, push; the laptops, the copy, the last good instant, and what was saved then."""
    server = _server(folder, url)
    pushers = []
    with client_of(server.url) as client:
        for at in range(3):
            laptop = Laptop(f"laptop {at}")
            found(Office(client), laptop)
            pushers.append(Pusher(laptop, [server.url], acknowledged=laptop.n))
    for one in pushers:
        one.start()
    copy = _as_postgres(str(CONFIG / "backup"), url, str(copies)).splitlines()[-1]
    sleep(3)
    saved = [one.acknowledged for one in pushers]
    instant = _ask(url, "SELECT clock_timestamp()")
    sleep(2)
    for one in pushers:
        one.stop()
    _ask(url, "DELETE FROM event RETURNING 1")
    written = _ask(url, "SELECT pg_walfile_name(pg_switch_wal())")
    while _ask(url, "SELECT last_archived_wal FROM pg_stat_archiver") < written:
        sleep(0.1)
    server.kill()
    return pushers, copy, instant, saved


def _archiving(archive: Path) -> str:
    """The settings of the log and its archive, as the cluster's nodes have them."""
    places = {"ARCHIVE": archive, "NAME": "db1"}
    text = Template((CONFIG / "patroni.yml").read_text("utf-8")).safe_substitute(places)
    found = re.findall(r"^ {4,8}((?:archive|wal|full)_\w+): (.+)$", text, re.MULTILINE)
    return "".join(f"{name} = '{value.strip(chr(34))}'\n" for name, value in found)


@contextmanager
def _running(data: Path) -> Iterator[str]:
    """PostgreSQL on `data`, asked through a socket beside it."""
    options = f"-k {data.parent} -c listen_addresses="
    _postgres("pg_ctl", "-D", str(data), "-o", options, "-l", f"{data}.log", "-w", "start")
    try:
        yield f"postgresql://postgres@/postgres?host={data.parent}"
    finally:
        _postgres("pg_ctl", "-D", str(data), "-m", "fast", "-w", "stop")


def _server(folder: Path, url: str) -> ServerProcess:
    return ServerProcess(folder / "server", "--database", url, program=("-c", QUICK))


def _ask(url: str, statement: str) -> str:
    with psycopg.connect(url, autocommit=True) as conn:
        row = conn.execute(statement).fetchone()
        return "" if row is None else str(row[0])


def _postgres(program: str, *arguments: str) -> str:
    folder = max(Path("/usr/lib/postgresql").glob("*/bin"))
    return _as_postgres(str(folder / program), *arguments)


def _as_postgres(*command: str) -> str:
    # A file for what it says: a server that is started keeps a pipe open.
    with TemporaryFile("w+") as said:
        try:
            subprocess.run([*AS_POSTGRES, *command], stdout=said, stderr=said, cwd="/", check=True)
        except subprocess.CalledProcessError:
            said.seek(0)
            print(said.read(), file=sys.stderr)
            raise
        said.seek(0)
        return said.read()


if __name__ == "__main__":
    sys.exit(main())
