"""Notices that nobody is at the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_EVERY_MS = 5_000
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Counts the time since the last key or click; a mouse that is pushed by accident is no sign.

    Signals:
        idle: Nobody was there for `limit_ms()`; told once.
    """

    idle = Signal()

    def __init__(
        self, limit_ms: Callable[[], int], now_ms: Callable[[], int], parent: QObject | None = None
    ) -> None:
        """Watch.

        Args:
            limit_ms: The time until `idle`, asked each time; 0 for never.
            now_ms: A clock that only goes forward.
        """
        super().__init__(parent)
        self._limit_ms, self._now_ms = limit_ms, now_ms
        self._last_ms, self._is_told = now_ms(), False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._last_ms, self._is_told = self._now_ms(), False
        return False

    def look(self) -> None:
        """Tell `idle` if it is time."""
        limit = self._limit_ms()
        if limit and not self._is_told and self._now_ms() - self._last_ms >= limit:
            self._is_told = True
            self.idle.emit()

    def stop(self) -> None:
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
