"""“Needs you”, and under it the last meeting as it is read out at the start of the next one."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.cases import BUILDING, GIVEN_ALONE, LENDING
from app.core.locales.isolates import island
from app.features.home.need_rows import NeedRow, NeedRows
from app.features.home.needs import ROWS_MAX, Need
from app.features.home.presenter import HomeFigures
from app.projections.meetings import Meeting
from app.ui import second_words, theme
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.painting import is_rtl

_TILES = {
    "case": ("clash", "arrows-merge"),
    "second": ("clash", "users-three"),
    "payments": ("warn", "swap"),
    "late": ("bad", "calendar-x"),
    "rehearsal": ("warn", "lock-key"),
}
_PAGES = {
    "case": "decide",
    "second": "decide",
    "payments": "payments",
    "late": "loans",
    "rehearsal": "settings",
}


class NeedsCard(Card):
    """Signals:
    opened: A row's verb was pressed: (name of the page, id).
    read_out: The last meeting is wanted for reading out; carries its id.
    """

    opened = Signal(str, str)
    read_out = Signal(str)

    def __init__(self) -> None:
        super().__init__(margins=(1, 1, 1, 1))
        self.column.setSpacing(0)
        self._title, self._calm = label("", "h2"), label("", "hint")
        self._empty = label("", "muted", wrap=True)
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._rows, self._needs = NeedRows(), tuple[Need, ...]()
        self._rows.rest_wanted.connect(self._open_rest)
        self.more = self._rows.more
        self.last = LastMeeting()
        self.last.read_out.connect(self.read_out)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._calm)
        self.column.addLayout(head)
        self.column.addWidget(Hair())
        self.column.addWidget(self._rows, 1000)  # all the room there is
        self.column.addWidget(self._empty)
        self.column.addStretch(1)  # where nothing waits
        self.column.addWidget(self.last)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Needs you"))
        self._calm.setText(self.tr("Nothing here stops the meeting"))
        self.last.retranslate()

    def rows(self) -> list[NeedRow]:
        """Return the rows that are shown, in order."""
        return self._rows.shown

    def keep_whole(self, is_whole: bool) -> None:
        """Where the page rolls anyhow, every row is shown."""
        self._rows.keep_whole(is_whole)

    def show_figures(self, figures: HomeFigures, write: Figures) -> None:
        self._needs = figures.needs
        self._rows.setVisible(bool(figures.needs))
        rows = [self._row(need, figures, write) for need in self._needs[:ROWS_MAX]]
        self._rows.set_rows(rows, len(self._needs))
        self._empty.setVisible(not figures.needs)
        self._empty.setText(self.tr("Nothing waits for you."))
        self.last.show_meeting(figures.home.last, write)

    def _open_rest(self, shown: int) -> None:
        """Where the first of the rows stands for which there is no room."""
        first = self._needs[shown]
        part = first.opens if first.kind == "rehearsal" else ""  # a page of the settings
        self.opened.emit(_PAGES[first.kind], part)

    def _row(self, need: Need, figures: HomeFigures, write: Figures) -> NeedRow:
        kind, icon_name = _TILES[need.kind]
        name = figures.names.get(need.member, "")
        title, why, verb, page = self._words(need, name, write)
        is_money = need.kind not in ("second", "rehearsal")
        amount = write.money(need.minor) if is_money else ""
        row = NeedRow(kind, icon_name, title, why, amount, verb)
        row.button.clicked.connect(lambda: self.opened.emit(page, need.opens))
        return row

    def _words(self, need: Need, name: str, write: Figures) -> tuple[str, str, str, str]:
        """(what, why, verb, page) of a row."""
        at = self._at(need, write)
        if need.kind == "case":
            if need.about == "late_entry":
                title = self.tr("{name}’s payment came after the meeting was signed")
            elif need.about == "same_payment":
                title = self.tr("{name}’s payment is written twice")
            elif need.about == GIVEN_ALONE:
                title = self.tr("Money was given out by one officer alone")
            elif need.about in LENDING:
                title = self.tr("{name}: two laptops wrote about a loan")
            elif need.about in BUILDING:
                title = self.tr("The building: two laptops wrote apart")
            else:
                title = self.tr("{name}: two versions were written")
            return title.format(name=name), at, self.tr("Decide"), "decide"
        if need.waiting is not None:
            title = self.tr("{name} asks for your word").format(name=island(need.waiting.by))
            why = second_words.question(need.waiting, write.language)
            return title, why, self.tr("Decide"), "decide"
        if need.kind == "payments":
            title = self.tr("%Ln payments to check", "", need.count)
            why = self.tr("The money does not agree with what is written")
            return title, " · ".join(x for x in (at, why) if x), self.tr("Check"), "payments"
        if need.kind == "rehearsal":
            if need.about == "tried":
                why = self.tr("Both sheets last opened a copy on {day}; once a year they are tried")
            else:
                why = self.tr("Given out on {day} and never tried; once a year they are")
            why = why.format(day=write.day(need.since, "short"))
            return self.tr("Try the recovery sheets"), why, self.tr("Try"), "settings"
        title = self.tr("{name}’s loan is late").format(name=name)
        days = self.tr("%Ln days", "", need.count)
        due = self.tr("Due {day}").format(day=write.day(need.since, "day_month"))
        why = f"{due} · {days}" if need.since else ""
        return title, why, self.tr("See"), "member"

    def _at(self, need: Need, write: Figures) -> str:
        if not need.meeting_no:
            return ""
        return self.tr("Meeting {no}").format(no=write.count(need.meeting_no))


class Hair(QFrame):
    """A thin line across a card."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hair")
        self.setFixedHeight(1)


