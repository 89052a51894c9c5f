"""A form of rules: two columns of boxes, and a refusal right under the box it is about."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Refused
from app.core.locales import language_of
from app.core.locales.digits import fold_digits, native_digits
from app.core.locales.numbers import decimal_text
from app.core.locales.typed_dates import parse_date
from app.core.locales.typed_rates import parse_percent
from app.features.settings.lending.fields import Field, Values
from app.features.settings.lending.words import choice_word, field_word
from app.ui.figures import Figures
from app.ui.typed_money import read_money, write_money
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.narrow_box import narrow

COUNT_MAX = 9999


class Form(QWidget):
    """Signals:
    changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.fields = fields
        self.boxes: dict[str, QWidget] = {}
        self.wrong: dict[str, MessageLine] = {}
        self._names: dict[str, QLabel] = {}
        self._figures = Figures("en", "gregorian", "KES")
        self._today, self._is_filling = "", False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(fields):
            grid.addLayout(self._cell(field), place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _cell(self, field: Field) -> QVBoxLayout:
        box = self.boxes[field.name] = self._box(field)
        name, wrong = label("", "muted"), MessageLine()
        self._names[field.name], self.wrong[field.name] = name, wrong
        wrong.hide()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        if field.kind == "check":
            name.hide()
        else:
            cell.addWidget(name)
        cell.addWidget(box)
        cell.addWidget(wrong)
        cell.addStretch()
        return cell

    def _box(self, field: Field) -> QWidget:
        if field.kind == "choice":
            box = QComboBox()
            for choice in field.choices:
                box.addItem("", choice)
            narrow(box)
            box.currentIndexChanged.connect(self._tell)
            return box
        if field.kind == "check":
            check = QCheckBox()
            check.toggled.connect(self._tell)
            return check
        edit = QLineEdit()
        edit.setMaxLength(60)
        edit.textEdited.connect(self._tell)
        edit.returnPressed.connect(self.focusNextChild)
        return edit

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    def show_values(self, values: Values, figures: Figures, today: str) -> None:
        """Fill the boxes; days are typed as of the civil day `today`."""
        self._figures, self._today, self._is_filling = figures, today, True
        for field in self.fields:
            self._fill(field, values[field.name])
        self._is_filling = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again; what is typed stays."""
        for field in self.fields:
            word, box = field_word(field.name), self.boxes[field.name]
            self._names[field.name].setText(word)
            box.setAccessibleName(word)
            if isinstance(box, QCheckBox):
                box.setText(word)
            elif isinstance(box, QComboBox):
                for place, choice in enumerate(field.choices):
                    box.setItemText(place, choice_word(field.name, choice))

    def _fill(self, field: Field, value: Any) -> None:
        box = self.boxes[field.name]
        if isinstance(box, QComboBox):
            box.setCurrentIndex(max(0, box.findData(value)))
        elif isinstance(box, QCheckBox):
            box.setChecked(bool(value))
        elif isinstance(box, QLineEdit):
            box.setText(self._text(field.kind, value))

    def _text(self, kind: str, value: Any) -> str:
        language = language_of(self._figures.language)
        if kind == "money":
            return write_money(value, self._figures)
        if kind == "day":
            return self._figures.day(value, "short") if value else ""
        if kind == "percent":
            return native_digits(decimal_text(value, 4, 0, language), language.digits)
        return native_digits(str(value), language.digits)

    def values(self) -> Values:
        """What stands in the boxes.

        Raises:
            Refused: A number that cannot be read, with its `field`.
        """
        return {field.name: self._value(field) for field in self.fields}

    def _value(self, field: Field) -> Any:
        box = self.boxes[field.name]
        if isinstance(box, QComboBox):
            # The very word of the rules: what equals a default but is another object of Qt
            # would be signed in other bytes.
            return field.choices[max(0, box.currentIndex())]
        if isinstance(box, QCheckBox):
            return box.isChecked()
        assert isinstance(box, QLineEdit)
        text = box.text().strip()
        try:
            return self._number(field.kind, text)
        except Refused as error:
            raise Refused(error.code, **{**error.values, "field": field.name}) from error

    def _number(self, kind: str, text: str) -> Any:
        if kind == "text":
            return text
        if kind == "money":
            return read_money(text, self._figures)
        if kind == "percent":
            return parse_percent(text)
        if kind == "day":
            today = date.fromisoformat(self._today)
            return str(parse_date(text, self._figures.calendar, today)) if text else ""
        digits = fold_digits(text) or "0"
        if not digits.isascii() or not digits.isdigit():
            raise Refused("rules.count", typed=text[:20], allowed=COUNT_MAX)
        if int(digits) > COUNT_MAX:
            raise Refused("rules.count_most", allowed=COUNT_MAX)
        return int(digits)

    def say(self, name: str, text: str) -> None:
        """Say under a box what is wrong with it; "" for nothing wrong anywhere."""
        for known, line in self.wrong.items():
            if text and known == name:
                line.say("bad", text)
            else:
                line.hide()
