"""A new treasurer holds the practice meeting: keys only, from the first run to the closed book.

Nothing is called but QTest.keyClick on whatever has the keyboard, and nothing is known but what
the window says: the words on it, the PINs in grey, the figures in the book column of the count.
"""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.shell.program import Program
from app.projections import meetings
from app.system import paths
from app.ui.preferences import PreferencesFile
from app.ui.widgets.pin_boxes import PinBoxes
from app.walkthrough.fingers import Fingers

KEY = Qt.Key
ENTER = KEY.Key_Return
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE_S = 180  # only so that a mistake ends; a busy machine may take its time
NOTES = (1000, 500, 200, 100, 50, 20, 10, 5, 1)  # as the counting page lists them


class Newcomer:
    """Eyes and fingers; the program is touched for nothing else."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self._folder = program, folder

    def press(self, *keys: Any) -> None:
        """Signs, keys, or (modifier, key), one after the other."""
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                modifier, code = one if isinstance(one, tuple) else (NONE, one)
                target: Any = QApplication.focusWidget()
                assert target is not None, f"nothing has the keyboard: {self.words()}"
                click: Any = QTest.keyClick
                click(target, code, modifier)
                self.settle()

    def settle(self) -> None:
        until = time.monotonic() + PATIENCE_S
        while True:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if not self.program.tasks.busy:
                break
            assert time.monotonic() < until, "the program does not answer"
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        window = self.program.desktop.window if self.program.desktop else self.program.entrance
        if not window.isActiveWindow():
            window.activateWindow()  # there is no window manager to do it
            QTest.qWaitForWindowActive(window)

    def words(self) -> str:
        desktop = self.program.desktop
        assert desktop is not None, "the first run is still there"
        return Fingers(desktop, self._folder).words()

    def reads(self, *texts: str) -> None:
        """The window says all of this, at once or in a moment."""
        until = time.monotonic() + PATIENCE_S
        while any(text not in self.words() for text in texts):
            assert time.monotonic() < until, f"{texts} not in:\n{self.words()}"
            self.settle()

    def types_the_grey_pin(self) -> None:
        """The boxes with the keyboard show the PIN of a made-up officer."""
        boxes = QApplication.focusWidget()
        assert isinstance(boxes, PinBoxes)
        shown = boxes.example
        assert shown
        self.press(shown, ENTER)

    def amount_after(self, *before: str) -> int:
        """The first whole amount that the window says after these words, in order."""
        text, at = self.words(), 0
        for word in before:
            at = text.index(word, at) + len(word)
        found = re.search(r"\d{1,3}(?:,\d{3})+|\d+", text[at:])
        assert found is not None
        return int(found.group().replace(",", ""))


@pytest.fixture
def newcomer(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Newcomer]:
    for name in ("books_dir", "state_dir", "practice_dir", "log_dir"):
        place = tmp_path / name
        place.mkdir()
        monkeypatch.setattr(paths, name, lambda place=place: place)
    monkeypatch.setattr("app.features.onboarding.places.books_dir", paths.books_dir)
    monkeypatch.setattr("app.features.onboarding.first_run.practice_dir", paths.practice_dir)
    monkeypatch.setattr("app.system.book_keys.state_dir", paths.state_dir)
    program = Program(qapp, PreferencesFile(tmp_path / "preferences.json"))
    program.looks.use("light", "en")
    program.start(None)
    made = Newcomer(program, tmp_path)
    made.settle()
    yield made
    made.settle()
    program.leave()
    program.entrance.close()


def test_the_practice_meeting_is_held_by_keyboard_alone(newcomer: Newcomer) -> None:
    new = newcomer
    new.press("1")  # "Try with a made-up group"
    new.reads("Meeting 18", "Start the meeting")
    new.press(ENTER)

    new.reads("3 keys open the book", "Was the box counted now?")
    new.press(KEY.Key_Space, ENTER)  # the first amount is said; the box was counted
    for _ in range(3):
        new.types_the_grey_pin()
    new.press(ENTER)

    new.reads("Here so far")
    new.press(ENTER, "+", "-", "*", (CONTROL, ENTER))
    new.reads("Everybody was called")
    new.press((ALT, KEY.Key_Right))

    new.reads("Now paying")
    new.press(ENTER, "3", ENTER)  # one exactly, one with three shares
    new.press(KEY.Key_F7, ENTER)  # one by M-Pesa, the code comes later
    new.press((CONTROL, ENTER))
    new.reads("Has paid", "Next step")
    new.press((ALT, KEY.Key_Right))

    new.reads("Asked today")
    new.press((ALT, KEY.Key_Right))

    new.reads("Give Dorcas")
    new.press(KEY.Key_F9, (CONTROL, ENTER))
    new.reads("Dorcas Mutua got")
    new.press((ALT, KEY.Key_Right))

    new.reads("Expenses")
    new.press("Hall rent", KEY.Key_Tab, "500", KEY.Key_Tab, "Owner", ENTER)
    new.reads("Hall rent: 500 paid")
    new.press((ALT, KEY.Key_Right))

    new.reads("What the book says")
    left = new.amount_after("What the book says", "KES")
    for note in NOTES:
        new.press(str(left // note), ENTER)
        left %= note
    new.reads("Box and book agree", "Read out and close")
    new.press(ENTER)

    new.reads("Sign and lock the book", "5 signatures to go")
    for _ in range(5):
        new.types_the_grey_pin()
    new.reads("Everything is signed.")
    new.press(ENTER)
    new.reads("Meeting 18 is closed", "Back to Home")
    new.press(ENTER)
    new.reads("Meeting 19")

    desktop = new.program.desktop
    assert desktop is not None
    closed = desktop.book.read(lambda reading: meetings.last_closed(reading.conn))
    assert closed is not None and (closed.no, closed.is_closed) == (18, True)
