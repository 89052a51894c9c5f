"""Checks the PINs of the first step, and makes everybody wait after too many wrong ones."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import AppError
from app.core.pins import TRIES_MAX
from app.features.meeting.parts.pin_check import check_pin
from app.ui.session import Session

WAIT_S = 120


class PinDesk(QObject):
    """One PIN at a time.

    Signals:
        right: The PIN of this member was right.
        wrong: It was not: (member, tries left).
        failed: An AppError kept it from being checked.
        waiting: Seconds until the next PIN is taken have become less, or are over (0).

    Attributes:
        wait_s: Seconds until the next PIN is taken.
    """

    right = Signal(str)
    wrong = Signal(str, int)
    failed = Signal(object)
    waiting = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._checking, self.wait_s = session, False, 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)

    def check(self, member: str, pin: str) -> None:
        if self._checking or self.wait_s:
            return
        self._checking = True
        check_pin(
            self._session,
            member,
            pin,
            right=lambda: self._right(member),
            wrong=lambda left: self._wrong(member, left),
            failed=self._not_checked,
        )

    def _right(self, member: str) -> None:
        self._checking = False
        self.right.emit(member)

    def _wrong(self, member: str, left: int) -> None:
        self._checking = False
        self.wrong.emit(member, left)
        if not 0 < left < TRIES_MAX:  # the fifth wrong one locks and the count starts anew
            self._wait(WAIT_S)

    def _not_checked(self, error: AppError) -> None:
        self._checking = False
        seconds = error.values.get("seconds")
        if error.code == "pin.locked" and isinstance(seconds, int):
            self._wait(seconds)
        else:
            self.failed.emit(error)

    def _wait(self, seconds: int) -> None:
        self.wait_s = seconds
        self._clock.start()
        self.waiting.emit()

    def _tick(self) -> None:
        self.wait_s = max(0, self.wait_s - 1)
        if not self.wait_s:
            self._clock.stop()
        self.waiting.emit()
