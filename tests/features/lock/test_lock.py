"""The lock: no figure and no key passes it, and whoever opens it is the one who writes."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from app.features.lock.idle import IdleWatch
from app.features.shell.locking import Locking
from app.system.clock import uptime_ms
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Group
from tests.helpers.waiting import settle

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop

CONTROL = Qt.KeyboardModifier.ControlModifier


class Locked:
    """A desktop whose officers have the PINs 1071 to 1076."""

    def __init__(self, folder: Path, *, pins: bool = True) -> None:
        self.group = Group(folder, size=7)
        if pins:
            self.group.set_pins()
        self.desktop: Desktop = desktop_of(self.group.book, self.group.keys, folder)
        self.desktop.window.open_place("settings")
        self.settle()

    @property
    def part(self) -> Locking:
        return next(part for part in self.desktop.parts if isinstance(part, Locking))

    @property
    def curtain(self) -> QObject:
        return self.part.lock.curtain

    def settle(self) -> None:
        settle(self.desktop.session)

    def press_lock(self) -> None:
        QTest.keyClick(self.desktop.window, Qt.Key.Key_L, CONTROL)
        self.settle()

    def type(self, pin: str) -> None:
        QTest.keyClicks(self.part.lock.curtain.boxes, pin)
        QTest.keyClick(self.part.lock.curtain.boxes, Qt.Key.Key_Enter)
        self.settle()

    @property
    def is_locked(self) -> bool:
        return self.part.lock.curtain.is_down


@pytest.fixture
def locked(tmp_path: Path, qapp: QApplication) -> Iterator[Locked]:
    made = Locked(tmp_path)
    made.desktop.window.activateWindow()
    yield made
    leave(made.desktop)


def test_ctrl_l_locks_and_the_own_pin_opens_where_the_work_was(locked: Locked) -> None:
    before = locked.desktop.window.focusWidget()
    locked.press_lock()
    assert locked.is_locked
    locked.type("1071")
    assert not locked.is_locked
    assert locked.desktop.window.focusWidget() is before


def test_a_wrong_pin_says_how_many_tries_are_left_and_the_fifth_makes_everybody_wait(
    locked: Locked,
) -> None:
    locked.press_lock()
    said = []
    for _ in range(6):
        locked.type("9999")
        said.append(locked.part.lock.curtain.message.text.text())
    assert said[0] == "Wrong PIN. 4 tries are left."
    assert "Try again in 2 minutes" in said[5]
    locked.type("1071")
    assert locked.is_locked


def test_no_shortcut_of_the_window_works_while_it_is_locked(locked: Locked) -> None:
    locked.press_lock()
    boxes, theme_before = locked.part.lock.curtain.boxes, locked.desktop.preferences.now.theme
    for key in (Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_F9, Qt.Key.Key_Z):
        QTest.keyClick(boxes, key, CONTROL)
    assert locked.desktop.window._front == "settings"
    assert not locked.desktop.window.palette_of_search.isVisible()
    assert locked.desktop.preferences.now.theme == theme_before
    QTest.keyClick(boxes, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in (boxes, locked.part.lock.curtain.who)


def test_somebody_else_opens_with_her_own_pin_and_writes_from_then_on(locked: Locked) -> None:
    locked.press_lock()
    curtain, irene = locked.part.lock.curtain, locked.group.no(3)
    curtain.who.setCurrentIndex(curtain.who.findData(irene))
    locked.type("1073")
    assert not locked.is_locked
    assert locked.desktop.session.actor == irene == locked.desktop.book.actor
    assert locked.desktop.session.roles == {"secretary"}
    planned = locked.desktop.book.write(lambda tx: tx.actor).result
    assert planned == irene


def test_no_digit_of_the_page_can_be_read_through_the_curtain(locked: Locked) -> None:
    locked.press_lock()
    ground = locked.part.lock.curtain._ground
    window = locked.desktop.window
    # A digit is some ten pixels wide: less than half a pixel is left of it.
    assert ground.width() <= window.width() / 20 and ground.height() <= window.height() / 20


def test_without_any_pin_nothing_locks_and_the_way_to_one_is_shown(
    tmp_path: Path, qapp: QApplication
) -> None:
    made = Locked(tmp_path, pins=False)
    made.press_lock()
    assert not made.is_locked
    assert "Set one first" in made.desktop.window.toast.text.text()
    leave(made.desktop)


def test_it_locks_by_itself_after_the_minutes_of_the_preferences(locked: Locked) -> None:
    now = [0]
    watch = IdleWatch(lambda: 5 * 60_000, lambda: now[0], locked.desktop)
    watch.idle.connect(locked.part.lock.lock_quietly)
    now[0] = 5 * 60_000 - 1
    watch.look()
    locked.settle()
    assert not locked.is_locked
    QTest.keyClick(locked.desktop.window, Qt.Key.Key_Shift)  # somebody is there after all
    now[0] = 9 * 60_000
    watch.look()
    locked.settle()
    assert not locked.is_locked
    now[0] = 11 * 60_000
    watch.look()
    locked.settle()
    assert locked.is_locked
    watch.stop()


def test_a_laptop_that_slept_is_locked_before_the_first_key_reaches_the_page(
    locked: Locked,
) -> None:
    """The lid was closed for an hour: no timer ran, and whoever opens it presses a key at once."""
    now = [0]
    watch = IdleWatch(lambda: 5 * 60_000, lambda: now[0], locked.desktop)
    watch.idle.connect(locked.part.lock.lock_quietly)
    window, pages = locked.desktop.window, []
    window.wanted.connect(lambda name, value: pages.append(name))
    now[0] = 60 * 60_000
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    locked.settle()
    assert locked.is_locked
    assert not pages and not window.palette_of_search.isVisible()
    watch.stop()


def test_the_time_without_a_key_counts_the_sleep_of_the_laptop(locked: Locked) -> None:
    assert locked.part.lock.watch._now_ms is uptime_ms


def test_an_open_slip_goes_behind_the_curtain_and_comes_back_as_it_was(locked: Locked) -> None:
    window = locked.desktop.window
    slip = QDialog(window)
    field = QLineEdit(slip)
    slip.open()
    field.setText("1,500")
    locked.part.lock.lock_quietly()
    locked.settle()
    assert locked.is_locked
    assert not slip.isVisible()
    assert QApplication.activeModalWidget() is None  # or nobody could type the PIN
    locked.type("1071")
    assert slip.isVisible() and slip.isModal()
    assert field.text() == "1,500"
    slip.close()
