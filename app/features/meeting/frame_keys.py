"""The keys that all steps share, told apart from the keys of the step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

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
