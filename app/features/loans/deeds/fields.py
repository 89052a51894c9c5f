"""The boxes of a deed, one under the other, and what stands in them."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.locales.digits import fold_digits
from app.core.locales.typed_dates import parse_date
from app.core.locales.typed_rates import parse_percent
from app.features.loans.deeds.deeds import BY_NAME, HOLIDAYS, OWN, PAID_IN, Typed, fields_of
from app.features.loans.deeds.words import choice_word, field_word, hint_word
from app.features.loans.loan_page import LoanPage
from app.ui.figures import Figures
from app.ui.typed_money import read_money
from app.ui.widgets.labels import label

CHOICES = {
    "mode": ("lower", "shorten", "next"),
    "method": PAID_IN,
    "source": PAID_IN,
    "own": tuple(OWN),
    "from": (*PAID_IN, "savings", "shares"),
    "consent": ("pin", "paper", "vote"),
    "proof": ("pin", "paper"),
    "holiday_interest": HOLIDAYS,
}
MONEY = ("amount", "interest", "penalty")
COUNTS = ("count", "holiday", "yes", "no")
CHECKS = ("claim", "capitalise", "override")
_NAMES = {"from": "paid_from", "rate": "rate_ppm"}


class Fields(QWidget):
    """Signals:
    changed: Something was typed or chosen: the name of the field.
    """

    changed = Signal(str)

    def __init__(self, name: str, page: LoanPage, figures: Figures) -> None:
        super().__init__()
        self.page, self.figures = page, figures
        self.boxes: dict[str, QWidget] = {}
        self.broken: tuple[str, ...] = ()  # rules that the vote may allow to break
        grid, across = QGridLayout(self), 2 if BY_NAME[name].is_plan else 1
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        names = fields_of(name, page)
        for place, one in enumerate((*names, *(("override",) if name == "top_up" else ()))):
            box = self.boxes[one] = self._box(one)
            box.setAccessibleName(field_word(one))
            cell = QVBoxLayout()
            cell.setSpacing(6)
            if not isinstance(box, QCheckBox):
                cell.addWidget(label(field_word(one), "muted"))
            cell.addWidget(box, 0, Qt.AlignmentFlag.AlignBottom)
            grid.addLayout(cell, place // across, place % across)
        if "consent" in self.boxes and not page.has_pin:
            self.choose("consent", "paper")
        if "override" in self.boxes:
            self.boxes["override"].hide()

    def _box(self, name: str) -> QWidget:
        people = {
            "guarantor": [one.guarantor for one in self.page.guarantors],
            "claimant": [who for who, _ in self.page.claims],
            "newcomer": [],
        }
        if name in CHOICES or name in people:
            box = QComboBox()
            for choice in CHOICES.get(name, ()):
                box.addItem(choice_word(choice), choice)
            for member in people.get(name, ()):
                box.addItem(self.page.names.get(member, ""), member)
            box.currentIndexChanged.connect(lambda _: self.changed.emit(name))
            return box
        if name in CHECKS:
            check = QCheckBox(field_word(name))
            check.toggled.connect(lambda _: self.changed.emit(name))
            return check
        edit = QLineEdit()
        edit.setMaxLength(200)
        edit.setProperty("money", name in MONEY)
        edit.setPlaceholderText(hint_word(name))
        edit.textEdited.connect(lambda _: self.changed.emit(name))
        edit.returnPressed.connect(self.focusNextChild)
        return edit

    def show_newcomers(self, people: tuple[tuple[str, str], ...]) -> None:
        """Who could stand for the loan instead; nobody has to, where nothing is needed any more."""
        box = self.boxes["newcomer"]
        assert isinstance(box, QComboBox)
        box.blockSignals(True)
        box.clear()
        box.addItem(choice_word("nobody"), "")
        for member, name in people:
            box.addItem(name, member)
        box.blockSignals(False)

    def choose(self, name: str, value: str) -> None:
        """Choose an entry by its value."""
        box = self.boxes[name]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))

    def allow_breaking(self, rules: tuple[str, ...]) -> None:
        """Offer that the vote allows these broken rules; () for none."""
        if rules or not self._is_checked("override"):
            self.broken = rules
            self.boxes["override"].setVisible(bool(rules))

    def typed(self) -> Typed:
        """What stands in the boxes.

        Raises:
            Refused: An amount, a day or a rate that cannot be read.
        """
        values: dict[str, Any] = {}
        for name, box in self.boxes.items():
            if name not in ("yes", "no", "override"):
                values[_NAMES.get(name, name)] = self._value(name, box)
        if "yes" in self.boxes:
            values["votes"] = tuple(self._value(one, self.boxes[one]) for one in ("yes", "no"))
        if self._is_checked("override"):
            values["overrides"] = self.broken
        return Typed(**values)

    def _is_checked(self, name: str) -> bool:
        box = self.boxes.get(name)
        return isinstance(box, QCheckBox) and box.isChecked()

    def _value(self, name: str, box: QWidget) -> Any:
        if isinstance(box, QComboBox):
            return box.currentData() or ""
        if isinstance(box, QCheckBox):
            return box.isChecked()
        assert isinstance(box, QLineEdit)
        text = box.text().strip()
        if name in MONEY:
            return read_money(text, self.figures)
        if name in COUNTS:
            digits = fold_digits(text)
            return int(digits[:4]) if digits.isascii() and digits.isdigit() else 0
        if name == "first_due":
            on = date.fromisoformat(self.page.on)
            return str(parse_date(text, self.figures.calendar, on)) if text else ""
        if name == "rate":
            return parse_percent(text) if text else None
        return text
