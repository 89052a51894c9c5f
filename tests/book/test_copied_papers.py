"""Photos and papers of entries lie beside copies, and come back with them."""

from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.book.carrying import carry_copy
from app.book.restoring import restore
from app.core.errors import Unavailable
from app.store.papers import Papers
from tests.helpers.paper_entries import PHOTO, opened, put
from tests.helpers.small_book import Shelf


def test_a_lost_folder_of_papers_comes_back_with_the_copy_beside_the_book(shelf: Shelf) -> None:
    book = shelf.found()
    blob = put(book)
    copy = make_copy(book, shelf.clock())
    papers = Papers(book.path)
    assert (papers.folder / blob).samefile(Papers.beside(copy.path).folder / blob)
    (papers.folder / blob).unlink()
    book.close()
    restore(copy.path, book.path, shelf.keys, shelf.clock())
    assert opened(shelf.open(), blob) == PHOTO


def test_a_copy_on_a_stick_has_the_papers_of_the_book_once(shelf: Shelf, tmp_path: Path) -> None:
    book, stick = shelf.found(), tmp_path / "stick"
    first = put(book)
    key = shelf.keys.load(book.path).key
    carry_copy(make_copy(book, shelf.clock()), book.path, stick, key)
    second = put(book, PHOTO + b"second")
    there = carry_copy(make_copy(book, shelf.clock()), book.path, stick, key)
    assert Papers.beside(there).held() == sorted([first, second])
    assert not any(b"Mary" in file.read_bytes() for file in stick.rglob("*") if file.is_file())
    for blob in (first, second):
        (Papers(book.path).folder / blob).unlink()
    (Papers.beside(there).folder / second).write_bytes(b"altered")
    book.close()
    restore(there, book.path, shelf.keys, shelf.clock())
    again = shelf.open()
    assert (opened(again, first), opened(again, second)) == (PHOTO, None)


def test_a_full_stick_says_so_and_keeps_the_proved_copy(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = shelf.found()
    put(book)
    copy, key = make_copy(book, shelf.clock()), shelf.keys.load(book.path).key

    def full(papers: Papers, blob: str, data: bytes) -> None:
        raise Unavailable("paper.disk", reason="No space left on device")

    monkeypatch.setattr(Papers, "put", full)
    with pytest.raises(Unavailable, match=r"paper\.disk"):
        carry_copy(copy, book.path, tmp_path / "stick", key)
    assert (tmp_path / "stick" / copy.path.name).exists()
