"""The meeting card: when it starts, what is ready, the button that begins it."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.calendars import parts_of
from app.core.locales.calendar_names import WEEKDAYS, month_name
from app.core.meetings import State
from app.features.home.presenter import LOW_PERCENT, OLD_COPY_DAYS, HomeFigures
from app.projections.meetings import Meeting
from app.ui.figures import Figures
from app.ui.icons import icon
from app.ui.widgets.avatar import DateLeaf
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import ElidedLabel, label

BESIDE_LEAF = 146  # px of the card that the leaf and the margins take
FACT = 200  # px of a fact that are read at least
MARKS = {
    "ok": ("check-circle", "okText"),
    "warn": ("warning", "warnText"),
    "muted": ("circle-dashed", "ink3"),
}


class MeetingCard(Card):
    """Signals:
    start: Start the planned meeting or go on with the open one.
    print_roll, practise, plan, copy_book: The other buttons.
    """

    start = Signal()
    print_roll = Signal()
    practise = Signal()
    plan = Signal()
    copy_book = Signal()

    def __init__(self, *, is_practice: bool) -> None:
        super().__init__("mark", margins=(22, 16, 14, 16))
        self._leaf = DateLeaf()
        self.title, self.under = label("", "h1"), label("", "muted")
        self.ready = [ReadyLine() for _ in range(4)]
        self.button = KeyButton(kind="primary", icon="play", keys=("Enter",), big=True)
        self.roll = KeyButton(icon="printer", big=True)
        self.try_out = KeyButton(kind="quiet", icon="graduation-cap")
        if is_practice:
            self.try_out.hide()
        self.first = self.button  # what Enter does
        self.why = label("", "hint", wrap=True)
        self._plans = False
        self.button.clicked.connect(self._main)
        self.roll.clicked.connect(self.print_roll)
        self.try_out.clicked.connect(self.practise)
        self.ready[1].acted.connect(self.copy_book)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        for place, fact in enumerate(self.ready):
            grid.addWidget(fact, place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        buttons, self._below = QHBoxLayout(), QHBoxLayout()
        self._beside = buttons
        buttons.setSpacing(10)
        for part in (self.button, self.roll, self.try_out):
            buttons.addWidget(part)
        buttons.addStretch(1)
        self._below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.under)
        words.addSpacing(6)
        words.addLayout(grid)
        words.addSpacing(8)
        words.addLayout(buttons)
        words.addLayout(self._below)
        words.addWidget(self.why)
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(self._leaf, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.column.addLayout(line)

    def _arrange(self) -> None:
        """Let the last button stand below the others where the words are long."""
        parts = [part for part in (self.button, self.roll, self.try_out) if not part.isHidden()]
        needed = sum(part.sizeHint().width() + 10 for part in parts) - 10
        fits = needed <= self.width() - BESIDE_LEAF
        home = self._beside if fits else self._below
        if home.indexOf(self.try_out) < 0:
            (self._below if fits else self._beside).removeWidget(self.try_out)
            home.insertWidget(home.count() - 1, self.try_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        self.roll.setText(self.tr("Print roll"))
        self.try_out.setText(self.tr("Practise first"))

    def show_figures(self, figures: HomeFigures, write: Figures) -> None:
        meeting = figures.home.running or figures.home.planned
        self.roll.setVisible(meeting is not None)
        self._plans = meeting is None
        if meeting is None:
            self._show_leaf(figures.today, write)
            self.title.setText(self.tr("No meeting is planned"))
            self.under.setText(self.tr("Write the first meeting date."))
            self.button.setText(self.tr("Write the date"))
            self.button.set_icon_name("calendar-check")
        else:
            self._show_leaf(meeting.on, write)
            self.title.setText(self._title(meeting, figures, write))
            self.under.setText(self._under(meeting, figures, write))
            self.button.setText(self._start_words(meeting, figures))
            self.button.set_icon_name("play")
        self._lead(meeting is None or figures.is_due)
        self.button.setEnabled(figures.may_start)
        self.why.setText(self._why_not())
        self.why.setVisible(not figures.may_start)
        self._show_ready(figures, write)
        self._arrange()

    def _start_words(self, meeting: Meeting, figures: HomeFigures) -> str:
        if meeting.is_running:
            return self.tr("Go on with the meeting")
        return self.tr("Start the meeting") if figures.is_due else self.tr("Hold it today")

    def _lead(self, starts: bool) -> None:
        """Enter starts what is due; before the day it prints the roll and starts nothing."""
        first, second = (self.button, self.roll) if starts else (self.roll, self.button)
        first.set_kind("primary")
        first.set_keys("Enter")
        second.set_kind("")
        second.set_keys()
        self.first = first

    def _why_not(self) -> str:
        return self.tr("The treasurer, the chairperson or the secretary starts the meeting.")

    def _show_leaf(self, on: str, write: Figures) -> None:
        day = date.fromisoformat(on)
        year, month, number = parts_of(day, write.calendar)
        name = month_name(month, write.language, write.calendar, short=True)
        top = f"{name} {write.clock(str(year))}".upper()
        week = WEEKDAYS[write.language][day.weekday()]
        self._leaf.set_date(top, write.clock(str(number)), week)

    def _title(self, meeting: Meeting, figures: HomeFigures, write: Figures) -> str:
        no = write.count(meeting.no)
        if meeting.state is State.PAUSED:
            return self.tr("Meeting {no} is paused").format(no=no)
        if meeting.is_running:
            return self.tr("Meeting {no} is open").format(no=no)
        if meeting.on == figures.today and meeting.time:
            text = self.tr("Meeting {no} starts at {time}")
            return text.format(no=no, time=write.clock(meeting.time))
        if meeting.on < figures.today:
            text = self.tr("Meeting {no} was planned for {day}")
        else:
            text = self.tr("Meeting {no} is on {day}")
        return text.format(no=no, day=write.day(meeting.on, "medium"))

    def _under(self, meeting: Meeting, figures: HomeFigures, write: Figures) -> str:
        last = figures.last_entry
        if meeting.is_running:
            if last is None:
                return self.tr("Nothing is written yet.")
            return self.tr("Last entry: {name} {amount}, {time}").format(
                name=figures.names.get(last.member, ""),
                amount=write.money(last.minor),
                time=write.clock(last.time),
            )
        people = self.tr("%Ln members", "", figures.home.members)
        parts = (self._time_to_go(meeting, figures), meeting.place, people)
        return " · ".join(part for part in parts if part)

    def _time_to_go(self, meeting: Meeting, figures: HomeFigures) -> str:
        today = QDate.fromString(figures.today, Qt.DateFormat.ISODate)
        days = today.daysTo(QDate.fromString(meeting.on, Qt.DateFormat.ISODate))
        if days > 1:
            return self.tr("In %Ln days", "", days)
        if days == 1:
            return self.tr("Tomorrow")
        if days < 0 or not meeting.time:
            return ""
        now = QTime.fromString(figures.now, "HH:mm")
        minutes = now.secsTo(QTime.fromString(meeting.time, "HH:mm")) // 60
        if minutes <= 0:
            return self.tr("Now")
        if minutes < 90:
            return self.tr("In %Ln minutes", "", minutes)
        return self.tr("In %Ln hours", "", round(minutes / 60))

    def _show_ready(self, figures: HomeFigures, write: Figures) -> None:
        keys, copy, box, power = self.ready
        holders = [figures.names.get(one, "") for one in figures.home.key_holders]
        first = write.names(name.split()[0] for name in holders if name)
        given = self.tr("Keys: {names}").format(names=first)
        if holders:
            keys.say("ok", given)
        else:
            keys.say("warn", self.tr("Nobody holds a key yet"))
        self._show_copy(copy, figures, write)
        last = figures.home.last
        if last is None:
            box.say("muted", self.tr("No meeting was closed yet"))
        else:
            amount = f"{write.unit} {write.money(last.totals.box)}"
            same = figures.home.places.box == last.totals.box
            if same:
                box.say("ok", self.tr("Box closed with"), amount)
            else:
                now = f"{write.unit} {write.money(figures.home.places.box)}"
                box.say("muted", self.tr("In the box now"), now)
        self._show_power(power, figures, write)

    def _show_copy(self, line: "ReadyLine", figures: HomeFigures, write: Figures) -> None:
        ready = figures.readiness
        if not ready.copied_on:
            line.say("warn", self.tr("The book was never copied"), act=self.tr("Copy now"))
        elif ready.copied_days >= OLD_COPY_DAYS:
            text = self.tr("No copy of the book for %Ln days", "", ready.copied_days)
            line.say("warn", text, act=self.tr("Copy now"))
        elif ready.copied_days <= 0:
            text = self.tr("Book copied today, {time}")
            line.say("ok", text.format(time=write.clock(ready.copied_at)))
        else:
            text = self.tr("Book copied on {day}")
            line.say("ok", text.format(day=write.day(ready.copied_on, "day_month")))

    def _show_power(self, line: "ReadyLine", figures: HomeFigures, write: Figures) -> None:
        ready = figures.readiness
        line.setVisible(ready.percent is not None)
        if ready.percent is None:
            return
        percent = write.count(ready.percent)
        if ready.percent < LOW_PERCENT:
            text = self.tr("Battery {percent}%: charge it now")
            line.say("warn", text.format(percent=percent), icon_name="battery-warning")
        else:
            text = self.tr("Battery {percent}%").format(percent=percent)
            line.say("ok", text, icon_name="battery-high")

    def _main(self) -> None:
        (self.plan if self._plans else self.start).emit()


class ReadyLine(QWidget):
    """One fact with a mark; where something is to do, its verb beside it.

    Signals:
        acted: The verb was pressed.
    """

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark, self.text, self.amount = QLabel(), ElidedLabel(least=FACT), label("", "strong")
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.button = KeyButton(kind="quiet")
        self.button.clicked.connect(self.acted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        for part in (self._mark, self.text, self.amount, self.button):
            line.addWidget(part)
        line.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, 24))

    def say(
        self, kind: str, text: str, amount: str = "", *, act: str = "", icon_name: str = ""
    ) -> None:
        """Show a fact; kind is ok, warn or muted."""
        name, role = MARKS[kind]
        self._mark.setPixmap(icon(icon_name or name, role, 19, "fill"))
        self.text.setText(text)
        self.amount.setText(amount)
        self.amount.setVisible(bool(amount))
        self.button.setText(act)
        self.button.setVisible(bool(act))
        self.setAccessibleName(f"{text} {amount}".strip())
