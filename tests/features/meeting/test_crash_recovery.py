"""kill -9 while a treasurer types: the meeting opens at the same cell, nothing written is lost."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.meeting.collect.step_screen import CollectStep
from app.system.vault import MemoryKeyStore
from tests.helpers.book_session import book_session
from tests.helpers.group import Clock
from tests.helpers.meeting_desk import MeetingDesk
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.small_book import KeysInFile

# Presses a key, says so when its entry is written, and again when the desk is kept.
CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.conftest import pin_fonts
pin_fonts()
app = QApplication([])
from PySide6.QtCore import Qt
from app.book.book import Book
from app.features.meeting.frame_drafts import KEEP_AFTER_MS
from tests.helpers.book_session import book_session
from tests.helpers.group import Clock
from tests.helpers.meeting_desk import MeetingDesk
from tests.helpers.sample_meeting import SampleMeeting
from tests.helpers.small_book import KeysInFile

path = Path(sys.argv[1])
keys = KeysInFile(path.parent)
book = Book.open(path, keys, wall_ms=Clock(1_795_266_100_000))
at = SampleMeeting(book, "", {}, book_session(book), keys)
desk = MeetingDesk(at)
KEYS = {"E": Qt.Key.Key_Return, "T": Qt.Key.Key_Tab, "7": Qt.Key.Key_F7}
def say(word):
    presenter = desk.frame.step.grid.presenter
    written = sum(row.is_written for row in presenter.sheet.rows)
    cursor = presenter.cursor
    code = presenter.row_view(cursor.row).code
    line = f"{word} {written} {cursor.row} {cursor.box} {presenter.typed or '-'} {code or '-'}"
    sys.stdout.write(line + "\\n")
    sys.stdout.flush()
say("kept")
for press in sys.argv[2].split(","):
    desk.press(KEYS.get(press, press))
    say("wrote")
    QTest.qWait(KEEP_AFTER_MS + 100)
    desk.settle()
    say("kept")
while True:
    QTest.qWait(50)
"""
PRESSES = "E,3,T,2,E,7,U,K,E"


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A half collected meeting whose keys a child process can read."""
    at = sample_meeting("tumaini-collect", tmp_path)
    path = at.book.path
    at.close()
    KeysInFile(tmp_path).save(path, at.keys.load(path))
    return path


def killed_after(path: Path, lines: int) -> list[str]:
    """Run the child and kill it when it has said so many lines; all that it said."""
    root = Path(__file__).resolve().parents[3]
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), PRESSES],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=root,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert child.stdout is not None
    said = []
    with child:
        for _ in range(lines):
            line = child.stdout.readline()
            assert line, "the child ended by itself"
            said.append(line.strip())
        child.send_signal(signal.SIGKILL)
    return said


@pytest.mark.parametrize("lines", [2, 7, 11, 13, 19])
def test_a_killed_meeting_goes_on_at_the_same_cell(
    qapp: QApplication, prepared: Path, lines: int
) -> None:
    said = killed_after(prepared, lines)
    word, written, row, box, typed, code = said[-1].split()
    desk = reopened(prepared)
    step = desk.frame.step
    assert isinstance(step, CollectStep)
    assert step.grid is not None
    presenter = step.grid.presenter
    assert sum(one.is_written for one in presenter.sheet.rows) == int(written)
    if word == "kept" or lines == 2:
        assert (presenter.cursor.row, presenter.cursor.box) == (int(row), int(box))
    if word == "kept":
        assert presenter.typed == typed.replace("-", "")
        assert presenter.row_view(int(row)).code == code.replace("-", "")
    desk.close()
    desk.at.close()


def reopened(path: Path) -> MeetingDesk:
    """The meeting in this process, from the file that the killed one left."""
    keys = MemoryKeyStore()
    copy = path.with_name("again.daftari")
    for suffix in ("", "-wal"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            shutil.copy(part, copy.with_name(copy.name + suffix))
    keys.save(copy, KeysInFile(path.parent).load(path))
    book = Book.open(copy, keys, wall_ms=Clock(1_795_266_900_000))
    return MeetingDesk(SampleMeeting(book, "", {}, book_session(book), keys))
