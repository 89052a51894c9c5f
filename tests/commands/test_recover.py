"""`daftari recover`: two sheets on standard input and a copy make the book anew."""

import io
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.commands import main
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.system.book_keys import PASSPHRASE_FILE
from tests.helpers.group import Group


def test_the_sheets_are_tried_and_used_without_ever_being_an_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    group = Group(tmp_path, size=8)
    offer = group.book.write(offer_sheets).result
    holders = (group.no(1), group.no(3))
    group.book.write(lambda tx: give_sheets(tx, offer=offer, holders=holders, typed=offer.halves))
    copy = make_copy(group.book, 1_795_300_000_000).path
    group.close()
    words = tmp_path / "words"
    words.write_text("four quiet words here\n", "utf-8")
    monkeypatch.setenv(PASSPHRASE_FILE, str(words))
    monkeypatch.setenv("LANG", "C")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    book = tmp_path / "anew.daftari"

    def recover(first: tuple[str, ...], second: tuple[str, ...], *more: str) -> int:
        typed = f"{' '.join(first)}\n{' '.join(second)}\n"
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(["recover", str(book), str(copy), *more])

    first, second = offer.halves
    assert recover(first, second, "--test") == 0
    assert "Both sheets open" in capsys.readouterr().out
    assert not book.exists()
    assert recover(second, first) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "sheet 2" in error
    assert recover(first, second) == 0
    assert "is here again" in capsys.readouterr().out
    assert main(["verify", str(book)]) == 0
    assert recover(first, second) == 1  # a book that is there is never written over
