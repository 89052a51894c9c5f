"""Statements on PostgreSQL that wait for one another: nothing is lost, doubled, or half done."""

import asyncio
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from app.core.errors import Unavailable
from app.core.events.registry import load_catalogue
from sync_server import gate
from sync_server.admission import admit_frames, push
from sync_server.store import blobs, heads, pipeline, schema, snapshots, tokens
from sync_server.store.database import Database, open_database
from sync_server.store.prepared import Prepared, say
from sync_server.store.tables import chain
from tests.sync_server.conftest import Clock, context_of, emptied
from tests.sync_server.laptops import Laptop

load_catalogue()

pytestmark = pytest.mark.needs_postgres

PUT = Prepared(chain.insert())
GET = Prepared(text("SELECT d, n FROM chain WHERE g = :g ORDER BY d").columns(chain.c.d, chain.c.n))
MANY = 2 * pipeline.AT_ONCE + 1


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    found = open_database(emptied(postgres_url))
    schema.prepare(found, [blobs.metadata, snapshots.metadata])
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


def test_a_push_of_one_fact_asks_the_database_four_times(
    database: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, laptop = context_of(database, clock), Laptop("amina")
    genesis = laptop.found_group(context.identity.card)

    def work(conn: Connection) -> str:
        head = heads.create_group(conn, laptop.group)
        assert head is not None
        admit_frames(conn, context, laptop.group, head, (genesis,))
        now_ms, lives_ms = context.now_ms(), context.settings.token_ms
        return tokens.issue_token(conn, laptop.group, laptop.id, now_ms=now_ms, for_ms=lives_ms)

    token = database.write(work)
    asyncio.run(
        push(context, laptop.group, token, [laptop.contribute()])
    )  # the roster is known now
    counts = trips(monkeypatch)
    asyncio.run(push(context, laptop.group, token, [laptop.contribute()]))
    assert len(counts) == 4  # the lock and who calls, the rules' memory, who waited, all rows
    caller = asyncio.run(gate.let_in(context, laptop.group, token))
    assert caller.head is not None and caller.head.log.size == 3
    assert len(counts) == 6  # who calls with the end of the log, and the commit
