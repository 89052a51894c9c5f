"""`daftari passphrase`: the old one opens nothing any more, and a poor new one is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.founding import Founding
from app.commands import main
from app.core.errors import Refused
from app.system.book_keys import keys_for_new, keys_of
from app.system.clock import wall_ms

OLD, NEW = "four quiet words here", "hibiscus ladder mango river"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LANG", "C")
    path = tmp_path / "umoja.daftari"
    founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label="A")
    Book.create(path, keys_for_new(OLD), founding, wall_ms=wall_ms).close()
    return path


@pytest.fixture
def change(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(old: str, new: str) -> tuple[int, str]:
        (tmp_path / "old").write_text(old, "utf-8")
        (tmp_path / "new").write_text(f"{new}\n", "utf-8")
        files = ("--passphrase-file", str(tmp_path / "old"), "--new-file", str(tmp_path / "new"))
        code = main(["passphrase", str(book), *files])
        shown = capsys.readouterr()
        return code, shown.out + shown.err

    return run


def test_the_new_one_opens_the_book_and_the_old_one_does_not(book: Path, change: Run) -> None:
    before = book.read_bytes()
    code, said = change(OLD, NEW)
    assert code == 0 and "new passphrase" in said
    assert book.read_bytes() == before
    Book.open(book, keys_of(book, NEW), wall_ms=wall_ms).close()
    with pytest.raises(Refused, match=r"vault\.wrong_passphrase"):
        keys_of(book, OLD).load(book)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("not the words at all", NEW, "not the passphrase"),
        (OLD, "too short", "at least 15"),
        (OLD, "passwordpassword", "try this passphrase first"),
        (OLD, "umojaumojaumoja1", "try this passphrase first"),
    ],
)
def test_who_does_not_know_the_old_one_or_takes_a_poor_one_changes_nothing(
    book: Path, change: Run, old: str, new: str, word: str
) -> None:
    header = book.with_name("umoja.daftari.key").read_bytes()
    code, said = change(old, new)
    assert code == 2 and word in said and "Traceback" not in said
    assert book.with_name("umoja.daftari.key").read_bytes() == header
    Book.open(book, keys_of(book, OLD), wall_ms=wall_ms).close()


def test_a_book_that_is_open_is_left_alone(book: Path, change: Run) -> None:
    opened = Book.open(book, keys_of(book, OLD), wall_ms=wall_ms)
    code, said = change(OLD, NEW)
    assert code == 1 and "open" in said
    opened.close()
    Book.open(book, keys_of(book, OLD), wall_ms=wall_ms).close()


def test_a_poor_passphrase_founds_no_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with pytest.raises(Refused, match=r"passphrase\.too_simple"):
        keys_for_new("Tumaini Women 123456", ["Tumaini Women Group", "Tumaini Women"])
    with pytest.raises(Refused, match=r"passphrase\.too_short"):
        keys_for_new("tumaini")
