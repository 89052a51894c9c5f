"""The file of a book: safe settings, no readable byte, and plain refusals of what is no book."""

import os
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine, inspect

from app.core.errors import AppError, Unavailable, Untrusted
from app.store.creation import (
    FINGERPRINTS,
    check_schema,
    create_database,
    create_tables,
    fingerprint,
)
from app.store.database import PRAGMAS, Database, inspect_file
from app.store.meanings import explained
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION, durable

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "group's 100% #1? ledger.daftari"


def made(path: Path) -> Path:
    create_database(path, KEY, "g").close()
    return path


def refusal(path: Path, key: bytes = KEY) -> str:
    with pytest.raises(AppError) as caught:
        inspect_file(path)
        database = Database(path, key)
        try:
            with database.reading() as conn:
                check_schema(conn)
        finally:
            database.close()
    return caught.value.code


def test_every_connection_reads_its_safety_settings_back(path: Path) -> None:
    database = Database(made(path), KEY)
    with database.reading() as conn:
        for name, (_, expected) in PRAGMAS.items():
            assert conn.exec_driver_sql(f"PRAGMA {name}").scalar_one() == expected, name
        assert conn.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert conn.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
        assert conn.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
    database.close()


def test_the_file_shows_no_table_name_and_no_sqlite_header(path: Path) -> None:
    data = made(path).read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in data and b"alembic" not in data


def test_the_pinned_fingerprint_is_that_of_the_metadata(path: Path) -> None:
    database = Database(made(path), KEY)
    with database.reading() as conn:
        assert fingerprint(conn) == FINGERPRINTS[SCHEMA_VERSION]
    database.close()


def test_the_migrations_end_in_the_schema_of_the_metadata() -> None:
    from app.store.migrate import upgrade

    engine = create_engine("sqlite://")
    fresh = create_engine("sqlite://")
    with engine.begin() as migrated, fresh.begin() as created:
        upgrade(migrated, SCHEMA_VERSION)
        create_tables(created)
        assert fingerprint(migrated) == fingerprint(created) == FINGERPRINTS[SCHEMA_VERSION]
        assert set(inspect(migrated).get_table_names()) == {*durable.tables, "alembic_version"}
        assert migrated.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
    engine.dispose()
    fresh.dispose()


def test_durable_tables_are_strict() -> None:
    assert all(table.dialect_options["sqlite"]["strict"] for table in durable.tables.values())


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"member,paid\r\n" * 1000, b"SQLite format 3\0" + bytes(5000)],
)
def test_other_files_are_not_a_ledger(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path) == "book.not_a_ledger"
    assert path.read_bytes() == content


def test_noise_and_a_wrong_key_do_not_open(path: Path) -> None:
    path.write_bytes(os.urandom(40960))
    assert refusal(path) == "book.wrong_key"
    path.unlink()
    assert refusal(made(path), bytes(32)) == "book.wrong_key"


def test_links_folders_and_pipes_are_refused(path: Path, tmp_path: Path) -> None:
    made(path)
    link, hard, pipe = tmp_path / "link", tmp_path / "hard", tmp_path / "pipe"
    link.symlink_to(path)
    os.mkfifo(pipe)
    for other in (link, pipe, tmp_path):
        assert refusal(other) == "book.not_a_file"
    os.link(path, hard)
    assert refusal(hard) == "book.not_a_file"


def test_a_book_that_is_not_there_is_missing(path: Path) -> None:
    assert refusal(path) == "book.missing"
    assert not path.exists()


def test_a_newer_book_is_not_touched(path: Path) -> None:
    database = Database(made(path), KEY)
    with database.writing() as conn:
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    database.close()
    before = path.read_bytes()
    with pytest.raises(Untrusted, match=r"book.newer_version") as caught:
        Database(path, KEY).version()
    assert caught.value.values == {"version": SCHEMA_VERSION + 1, "known": SCHEMA_VERSION}
    assert path.read_bytes() == before


def test_an_encrypted_file_of_another_program_is_not_ours(path: Path) -> None:
    database = Database(made(path), KEY)
    with database.writing() as conn:
        conn.exec_driver_sql("PRAGMA application_id = 77")
    database.close()
    assert refusal(path) == "book.not_ours"


def test_a_full_disk_refuses_one_write_and_keeps_the_rest(path: Path) -> None:
    database = Database(made(path), KEY)
    with database.writing() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 80")
    kept = 0
    sql = "INSERT INTO setting (name, value) VALUES (?, ?)"
    with pytest.raises(Unavailable, match=r"book.disk_full"):
        for kept in range(1000):
            with database.writing() as conn:
                conn.exec_driver_sql("PRAGMA max_page_count = 80")
                conn.exec_driver_sql(sql, (str(kept), "x" * 4000))
    with database.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM setting").scalar_one() == kept > 0
    with database.writing() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 4000")
        conn.exec_driver_sql(sql, ("after", "x" * 4000))
    database.close()


def test_a_second_writer_is_told_that_the_book_is_busy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "busy_timeout", ("50", 50))
    one, two = Database(made(path), KEY), Database(path, KEY)
    with one.writing(), pytest.raises(Unavailable, match=r"book.busy"), two.writing():
        pass
    one.close()
    two.close()


def test_a_digest_without_memory_is_told_as_no_memory(path: Path) -> None:
    with pytest.raises(Unavailable, match=r"book\.no_memory"), explained(path):
        raise ValueError("[digital envelope routines] initialization error")
    with pytest.raises(Unavailable, match=r"book\.no_memory"), explained(path):
        raise driver.OperationalError("Error creating function")
    with pytest.raises(ValueError, match="ours"), explained(path):
        raise ValueError("ours")


def test_a_lock_without_memory_is_told_as_no_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = "can't allocate lock"  # as CPython words it, no MemoryError

    def no_lock() -> None:
        raise RuntimeError(says)

    made(path)
    monkeypatch.setattr(threading, "Lock", no_lock)
    with pytest.raises(Unavailable) as caught:
        Database(path, KEY)
    assert caught.value.code == "book.no_memory"
    says = "an error of ours"
    with pytest.raises(RuntimeError, match=says):
        Database(path, KEY)


def test_a_reader_sees_one_state_while_another_writes(path: Path) -> None:
    database = Database(made(path), KEY)
    count = "SELECT count(*) FROM setting"
    with database.reading() as reader:
        assert reader.exec_driver_sql(count).scalar_one() == 0
        with database.writing() as conn:
            conn.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('a', 'b')")
        assert reader.exec_driver_sql(count).scalar_one() == 0
    with database.reading() as reader:
        assert reader.exec_driver_sql(count).scalar_one() == 1
    database.close()
