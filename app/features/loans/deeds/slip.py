"""One deed: its fields, before and after in money, votes and PINs, then Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QWidget
from PySide6.QtWidgets import QVBoxLayout as Column

from app.core.errors import AppError, Refused
from app.features.loans.deeds.deeds import BY_NAME, Typed
from app.features.loans.deeds.fields import Fields
from app.features.loans.deeds.orders import order_of, trial
from app.features.loans.deeds.outcome import Outcome, Plans
from app.features.loans.deeds.people import Signers, newcomers, signers
from app.features.loans.deeds.words import deed_word, office_word
from app.features.loans.loan_page import LoanPage
from app.projections.loans import Loan
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.signing import Signing
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.messages import MessageLine

WIDTH, WIDE = 520, 1000
HANDS_OVER = ("part", "top_up")
ASKS_OTHERS = ("consent", "newcomer", "proof")  # another choice, another signature


class DeedSlip(QDialog):
    """Signals:
    written: The facts that were written, in order.
    """

    written = Signal(tuple)

    def __init__(self, session: Session, page: LoanPage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.page, self.deed = session, page, BY_NAME[name]
        self.figures = Figures.of(session)
        self.after: Loan | None = None
        self.people = Signers(names={})
        self.form = Fields(name, page, self.figures)
        self.table, self.plans, self.message = Outcome(), Plans(), MessageLine()
        self.signing, self.allowance = Signing(session), AllowanceLine(session, "muted")
        self.main = KeyButton(deed_word(name), kind="primary", keys=("Ctrl Enter",), big=True)
        self.main.setAutoDefault(False)
        self.main.setShortcut("Ctrl+Return")
        self.setWindowTitle(f"{deed_word(name)} · {page.name}")
        self.setFixedWidth(WIDE if self.deed.is_plan else WIDTH)
        self._lay_out()
        self.main.clicked.connect(self.write)
        self.form.changed.connect(self._changed)
        self.signing.changed.connect(self._allow)
        self.signing.wrong.connect(lambda text: self.message.say("bad", text))
        self.signing.failed.connect(self.say)
        self._show()
        if "newcomer" in self.fields:
            session.read(lambda r: newcomers(r, page), self._took_newcomers, self.say)
        self._ask_who_signs()
        self._ask_allowance()

    @property
    def fields(self) -> dict[str, QWidget]:
        """The boxes by name."""
        return self.form.boxes

    def _lay_out(self) -> None:
        column, sides = Column(), QHBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.form)
        if self.deed.is_plan:
            column.addStretch()
        else:
            column.addWidget(self.table)
        for part in (self.allowance, self.signing, self.message):
            column.addWidget(part)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.main)
        column.addLayout(end)
        sides.setContentsMargins(20, 18, 20, 18)
        sides.setSpacing(18)
        sides.addLayout(column, 4)
        if self.deed.is_plan:
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page = QWidget()
            inside = Column(page)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(self.plans, 1000)
            inside.addStretch(1)
            area.setWidget(page)
            area.setMinimumHeight(220)
            right = Column()
            right.setSpacing(12)
            right.addWidget(self.table)
            right.addWidget(area, 1)
            sides.addLayout(right, 5)

    # What it would change

    def _changed(self, name: str) -> None:
        if name == "source":
            self._ask_allowance()
        if name in ASKS_OTHERS:
            self._ask_who_signs()
        else:
            self.reckon()

    def _ask_allowance(self) -> None:
        """What this laptop may hand over, where it does."""
        if self.deed.name in HANDS_OVER:
            box = self.fields["source"]
            assert isinstance(box, QComboBox)
            self.allowance.ask(box.currentData())

    def reckon(self) -> None:
        """Carry it out and roll it back: the loan as it would stand."""
        self.signing.begin()
        typed = self._typed()
        if typed is None:
            return
        book, name, page, people = self.session.book, self.deed.name, self.page, self.people
        self.session.run(
            lambda: trial(book, name, page, typed, people), self._took_loan, self._nothing
        )

    def _typed(self) -> Typed | None:
        try:
            return self.form.typed()
        except Refused as error:
            self._nothing(error)
            return None

    def _took_loan(self, loan: Loan) -> None:
        self.after = loan
        self.message.hide()
        if "override" in self.fields:
            self.form.allow_breaking(())
        self._show()

    def _nothing(self, error: AppError) -> None:
        self.after = None
        self.say(error)
        if "override" in self.fields and error.code == "loan.rules_broken":
            self.form.allow_breaking(tuple(str(error.values["rules"]).split()))
        self._show()

    def _show(self) -> None:
        self.table.show_loans(self.page.loan, self.after, self.figures)
        if self.deed.is_plan:
            self.plans.show_loans(self.page.loan, self.after, self.figures)
        self._allow()

    # Who agrees

    def _ask_who_signs(self) -> None:
        typed = self._typed()
        if typed is None:
            return
        actor, name, page = self.session.actor, self.deed.name, self.page
        self.session.read(
            lambda r: signers(r, name, page, actor, typed), self._took_people, self.say
        )

    def _took_people(self, people: Signers) -> None:
        self.people = people
        asked = tuple((member, office_word(office)) for member, office in people.people)
        self.signing.ask(asked, people.names)
        self.reckon()

    def _took_newcomers(self, people: tuple[tuple[str, str], ...]) -> None:
        self.page.names.update(people)
        self.form.show_newcomers(people)

    def _allow(self) -> None:
        self.main.setEnabled(self.after is not None and self.signing.is_complete)

    # Writing

    def write(self) -> None:
        """Do it; the slip closes when it is written."""
        typed = self._typed() if self.main.isEnabled() else None
        if typed is None:
            return
        order = order_of(self.deed.name, self.page, typed, tuple(self.signing.signed))
        self.main.setEnabled(False)
        self.session.write(order, self._done, self._failed)

    def _done(self, entries: tuple[str, ...]) -> None:
        self.written.emit(entries)
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.say(error)
        self._allow()

    def say(self, error: AppError) -> None:
        """Say what is wrong; the slip stays."""
        names = {**self.page.names, **self.people.names}
        self.message.say("bad", refusal(error, self.figures, names))
