"""The table of members: its columns, its rows, letters that jump to a name."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.features.members.bars import attendance_bars
from app.features.members.offices import offices_line
from app.features.members.presenter import MemberListFigures
from app.projections.member_list import MemberLine
from app.projections.unit_accounts import FlatsOf
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 26
PAUSE_S = 1.0  # after it the next letter begins a new name


class MembersTable(LinesTable):
    """Signals:
    typed: What was typed so far of a name or number.
    """

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__([Head("")])
        self._letters, self._last = "", 0.0
        self.horizontalHeader().setSectionsClickable(True)

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and sign and (sign.isalnum() or (sign == " " and self._is_typing())):
            self._letters = (self._letters if self._is_typing() else "") + sign
            self._last = time.monotonic()
            self.typed.emit(self._letters)
        else:
            super().keyPressEvent(event)

    def _is_typing(self) -> bool:
        return bool(self._letters) and time.monotonic() - self._last < PAUSE_S

    def go_to(self, member: str) -> None:
        """Make the row of a member the current one."""
        for row, line in enumerate(self.lines_model.lines):
            if line.key == member:
                self.setCurrentIndex(self.lines_model.index(row, 0))
                self.scrollTo(self.currentIndex())

    def show_members(
        self,
        figures: MemberListFigures,
        lines: tuple[MemberLine, ...],
        write: Figures,
        totals: dict[int, str],
    ) -> None:
        """Show these members; columns are those that the rules ask for.

        Args:
            totals: By column of all twelve, for widths that hold them.
        """
        shown = columns(figures)
        heads = self._heads(figures, write)
        rows = [self._row(line, figures, write, shown) for line in lines]
        sums = {shown.index(at): text for at, text in totals.items() if at in shown}
        self.show_fitted(rows, [heads[place] for place in shown], sums)

    def _heads(self, figures: MemberListFigures, write: Figures) -> list[Head]:
        if figures.due_on == figures.today:
            due = self.tr("Due today")
        else:
            due = self.tr("Due {day}").format(day=write.day(figures.due_on, "day_month"))
        return [
            Head(self.tr("No."), 44, money=True),
            Head(self.tr("Name")),
            Head(self.tr("Office"), 96),
            Head(self.tr("Shares"), 60, money=True),
            Head(self.tr("Savings"), 94, money=True),
            Head(self.tr("Loan left"), 94, money=True),
            Head(due, 92, money=True),
            Head(self.tr("Can borrow"), 102, money=True),
            Head(self.tr("Came to %Ln meetings", "", figures.held), 166),
            Head("", 40),
            Head(self.tr("Flats"), 120),
            Head(self.tr("Owed for them"), 110, money=True),
        ]

    def _row(
        self, line: MemberLine, figures: MemberListFigures, write: Figures, shown: list[int]
    ) -> Line:
        came = write.count(line.came)
        flats = figures.flats.get(line.member, FlatsOf())
        cells = (
            Text(write.count(line.no), role="ink2", sort=line.no),
            Text(line.name, 500),
            Text(offices_line(line.roles, line.key, write), role="ink2"),
            Text(write.count(line.shares), sort=line.shares),
            Text(write.money(line.savings_minor), 600, sort=line.savings_minor),
            Text(write.due(line.loan_left), sort=line.loan_left),
            Text(write.due(line.due_minor), role="ink2", sort=line.due_minor),
            Text(write.money(line.can_borrow), sort=line.can_borrow),
            Text(came, sort=line.came, paint=attendance_bars(line.attended, came)),
            self._mark(line, write),
            Text(self._flats(flats, write)),
            Text(write.due(max(0, flats.owes)), 600, sort=flats.owes),
        )
        return Line(line.member, tuple(cells[place] for place in shown))

    def _flats(self, flats: FlatsOf, write: Figures) -> str:
        """The labels of what somebody owns and rents."""
        rents = [self.tr("{label} as tenant").format(label=label) for label in flats.rents]
        return write.names([*flats.owns, *rents])

    def _mark(self, line: MemberLine, write: Figures) -> Text:
        if line.late_minor:
            text = self.tr("{amount} late").format(amount=write.money(line.late_minor))
            return Text(text, chip=("bad", "calendar-x"), sort=-line.late_minor)
        if line.fines_owed:
            text = self.tr("{amount} fines").format(amount=write.money(line.fines_owed))
            return Text(text, chip=("warn", "gavel"), sort=-1)
        return Text("", sort=0)


def columns(figures: MemberListFigures) -> list[int]:
    """Return which of the twelve columns are shown, in their order."""
    if figures.flats:
        return [0, 1, 2, 10, 11, 8, 9]
    hidden = set() if figures.has_shares else {3}
    if not figures.has_loans:
        hidden |= {5, 6, 7}
    return [place for place in range(10) if place not in hidden]
