"""The slip of a waiver: what, how much, why, and the PIN of somebody else who allows it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import AppError, Refused
from app.core.locales.parsing import parse_amount
from app.features.collections.slips import Slip
from app.features.collections.waiving import Waivable, Waivers
from app.features.collections.words import waived_word
from app.ui.figures import Figures
from app.ui.offices import office_words
from app.ui.widgets.labels import label
from app.ui.widgets.pin_boxes import PinBoxes

REASON_MAX = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A waiver as typed, minor units; `pin` is still to be proved."""

    what: Waivable
    minor: int
    reason: str
    approver: str
    pin: str


class WaiverSlip(Slip):
    """Signals:
    wanted: A Waiver.
    """

    wanted = Signal(object)

    def __init__(self, name: str, offered: Waivers, figures: Figures, parent: QWidget) -> None:
        title = self.tr("Waive for {name}").format(name=name)
        super().__init__(title, self.tr("Write the waiver"), figures, parent)
        self._offered = offered
        self.what, self.amount, self.reason = QComboBox(), QLineEdit(), QLineEdit()
        self.approver, self.boxes = QComboBox(), PinBoxes(side=34)
        self.amount.setProperty("money", True)
        self.reason.setMaxLength(REASON_MAX)
        for choice in offered.choices:
            self.what.addItem(f"{waived_word(choice.kind)}: {figures.money(choice.left)}")
        both = self.tr("{name}, {office}")
        for one in offered.approvers:
            words = both.format(name=one.name, office=office_words(one.roles))
            self.approver.addItem(words, one.member)
        amount = self.tr("Amount")
        self.add(self.tr("What is waived"), self.what)
        self.add(f"{amount} ({figures.unit})", self.amount, needed=True)
        self.add(self.tr("Why"), self.reason, needed=True)
        open_to_all = self.tr("It stays readable in the book: write nothing private.")
        self._column.addWidget(label(open_to_all, "hint", wrap=True))
        self.add(self.tr("Who allows it"), self.approver)
        self.add(self.tr("Their PIN"), self.boxes)
        self.finish()
        self.what.currentIndexChanged.connect(lambda _: self._fill_amount())
        self.boxes.entered.connect(self._take_pin)
        self.boxes.left.connect(self.reject)
        self._fill_amount()
        self.reason.setFocus()

    @property
    def chosen(self) -> Waivable:
        return self._offered.choices[self.what.currentIndex()]

    def write(self) -> None:
        """To the PIN; when it is typed, hand the waiver over."""
        try:
            self._typed()
        except AppError as error:
            self.say(error)
            return
        self.message.hide()
        if self.boxes.is_empty:
            self.boxes.setFocus()
        else:
            self.boxes.enter()

    def say_pin_wrong(self, left: int) -> None:
        """The PIN is not the one of who should allow it."""
        self.boxes.clear(wrong=True)
        self.boxes.setFocus()
        self.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

    def _fill_amount(self) -> None:
        self.amount.setText(self.figures.money(self.chosen.left))

    def _typed(self) -> tuple[int, str, str]:
        """(minor units, reason, who allows it).

        Raises:
            Refused: `amount.*`, "due.more_than_left", "due.no_reason", "due.approver_needed".
        """
        minor = parse_amount(self.amount.text(), self.figures.currency, self.figures.language)
        if minor <= 0:
            raise Refused("amount.not_positive", minor=minor)
        if minor > self.chosen.left:
            raise Refused("due.more_than_left", left=self.chosen.left)
        reason = self.reason.text().strip()
        if not reason:
            raise Refused("due.no_reason")
        if self.approver.currentIndex() < 0:
            raise Refused("due.approver_needed")
        return minor, reason, str(self.approver.currentData())

    def _take_pin(self, pin: str) -> None:
        try:
            minor, reason, approver = self._typed()
        except AppError as error:
            self.say(error)
            return
        self.wanted.emit(
            Waiver(what=self.chosen, minor=minor, reason=reason, approver=approver, pin=pin)
        )
