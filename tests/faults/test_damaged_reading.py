"""A damaged book is looked at: nothing is written, nothing of the file changes, and where every
fact can be read, or lies in a copy, nothing is missing and the book goes on (B02 to B04)."""

import inspect
import os
import random
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from app.book.backup import copies, make_copy
from app.book.damaged import DamagedBook, look_into
from app.book.restoring import mend, restore
from app.book.transaction import Tx
from app.book.verify import verify_database
from app.core.errors import AppError, Unavailable, Untrusted
from app.documents.options import Desk, Options
from app.store.database import PAGE, Database
from app.store.event_log import EventLog
from app.store.schema import durable
from app.store.set_aside import PARKED, SetAside
from tests.helpers.harm import flip, harm, page_of_fact
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves
from tests.operations.sealed_by import operations

MOVES = 60


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed book of sixty entries that has one copy, ten entries old."""
    folder = tmp_path_factory.mktemp("damaged")
    shelf = Shelf(folder, keys=KeysInFile(folder))
    book = shelf.found()
    write_moves(book, *range(1, MOVES - 9))
    make_copy(book, shelf.clock())
    write_moves(book, *range(MOVES - 9, MOVES + 1))
    shelf.close()
    return folder


@pytest.fixture
def shelf(told: Path, tmp_path: Path) -> Iterator[Shelf]:
    """The same book in a folder of its own, with its copy."""
    folder = tmp_path / "books"
    folder.mkdir()
    for path in (*told.glob("a.daftari"), *told.glob("*.secrets"), *told.glob("a.copies/*")):
        there = folder / path.relative_to(told)
        there.parent.mkdir(exist_ok=True)
        there.write_bytes(path.read_bytes())
    yield Shelf(folder, keys=KeysInFile(folder))


WHOLE = MOVES * (MOVES + 1) // 2


def path_of(shelf: Shelf) -> Path:
    return shelf.folder / "a.daftari"


def look(shelf: Shelf) -> DamagedBook:
    return look_into(path_of(shelf), shelf.keys, wall_ms=shelf.clock, projections=SMALL)


def files(shelf: Shelf) -> dict[str, bytes]:
    found = [path for path in shelf.folder.rglob("*") if path.is_file()]
    return {path.name: path.read_bytes() for path in found if path.suffix != ".lock"}


@pytest.mark.parametrize("seed", range(3))
def test_one_flipped_bit_in_a_page_is_shown_or_refused_and_the_file_stays(
    shelf: Shelf, seed: int
) -> None:
    sound = path_of(shelf).read_bytes()
    pages = range(len(sound) // PAGE)
    chosen = random.Random(seed).sample(pages, 3)
    for page in pages[seed::3] if os.environ.get("DAFTARI_EVERY_PAGE") else chosen:
        path_of(shelf).write_bytes(sound)
        flip(path_of(shelf), page)
        before = files(shelf)
        try:
            book = look(shelf)
        except AppError as error:
            assert error.code == "book.damaged"  # the list of tables, without which nothing is
        else:
            assert balance(book) == WHOLE  # one page costs facts or their rows, never both
            book.close()
        assert files(shelf) == before


def test_rows_that_cannot_be_read_are_made_again_and_the_book_goes_on(shelf: Shelf) -> None:
    harm(path_of(shelf), shelf.keys, "account_balance", "sub_balance")
    harmed = path_of(shelf).read_bytes()
    book = look(shelf)
    assert book.is_read_only and book.damage.is_mendable and not book.damage.lost
    assert balance(book) == WHOLE
    book.close()
    aside = mend(path_of(shelf), shelf.keys, shelf.clock(), projections=SMALL)
    assert aside is not None and aside.read_bytes() == harmed
    again = shelf.open()
    assert list(verify_database(again.database, SMALL)) == []
    assert not again.was_restored  # the same laptop, the same chain
    write_moves(again, 7)
    assert balance(again) == WHOLE + 7
    again.close()


@pytest.mark.parametrize(
    "table", ["chain", "log_state", "identity", "undo_log", "rule_index", "projection_state"]
)
def test_what_the_facts_say_of_themselves_is_made_again(shelf: Shelf, table: str) -> None:
    harm(path_of(shelf), shelf.keys, table)
    book = look(shelf)
    assert balance(book) == WHOLE and book.group.name == "Umoja"
    assert book.damage.facts == book.damage.known
    assert book.damage.is_mendable == (table not in ("log_state", "identity"))
    book.close()


def test_facts_that_cannot_be_read_are_taken_from_the_copy(shelf: Shelf) -> None:
    flip(path_of(shelf), page_of_fact(path_of(shelf), shelf.keys, 40))
    book = look(shelf)
    assert book.damage.is_mendable and book.damage.facts == book.damage.known
    assert list(verify_database(book.database, SMALL)) == []
    book.close()


def test_facts_that_no_copy_holds_are_counted_and_their_rows_are_shown(shelf: Shelf) -> None:
    flip(path_of(shelf), page_of_fact(path_of(shelf), shelf.keys, MOVES))
    book = look(shelf)
    gaps: list[str] = []
    book.on_gap = lambda: gaps.append("gap")
    assert balance(book) == WHOLE and not gaps
    assert 0 < book.damage.known - book.damage.facts < 10
    assert not book.damage.is_mendable
    assert book.read(lambda r: Desk(r, Options(now_ms=1)).printing("")).watermark == "partial"
    book.read(lambda reading: EventLog(reading.conn).count())
    assert gaps == ["gap"]
    book.close()
    with pytest.raises(Untrusted, match=r"^book.damaged"):
        mend(path_of(shelf), shelf.keys, shelf.clock(), projections=SMALL)


def test_facts_behind_the_newest_copy_come_over_into_it(shelf: Shelf) -> None:
    harm(path_of(shelf), shelf.keys, "setting")  # so that nothing can be put in order
    (copy,) = copies(path_of(shelf))
    restore(
        copy.path, path_of(shelf), shelf.keys, shelf.clock(), is_damaged=True, projections=SMALL
    )
    book = shelf.open()
    assert balance(book) == WHOLE and not book.was_restored
    assert list(verify_database(book.database, SMALL)) == []
    write_moves(book, 7)
    assert balance(book) == WHOLE + 7
    book.close()


def test_what_a_kill_left_of_an_earlier_try_is_not_played_into_the_next(
    shelf: Shelf, tmp_path: Path
) -> None:
    stale = Shelf(tmp_path)
    write_moves(stale.found("b"), 5000)
    left = shelf.folder / "a.daftari.restoring-wal"
    left.write_bytes((tmp_path / "b.daftari-wal").read_bytes())
    stale.close()
    harm(path_of(shelf), shelf.keys, "account_balance")
    mend(path_of(shelf), shelf.keys, shelf.clock(), projections=SMALL)
    (copy,) = copies(path_of(shelf))
    left.write_bytes(b"x" * 100)
    restore(copy.path, path_of(shelf), shelf.keys, shelf.clock(), projections=SMALL)
    assert not list(shelf.folder.glob("*.restoring*"))
    book = shelf.open()
    assert book.was_restored and list(verify_database(book.database, SMALL)) == []
    book.close()


def test_what_still_waits_beside_the_copy_comes_into_its_place_too(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fails while a file is closed is not heard of: its last entries stay beside it."""
    harm(path_of(shelf), shelf.keys, "setting")
    (copy,) = copies(path_of(shelf))
    left: list[Database] = []

    def stays_open(database: Database) -> None:
        left.append(database)

    with monkeypatch.context() as patched:
        patched.setattr(Database, "close", stays_open)
        restore(
            copy.path, path_of(shelf), shelf.keys, shelf.clock(), is_damaged=True, projections=SMALL
        )
    for database in left:
        database.close()
    book = shelf.open()
    assert balance(book) == WHOLE and not book.was_restored
    book.close()


