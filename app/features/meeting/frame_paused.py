"""What stands in place of the steps while a meeting is paused, until somebody goes on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.book.transaction import Tx
from app.core.errors import AppError
from app.core.meetings import State
from app.core.permissions import may_seal
from app.operations.meetings import resume_meeting
from app.projections.meetings import Meeting
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.widgets.states import StatePage


class PausedPage(QWidget):
    """Says that the meeting is paused and what lies in the box; Enter goes on."""

    def __init__(self, session: Session, meeting: str) -> None:
        super().__init__()
        self._session, self._meeting = session, meeting
        self._page = StatePage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    @staticmethod
    def is_for(meeting: Meeting) -> bool:
        return meeting.state is State.PAUSED

    def show_meeting(self, meeting: Meeting) -> None:
        """Say it in the words of now, with the keyboard on the one button."""
        figures = Figures.of(self._session)
        box = f"{figures.unit} {figures.money(meeting.counted_minor or 0)}"
        may_go_on = may_seal(self._session.roles, "meeting.resumed")
        text = self.tr("{amount} lie counted in the box. Every step stands as you left it.")
        self._page.fill(
            "clock",
            "ink2",
            self.tr("The meeting is paused"),
            text.format(amount=box),
            self.tr("Go on with the meeting") if may_go_on else "",
            self._go_on,
        )
        self._page.button.setFocus()

    def _go_on(self) -> None:
        def operation(tx: Tx) -> None:
            resume_meeting(tx, meeting=self._meeting)

        self._session.write(operation, lambda _: None, self._failed)

    def _failed(self, error: AppError) -> None:
        text = sentence(error, self._session.language)
        self._page.fill("warning-octagon", "badText", text, error.code, "", None, weight="fill")
