"""The keys of a screen: one list of actions makes the key bar, the shortcuts and the help."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a key does.

    Attributes:
        keys: Key caps from left to right as they are printed ("Ctrl", "Enter"); "–" between two
            caps
            makes a range. The caps of a shortcut are also its key sequence.
        text: What it does, translated, two or three words.
        trigger: Called by the shortcut and by a click in the key bar; None when the widget in
            focus handles
            the key itself (digits, letters, Tab).
        enabled: False greys the action.
        spare: The bar may leave it out where the words are long; F1 shows it all the same.
    """

    keys: tuple[str, ...]
    text: str
    trigger: Callable[[], None] | None = None
    enabled: bool = True
    spare: bool = False


def is_enter(event: QKeyEvent) -> bool:
    """True for the Enter of the keyboard and for the one of the number pad."""
    return event.key() in ENTER


def shortcuts(owner: QWidget, actions: list[Action]) -> list[QShortcut]:
    """Make the shortcuts of `actions` in `owner`; an action on Enter gets both Enter keys."""
    made = []
    for action in actions:
        if action.trigger is None or not action.enabled:
            continue
        for sequence in _sequences(action.keys):
            shortcut = QShortcut(sequence, owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action.trigger)
            made.append(shortcut)
    return made


def _sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    names = {"Enter": "Return", "↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}
    text = "+".join(names.get(key, key) for key in keys)
    found = [QKeySequence(text)]
    if "Enter" in keys:
        found.append(QKeySequence("+".join("Enter" if k == "Enter" else k for k in keys)))
    return found