def test_a_gap_behind_the_newest_copy_is_known_and_what_follows_it_waits(shelf: Shelf) -> None:
    flip(path_of(shelf), page_of_fact(path_of(shelf), shelf.keys, MOVES - 3))
    with closing(look(shelf)) as seen:
        lost = seen.damage.known - seen.damage.facts
    (copy,) = copies(path_of(shelf))
    restore(
        copy.path, path_of(shelf), shelf.keys, shelf.clock(), is_damaged=True, projections=SMALL
    )
    book = shelf.open()
    assert list(verify_database(book.database, SMALL)) == []
    assert book.was_restored and 0 < balance(book) < WHOLE
    ((_, first, last),) = book.known_missing()
    with book.database.reading() as conn:
        parked = len(SetAside(conn).all(PARKED))
    assert last - first + 1 == lost + parked
    write_moves(book, 7)
    book.close()


def test_entries_that_no_other_laptop_has_got_come_over_too(shelf: Shelf, tmp_path: Path) -> None:
    hub = shelf.open()
    second = shelf.join(hub, "b")
    make_copy(second, shelf.clock())
    write_moves(second, 5000, 6000)  # they wait for a number
    second.close()
    there = shelf.folder / "b.daftari"
    harm(there, shelf.keys, "setting")
    (copy,) = copies(there)
    restore(copy.path, there, shelf.keys, shelf.clock(), is_damaged=True, projections=SMALL)
    again = shelf.open("b")
    assert not again.was_restored and again.waiting_count() == 2
    assert balance(again) == WHOLE + 11000
    again.close()
    hub.close()


