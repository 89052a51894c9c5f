"""One slip for all that is done with the pool: its boxes, what it would change, PINs, Enter."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError, Refused
from app.core.locales.amounts import format_money
from app.core.locales.digits import fold_digits
from app.core.locales.typed_dates import parse_date
from app.core.locales.typed_rates import parse_percent
from app.core.pools.dividend_facts import DIVIDED_BY
from app.features.share_out.deeds.deeds import (
    DEEDS,
    FIELDS,
    HANDS_OVER,
    Outcome,
    PoolPage,
    Typed,
    order_of,
    read_pool,
    signers_of,
    trial,
)
from app.features.share_out.deeds.words import choice_word, deed_word, field_word, outcome_word
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.offices import office_word
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.signing import Signing
from app.ui.typed_money import read_money
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 460
PERCENT = 10_000  # ppm
CHOICES = {
    "source": ("cash", "mpesa", "bank"),
    "agreed": ("pin", "paper"),
    "divided_by": DIVIDED_BY,
}
NEEDED = ("shares", "amount", "reason", "lender", "from_on", "to_on")
RATES, COUNTS, DAYS = ("rate", "fee", "given", "tax"), ("shares", "count"), ("from_on", "to_on")


class PoolSlip(QDialog):
    """Signals:
    written: It is done: the fact's or the thing's id.
    """

    written = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.figures = session, Figures.of(session)
        self.page: PoolPage | None = None
        self.outcome: Outcome | None = None
        self.deed, self.boxes = QComboBox(), dict[str, QWidget]()
        self._form, self._area = QWidget(), QVBoxLayout()
        self.after, self.message = label("", "muted", wrap=True), MessageLine()
        self.signing, self.allowance = Signing(session), AllowanceLine(session, "muted")
        self.main = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True)
        self.main.setShortcut("Ctrl+Return")
        self.main.setAutoDefault(False)
        self.setFixedWidth(WIDTH)
        self.setWindowTitle(self.tr("Other money of the pool"))
        for name in DEEDS:
            self.deed.addItem(deed_word(name), name)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self.deed)
        column.addLayout(self._area)
        column.addStretch()
        for part in (self.after, self.allowance, self.signing, self.message, self.main):
            column.addWidget(part)
        self.deed.currentIndexChanged.connect(lambda _: self._choose())
        self.signing.changed.connect(self._allow)
        self.signing.wrong.connect(lambda text: self.message.say("bad", text))
        self.signing.failed.connect(self.say)
        self.main.clicked.connect(self.write)
        actor = session.actor
        session.read(lambda reading: read_pool(reading, actor), self._took, self.say)

    @property
    def name(self) -> str:
        return str(self.deed.currentData())

    def _took(self, page: PoolPage) -> None:
        self.page = page
        self._choose()

    def _choose(self) -> None:
        """Another deed: its own boxes."""
        if self.page is None:
            return
        self._form.hide()
        self._form.deleteLater()
        self._form, self.boxes = QWidget(), {}
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, name in enumerate(FIELDS[self.name]):
            box = self.boxes[name] = self._box(name, self.page)
            box.setAccessibleName(field_word(name))
            grid.addWidget(label(field_word(name), "muted"), row, 0)
            grid.addWidget(box, row, 1)
        self._area.addWidget(self._form)
        self.main.setText(deed_word(self.name))
        self._ask_allowance()
        self._changed()

    def _box(self, name: str, page: PoolPage) -> QWidget:
        people = {"member": page.people, "part": page.parts, "loan": page.loans}
        rows = people.get(name) or tuple((one, choice_word(one)) for one in CHOICES.get(name, ()))
        if name in people or name in CHOICES:
            box = QComboBox()
            for value, text in rows:
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(page.usual.get((self.name, name)))))
            box.currentIndexChanged.connect(lambda _: self._changed())
            if name == "source":
                box.currentIndexChanged.connect(lambda _: self._ask_allowance())
            return box
        line = QLineEdit(self._usual(name, page))
        line.editingFinished.connect(self._changed)
        return line

    def _usual(self, name: str, page: PoolPage) -> str:
        """A rate as it is typed, by the terms of the group; "" where they say nothing."""
        ppm = page.usual.get((self.name, name), 0)
        is_told = name in RATES and (ppm or name == "given")
        return f"{int(ppm) / PERCENT:g}" if is_told else ""

    def typed(self) -> Typed:
        """What stands in the boxes.

        Raises:
            Refused: An amount, a rate or a day that is not understood.
        """
        values: dict[str, Any] = {}
        for name, box in self.boxes.items():
            if isinstance(box, QComboBox):
                values[name] = str(box.currentData() or "")
            elif isinstance(box, QLineEdit):
                values[name] = self._read(name, box.text().strip())
        return Typed(**values)

    def _read(self, name: str, text: str) -> str | int:
        if name == "amount":
            return read_money(text, self.figures)
        if name in RATES:
            return parse_percent(text)
        if name in DAYS:
            found = parse_date(
                text, self.figures.calendar, date.fromisoformat(self.session.today())
            )
            return found.isoformat()
        if name in COUNTS:
            digits = fold_digits(text)
            if digits and not digits.isdecimal():
                raise Refused("amount.not_a_number", typed=text[:20])
            return int(digits or 0)
        return text

    def _ask_allowance(self) -> None:
        """What may be handed over and by whom, where something is."""
        source = self.boxes.get("source")
        if self.name in HANDS_OVER and isinstance(source, QComboBox):
            self.allowance.ask(str(source.currentData()))
        else:
            self.allowance.hide()

    def _changed(self) -> None:
        """Carry it out and roll it back: what it would change. Old signatures are for the old."""
        page, name = self.page, self.name
        self.outcome = None
        self.after.setText("")
        self.message.hide()
        if page is None or not self._is_filled():
            self.signing.ask((), {})
            self.main.setEnabled(False)
            return
        try:
            typed = self.typed()
        except Refused as error:
            self.say(error)
            self._allow()
            return
        people = signers_of(name, typed, page)
        self.signing.ask(tuple((one, office_word(office)) for one, office in people), page.names)
        if not page.meeting:
            self.message.say("muted", self.tr("This is written in an open meeting."))
            return
        book = self.session.book
        self.session.run(lambda: trial(book, name, page, typed), self._seen, self._cannot)

    def _is_filled(self) -> bool:
        boxes = (self.boxes.get(name) for name in NEEDED)
        return all(box.text().strip() for box in boxes if isinstance(box, QLineEdit))

    def _seen(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.message.hide()
        write = self.figures
        lines = [
            f"{outcome_word(key)}: {format_money(minor, write.currency, write.language, sign=True)}"
            for key in ("money", "savings", "owed", "payable", "lent")
            if (minor := getattr(outcome, key))
        ]
        self.after.setText("\n".join(lines))
        self._allow()

    def _cannot(self, error: AppError) -> None:
        self.outcome = None
        self.say(error)
        self._allow()

    def _allow(self) -> None:
        self.main.setEnabled(self.outcome is not None and self.signing.is_complete)

    def write(self) -> None:
        """Do it; the slip closes when it is written."""
        page = self.page
        if page is None or not self.main.isEnabled():
            return
        typed = self.typed()
        about = typed.part if self.name == "pay_dividend" else typed.member
        approved = tuple(one for one in self.signing.signed if one != about)
        self.main.setEnabled(False)
        self.session.write(order_of(self.name, page, typed, approved), self._done, self._cannot)

    def _done(self, what: str) -> None:
        self.written.emit(what)
        self.accept()

    def say(self, error: AppError) -> None:
        names = self.page.names if self.page is not None else {}
        self.message.say("bad", refusal(error, self.figures, names))
