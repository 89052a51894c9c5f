"""Notices that nobody is at the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_EVERY_MS = 5_000
DEAF_MS = 500
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
            now_ms: A clock that only goes forward, also while the laptop sleeps.
        """
        super().__init__(parent)
        self._limit_ms, self._now_ms = limit_ms, now_ms
        self._last_ms, self._is_told, self._deaf_until_ms = now_ms(), False, 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A sign that comes when the time is over, because the laptop slept, reaches nobody, nor do
        those right behind it: the lock is on its way."""
        if event.type() not in _SIGNS and event.type() != QEvent.Type.ShortcutOverride:
            return False
        now_ms = self._now_ms()
        if self.look():
            self._deaf_until_ms = now_ms + DEAF_MS
        if now_ms < self._deaf_until_ms:
            event.accept()  # or the shortcut of a key would work
            return True
        if event.type() in _SIGNS:
            self._last_ms, self._is_told = now_ms, False
        return False

    def look(self) -> bool:
        """Tell `idle` if it is time; whether it was told now."""
        limit = self._limit_ms()
        if not limit or self._is_told or self._now_ms() - self._last_ms < limit:
            return False
        self._is_told = True
        self.idle.emit()
        return True

    def stop(self) -> None:
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