def test_a_file_cut_anywhere_shows_what_is_left_or_is_refused(shelf: Shelf) -> None:
    sound, shown = path_of(shelf).read_bytes(), 0
    for tenths in (2, 7, 9):
        path_of(shelf).write_bytes(sound[: len(sound) * tenths // 10])
        before = files(shelf)
        try:
            book = look(shelf)
        except AppError as error:
            assert error.code == "book.damaged"
        else:
            assert 0 < book.damage.facts <= book.damage.known
            book.close()
            shown += 1
        assert files(shelf) == before
    assert shown >= 1


def test_a_write_ahead_file_of_another_book_does_not_hide_this_one(
    shelf: Shelf, tmp_path: Path
) -> None:
    other = Shelf(tmp_path)
    write_moves(other.found("b"), 5000)
    wal = shelf.folder / "a.daftari-wal"
    wal.write_bytes((tmp_path / "b.daftari-wal").read_bytes())
    other.close()
    before = files(shelf)
    book = look(shelf)
    assert balance(book) == WHOLE and book.damage.is_mendable
    book.close()
    assert files(shelf) == before


def put(sql: str, tx: Tx) -> None:
    tx.conn.exec_driver_sql(sql)


BLANK = {"INTEGER": "1", "TEXT": "'1'", "BLOB": "x'31'"}


def test_no_table_takes_a_row_and_one_code_says_why(shelf: Shelf) -> None:
    harm(path_of(shelf), shelf.keys, "account_balance")
    book = look(shelf)
    tables = [*durable.sorted_tables, *(table for one in SMALL for table in one.tables)]
    for table in tables:
        blank = ", ".join(BLANK[str(column.type)] for column in table.columns)
        sql = f'INSERT OR REPLACE INTO "{table.name}" VALUES ({blank})'
        with pytest.raises(Unavailable, match=r"^book.damaged_looking"):
            book.write(partial(put, sql))
    with pytest.raises(Unavailable, match=r"^book.damaged_looking"):
        write_moves(book, 1)
    with pytest.raises(Unavailable, match=r"^book.damaged_looking"):
        make_copy(book, shelf.clock())
    assert balance(book) == WHOLE
    book.close()


def test_every_operation_needs_a_transaction_of_the_book(shelf: Shelf) -> None:
    """So none of them writes anywhere but through the gate that the test above tries."""
    for name, operation in operations().items():
        first = next(iter(inspect.signature(operation).parameters))
        assert first == "tx", name
