"""A book that cannot be opened any more offers its newest copy; the harmed file stays (B01-B03)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.book.book import Book
from app.features.settings.copies.reading import copy_now
from app.features.shell.program import Program
from tests.helpers.group import Group


def wait(program: Program) -> None:
    while program.tasks.busy:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def opened(program: Program) -> list[Book]:
    return [] if program.desktop is None else [program.desktop.book]


@pytest.fixture
def group(tmp_path: Path) -> Group:
    """A closed book of three members with one copy, older than its last entry."""
    group = Group(tmp_path, size=3)
    copy_now(group.book, group.keys, "", group.clock())
    group.plan("2027-01-09")
    group.book.close()
    return group


def text_file(data: bytes) -> bytes:
    return b"this is a letter and no ledger\n" * 400


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flipped(data: bytes) -> bytes:
    return data[:100] + bytes([data[100] ^ 1]) + data[101:]


@pytest.mark.parametrize("harm", [text_file, cut, flipped, None])
def test_the_newest_copy_is_a_press_away_and_the_harmed_file_is_kept(
    group: Group, program: Program, harm: object
) -> None:
    path = group.book.path
    harmed = harm(path.read_bytes()) if callable(harm) else b""
    path.write_bytes(harmed) if harmed else path.unlink()
    program.open(path)
    wait(program)
    page = program.entrance.problem
    assert not opened(program) and page is not None
    assert page.button.text() == "Go back to the newest copy"
    assert any("copy" in label.text() for label in page.findChildren(QLabel))
    assert (path.read_bytes() == harmed) if harmed else not path.exists()
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    wait(program)
    (book,) = opened(program)
    assert book.was_restored and book.known_missing()
    if harmed:
        (aside,) = path.parent.glob("*.replaced-*.daftari")
        assert aside.read_bytes() == harmed


def test_without_a_copy_there_is_another_way_on(group: Group, program: Program) -> None:
    for part in group.book.path.with_name(f"{group.book.path.stem}.copies").iterdir():
        part.unlink()
    group.book.path.write_bytes(b"nothing")
    program.open(group.book.path)
    wait(program)
    assert program.entrance.problem is not None
    assert program.entrance.problem.button.text() == "Begin elsewhere"
