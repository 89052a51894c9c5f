"""Reads again where a meeting stands: one reading at a time, and no change is missed."""

from collections.abc import Callable

from app.core.errors import AppError
from app.features.meeting.frame_reading import MeetingNow, meeting_now
from app.features.meeting.step import StepKind
from app.ui.session import Session
from app.ui.tasks import Failed


class ReadingAgain:
    """While one reading is under way the next one waits, and many wishes are one."""

    def __init__(
        self,
        session: Session,
        meeting: str,
        kinds: tuple[StepKind, ...],
        show: Callable[[MeetingNow], None],
        failed: Failed,
    ) -> None:
        self._session, self._meeting, self._kinds = session, meeting, kinds
        self._show, self._failed = show, failed
        self._is_reading = self._is_wished = False

    def read(self) -> None:
        """Read now, or once more when what is being read has come."""
        if self._is_reading:
            self._is_wished = True
            return
        self._is_reading, kinds, meeting = True, self._kinds, self._meeting
        self._session.read(
            lambda reading: meeting_now(reading, meeting, kinds), self._came, self._did_not
        )

    def _came(self, now: MeetingNow) -> None:
        self._is_reading = False
        self._show(now)
        if self._is_wished:
            self._is_wished = False
            self.read()

    def _did_not(self, error: AppError) -> None:
        self._is_reading = False
        self._failed(error)
