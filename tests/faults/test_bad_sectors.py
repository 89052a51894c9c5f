"""A disk of which one place cannot be read any more: the rest of the book is not given up, and the
program can put it in order or go back to the copy (B02)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.store.database import PAGE
from tests.faults.faulty import build
from tests.helpers.harm import first_page, page_of_fact
from tests.helpers.small_book import KeysInFile, Shelf, write_moves

CHILD = """
import sys
from functools import partial
from pathlib import Path

from app.book.backup import copies
from app.book.damaged import look_into
from app.book.restoring import mend, restore
from app.book.verify import verify_database
from app.core.errors import AppError
from tests.faults import faulty
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance


def whole(shelf):
    book = shelf.open()
    assert not list(verify_database(book.database, SMALL))
    return balance(book), book.was_restored


def look(shelf, path):
    book = look_into(path, shelf.keys, wall_ms=shelf.clock, projections=SMALL)
    try:
        return balance(book)
    finally:
        book.close()


def told(folder, place):
    shelf, path = Shelf(folder, keys=KeysInFile(folder)), folder / "a.daftari"
    (copy,) = copies(path)
    faulty.bad_sector(path, place)
    for work in (
        partial(whole, shelf),
        partial(look, shelf, path),
        partial(mend, path, shelf.keys, 5, projections=SMALL),
        partial(restore, copy.path, path, shelf.keys, 6, is_damaged=True, projections=SMALL),
    ):
        try:
            said = work()
        except AppError as error:
            said = error.code
        shelf.close()
        if isinstance(said, Path):
            faulty.no_bad_sector()  # the file that has it is gone
            yield said.name
            yield whole(shelf)
            shelf.close()
            return
        yield said


for folder, place in zip(sys.argv[1::2], sys.argv[2::2]):
    print(*told(Path(folder), int(place)), sep=";")
"""
AT = 1234  # within the page
BEFORE, SINCE = 465, 1000  # money in the copy, and written since


@pytest.fixture(scope="module")
def told(compiler: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed book and a copy that is one entry old; and the faulty library."""
    folder = tmp_path_factory.mktemp("bad")
    shelf = Shelf(folder, keys=KeysInFile(folder))
    book = shelf.found()
    write_moves(book, *range(1, 31))
    make_copy(book, shelf.clock())
    write_moves(book, SINCE)
    shelf.close()
    build(folder)
    return folder


@pytest.fixture(scope="module")
def pages(told: Path) -> dict[str, int]:
    """Of three books, the page that cannot be read."""
    path, keys = told / "a.daftari", KeysInFile(told)
    return {
        "facts": page_of_fact(path, keys, 20),
        "settings": first_page(path, keys, "setting"),
        "all": 0,
    }


@pytest.fixture(scope="module")
def said(told: Path, pages: dict[str, int]) -> dict[str, list[str]]:
    """What the child says of each book."""
    words = []
    for name, page in pages.items():
        shutil.copytree(told, told.with_name(name))
        words += [str(told.with_name(name)), str(page * PAGE + AT)]
    result = subprocess.run(
        [sys.executable, "-c", CHILD, *words],
        env={**os.environ, "LD_PRELOAD": str(told / "faulty.so"), "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-2000:]
    lines = [line.split(";") for line in result.stdout.splitlines()]
    return dict(zip(pages, lines, strict=True))


ALL, OF_THE_COPY = str((BEFORE + SINCE, False)), str((BEFORE, True))


def test_what_lies_beside_a_bad_sector_is_read_and_the_book_put_in_order(
    told: Path, pages: dict[str, int], said: dict[str, list[str]]
) -> None:
    first, look, mended, rest = said["facts"]
    assert first in ("book.damaged", ALL)  # nobody may have touched that page yet
    assert (look, mended, rest) == (str(BEFORE + SINCE), "a.replaced-5.daftari", ALL)
    sound, page = bytearray((told / "a.daftari").read_bytes()), pages["facts"]
    sound[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    assert (told.with_name("facts") / mended).read_bytes() == sound


def test_a_book_that_cannot_be_put_in_order_gives_way_to_its_copy(
    said: dict[str, list[str]],
) -> None:
    aside, harmed = "a.replaced-6.daftari", "book.damaged"
    # What was written since is read, and comes into the copy.
    assert said["settings"] == [harmed, str(BEFORE + SINCE), harmed, aside, ALL]
    assert said["all"] == [harmed, harmed, harmed, aside, OF_THE_COPY]
