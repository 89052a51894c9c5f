"""Damaged, cut, exchanged and foreign files: seen and said, or harmless."""

import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.book.book import Book
from app.book.verify import verify_database
from app.core.errors import AppError
from app.store.creation import check_schema
from app.store.database import PAGE, Database, inspect_file
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

# One bit in every stretch of so many bytes, over the whole file. DAFTARI_EVERY_BIT=1: all bits,
# an hour of one core.
STRETCH = 128


def _dump(database: Database) -> list[Any]:
    with database.reading() as conn:
        names = [row[0] for row in conn.exec_driver_sql("SELECT name FROM sqlite_master")]
        tables = [n for n in names if not n.startswith(("ix_", "sqlite_"))]
        return [(n, conn.exec_driver_sql(f'SELECT * FROM "{n}"').all()) for n in sorted(tables)]


def _opinion(path: Path, key: bytes, whole: list[Any]) -> str:
    """What the program says of a file: a code, "harmless", or "" for damage nobody saw."""
    try:
        inspect_file(path)
        database = Database(path, key)
        try:
            with database.reading() as conn:
                check_schema(conn)
            for finding in verify_database(database, SMALL):
                return finding.code
            return "harmless" if _dump(database) == whole else ""
        finally:
            database.close()
    except AppError as error:
        return error.code


@pytest.fixture
def closed(base: Path) -> tuple[bytes, bytes, list[Any]]:
    """The bytes of a closed book, its key, and all its rows."""
    path = base / "a.daftari"
    key = KeysInFile(base).load(path).key
    database = Database(path, key, read_only=True)
    whole = _dump(database)
    database.close()
    return path.read_bytes(), key, whole


def test_one_flipped_bit_anywhere_is_seen_or_harmless(
    closed: tuple[bytes, bytes, list[Any]], tmp_path: Path
) -> None:
    data, key, whole = closed
    pick = random.Random(3)
    bits = range(len(data) * 8)
    stretches = range(0, len(bits), STRETCH * 8)
    chosen = [pick.choice(bits[first : first + STRETCH * 8]) for first in stretches]
    seen = 0
    for bit in bits if os.environ.get("DAFTARI_EVERY_BIT") else chosen:
        path = tmp_path / f"flip{bit}.daftari"
        flipped = bytearray(data)
        flipped[bit >> 3] ^= 1 << (bit & 7)
        path.write_bytes(flipped)
        opinion = _opinion(path, key, whole)
        assert opinion, f"bit {bit} changed the book and nobody noticed"
        seen += opinion != "harmless"
        for left in tmp_path.glob(f"flip{bit}.*"):
            left.unlink()
    assert seen > len(chosen) * 0.9  # every page carries its own proof


