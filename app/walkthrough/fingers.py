"""Fingers and eyes at a real window: keys go where the focus is, words are what can be read."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from app.core.locales.isolates import without_isolates
from app.features.shell.desktop import Desktop

KEY = Qt.Key
ENTER, TAB = KEY.Key_Return, KEY.Key_Tab
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Press = str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]

PATIENCE_S = 30


class Impatient(Exception):
    """Something did not happen in time."""


class Fingers:
    """Attributes:
    pressed: Key presses so far, modifiers included.
    """

    def __init__(self, desktop: Desktop, pictures: Path) -> None:
        self.desktop, self.pressed = desktop, 0
        self._pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def press(self, *keys: Press) -> None:
        """Press keys one after the other; each waits for what it asked of the book."""
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                self._press(one)

    def _press(self, key: Press) -> None:
        self._activate()
        modifier, code = key if isinstance(key, tuple) else (Qt.KeyboardModifier.NoModifier, key)
        self.pressed += 2 if isinstance(key, tuple) else 1
        # An open list has the keyboard; only its window knows which of its parts.
        popup = QApplication.activePopupWidget()
        target: Any = popup.windowHandle() if popup is not None else self._focus()
        click: Any = QTest.keyClick  # takes windows and signs too, whatever its types say
        click(target, code, modifier)
        self.settle()

    def choose(self, box: QComboBox, text: str) -> None:
        """Go down a list to the line with this text."""
        self.press(KEY.Key_Home, *[KEY.Key_Down] * box.findText(text))

    def _activate(self) -> None:
        """Shortcuts work in the active window only; there is no window manager to see to it."""
        window = self.desktop.window
        if not window.isActiveWindow() and QApplication.activePopupWidget() is None:
            window.activateWindow()
            QTest.qWaitForWindowActive(window)

    def _focus(self) -> QWidget:
        window = self.desktop.window
        return QApplication.focusWidget() or window.focusWidget() or window

    def settle(self) -> None:
        """Let everything that was asked of the book's threads arrive on the screen."""
        until = time.monotonic() + PATIENCE_S
        while True:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if not self.desktop.tasks.busy:
                break
            if time.monotonic() > until:
                raise Impatient("the book does not answer")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def wait(self, is_so: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
        """Let the windows live until something is so.

        Raises:
            Impatient: It never was.
        """
        until = time.monotonic() + seconds
        while not is_so():
            self.settle()
            if time.monotonic() > until:
                raise Impatient(f"waited in vain: {what}")
            time.sleep(0.02)

    def words(self) -> str:
        """Everything that can be read in the window, one text a line."""
        window = self.desktop.window
        return "\n".join(without_isolates(text) for text in _texts(window) if text)

    def picture(self, name: str) -> str:
        """Draw the window as it stands; the name of the file."""
        self.settle()
        path = self._pictures / f"{name}.png"
        self.desktop.window.grab().save(str(path))
        return path.name


def _texts(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text = getattr(widget, "text", None)
        if callable(text) and not _is_secret(widget):
            found = text()
            yield found if isinstance(found, str) else ""
        yield widget.accessibleName()
        if isinstance(widget, QAbstractItemView):
            yield from _cells(widget)


def _is_secret(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model: Any = view.model()
    if model is None:
        return
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            value = index.data(Qt.ItemDataRole.DisplayRole)
            yield "" if value is None else str(value)
            said = index.data(Qt.ItemDataRole.AccessibleTextRole)
            yield said if isinstance(said, str) else ""
