"""`daftari sync` and `daftari bundle`: help, one sentence for every mistake, exit codes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.book.book import Book
from app.book.founding import Founding
from app.commands import main
from app.core.events.envelope import open_frame
from app.system.book_keys import PASSPHRASE_FILE, keys_for_new
from app.system.clock import wall_ms

PASSPHRASE = "four quiet words here"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def daftari(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    (tmp_path / "words").write_text(f"{PASSPHRASE}\n", "utf-8")
    monkeypatch.setenv(PASSPHRASE_FILE, str(tmp_path / "words"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LANG", "C")

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture
def book(tmp_path: Path, daftari: Run) -> Path:
    path = tmp_path / "umoja.daftari"
    founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label="laptop")
    Book.create(path, keys_for_new(PASSPHRASE), founding, wall_ms=wall_ms).close()
    return path


@pytest.mark.parametrize("command", [("sync",), ("bundle",), ("bundle", "write")])
def test_help_has_an_answer(daftari: Run, command: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        daftari(*command, "--help")
    assert ended.value.code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ((), 2, "no server yet"),
        (("--server", "http://example.org"), 2, "unprotected"),
        (("--server", "http://127.0.0.1:9"), 2, "--move"),
        (("--server", "http://127.0.0.1:9", "--move"), 1, "does not answer"),
    ],
)
def test_a_sync_that_cannot_be_is_explained(
    daftari: Run, book: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    found, _, err = daftari("sync", book, *arguments)
    assert (found, words in err) == (code, True), err
    assert "Traceback" not in err


def test_a_bundle_is_written_and_read(daftari: Run, book: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    code, out, _ = daftari("bundle", "write", book, stick)
    assert (code, "One entry" in out) == (0, True)
    (file,) = stick.iterdir()
    assert file.name.startswith("Umoja-A-")
    code, out, _ = daftari("bundle", "read", book, file, "--answer", tmp_path / "answer")
    assert (code, "0 new entries" in out) == (0, True), out
    assert (tmp_path / "answer").exists()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.ledgerbundle", None, "no file"),
        ("photo.jpg", b"\xff\xd8\xff photo", "not written by Daftari"),
        ("torn.ledgerbundle", b"LBUNDLE1", "breaks off"),
        ("empty.ledgerbundle", b"", "breaks off"),
        ("blank.ledgerbundle", b"LBUNDLE1" + bytes(100), "breaks off"),
        ("other.ledgerbundle", b"LBUNDLE1" + b"\x01" * 100, "another group"),
    ],
)
def test_a_file_that_is_no_bundle_is_named(
    daftari: Run, book: Path, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    code, _, err = daftari("bundle", "read", book, tmp_path / name)
    assert (code, words in err) == (1, True), err


@pytest.mark.qt_log_level_fail("CRITICAL")  # the reader of JPEG grumbles
def test_a_paper_is_put_to_an_entry_and_taken_out_again(
    daftari: Run, book: Path, tmp_path: Path
) -> None:
    receipt, broken = tmp_path / "receipt.jpg", tmp_path / "broken.jpg"
    taken = QImage(40, 30, QImage.Format.Format_RGB32)
    taken.fill(Qt.GlobalColor.darkGreen)
    taken.setText("Description", "taken at Zipporah's house")
    assert taken.save(str(receipt))
    broken.write_bytes(b"\xff\xd8\xff a photo of a receipt")
    assert daftari("papers", book)[1].strip() == "No photos or papers."
    assert daftari("papers", book, "--add", receipt)[0] == 2
    opened = Book.open(book, keys_for_new(PASSPHRASE), wall_ms=wall_ms)
    entry = open_frame(opened.numbered(0)[0].frame).id
    opened.close()
    code, _, said = daftari("papers", book, "--entry", entry, "--add", broken)
    assert code == 2 and "damaged" in said and "Traceback" not in said
    code, out, _ = daftari("papers", book, "--entry", entry, "--add", receipt)
    assert (code, "1 KiB" in out) == (0, True)
    assert daftari("papers", book, "--out", tmp_path / "out")[0] == 0
    (file,) = (tmp_path / "out").iterdir()
    kept = file.read_bytes()
    assert QImage.fromData(kept).width() == 40 and b"Zipporah" not in kept
