"""Other business on the book of the pictures: its screen, and fingers."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.meeting.other_step.screen import OtherScreen
from app.projections import (
    meetings,
    outgoings,
)
from app.projections.meetings import Meeting
from app.projections.motions import Motion, motions_at
from app.ui import theme
from tests.helpers.sample_meeting import SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Desk:
    """The screen and fingers."""

    def __init__(self, at: SampleMeeting) -> None:
        self.at = at
        self.screen = OtherScreen(at.session, at.meeting)
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(at.session)

    def press(self, *keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> "Desk":
        for key in keys:
            for sign in key if isinstance(key, str) else (key,):
                code, modifier = (sign[1], sign[0]) if isinstance(sign, tuple) else (sign, None)
                QTest.keyClick(
                    QApplication.focusWidget() or self.screen,
                    code,
                    modifier or Qt.KeyboardModifier.NoModifier,
                )
                settle(self.at.session)
        return self

    def paid(self, kind: str) -> list[outgoings.Outgoing]:
        found = self.at.read(outgoings.outgoings_at, self.at.meeting)
        return [one for one in found if one.kind == kind]

    @property
    def votes(self) -> tuple[Motion, ...]:
        return self.at.read(motions_at, self.at.meeting)

    def figures(self, vote: Motion) -> tuple[int, int, int]:
        assert vote.result is not None
        return vote.result.yes, vote.result.no, vote.result.silent

    @property
    def meeting(self) -> Meeting:
        found = self.at.read(meetings.find_meeting, self.at.meeting)
        assert isinstance(found, Meeting)
        return found


@contextmanager
def other_desk(folder: Path) -> Iterator[Desk]:
    """The screen of the sample meeting at its count, open until it is left."""
    theme.use(theme.Theme())
    at = sample_meeting("tumaini-count", folder)
    made = Desk(at)
    yield made
    made.screen.close()
    at.close()
