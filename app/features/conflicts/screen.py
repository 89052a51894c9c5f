"""To decide: the list of questions, the one in front, its answers on number keys."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.errors import AppError
from app.core.locales.digits import fold_digits
from app.core.locales.isolates import island
from app.features.conflicts.book_port import BookPort
from app.features.conflicts.inbox import Asked, Inbox
from app.features.conflicts.list_panel import ListPanel
from app.features.conflicts.presenter import DecidePort, DecidePresenter
from app.features.conflicts.question_panel import QuestionPanel
from app.features.conflicts.second_panel import SecondPanel
from app.features.conflicts.words import Words
from app.operations.two_officers import Waiting
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.keys import Action
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.labels import label
from app.ui.widgets.states import StatePage

TOPICS = frozenset(
    ("cases", "entries", "balances", "meetings", "officers", "sheet", "group", "devices")
)


class DecideScreen(Screen):
    """Implements the view of DecidePresenter and owns it."""

    place = "decide"

    def __init__(
        self, session: Session, port: DecidePort | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._presenter = DecidePresenter(port or BookPort(session), self, session.roles)
        self.list, self.question, self.nothing = ListPanel(), QuestionPanel(), StatePage()
        self.second = SecondPanel()
        self._left = label("", "muted")
        self._beside = QStackedWidget()
        self._beside.addWidget(self.question)
        self._beside.addWidget(self.nothing)
        self._beside.addWidget(self.second)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(22, 0, 22, 18)
        line.setSpacing(14)
        line.addWidget(self.list)
        line.addWidget(self._beside, 1)
        self.list.chosen.connect(self._presenter.select)
        self.list.undo.connect(self._presenter.undo)
        self.second.chosen.connect(self._presenter.choose)
        self.second.entered.connect(self._presenter.enter)
        self.question.chosen.connect(self._presenter.choose)
        self.question.entered.connect(self._presenter.enter)
        self.question.asked_later.connect(self._presenter.ask_later)
        self.question.pin.entered.connect(self._presenter.pin_entered)
        self.question.pin.left.connect(self._presenter.leave_pin)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.question.main)

    # Screen

    def title(self) -> str:
        return self.tr("To decide")

    def head_parts(self) -> QWidget | None:
        return self._left

    def show_subject(self, value: object) -> None:
        """Come to the front with this question (its id)."""
        self._presenter.case = str(value)

    def activate(self) -> None:
        self._presenter.roles = self.session.roles
        self.show_loading()
        self._presenter.refresh()

    def apply_changes(self, changes: Changed) -> None:
        if changes.topics & TOPICS:
            self._presenter.refresh()

    def retranslate(self) -> None:
        if self._active:
            self._presenter.refresh()

    def actions_of_keys(self) -> list[Action]:
        presenter = self._presenter
        if presenter.is_asking_pin:
            return []  # every key is the chair's
        moves = [
            Action(("↓",), self.tr("Next question"), partial(presenter.move, 1)),
            Action(("↑",), self.tr("Question before"), partial(presenter.move, -1)),
        ]
        actions = [Action(("Enter",), self.tr("Give the answer"), presenter.enter)]
        words = self._words()
        for number, choice in enumerate(presenter.choices, start=1):
            key = str(number if number < 3 else number + 1)
            choose = partial(presenter.choose, number)
            actions.append(Action((key,), words.option(choice), choose))
        if presenter.second is not None:
            return [*actions[not presenter.choice :], *moves]
        return [
            *actions,
            Action(("3",), self.tr("Ask at the next meeting"), presenter.ask_later),
            *moves,
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        if digit not in ("1", "2", "3", "4") or digit == event.text():
            return super().keyPressEvent(event)
        # Digits of another script: no shortcut knows them.
        number = int(digit)
        if number == 3:
            self._presenter.ask_later()
        else:
            self._presenter.choose(number if number < 3 else number - 1)
        return None

    def take_back(self) -> bool:
        return self._presenter.undo_last()

    # DecideView

    def show_inbox(self, inbox: Inbox) -> None:
        self._left.setText(self._words().left(inbox.waiting))
        self.list.show_inbox(inbox, self._words())
        if inbox.is_empty:
            self._left.setText("")
            self.show_empty(
                "tray",
                self.tr("Nothing to decide. Good."),
                self.tr("When two laptops wrote different things, the question comes here."),
            )
        else:
            self.show_body()

    def show_question(self, asked: Asked | None) -> None:
        if asked is None:
            self.nothing.fill(
                "tray",
                "fLoan",
                self.tr("Nothing to decide. Good."),
                self.tr("When two laptops wrote different things, the question comes here."),
                "",
                None,
            )
            self._beside.setCurrentWidget(self.nothing)
        else:
            self.question.show_question(asked, self._words())
            self.list.mark(asked.question.case.case)
            self._beside.setCurrentWidget(self.question)
            if not self._presenter.may_decide:
                self.question.message.say(
                    "muted", self.tr("The treasurer or the chair decides. You can ask the meeting.")
                )
            elif self._presenter.needs_pin:
                self.question.message.say(
                    "muted", self.tr("This is above your limit: the chair's PIN is needed.")
                )
        self.refresh_keys()

    def show_second(self, waiting: Waiting) -> None:
        self.second.show_waiting(waiting, self._words())
        self.list.mark(waiting.fact)
        self._beside.setCurrentWidget(self.second)

    def show_choice(self, choice: str) -> None:
        if self._presenter.second is None:
            self.question.show_choice(choice, self._words())
        else:
            self.second.show_choice(choice, self._words())
            self.refresh_keys()

    def ask_pin(self, name: str, *, wrong: bool) -> None:
        text = self.tr("{name}: type your PIN, then Enter. Esc goes back.")
        if wrong:
            text = self.tr("{name}: that was not your PIN. Once more, or Esc to go back.")
        self.question.ask_pin(text.format(name=island(name)), wrong=wrong)
        self.refresh_keys()

    def hide_pin(self) -> None:
        self.question.hide_pin()
        self.refresh_keys()

    def say(self, error: AppError) -> None:
        if self._presenter.asked is None and self._presenter.inbox.is_empty:
            self.show_error(error)
        elif self._presenter.second is not None:
            self.second.message.say("bad", sentence(error, self.session.language))
        else:
            self.question.message.say("bad", sentence(error, self.session.language))

    def say_decided(self, choice: str) -> None:
        self.done.emit(self._words().done(choice))

    def say_undone(self) -> None:
        self.done.emit(self.tr("Taken back. The question is open again."))

    def _words(self) -> Words:
        session = self.session
        return Words(session.language, session.calendar, session.currency)
