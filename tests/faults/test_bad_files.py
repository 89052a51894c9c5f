"""Odd places and odd neighbours of a book: it works, or says why not, and is never harmed."""

import errno
import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import Mock

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from app.book import opening
from app.book.backup import copies, make_copy
from app.book.opening import put_a_foreign_journal_aside
from app.book.restoring import restore
from app.book.verify import verify_database
from app.commands import main
from app.core.errors import AppError, Unavailable
from app.features.meeting.frame_paper_files import keep
from app.store.papers import Papers
from app.system.error_sentences import error_sentence
from app.system.texts import LANGUAGES
from app.system.whole_file import replace_file
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, write_moves

ODD = [
    "with a space",
    "o'brien's \"book\"",
    "100% of #1?mode=ro&x=%20",
    "file:evil",
    "emoji \N{MONEY BAG}\N{ZERO WIDTH JOINER}",
    "CON",
    "دفتر گروه",
    "right \N{RIGHT-TO-LEFT OVERRIDE}gpj.exe",
    "semi;colon -- DROP TABLE",
    "-leading",
    "Umoja [2026] *?",
]


@pytest.mark.parametrize("name", ODD)
def test_a_path_with_odd_letters_works_from_founding_to_copying(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    shelf = Shelf(folder)
    book = shelf.found(name)
    write_moves(book, 1, 2)
    copy = make_copy(book, shelf.clock())
    book.close()
    again = shelf.open(name)
    assert balance(again) == 3 and [one.path for one in copies(again.path)] == [copy.path]
    again.close()
    assert {one.name for one in tmp_path.iterdir()} == {name}


def test_a_name_longer_than_the_disk_takes_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"book\.no_access") as refused:
        Shelf(tmp_path).found("x" * 300)
    for language in LANGUAGES:
        assert "book.no_access" not in error_sentence(refused.value, language)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def foreign(tmp_path: Path) -> bytes:
    """A rollback journal that another program left behind in the middle of a change."""
    path = tmp_path / "foreign.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA page_size = 4096")
    other.execute("PRAGMA cache_size = 2")
    other.execute("CREATE TABLE t (x)")
    other.executemany("INSERT INTO t VALUES (?)", [(bytes(3000),)] * 60)
    other.execute("BEGIN")
    other.execute("UPDATE t SET x = randomblob(3001)")
    journal = path.with_name("foreign.db-journal").read_bytes()
    other.close()
    assert journal.startswith(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")  # to be played back
    return journal


def test_the_journal_of_another_program_is_not_played_into_a_book(
    base: Path, foreign: bytes
) -> None:
    path = base / "a.daftari"
    before = path.read_bytes()
    journal = path.with_name("a.daftari-journal")
    journal.write_bytes(foreign)
    book = Shelf(base, keys=KeysInFile(base)).open("a")
    assert balance(book) == 21 and not book.was_restored
    assert list(verify_database(book.database, SMALL)) == []
    assert path.read_bytes() == before
    book.close()
    assert not journal.exists()
    assert journal.with_name(f"{journal.name}.bad").read_bytes() == foreign


@pytest.mark.parametrize("code", ["book.no_memory", "book.disk_full"])
def test_a_journal_that_cannot_be_looked_at_for_a_moment_stays(
    base: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """Without it half of a change would stay in the book."""
    journal = base / "a.daftari-journal"
    journal.write_bytes(b"x" * 1000)
    monkeypatch.setattr(opening, "prove_pages", Mock(side_effect=Unavailable(code)))
    with pytest.raises(Unavailable, match=code):
        put_a_foreign_journal_aside(base / "a.daftari", bytes(32))
    assert journal.exists()


def test_a_journal_of_the_book_itself_is_played_back(base: Path) -> None:
    """As it stays when the first opening of a restored copy is killed: the copy is no WAL file."""
    path, keys = base / "a.daftari", KeysInFile(base)

    def connect() -> driver.Connection:
        raw = driver.connect(str(path), isolation_level=None)
        raw.execute(f"PRAGMA key = \"x'{keys.load(path).key.hex()}'\"")
        return raw

    raw = connect()
    assert raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    raw.execute("PRAGMA cache_size = 2")
    raw.execute("BEGIN")
    raw.execute("INSERT INTO setting (name, value) VALUES ('half', ?)", ("x" * 60_000,))
    torn, journal = path.read_bytes(), path.with_name("a.daftari-journal").read_bytes()
    raw.execute("ROLLBACK")
    raw.close()
    path.write_bytes(torn)
    path.with_name("a.daftari-journal").write_bytes(journal)
    book = Shelf(base, keys=keys).open("a")
    assert balance(book) == 21
    with book.database.reading() as conn:
        sql = "SELECT count(*) FROM setting WHERE name = 'half'"
        assert conn.exec_driver_sql(sql).scalar_one() == 0
    book.close()
    assert not list(base.glob("*.bad"))


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file may grow beyond `size`, as on a disk that is nearly full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are known on POSIX only")
def test_a_copy_for_which_there_is_no_room_leaves_the_older_ones_and_the_book(base: Path) -> None:
    shelf = Shelf(base, keys=KeysInFile(base))
    book = shelf.open("a")
    kept = make_copy(book, shelf.clock())
    with files_up_to(20_000), pytest.raises(AppError) as refused:
        make_copy(book, shelf.clock())
    assert refused.value.code in ("book.disk_full", "book.io_error")
    assert [one.path for one in copies(book.path)] == [kept.path]
    assert not list(kept.path.parent.glob("*.new"))
    write_moves(book, 7)
    assert balance(book) == 28
    make_copy(book, shelf.clock())
    book.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are known on POSIX only")
def test_a_book_for_whose_keeping_there_is_no_room_stays_and_no_half_of_it_lies_beside(
    base: Path,
) -> None:
    shelf = Shelf(base, keys=KeysInFile(base))
    book = shelf.open("a")
    copy = make_copy(book, shelf.clock())
    with book.database.writing() as conn:
        put = "INSERT INTO setting (name, value) VALUES ('long', ?)"
        conn.exec_driver_sql(put, ("x" * 50_000,))
    book.close()
    with files_up_to(copy.path.stat().st_size + 8192), pytest.raises(AppError) as refused:
        restore(copy.path, book.path, shelf.keys, shelf.clock())
    assert refused.value.code in ("book.disk_full", "book.io_error")
    assert not list(base.glob("a.replaced-*"))
    half = base / "a.replaced-1.daftari.new"  # as a kill would leave it
    half.write_bytes(b"half")
    aside = restore(copy.path, book.path, shelf.keys, shelf.clock())
    assert list(base.glob("a.replaced-*")) == [aside]
    again = shelf.open("a")
    assert balance(again) == 21
    again.close()


def test_a_file_for_which_there_is_no_room_leaves_the_old_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"old")
    with files_up_to(1000), pytest.raises(OSError, match=r"File too large|No space"):
        replace_file(path, bytes(5000))
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_command_whose_file_has_no_room_says_so_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_room(_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setenv("LANG", "C")
    monkeypatch.setattr("app.commands.doctor.run", no_room)
    assert main(["doctor", "a.daftari"]) == 1
    said = capsys.readouterr().err
    assert "no room on the disk" in said and "Traceback" not in said


@pytest.mark.parametrize(
    "name", ["..%2f..%2fevil.png", "x" * 250 + ".png", "a\u202egnp.exe", "CON"]
)
def test_the_name_of_a_photo_is_never_that_of_the_file_it_is_kept_in(
    tmp_path: Path, name: str
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    source = tmp_path / "from"
    source.mkdir()
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert QImageWriter(str(source / name), QByteArray(b"png")).write(picture)
    kept = keep(book, source / name)
    (file,) = Papers(book.path).folder.iterdir()
    assert file.name == kept.paper.blob and len(file.name) == 64
    book.close()
