"""Statements on PostgreSQL that wait for one another: nothing is lost, doubled, or half done."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from app.core.errors import Unavailable
from sync_server.store import pipeline, schema
from sync_server.store.database import Database, open_database
from sync_server.store.prepared import Prepared, say
from sync_server.store.tables import chain
from tests.sync_server.conftest import emptied

pytestmark = pytest.mark.needs_postgres

PUT = Prepared(chain.insert())
GET = Prepared(text("SELECT d, n FROM chain WHERE g = :g ORDER BY d").columns(chain.c.d, chain.c.n))
MANY = 2 * pipeline.AT_ONCE + 1


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    found = open_database(emptied(postgres_url))
    schema.prepare(found)
    yield found
    found.close()


def put(conn: Connection, *names: str, n: int = 1) -> None:
    for name in names:
        PUT.run(conn, {"g": "g", "d": name, "n": n, "h": b"\0\xff"})


def devices(database: Database) -> list[str]:
    return [row.d for row in database.read(lambda conn: GET.run(conn, {"g": "g"}))]


def trips(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many statements each exchange with the database held, from now on."""
    counts: list[int] = []
    real = pipeline.Pipeline._exchange

    def counted(self: pipeline.Pipeline, statements: list[pipeline.Asked]) -> None:
        counts.append(len(statements))
        real(self, statements)

    monkeypatch.setattr(pipeline.Pipeline, "_exchange", counted)
    return counts


def test_what_needs_no_answer_travels_with_the_commit_and_is_kept(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = trips(monkeypatch)
    database.write(lambda conn: put(conn, *"abc"))
    assert counts == [5]  # with BEGIN and COMMIT
    assert devices(database) == ["a", "b", "c"]


def test_several_questions_are_answered_in_one_trip(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = trips(monkeypatch)

    def work(conn: Connection) -> list[int]:
        put(conn, "a", n=7)
        asked = [GET.ask(conn, {"g": group}) for group in ("g", "other")]
        return [len(answer.rows()) for answer in asked]

    assert database.write(work) == [1, 0]
    assert counts == [4, 1]


def test_more_than_goes_at_once_is_written_whole_and_read_whole(database: Database) -> None:
    rows = [{"g": "g", "d": f"{at:05}", "n": at, "h": bytes(1000)} for at in range(MANY)]
    database.write(lambda conn: PUT.run_many(conn, rows))
    assert devices(database) == [row["d"] for row in rows]


def test_a_failure_that_shows_only_at_the_commit_is_raised_and_undoes_all(
    database: Database,
) -> None:
    with pytest.raises(psycopg.errors.UniqueViolation):
        database.write(lambda conn: put(conn, *"aba"))
    assert devices(database) == []
    database.write(lambda conn: put(conn, "a"))  # on the same connection
    assert devices(database) == ["a"]


def test_a_commit_of_what_had_failed_before_is_not_taken_for_one(database: Database) -> None:
    def swallows(conn: Connection) -> None:
        put(conn, "a")
        with pytest.raises(psycopg.errors.UniqueViolation):
            put(conn, "a")
            GET.run(conn, {"g": "g"})

    with pytest.raises(AssertionError):
        database.write(swallows)
    assert devices(database) == []


def test_what_waits_in_a_transaction_that_is_undone_is_never_sent(database: Database) -> None:
    def fails(conn: Connection) -> None:
        put(conn, "a")
        raise KeyError

    for _ in range(3):
        with pytest.raises(KeyError):
            database.write(fails)
    database.write(lambda conn: put(conn, "b"))
    assert devices(database) == ["b"]


def test_other_statements_of_the_transaction_see_what_waits(database: Database) -> None:
    def work(conn: Connection) -> int:
        put(conn, "a")
        return int(conn.execute(text("SELECT count(*) FROM chain")).scalar_one())

    assert database.write(work) == 1


def test_a_text_with_a_zero_in_it_is_refused_and_not_cut_short(database: Database) -> None:
    with pytest.raises(psycopg.DataError):
        database.write(lambda conn: put(conn, "a\0b"))
    assert devices(database) == []


def test_a_statement_that_stands_still_is_given_up(database: Database) -> None:
    def waits(conn: Connection) -> None:
        say(conn, "SET LOCAL statement_timeout = '50ms'")
        Prepared(text("SELECT pg_sleep(5)").columns(chain.c.d)).run(conn, {})

    with pytest.raises(Unavailable) as raised:
        database.write(waits)
    assert isinstance(raised.value.__cause__, OperationalError)


def test_a_connection_that_ends_in_the_middle_is_replaced(database: Database) -> None:
    def ends(conn: Connection) -> None:
        put(conn, "a")
        Prepared(text("SELECT pg_terminate_backend(pg_backend_pid())").columns(chain.c.d)).run(
            conn, {}
        )

    with pytest.raises(Unavailable):
        database.write(ends)
    database.write(lambda conn: put(conn, "b"))
    assert devices(database) == ["b"]
