"""The states of a meeting in the words of the screen."""

from PySide6.QtCore import QCoreApplication

from app.core.meetings import State


def state_chip(state: State) -> tuple[str, str, str]:
    """Return (kind, icon, words) of the chip of a state."""
    words = {
        State.PLANNED: QCoreApplication.translate("MeetingStates", "Planned"),
        State.OPENING: QCoreApplication.translate("MeetingStates", "Opening"),
        State.OPEN: QCoreApplication.translate("MeetingStates", "Open"),
        State.PAUSED: QCoreApplication.translate("MeetingStates", "Paused"),
        State.COUNTING: QCoreApplication.translate("MeetingStates", "Counting"),
        State.SIGNING: QCoreApplication.translate("MeetingStates", "Signing"),
        State.CLOSED: QCoreApplication.translate("MeetingStates", "Closed"),
        State.CORRECTED: QCoreApplication.translate("MeetingStates", "Corrected"),
    }
    kinds = {
        State.PLANNED: ("muted", "calendar-dots"),
        State.OPENING: ("warn", "key"),
        State.CLOSED: ("ok", "lock-simple"),
        State.CORRECTED: ("warn", "note-pencil"),
    }
    kind, icon = kinds.get(state, ("wait", "play"))
    return kind, icon, words.get(state, state.value)
