"""Writes a difference down once there is a reason and the chair's PIN was right."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.features.meeting.count import deeds
from app.features.meeting.count.write_down import WriteDown
from app.features.meeting.parts.pin_check import check_pin
from app.ui.figures import Figures
from app.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Settle:
    """The difference that shall be written.

    Attributes:
        count: As typed; it is written first unless `is_counted`.
        chair: Member whose PIN is asked for.
        difference: Box less book in minor units.
    """

    meeting: str
    count: deeds.Count
    is_counted: bool
    chair: str
    difference: int


class Settling(QObject):
    """Signals:
    written: The difference stands in the book.
    refused: An AppError; nothing was written.
    """

    written = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, panel: WriteDown) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._settle: Settle | None = None
        panel.wanted.connect(self._check)

    def open(self, settle: Settle, chair_name: str, figures: Figures, example: str = "") -> None:
        """Ask for reason and PIN; `example` is the PIN of a made-up chairperson."""
        self._settle = settle
        self._panel.open(settle.difference, chair_name, figures, example)

    def _check(self, reason: str, pin: str) -> None:
        if self._settle is None:
            return

        def wrong(left: int) -> None:
            self._panel.wrong_pin(self.tr("This PIN is wrong. %Ln tries left.", "", left))

        check_pin(
            self._session,
            self._settle.chair,
            pin,
            right=lambda: self._write(reason),
            wrong=wrong,
            failed=self.refused.emit,
        )

    def _write(self, reason: str) -> None:
        settle = self._settle
        if settle is None:
            return

        def operation(tx: Any) -> None:
            deeds.write_difference(
                tx,
                meeting=settle.meeting,
                count=settle.count,
                reason=reason,
                chair=settle.chair,
                is_counted=settle.is_counted,
            )

        self._session.write(operation, lambda _: self._written(), self.refused.emit)

    def _written(self) -> None:
        self._panel.reason.clear()
        self.written.emit()
