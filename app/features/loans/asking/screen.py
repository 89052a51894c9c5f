"""A request for a loan, written at home; without a name it only reckons what a loan would mean."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may_seal
from app.features.loans.asking.answer_cards import CostCard, SaysCard
from app.features.loans.asking.form_card import FormCard
from app.features.loans.asking.presenter import AskingPresenter
from app.features.loans.asking.what_if import Answer, Known
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.beside import Beside

COST, HIGH, SAYS = 330, 580, 320  # px
TOP, WHOLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)


class RequestScreen(Screen):
    """Implements the view of AskingPresenter and owns it."""

    place = "loans"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = AskingPresenter(session, self)
        self.form, self.cost, self.says = FormCard(), CostCard(), SaysCard()
        line = QHBoxLayout(self.body)
        line.setContentsMargins(22, 0, 22, 18)
        line.setSpacing(14)
        line.addWidget(self.form)
        answers, beside = QWidget(), Beside()
        beside.add_main(self.cost, COST, high=HIGH)
        beside.add_side(self.says, SAYS)
        answers.setLayout(beside)
        line.addWidget(answers, 1)
        beside.turned.connect(lambda low: line.setAlignment(self.form, TOP if low else WHOLE))
        self.form.changed.connect(self._changed_wish)
        self.form.wrong.connect(self.refused)
        self.form.signed.connect(self._signed)
        self.form.save.clicked.connect(self._save)
        self.form.withdraw.clicked.connect(self._presenter.withdraw)
        self.retranslate()
        self.show_loading()

    # Screen

    def title(self) -> str:
        return self.tr("Request for a loan")

    def above(self) -> str:
        return self.tr("Loans")

    def show_subject(self, value: object) -> None:
        self._presenter.open(str(value or ""))

    def actions_of_keys(self) -> list[Action]:
        known = self._presenter.known
        is_old = known is not None and known.request is not None
        return [
            Action(("Tab",), self.tr("Next box")),
            Action(("Ctrl", "Enter"), self.tr("Write the request"), self._save),
            Action(("Ctrl", "G"), self.tr("Guarantor"), self.form.people.setFocus),
            Action(("F6",), self.tr("Leave out the guarantor"), self.form.drop),
            Action(("Enter",), self.tr("The guarantor has signed"), enabled=is_old),
            Action(("Ctrl", "Z"), self.tr("Undo")),
            Action(("Esc",), self.tr("All loans"), lambda: self.wants.emit("loans", None)),
        ]

    def activate(self) -> None:
        if not may_seal(self.session.roles, "loan.requested"):
            self.show_locked(
                self.tr("Only the officers write requests"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        self._presenter.reckon(anew=True)

    def take_back(self) -> bool:
        return self._presenter.undo_last()

    def retranslate(self) -> None:
        self.form.retranslate()
        if self._presenter.known is not None:
            self.show_known(self._presenter.known)
        if self._presenter.answer is not None:
            self.show_answer(self._presenter.answer)

    # AskingView

    def show_known(self, known: Known) -> None:
        figures = Figures.of(self.session)
        self.form.show_known(known, self._presenter.wish, figures, self.session.today())
        self.show_body()
        if self._active:
            self.refresh_keys()
            if not self.form.isAncestorOf(self.focusWidget() or self):
                (self.form.amount if self._presenter.wish.member else self.form.who).setFocus()

    def show_answer(self, answer: Answer) -> None:
        figures, known = Figures.of(self.session), self._presenter.known
        names = known.names if known is not None else {}
        self.form.keep(self._presenter.wish)
        self.form.show_answer(answer, names)
        self.cost.show_answer(answer, figures)
        self.says.show_answer(answer, self._presenter.wish.principal, figures)
        if answer.error is not None:
            self.refused(answer.error)
        else:
            self.form.message.hide()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("All loans"), lambda: self.wants.emit("loans", None))

    def refused(self, error: AppError) -> None:
        known = self._presenter.known
        names = known.names if known is not None else {}
        self.form.message.say("bad", refusal(error, Figures.of(self.session), names))

    def written(self, what: str) -> None:
        self.done.emit(
            {
                "request": self.tr("The request is written"),
                "stands": self.tr("The guarantor stands for it"),
                "withdrawn": self.tr("The request is withdrawn"),
                "taken_back": self.tr("Taken back"),
            }[what]
        )

    # Inside

    def _changed_wish(self, values: dict[str, object]) -> None:
        self._presenter.change(**values)
        self.form.keep(self._presenter.wish)

    def _save(self) -> None:
        if self.form.save.isEnabled():
            self._presenter.write()

    def _signed(self, guarantor: str) -> None:
        if self._presenter.loan:
            self._presenter.signed(guarantor)
