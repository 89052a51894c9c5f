"""Asks for the code of the phone when a deed needs it, then does the deed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.governance.other_laptop import in_blocks
from app.core.locales.isolates import island
from app.ui.error_texts import sentence
from app.ui.moments import moment
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop

WIDTH = 380
DAY_MS = 86_400_000


def attach(desktop: "Desktop") -> "Codes":
    """Let the session of `desktop` ask for codes."""
    return Codes(desktop.session, desktop.window)


class Codes:
    """One question at a time."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._session, self._parent = session, parent
        self.slip: CodeSlip | None = None
        session.ask_for_code = self.ask

    def ask(self, member: str, then: Callable[[], None]) -> None:
        """Ask a member, and call `then` when the code was right; closing the slip does nothing."""
        if self.slip is not None:
            self.slip.reject()
        self.slip = CodeSlip(self._session, member, then, self._parent)
        self.slip.open()
        self.slip.field.setFocus()


class CodeSlip(QDialog):
    """A field for six digits, or for a code of the paper."""

    def __init__(
        self, session: Session, member: str, then: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._member, self._then = session, member, then
        self.setFixedWidth(WIDTH)
        self.field, self.message = QLineEdit(), MessageLine()
        self.clock = label("", wrap=True)
        self.clock.hide()
        self.asked = label("", wrap=True)
        self.asked.hide()
        self.ask_button = KeyButton(kind="quiet")
        self.ask_button.setAutoDefault(False)
        self.field.setMaxLength(16)
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        why = self.tr("Type the six digits that your phone shows now, or a code of your paper.")
        lost = self.tr(
            "Without phone and paper, chairperson, secretary and a key holder take the codes away:"
            " Settings, People and PINs."
        )
        self._why = label(why, "muted", wrap=True)
        self.setWindowTitle(self.tr("The code of your phone"))
        self.field.setAccessibleName(self.windowTitle())
        self._title = label(self.windowTitle(), "h2")
        for part in (
            self._title, self._why, self.asked, self.field, self.message,
            self.clock, self.button, self.ask_button, label(lost, "hint", wrap=True),
        ):  # fmt: skip
            column.addWidget(part)
        self.button.setText(self.tr("Go on"))
        self.field.returnPressed.connect(self.prove)
        self.button.clicked.connect(self.prove)
        self.ask_button.setText(self.tr("Ask another laptop instead"))
        self.ask_button.clicked.connect(self.ask_laptop)
        self._session.read(lambda r: _is_by_laptop(r, member), self._begin, self._failed)

    def _begin(self, by_laptop: bool) -> None:
        """Who has no phone is asked on another laptop at once."""
        if by_laptop:
            self.setWindowTitle(self.tr("Your PIN on another laptop"))
            self._title.setText(self.windowTitle())
            self._why.hide()
            self.ask_laptop()

    def ask_laptop(self) -> None:
        """Show six digits that are typed on another laptop of the group."""
        from app.operations.elsewhere import ask_elsewhere

        self._session.write(ask_elsewhere, self._show_question, self._failed)

    def _show_question(self, digits: str) -> None:
        text = self.tr(
            "On another laptop: Settings, People and PINs, Answer another laptop. Type there"
            " {digits} and your PIN, and here the eight digits that it shows."
        )
        self.asked.setText(text.format(digits=island(in_blocks(digits))))
        self.asked.show()
        self.ask_button.hide()
        self.field.setFocus()
        self.adjustSize()

    def prove(self) -> None:
        """Enter: whether the code is right is asked on the thread of the book."""
        typed, member = self.field.text().strip(), self._member
        if not typed:
            return

        def ask(tx: Any) -> bool:
            from app.operations.second_factors import prove

            return prove(tx, member=member, typed=typed)

        self._session.write(ask, self._answer, self._failed)

    def _answer(self, is_right: bool) -> None:
        if is_right:
            self.accept()
            self._then()
            return
        self.field.clear()
        self.message.say("bad", self.tr("This code is wrong, or was used before."))
        clock = self.tr("Codes follow the clock: on this computer it is {time} now.")
        self.clock.setText(clock.format(time=self._now()))
        self.clock.show()
        self.adjustSize()

    def _now(self) -> str:
        """What this computer's clock says, in the group's zone, with the day."""
        session = self._session
        now_ms = session.places["desktop"].wall_ms()
        return moment(
            now_ms,
            now_ms - DAY_MS,  # so that the day is said, too
            zone=session.book.group.zone,
            language=session.language,
            calendar=session.calendar,
        )

    def _failed(self, error: AppError) -> None:
        self.message.say("bad", sentence(error, self._session.language))


def _is_by_laptop(reading: Any, member: str) -> bool:
    from app.operations.second_factors import is_by_laptop

    return is_by_laptop(reading, member)
