"""Officers and keys: who holds which, and everybody's own PIN."""

from functools import partial

from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from app.core.constitution.of_group import OFFICERS, values_of
from app.core.errors import AppError
from app.core.locales.digits import fold_digits
from app.core.locales.numbers import format_number
from app.core.pins import DIGITS_MAX, DIGITS_MIN, check_shape
from app.features.onboarding.wizard.draft import KEYS, Draft
from app.features.onboarding.wizard.page import Page
from app.ui.error_texts import sentence
from app.ui.rules.form import RulesForm
from app.ui.rules.reader import reader_of
from app.ui.widgets.labels import label

ROWS = tuple(row for row in OFFICERS.rows if row.code in ("treasurer_limit", "cash_unit"))
TREASURER = 0  # place of the first row, and of the first name


class OfficersPage(Page):
    """One line an office; who sits at it types the PIN."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.people = [QComboBox() for _ in range(2 + KEYS)]
        self.pins = [QLineEdit() for _ in range(3 + KEYS)]
        self._offices = [label() for _ in self.pins]
        self._treasurer, self.hint = label("", "strong"), label("", "muted", wrap=True)
        self._pin_head, self._who_head = label("", "h3"), label("", "h3")
        self.form = RulesForm(ROWS)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._who_head, 0, 1)
        grid.addWidget(self._pin_head, 0, 2)
        for row, (office, pin) in enumerate(zip(self._offices, self.pins, strict=True), 1):
            who = self._treasurer if row == 1 else self.people[row - 2]
            grid.addWidget(office, row, 0)
            grid.addWidget(who, row, 1)
            grid.addWidget(pin, row, 2)
            pin.setEchoMode(QLineEdit.EchoMode.Password)
            pin.setMaxLength(DIGITS_MAX)
            pin.setFixedWidth(120)
            pin.setValidator(QRegularExpressionValidator(r"\d*", pin))
            pin.textEdited.connect(partial(self._pin_typed, row - 1))
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.form, 1)
        for place, box in enumerate(self.people):
            box.activated.connect(partial(self._chosen, place))
        self.form.changed.connect(self._changed)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Who holds which office?"))
        self.words.setText(self.tr("Each types an own PIN now, or later in the settings."))
        self._who_head.setText(self.tr("Who"))
        self._pin_head.setText(self.tr("Own PIN"))
        key = self.tr("Key {n}")
        numbers = (format_number(n, self.draft.language) for n in range(1, KEYS + 1))
        offices = [self.tr("Treasurer"), self.tr("Chairperson"), self.tr("Secretary")]
        offices += [key.format(n=number) for number in numbers]
        for made, text in zip(self._offices, offices, strict=True):
            made.setText(text)
        self.show_draft()

    def show_draft(self) -> None:
        draft, nobody = self.draft, self.tr("chosen later")
        names = draft.names
        self._treasurer.setText(names[TREASURER] if names else "")
        for box, place in zip(self.people, draft.offices, strict=True):
            box.clear()
            box.addItems([nobody, *names])
            box.setCurrentIndex(place + 1)
        figures = self.figures
        self.form.show_values(
            values_of(draft.rules),
            figures,
            reader_of(figures),
            blocked={},
            today=draft.today.isoformat(),
            starts=draft.starts,
        )
        self._show_pins()

    def begin(self) -> None:
        self.people[0].setFocus()

    def _holder(self, row: int) -> int:
        """Place of who holds the office of a line; -1 for nobody."""
        return TREASURER if row == 0 else self.draft.offices[row - 1]

    def _show_pins(self) -> None:
        """A person has one PIN, beside the first office."""
        seen: set[int] = set()
        for row, pin in enumerate(self.pins):
            holder = self._holder(row)
            first = holder >= 0 and holder not in seen and bool(self.draft.names)
            seen.add(holder)
            pin.setEnabled(first)
            pin.setAccessibleName(f"{self._offices[row].text()}: {self._pin_head.text()}")
            text = self.draft.pins.get(holder, "") if first else ""
            if pin.text() != text and not pin.hasFocus():
                pin.setText(text)
        self._say_problem()

    def _chosen(self, place: int, at: int) -> None:
        self.draft.offices[place] = at - 1
        self._show_pins()
        self.changed.emit()

    def _pin_typed(self, row: int, text: str) -> None:
        pin, holder = fold_digits(text), self._holder(row)
        if pin:
            self.draft.pins[holder] = pin
        else:
            self.draft.pins.pop(holder, None)
        self._say_problem()

    def _say_problem(self) -> None:
        self.hint.setText(self._problem())

    def _problem(self) -> str:
        """Why a PIN cannot be; else how long one is."""
        for pin in self.draft.pins.values():
            try:
                check_shape(pin)
            except AppError as error:
                return sentence(error, self.draft.language)
        least, most = (format_number(n, self.draft.language) for n in (DIGITS_MIN, DIGITS_MAX))
        return self.tr("A PIN has {least} to {most} digits.").format(least=least, most=most)

    def _changed(self, values: dict[str, object]) -> None:
        self.draft.change(values)
        self.show_draft()
        self.changed.emit()
