"""What each laptop may give out without asking the others, and handing some of it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.core.accounts import BANK, CASH_LOAN, CASH_SOCIAL, CRYPTO, MOBILE
from app.core.errors import AppError, Refused
from app.features.settings.sending.allowance_reading import FundLine, fund_lines
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.typed_money import read_amount
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 38


class AllowanceCard(Card):
    """Hidden while nothing is divided: a group with one laptop never sees it.

    Signals:
        failed, said: What the page shows on top.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.lines = session, tuple[FundLine, ...]()
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.table = LinesTable((Head(""),) * 2)
        self.table.stand_inside()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.fund, self.laptop, self.amount = QComboBox(), QComboBox(), QLineEdit()
        self._to, self.button = label(), KeyButton(icon="hand-coins")
        self.amount.setMaximumWidth(160)
        line = Beside(10)
        for part in (self.fund, self.amount, self._to, self.laptop, self.button):
            line.add_as_wide(part)
        line.addStretch()
        for above in (self._title, self._text, self.table):
            self.column.addWidget(above)
        self.column.addLayout(line)
        self.fund.currentIndexChanged.connect(self._fund_chosen)
        self.amount.returnPressed.connect(self.hand_over)
        self.button.clicked.connect(self.hand_over)
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What each laptop may give out"))
        self._text.setText(
            self.tr(
                "So that two laptops without a line never give out the same money. It is divided "
                "when a meeting is closed; what comes in may be given out by the laptop that "
                "took it in, and goes to the laptop of the meeting when they meet."
            )
        )
        self._to.setText(self.tr("to"))
        self.button.setText(self.tr("Hand over"))
        self.amount.setPlaceholderText(self.tr("Amount"))
        self.amount.setAccessibleName(self.tr("Amount"))
        self.fund.setAccessibleName(self.tr("What is handed over"))
        self.laptop.setAccessibleName(self.tr("Which laptop gets it"))
        self.show_lines(self.lines)

    def read(self) -> None:
        """Read it again."""
        here = self.session.book.group.device
        self.session.read(lambda r: fund_lines(r, here), self.show_lines, self.failed.emit)

    def show_lines(self, lines: tuple[FundLine, ...]) -> None:
        """Show who may give out how much."""
        self.lines = lines
        self.setVisible(bool(lines))
        if not lines:
            return
        laptops = lines[0].look.laptops
        heads = [Head(self.tr("Where"), 0), Head(self.tr("This laptop"), 170, money=True)]
        heads += [Head(name, 190, money=True) for _, name, _ in laptops]
        self.table.show_fitted([self._row(one) for one in lines], tuple(heads))
        self.table.setFixedHeight(35 + ROW * len(lines))
        _fill(self.fund, [(self._name(one), one.look.fund) for one in lines])
        _fill(self.laptop, [(name, device) for device, name, _ in laptops])
        self._fund_chosen()

    def _row(self, one: FundLine) -> Line:
        amounts = (one.look.here, *(minor for _, _, minor in one.look.laptops))
        cells = tuple(Text(self._part(one, minor)) for minor in amounts)
        return Line(one.look.fund, (Text(self._name(one), 600), *cells))

    def _part(self, one: FundLine, minor: int) -> str:
        if one.is_turns:
            return self.tr("yes") if minor else "–"
        return Figures.of(self.session).due(minor)

    def _name(self, one: FundLine) -> str:
        if one.is_turns:
            return self.tr("Turns of {box}").format(box=one.box) if one.box else self.tr("Turns")
        return {
            CASH_LOAN: self.tr("The box"),
            CASH_SOCIAL: self.tr("The welfare bag"),
            BANK: self.tr("Bank"),
            MOBILE: self.tr("Mobile money"),
            CRYPTO: self.tr("Wallet"),
        }.get(one.account, one.account)

    @property
    def chosen(self) -> FundLine | None:
        """The fund in the form."""
        fund = self.fund.currentData()
        return next((one for one in self.lines if one.look.fund == fund), None)

    def _fund_chosen(self) -> None:
        one = self.chosen
        self.amount.setVisible(one is not None and not one.is_turns)
        self.button.setEnabled(one is not None and one.look.here > 0)

    def hand_over(self) -> None:
        """Write it: this laptop may give out less from now on."""
        from app.operations.allowances import hand_over

        one, to = self.chosen, self.laptop.currentData()
        if one is None or not to:
            return
        try:
            minor = 1 if one.is_turns else self._typed()
        except Refused as error:
            self.failed.emit(error)
            return
        fund = one.look.fund
        self.session.write(
            lambda tx: hand_over(tx, fund=fund, to=to, minor=minor), self._done, self._failed
        )

    def _typed(self) -> int:
        return read_amount(self.amount.text(), Figures.of(self.session))

    def _done(self, nothing: None) -> None:
        self.amount.clear()
        self.said.emit(self.tr("Handed over. The other laptop may use it once it hears of it."))

    def _failed(self, error: AppError) -> None:
        self.failed.emit(error)


def _fill(box: QComboBox, items: list[tuple[str, str]]) -> None:
    """Offer these; what was chosen stays."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(False)
