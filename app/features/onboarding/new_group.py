"""The form of a new group: as much as can be known before the first meeting, on one page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
)

from app.core.currencies import CURRENCIES
from app.core.locales.numbers import format_number
from app.features.onboarding.form import Form
from app.features.onboarding.typed import Typed, names_of
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.painting import is_rtl, start
from app.ui.widgets.pin_boxes import PinBoxes

EVERY = (7, 14, 28, 30)
KEYS = 3
USUAL = {"fa": ("IRR", "jalali"), "hi": ("INR", "gregorian"), "fr": ("XOF", "gregorian")}


class NewGroupForm(Form):
    """Money on the left, people on the right. `typed` is what stands there now."""

    def __init__(self, language: str, *, asks_passphrase: bool) -> None:
        super().__init__(language)
        self.group, self.share, self.welfare = QLineEdit(), QLineEdit(), QLineEdit()
        self.turn, self.next_on, self.passphrase = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.currency, self.calendar, self.every = QComboBox(), QComboBox(), QComboBox()
        self.currency.addItems(sorted(CURRENCIES))
        self.calendar.addItems(["", ""])
        self.every.addItems([""] * len(EVERY))
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(170)
        self.offices = [QComboBox() for _ in range(2 + KEYS)]
        self.pin = PinBoxes()
        self.pin_text = ""
        self._asks_passphrase = asks_passphrase
        self._lay_out()
        currency, calendar = USUAL.get(language, ("KES", "gregorian"))
        self.currency.setCurrentText(currency)
        self.calendar.setCurrentIndex(1 if calendar == "jalali" else 0)
        self.every.setCurrentIndex(1)
        self.names.textChanged.connect(self._people_changed)
        self.pin.entered.connect(self._pin_typed)
        self.retranslate()
        self.group.setFocus()

    def _lay_out(self) -> None:
        left, right = Card(), Card()
        self._left, self._right = label("", "h2"), label("", "h2")
        self._names_hint, self._pin_hint = (
            label("", "hint", wrap=True),
            label("", "hint", wrap=True),
        )
        money, people = QFormLayout(), QFormLayout()
        for form in (money, people):
            form.setHorizontalSpacing(16)
            form.setVerticalSpacing(8)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        fields = [
            self.group, self.currency, self.calendar, self.share, self.welfare, self.turn,
            self.every, self.next_on,
        ]  # fmt: skip
        if self._asks_passphrase:
            fields.append(self.passphrase)
        self._money_labels = [label() for _ in fields]
        for name, field in zip(self._money_labels, fields, strict=True):
            name.setBuddy(field)
            money.addRow(name, field)
        self._office_labels = [label() for _ in self.offices]
        for name, box in zip(self._office_labels, self.offices, strict=True):
            name.setBuddy(box)
            people.addRow(name, box)
        self._pin_label = label()
        people.addRow(self._pin_label, self.pin)
        left.column.addWidget(self._left)
        left.column.addLayout(money)
        left.column.addStretch()
        right.column.addWidget(self._right)
        right.column.addWidget(self._names_hint)
        right.column.addWidget(self.names, 1)
        right.column.addLayout(people)
        right.column.addWidget(self._pin_hint)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(left, 1)
        line.addWidget(right, 1)
        self.body.addLayout(line)

    def retranslate(self) -> None:
        super().retranslate()
        side = start(is_rtl(self))
        for field in (
            self.group, self.share, self.welfare, self.turn, self.next_on, self.passphrase
        ):  # fmt: skip
            field.setAlignment(side)
        option = self.names.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.names.document().setDefaultTextOption(option)
        self.title_label.setText(self.tr("Start a new group"))
        self.text_label.setText(self.tr("What is not known today can stay empty."))
        self.button.setText(self.tr("Begin the book"))
        self._left.setText(self.tr("The group and its money"))
        self._right.setText(self.tr("The people"))
        words = [
            self.tr("Name of the group"),
            self.tr("Money"),
            self.tr("Calendar"),
            self.tr("One share costs"),
            self.tr("Welfare at each meeting"),
            self.tr("For the turn at each meeting"),
            self.tr("Meetings"),
            self.tr("First meeting on"),
            self.tr("Passphrase that opens the book"),
        ]
        for name, word in zip(self._money_labels, words, strict=False):
            name.setText(word)
        self.calendar.setItemText(0, self.tr("Western"))
        self.calendar.setItemText(1, self.tr("Persian"))
        for place, days in enumerate(EVERY):
            self.every.setItemText(place, self.tr("every %Ln days", "", days))
        self._names_hint.setText(
            self.tr(
                "One name on each line, you first: you are the treasurer. A list can be pasted."
            )
        )
        self.names.setAccessibleName(self._names_hint.text())
        offices = [self.tr("Chairperson"), self.tr("Secretary")]
        key = self.tr("Key {n}")
        offices += [key.format(n=format_number(n, self.language)) for n in range(1, KEYS + 1)]
        for name, word in zip(self._office_labels, offices, strict=True):
            name.setText(word)
        self._pin_label.setText(self.tr("Your PIN"))
        self._show_pin()
        self._people_changed()

    def typed(self) -> Typed:
        """The fields as they stand."""
        places = [box.currentIndex() - 1 for box in self.offices]
        return Typed(
            group=self.group.text(),
            names=names_of(self.names.toPlainText()),
            currency=self.currency.currentText(),
            calendar="jalali" if self.calendar.currentIndex() else "gregorian",
            language=self.language,
            label=self.tr("First laptop"),
            share_value=self.share.text(),
            welfare=self.welfare.text(),
            turn=self.turn.text(),
            every_days=EVERY[self.every.currentIndex()],
            next_on=self.next_on.text(),
            chair=places[0],
            secretary=places[1],
            keys=tuple(places[2:]),
            pin=self.pin_text,
        )

    def _people_changed(self) -> None:
        """Offer the names that stand there for the offices; choices that still fit stay."""
        names = names_of(self.names.toPlainText())
        nobody = self.tr("chosen later")
        for box in self.offices:
            chosen = box.currentText() if box.currentIndex() > 0 else ""
            box.clear()
            box.addItems([nobody, *names])
            box.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)

    def _pin_typed(self, pin: str) -> None:
        self.pin_text = pin
        self._show_pin()
        self.button.setFocus()

    def _show_pin(self) -> None:
        self._pin_hint.setText(
            self.tr("PIN taken. The others type theirs in Settings.")
            if self.pin_text
            else self.tr("4 to 6 digits, then Enter. The others type theirs in Settings.")
        )
