"""The keys that all steps share, told apart from the keys of the step."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_KEY = Qt.Key
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROLLED: dict[int, str] = {
    _KEY.Key_H: "history",
    _KEY.Key_Z: "undo",
    _KEY.Key_Y: "redo",
}


def frame_key(event: QKeyEvent, *, rtl: bool) -> str:
    """Return what a key means to the frame, "" when it is not one of its keys.

    Returns:
        "1" to "8", next, previous, curtain, members, history, undo or redo.
    """
    key, held = event.key(), event.modifiers() & (_CONTROL | _ALT | _SHIFT)
    if held == _ALT and _KEY.Key_1 <= key <= _KEY.Key_8:
        return chr(key)
    if held == _ALT and key in (_KEY.Key_Left, _KEY.Key_Right):
        forward = _KEY.Key_Left if rtl else _KEY.Key_Right
        return "next" if key == forward else "previous"
    if key == _KEY.Key_Pause and held in (Qt.KeyboardModifier.NoModifier, _CONTROL):
        return "curtain"
    if key == _KEY.Key_F12 and not held:
        return "members"
    if held == _CONTROL:
        return _CONTROLLED.get(key, "")
    return ""


def claims(frame: QWidget, event: QEvent) -> bool:
    """Whether a key that is still on its way to the shortcuts belongs to the frame: a shortcut of
    the window (Alt+Left, Ctrl+Z) would win over it else."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not frame_key(event, rtl=_rtl(frame)):
        return False
    event.accept()
    return True


def press(frame: Any, event: QKeyEvent) -> bool:
    """Do what a key means to the `MeetingFrame`; False when it is not one of its keys."""
    meaning = frame_key(event, rtl=_rtl(frame))
    if meaning.isdecimal():
        frame.show_step(int(meaning) - 1)
    elif meaning in ("next", "previous"):
        frame.next(by=1 if meaning == "next" else -1)
    elif meaning:
        {
            "curtain": frame.draw_curtain,
            "members": frame.toggle_members,
            "history": frame.undoing.show_history,
            "undo": frame.undo,
            "redo": frame.undoing.redo,
        }[meaning]()
    elif event.key() == Qt.Key.Key_Escape:
        frame.wants.emit("leave", None)
    else:
        return False
    return True


def onward(frame: QWidget) -> str:
    """The arrow that goes on with Alt, as the reader's eye goes."""
    return "←" if _rtl(frame) else "→"


def _rtl(frame: QWidget) -> bool:
    return frame.layoutDirection() == Qt.LayoutDirection.RightToLeft
