"""Tells open screens what changed, on the GUI thread."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Changed(Protocol):
    """What the bus needs to know of the book's Changes."""

    @property
    def topics(self) -> frozenset[str]: ...


class ChangeBus(QObject):
    """Signals:
    changed: Emitted with the Changes of each write and each sync (publish from the GUI thread).
    """

    changed = Signal(object)

    def publish(self, changes: Changed) -> None:
        """Tell all screens; a write that changed nothing is not told."""
        if changes.topics:
            self.changed.emit(changes)