class LastMeeting(QFrame):
    """What was read out at the end of the last meeting, on the sunken foot of the card.

    Signals:
        read_out: Its id.
    """

    read_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._meeting = ""
        self.title = label("", "h2")
        self.button = KeyButton(icon="speaker-high")
        self.button.clicked.connect(lambda: self.read_out.emit(self._meeting))
        self.figures = [LedgerFigure(double=place == 3) for place in range(4)]
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.button)
        line = QHBoxLayout()
        line.setSpacing(8)
        for figure in self.figures:
            line.addWidget(figure, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(line)

    def retranslate(self) -> None:
        self.button.setText(self.tr("Read out at the start"))
        words = (self.tr("Collected"), self.tr("Lent"), self.tr("Paid out"))
        for figure, word in zip(self.figures, (*words, self.tr("Box closed with")), strict=True):
            figure.word.setText(word)

    def show_meeting(self, meeting: Meeting | None, write: Figures) -> None:
        self.setVisible(meeting is not None)
        if meeting is None:
            return
        self._meeting = meeting.meeting
        day = write.day(meeting.on, "day_month")
        self.title.setText(self.tr("Last meeting, {day}").format(day=day))
        totals = meeting.totals
        out = totals.turn_paid + totals.welfare_paid + totals.expenses
        only_turn = out == totals.turn_paid and out
        self.figures[2].word.setText(self.tr("Turn paid") if only_turn else self.tr("Paid out"))
        for figure, minor in zip(
            self.figures, (totals.collected, totals.lent, out, totals.box), strict=True
        ):
            figure.amount.set_amount(write.money(minor))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.fillRect(0, 0, self.width(), 8, look.colour("sunken"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("line"))


class LedgerFigure(QWidget):
    """A word over an amount, behind the double line of the ledger."""

    def __init__(self, *, double: bool = False) -> None:
        super().__init__()
        self.word = label("", "hint")
        self.amount = AmountLabel(20, 600, leading=True, double_rule=double)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 0, 13, 0)
        column.setSpacing(0)
        column.addWidget(self.word)
        column.addWidget(self.amount)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().colour("line"))
        left = self.width() - 3 if is_rtl(self) else 0
        for x in (left, left + 2):
            painter.drawLine(x, 0, x, self.height())
