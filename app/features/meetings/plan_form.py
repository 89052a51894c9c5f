"""The date of the next meeting: day, time, place; the weekday is said at once."""

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from app.core.calendars import Calendar
from app.core.errors import AppError, Refused
from app.core.locales.dates import iso_in
from app.core.locales.digits import fold_digits
from app.core.locales.typed_dates import parse_date
from app.features.meetings.presenter import MeetingListFigures
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

_TIME = re.compile(r"([01]?\d|2[0-3])[:.h ]?([0-5]\d)?")


class PlanForm(Card):
    """Signals:
    planned: (civil day, HH:MM or "", place).
    left: Esc or the button.
    """

    planned = Signal(str, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("mark", margins=(22, 14, 22, 14))
        self.title = label("", "h2")
        self.day, self.time, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.weekday = label("", "hint")
        self._words = [label("", "h3") for _ in range(3)]
        self.save = KeyButton(kind="primary", keys=("Enter",))
        self.cancel = KeyButton(kind="quiet", keys=("Esc",))
        self.message = MessageLine()
        self._write, self._today = Figures("en", "gregorian", "KES"), date(2026, 1, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        fields = (self.day, self.time, self.place)
        for place, (word, field) in enumerate(zip(self._words, fields, strict=True)):
            grid.addWidget(word, 0, place)
            grid.addWidget(field, 1, place)
            word.setBuddy(field)
            field.returnPressed.connect(self._save)
            grid.setColumnStretch(place, (2, 1, 4)[place])
        grid.addWidget(self.weekday, 2, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        self.column.addWidget(self.message)
        self.column.addLayout(buttons)
        self.day.textChanged.connect(self._show_weekday)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)

    def retranslate(self) -> None:
        words = (self.tr("Day"), self.tr("Time"), self.tr("Place"))
        for word, text in zip(self._words, words, strict=True):
            word.setText(text)
        self.save.setText(self.tr("Write the date"))
        self.cancel.setText(self.tr("Not now"))

    def begin(self, figures: MeetingListFigures, write: Figures, today: str) -> None:
        """Suggest the next date and put the cursor there."""
        self._write, self._today = write, date.fromisoformat(today)
        no = write.count(figures.next_no)
        self.title.setText(self.tr("When is meeting {no}?").format(no=no))
        self.day.setText(write.clock(iso_in(date.fromisoformat(figures.next_on), self._calendar)))
        self.time.setText(write.clock(figures.next_time))
        self.place.setText(figures.next_place)
        self.message.hide()
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    @property
    def _calendar(self) -> Calendar:
        return self._write.calendar

    def refuse(self, text: str) -> None:
        """Say why the date cannot be written."""
        self.message.say("bad", text)

    def _show_weekday(self) -> None:
        try:
            day = parse_date(self.day.text(), self._calendar, self._today)
        except AppError:
            self.weekday.setText("")
        else:
            self.weekday.setText(self._write.day(day.isoformat(), "long"))

    def _save(self) -> None:
        try:
            day = parse_date(self.day.text(), self._calendar, self._today)
        except Refused:
            self.refuse(self.tr("This is not a day: type it like {example}.").format(
                example=self._write.clock(iso_in(self._today, self._calendar))
            ))  # fmt: skip
            self.day.setFocus()
            return
        time = typed_time(self.time.text())
        if time is None:
            self.refuse(self.tr("This is not a time: type it like {example}.").format(
                example=self._write.clock("14:00")
            ))  # fmt: skip
            self.time.setFocus()
            return
        self.planned.emit(day.isoformat(), time, " ".join(self.place.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def typed_time(text: str) -> str | None:
    """HH:MM of what was typed in digits of any script ("14", "14.30", "۱۴:۰۰"); "" for nothing,
    None for what is not a time.
    """
    plain = fold_digits(text.strip())
    if not plain:
        return ""
    found = _TIME.fullmatch(plain)
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else None
