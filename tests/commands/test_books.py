"""Commands on a book: what a person or a script sees, and one sentence for every mistake."""

import re
import shutil
from pathlib import Path

import pypdfium2
import pytest

from app.book.book import Book
from app.book.transaction import Tx
from app.commands import main
from app.core.events.registry import load_catalogue
from app.core.governance import totp
from app.operations import second_factors
from app.projections import officers
from app.samples.building import build
from app.system.book_keys import PASSPHRASE_FILE, keys_for_new, keys_of
from tests.helpers.group import QUICK
from tests.helpers.harm import harm
from tests.helpers.protected import protected

PASSPHRASE = "four quiet words here"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the book of the sample group, opened by a passphrase."""
    folder = tmp_path_factory.mktemp("books")
    (folder / "words").write_text(PASSPHRASE + "\n", "utf-8")
    load_catalogue()
    build("tumaini", folder / "tumaini.daftari", keys_for_new(PASSPHRASE), lambda: NOW).close()
    return folder


NOW = 1_795_250_000_000


@pytest.fixture
def daftari(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setenv(PASSPHRASE_FILE, str(folder / "words"))
    monkeypatch.setenv("LANG", "C")

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


def test_a_whole_book_verifies(daftari, folder: Path) -> None:
    code, out, _ = daftari("verify", folder / "tumaini.daftari")
    assert code == 0
    assert "The book is whole" in out


def test_the_doctor_speaks_in_words(daftari, folder: Path) -> None:
    code, out, _ = daftari("doctor", folder / "tumaini.daftari")
    assert code == 0
    assert "Tumaini Savings Group" in out
    assert "Everything is well." in out


@pytest.mark.parametrize(("lang", "digits"), [("en", "10,400"), ("fa", "۱۰")])
def test_a_statement_is_written_in_the_asked_language(
    daftari, folder: Path, lang: str, digits: str
) -> None:
    paper = folder / f"{lang}.pdf"
    book = folder / "tumaini.daftari"
    code, out, _ = daftari("statement", book, "--member", 9, "--out", paper, "--lang", lang)
    assert (code, out.strip()) == (0, str(paper))
    text = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    # In a right-to-left line pdfium gives Latin words in the order of the eye.
    assert "Grace" in text and digits in text


def test_the_last_meeting_is_printed_when_none_is_named(daftari, folder: Path) -> None:
    paper = folder / "meeting.pdf"
    code, _, _ = daftari("print", folder / "tumaini.daftari", "meeting_summary", "--out", paper)
    assert code == 0
    text = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert "Meeting 17" in text and "44,600" in text


def test_a_paper_printed_twice_has_one_number_and_says_copy_two(daftari, folder: Path) -> None:
    book, texts = folder / "tumaini.daftari", []
    for path in (folder / "once.pdf", folder / "twice.pdf"):
        assert daftari("print", book, "member_statement", 3, "--out", path)[0] == 0
        texts.append(pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range())
    numbers = [re.search(r"Paper (A-[0-9]{6})", text)[1] for text in texts]
    assert numbers[0] == numbers[1]
    assert "copy 2" not in texts[0] and "copy 2" in texts[1]


def test_a_copy_is_proved_carried_and_restored(daftari, folder: Path) -> None:
    book, stick = folder / "tumaini.daftari", folder / "stick"
    code, out, _ = daftari("backup", book, "--to", stick)
    assert code == 0 and str(stick) in out
    copy = next(stick.glob("*.daftari"))
    assert daftari("restore", book, copy, "--test")[0] == 0
    code, out, _ = daftari("restore", book, copy, "--yes")
    assert code == 0 and "is restored" in out
    assert daftari("verify", book)[0] == 0


def test_an_altered_copy_is_refused_and_the_book_stays(daftari, folder: Path) -> None:
    book, stick = folder / "tumaini.daftari", folder / "bad stick"
    daftari("backup", book, "--to", stick)
    copy = next(stick.glob("*.daftari"))
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    code, _, error = daftari("restore", book, copy, "--yes")
    assert code == 1 and error.count("\n") == 1
    assert daftari("verify", book)[0] == 0


def test_restoring_without_anybody_to_ask_needs_yes(daftari, folder: Path) -> None:
    copy = next((folder / "stick").glob("*.daftari"))
    code, _, error = daftari("restore", folder / "tumaini.daftari", copy)
    assert code == 2 and "--yes" in error


def test_a_new_group_has_a_treasurer_and_verifies(daftari, folder: Path) -> None:
    book = folder / "upendo.daftari"
    code, out, _ = daftari("new", book, "--name", "Upendo", "--founder", "Rehema Juma")
    assert (code, out.strip()) == (0, str(book))
    assert daftari("verify", book)[0] == 0
    assert daftari("new", book, "--name", "Upendo", "--founder", "Rehema Juma")[0] == 2


MISTAKES = {
    "a file that is no book": "words",
    "a file that is not there": "nothing.daftari",
    "a folder": ".",
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("command", ["verify", "doctor", "backup", "statement", "print", "restore"])
def test_a_wrong_file_is_one_sentence_and_no_traceback(
    daftari, folder: Path, command: str, mistake: str
) -> None:
    more = {
        "statement": ("--member", 1, "--out", folder / "x.pdf"),
        "print": ("receipt", "x", "--out", folder / "x.pdf"),
        "restore": (folder / "words",),
    }
    code, _, error = daftari(command, folder / MISTAKES[mistake], *more.get(command, ()))
    assert code in (1, 2)
    assert error.count("\n") == 1 and "Traceback" not in error


def test_a_wrong_passphrase_is_said_and_harms_nothing(daftari, folder: Path) -> None:
    (folder / "wrong").write_text("another passphrase\n", "utf-8")
    book = folder / "tumaini.daftari"
    code, _, error = daftari("verify", book, "--passphrase-file", folder / "wrong")
    assert code in (1, 2) and error.count("\n") == 1
    assert daftari("verify", book)[0] == 0


def test_a_member_or_meeting_that_is_not_there_is_named(daftari, folder: Path) -> None:
    book = folder / "tumaini.daftari"
    code, _, error = daftari("statement", book, "--member", 99, "--out", folder / "x.pdf")
    assert code == 2 and "99" in error
    code, _, error = daftari("print", book, "meeting_summary", "99", "--out", folder / "x.pdf")
    assert code == 2 and "99" in error
    code, _, error = daftari("demo", folder, "--group", "nobody")
    assert code == 2 and "tumaini" in error


def test_a_statement_of_the_provider_is_compared_and_taken_over(daftari, folder: Path) -> None:
    book, path = folder / "tumaini.daftari", folder / "mpesa.csv"
    path.write_text(
        "Short Code,600999\nReceipt No.,Completion Time,Transaction Status,Paid In,Withdrawn,"
        "Reason Type,Details,Other Party Info,Linked Transaction ID\n"
        "UKL9ZZZZZZ,20-11-2026 14:22:00,Completed,500.00,,Pay Utility,,254720***915 - A B,\n",
        "utf-8",
    )
    code, out, _ = daftari("import", book, path, "--dry-run")
    assert (code, "Came, but not in the book: 1" in out, "Nothing was changed" in out) == (
        0, True, True,
    )  # fmt: skip
    assert "The statement was taken over." in daftari("import", book, path)[1]
    assert "The book knows all of it already." in daftari("import", book, path)[1]
    path.write_text(path.read_text("utf-8").replace("20-11-2026", "20/11/26"), "utf-8")
    code, _, said = daftari("import", book, path)
    assert code == 2 and "Line 3 is not as M-Pesa writes it" in said


def test_a_book_that_can_only_be_read_is_told_by_the_doctor_and_its_papers_are_made(
    daftari, folder: Path, tmp_path: Path
) -> None:
    stick, paper = tmp_path / "stick", tmp_path / "grace.pdf"
    stick.mkdir()
    for path in folder.glob("tumaini.daftari*"):
        shutil.copy(path, stick / path.name)
    book = stick / "tumaini.daftari"
    with protected(stick):
        code, text, _ = daftari("doctor", book)
        assert code == 1 and "can be read here but not written" in text
        assert daftari("verify", book)[0] == 0
        assert daftari("statement", book, "--member", 9, "--out", paper)[0] == 0
        assert paper.read_bytes().startswith(b"%PDF")
        code, _, error = daftari("backup", book)
        assert code == 1 and "can be read here but not written" in error


def test_the_doctor_says_that_a_cloud_folder_is_no_place_for_a_book(daftari, folder: Path) -> None:
    cloud = folder / "OneDrive"
    cloud.mkdir()
    for path in folder.glob("tumaini.daftari*"):
        shutil.copy(path, cloud / path.name)
    code, out, _ = daftari("doctor", cloud / "tumaini.daftari")
    assert code == 1 and "OneDrive" in out and "Everything is well" not in out


def test_of_a_damaged_book_papers_are_made_and_it_is_put_in_order_when_nothing_is_missing(
    daftari, folder: Path, tmp_path: Path
) -> None:
    for path in folder.glob("tumaini.daftari*"):
        shutil.copy(path, tmp_path / path.name)
    book, paper = tmp_path / "tumaini.daftari", tmp_path / "grace.pdf"
    harm(book, keys_of(book, PASSPHRASE), "contribution", "attendance")
    harmed = book.read_bytes()
    code, _, said = daftari("statement", book, "--member", 9, "--out", paper)
    assert code == 0 and re.search(r"(\d+) of \1 entries could be read", said)
    code, text, _ = daftari("doctor", book)
    assert code == 1 and "This book is damaged." in text
    assert book.read_bytes() == harmed
    code, text, _ = daftari("restore", book)
    assert code == 0 and "nothing was lost" in text
    assert daftari("verify", book)[0] == 0


def test_a_copy_of_a_damaged_book_asks_for_the_code_of_an_officer_who_can_still_be_read(
    daftari, folder: Path, tmp_path: Path
) -> None:
    book, stick = tmp_path / "tumaini.daftari", tmp_path / "stick"
    for path in folder.glob("tumaini.daftari*"):
        shutil.copy(path, tmp_path / path.name)
    keys, (secret, paper) = keys_of(book, PASSPHRASE), second_factors.offer()
    opened = Book.open(book, keys, wall_ms=lambda: NOW)

    def set_up(tx: Tx) -> None:
        member = next(iter(officers.holders_of(tx.conn, "treasurer")))
        tx.actor, code = member, totp.code_at(secret, totp.step_of(NOW))
        second_factors.set_factor(
            tx, member=member, secret=secret, recovery=paper, typed=code, cost=QUICK
        )

    opened.write(set_up)
    opened.close()
    daftari("backup", book, "--to", stick)
    copy = next(stick.glob("*.daftari"))
    harm(book, keys, "chain", "setting")  # every opening needs it
    code, _, error = daftari("restore", book, copy, "--yes")
    assert code == 2 and "code of your phone" in error
    code, out, _ = daftari("restore", book, copy, "--yes", "--code", paper[0])
    assert code == 0 and "is restored" in out
