"""A book where nothing can be written (B12): it is read, every write is refused, nothing lost."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.book.book import Book
from app.core.errors import Unavailable
from app.documents import find_document
from app.documents.numbering import issue
from app.documents.options import Options
from app.operations.members import add_member
from app.operations.officers import check_pin, set_pin, tries_so_far
from app.projections import all_projections
from app.projections.balances import balance_of
from tests.helpers.protected import protected
from tests.helpers.small_book import Shelf, balance, write_moves


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    (tmp_path / "books").mkdir()
    shelf = Shelf(tmp_path / "books", projections=all_projections())
    yield shelf
    shelf.close()


def read_only(shelf: Shelf) -> Book:
    return Book.open(
        shelf.folder / "a.daftari", shelf.keys, wall_ms=shelf.clock, projections=shelf.projections
    )


def test_it_opens_for_reading_and_every_write_is_refused_with_one_sentence(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 500, 700)
    book.close()
    before = {path.name: path.read_bytes() for path in shelf.folder.iterdir()}
    with protected(shelf.folder):
        book = read_only(shelf)
        assert book.is_read_only and book.path == shelf.folder / "a.daftari"
        assert balance(book) == 1200
        with pytest.raises(Unavailable, match=r"^book.read_only"):
            write_moves(book, 100)
        with pytest.raises(Unavailable, match=r"^book.read_only"):
            book.write(lambda tx: add_member(tx, no=1, name="Grace", joined_on="2026-11-21"))
        with pytest.raises(Unavailable, match=r"^book.read_only"):
            make_copy(book, shelf.clock())
        assert balance(book) == 1200
        book.close()
    assert {path.name: path.read_bytes() for path in shelf.folder.iterdir()} == before
    again = shelf.open()
    write_moves(again, 100)
    assert balance(again) == 1300 and not again.was_restored


def test_entries_that_wait_in_the_write_ahead_file_are_read_too(
    shelf: Shelf, tmp_path: Path
) -> None:
    book, other = shelf.found(), tmp_path / "stick" / "a.daftari"
    write_moves(book, 500)
    other.parent.mkdir()
    for end in ("", "-wal"):  # as a power cut leaves them
        data = shelf.folder.joinpath(f"a.daftari{end}").read_bytes()
        other.with_name(f"a.daftari{end}").write_bytes(data)
    shelf.keys.save(other, shelf.keys.load(book.path))
    with protected(other.parent):
        found = Book.open(other, shelf.keys, wall_ms=shelf.clock, projections=shelf.projections)
        assert balance(found) == 500
        found.close()


def test_a_book_of_an_older_release_is_brought_up_to_date_to_be_read(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 500)
    book.close()
    small = shelf.projections
    older = [one for one in small if one.name != "balances"]
    shelf.projections = older
    shelf.open().close()
    shelf.projections = small
    with protected(shelf.folder):
        book = read_only(shelf)
        total = book.read(lambda reading: balance_of(reading.conn, "1030", "KES"))
        book.close()
    assert total == 500


def test_a_file_that_is_write_protected_in_a_good_folder_is_read_only_too(shelf: Shelf) -> None:
    shelf.found().close()
    with protected(shelf.folder, files_only=True):
        book = read_only(shelf)
        assert book.is_read_only
        book.close()


def test_it_is_not_read_while_another_program_writes_it(shelf: Shelf) -> None:
    book = shelf.found()
    with protected(shelf.folder), pytest.raises(Unavailable, match=r"^book.already_open"):
        read_only(shelf)
    assert not book.is_read_only


def test_a_pin_is_checked_and_its_wrong_tries_count_while_it_is_open(shelf: Shelf) -> None:
    book = shelf.found()
    grace = book.write(lambda tx: add_member(tx, no=1, name="Grace", joined_on="2026-11-21"))
    chosen = grace.result
    book.write(lambda tx: set_pin(tx, member=chosen, pin="2613"))
    book.close()
    with protected(shelf.folder):
        book = read_only(shelf)
        assert not book.write(lambda tx: check_pin(tx, member=chosen, pin="1111")).result
        assert book.write(tries_so_far).result.left == 4
        assert book.write(lambda tx: check_pin(tx, member=chosen, pin="2613")).result
        book.close()


def test_a_paper_printed_from_it_has_no_number_that_could_be_given_twice(shelf: Shelf) -> None:
    book = shelf.found()
    done = book.write(lambda tx: add_member(tx, no=1, name="Grace", joined_on="2026-11-21"))
    book.close()
    with protected(shelf.folder):
        book = read_only(shelf)
        options = Options(now_ms=shelf.clock(), lang="en")
        kind = find_document("member_statement")
        sheet = book.write(lambda tx: issue(tx, kind, done.result, options)).result
        assert sheet.number == ""
        book.close()


def test_the_private_copy_goes_with_the_book(shelf: Shelf) -> None:
    shelf.found().close()
    before = set(Path(tempfile.gettempdir()).glob("daftari-*"))
    with protected(shelf.folder):
        book = read_only(shelf)
        assert set(Path(tempfile.gettempdir()).glob("daftari-*")) - before
        book.close()
    assert set(Path(tempfile.gettempdir()).glob("daftari-*")) == before