def test_a_file_cut_at_any_page_is_seen(
    closed: tuple[bytes, bytes, list[Any]], tmp_path: Path
) -> None:
    data, key, whole = closed
    pages = len(data) // PAGE
    for kept in range(0, pages, max(1, pages // 20)):
        path = tmp_path / f"cut{kept}.daftari"
        path.write_bytes(data[: kept * PAGE])
        assert _opinion(path, key, whole) not in ("", "harmless"), kept


@pytest.fixture
def in_use(base: Path) -> Path:
    """A folder as a power cut leaves it: three more entries lie in the write-ahead file only, and
    the keyring knows of them."""
    shelf = Shelf(base, keys=KeysInFile(base))
    book = shelf.open("a")
    write_moves(book, 100, 200, 300)
    book.save_mark()
    folder = base.with_name("in-use")
    shutil.copytree(base, folder)
    shelf.close()
    assert (folder / "a.daftari-wal").stat().st_size > 0
    return folder


def _reopened(folder: Path) -> Book:
    book = Shelf(folder, keys=KeysInFile(folder)).open("a")
    assert list(verify_database(book.database, SMALL)) == []
    return book


def test_entries_in_the_write_ahead_file_are_there_after_a_power_cut(in_use: Path) -> None:
    book = _reopened(in_use)
    assert balance(book) == 621
    assert not book.was_restored
    book.close()


def test_a_book_without_its_write_ahead_file_says_how_much_is_missing(in_use: Path) -> None:
    (in_use / "a.daftari-wal").unlink()
    (in_use / "a.daftari-shm").unlink(missing_ok=True)
    book = _reopened(in_use)
    assert balance(book) == 21
    assert book.was_restored
    ((_, first, last),) = book.known_missing()
    assert last - first + 1 == 3
    write_moves(book, 7)  # under a new incarnation: no place of the old chain is used again
    assert balance(book) == 28
    book.close()


def test_a_write_ahead_file_cut_or_altered_anywhere_costs_its_tail_and_says_so(
    in_use: Path,
) -> None:
    wal = (in_use / "a.daftari-wal").read_bytes()
    pick = random.Random(5)
    for number in range(12):
        folder = in_use.with_name(f"wal{number}")
        shutil.copytree(in_use, folder)
        (folder / "a.daftari-shm").unlink(missing_ok=True)
        at = pick.randrange(40, len(wal))
        harmed = wal[:at] if number % 2 else wal[:at] + bytes([wal[at] ^ 4]) + wal[at + 1 :]
        (folder / "a.daftari-wal").write_bytes(harmed)
        book = _reopened(folder)
        missing = sum(last - first + 1 for _, first, last in book.known_missing())
        assert book.was_restored == (missing > 0)
        assert balance(book) == (621, 321, 121, 21)[missing]
        book.close()


@pytest.mark.parametrize(("entries", "said"), [(1, "book.damaged"), (40, "book.wrong_key")])
def test_the_write_ahead_file_of_another_book_is_not_played_in(
    in_use: Path, tmp_path: Path, entries: int, said: str
) -> None:
    """Of a few pages, or of so many that the first one is among them."""
    other = tmp_path / "other"
    other.mkdir()
    shelf = Shelf(other, keys=KeysInFile(other))
    write_moves(shelf.found(), *range(entries))
    before = (in_use / "a.daftari").read_bytes()
    shutil.copy(other / "a.daftari-wal", in_use / "a.daftari-wal")
    (in_use / "a.daftari-shm").unlink(missing_ok=True)
    shelf.close()
    with pytest.raises(AppError, match=said):
        _reopened(in_use)
    assert (in_use / "a.daftari").read_bytes() == before
    (in_use / "a.daftari-wal").unlink(missing_ok=True)
    (in_use / "a.daftari-shm").unlink(missing_ok=True)
    book = _reopened(in_use)
    assert balance(book) == 21
    assert book.was_restored
    book.close()


def test_an_old_copy_beside_a_newer_write_ahead_file_is_never_taken_for_whole(base: Path) -> None:
    path, old = base / "a.daftari", (base / "a.daftari").read_bytes()
    shelf = Shelf(base, keys=KeysInFile(base))
    book = shelf.open("a")
    write_moves(book, *range(1000, 1060))
    book.close()
    book = shelf.open("a")
    write_moves(book, 5, 6, 7)
    book.save_mark()
    wal = Path(f"{path}-wal").read_bytes()
    shelf.close()
    path.write_bytes(old)
    Path(f"{path}-wal").write_bytes(wal)
    try:
        again = Shelf(base, keys=KeysInFile(base)).open("a")
    except AppError as error:
        assert error.code in ("book.damaged", "book.schema_altered")  # either way
        assert path.read_bytes() == old
    else:
        assert list(verify_database(again.database, SMALL)) != []
        again.close()


def test_an_old_copy_put_back_is_noticed(base: Path) -> None:
    old = (base / "a.daftari").read_bytes()
    shelf = Shelf(base, keys=KeysInFile(base))
    write_moves(shelf.open("a"), 1000)
    shelf.close()
    (base / "a.daftari").write_bytes(old)
    book = _reopened(base)
    assert book.was_restored
    assert balance(book) == 21
    book.close()


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER sly AFTER INSERT ON event BEGIN DELETE FROM chain; END",
        "CREATE VIEW sly AS SELECT * FROM event",
        "CREATE TABLE sly (x)",
        "CREATE INDEX sly ON event (lam)",
    ],
)
def test_something_added_to_the_schema_is_refused(base: Path, sql: str) -> None:
    path = base / "a.daftari"
    database = Database(path, KeysInFile(base).load(path).key)
    with database.writing() as conn:
        conn.exec_driver_sql(sql)
    database.close()
    with pytest.raises(AppError) as caught:
        Shelf(base, keys=KeysInFile(base)).open("a")
    assert caught.value.code == "book.schema_altered"


def test_one_altered_letter_of_the_schema_is_refused(base: Path) -> None:
    path = base / "a.daftari"
    database = Database(path, KeysInFile(base).load(path).key)
    with database.writing() as conn:
        conn.exec_driver_sql("PRAGMA writable_schema = ON")
        conn.exec_driver_sql(
            "UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', 'NOT  NULL') || ' ' "
            "WHERE name = 'nothing'"
        )
        conn.exec_driver_sql(
            "UPDATE sqlite_master SET sql = replace(sql, 'is_last', 'is_lasd') WHERE name = 'event'"
        )
    database.close()
    with pytest.raises(AppError) as caught:
        Shelf(base, keys=KeysInFile(base)).open("a")
    assert caught.value.code in ("book.schema_altered", "book.damaged")
