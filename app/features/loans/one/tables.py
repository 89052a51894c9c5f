"""The three sheets of a loan: its schedule, what happened, the schedules it had."""

from app.features.loans.loan_page import LoanPage, Row
from app.features.loans.words import line_word, version_word
from app.projections.loan_versions import ScheduleVersion
from app.projections.loans import LoanLine
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

LEAST = 44  # px; a column holds what stands in it


class ScheduleTable(LinesTable):
    """The schedule in force; what is left of each instalment."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_page(self, page: LoanPage, write: Figures) -> dict[int, str]:
        """Show the rows; the sums by column. The penalty stands there only when there is one."""
        heads = [
            Head("", LEAST, money=True),
            Head(self.tr("Due on"), LEAST),
            Head(self.tr("Principal"), LEAST, money=True),
            Head(self.tr("Interest"), LEAST, money=True),
            Head(self.tr("Penalty"), LEAST, money=True),
            Head(self.tr("To pay"), LEAST, money=True),
            Head(self.tr("Left"), LEAST, money=True),
            Head(""),
        ]
        shown = [place for place in range(len(heads)) if place != 4 or page.loan.state.penalty_left]
        sums = self._totals(page, write)
        totals = {shown.index(place): text for place, text in sums.items() if place in shown}
        lines = [self._row(one, page, write) for one in page.rows]
        cut = [Line(one.key, tuple(one.cells[place] for place in shown)) for one in lines]
        self.show_fitted(cut, [heads[place] for place in shown], totals)
        return totals

    def _totals(self, page: LoanPage, write: Figures) -> dict[int, str]:
        """Sums by column."""
        rows = page.rows
        return {
            1: self.tr("%Ln payments", "", len(page.loan.state.instalments)),
            2: write.money(sum(one.principal for one in rows)),
            3: write.due(sum(one.interest for one in rows)),
            4: write.due(page.loan.state.penalty_left),
            5: write.money(sum(one.total for one in rows)),
            6: write.due(page.loan.state.left),
        }

    def _row(self, one: Row, page: LoanPage, write: Figures) -> Line:
        left = one.left
        penalty, open_ = (left.penalty, left.total) if left else (0, 0)
        cells = (
            Text(write.count(one.number) if one.number else "", role="ink2"),
            Text(write.day(one.due_on, "short") if one.due_on else self.tr("At once")),
            Text(write.due(one.principal)),
            Text(write.due(one.interest)),
            Text(write.due(penalty), role="badText" if penalty else "ink2"),
            Text(write.money(one.total), 600),
            Text(write.due(open_), 600, role="ink" if open_ else "ink2"),
            self._mark(one, page, write),
        )
        return Line(str(one.number), cells)

    def _mark(self, one: Row, page: LoanPage, write: Figures) -> Text:
        if one.left is None:
            return Text(self.tr("Paid"), chip=("ok", "check-circle"))
        if not one.due_on or one.due_on < page.on:
            text = self.tr("{amount} late").format(amount=write.money(one.left.total))
            return Text(text, chip=("bad", "calendar-x"))
        if one.due_on == page.on:
            return Text(self.tr("Due today"), chip=("warn", "calendar-check"))
        return Text("")


class HistoryTable(LinesTable):
    """Every fact of the loan, newest first; Enter opens its meeting."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_page(self, page: LoanPage, write: Figures) -> None:
        heads = [
            Head(self.tr("Date"), LEAST),
            Head(self.tr("Meeting"), LEAST, money=True),
            Head(self.tr("What")),
            Head(self.tr("Principal"), LEAST, money=True),
            Head(self.tr("Interest"), LEAST, money=True),
            Head(self.tr("Penalty"), LEAST, money=True),
            Head(self.tr("Fee"), LEAST, money=True),
            Head(self.tr("Together"), LEAST, money=True),
        ]
        rows = [self._line(one, page, write) for one in page.lines]
        self.show_fitted([*rows, self._given(page, write)], heads)

    def _line(self, one: LoanLine, page: LoanPage, write: Figures) -> Line:
        number = page.numbers.get(one.meeting, 0)
        total = one.principal + one.interest + one.penalty + one.fee
        cells = (
            Text(write.day(one.on, "short"), sort=one.on),
            Text(write.count(number) if number else "", role="ink2"),
            Text(line_word(one.kind), 500),
            Text(write.due(one.principal)),
            Text(write.due(one.interest)),
            Text(write.due(one.penalty)),
            Text(write.due(one.fee)),
            Text(write.money(total), 600),
        )
        return Line(one.meeting, cells)

    def _given(self, page: LoanPage, write: Figures) -> Line:
        loan, number = page.loan, page.numbers.get(page.loan.meeting, 0)
        cells = (
            Text(write.day(loan.given_on, "short"), sort=loan.given_on),
            Text(write.count(number) if number else "", role="ink2"),
            Text(self.tr("Given"), 500),
            Text(write.money(loan.state.principal)),
            Text(write.due(loan.interest)),
            Text(write.due(0)),
            Text(write.due(loan.fee)),
            Text(write.money(loan.handed_over), 600),
        )
        return Line(loan.meeting, cells)


class VersionsTable(LinesTable):
    """The schedules that were agreed, newest first."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_page(self, page: LoanPage, write: Figures) -> None:
        heads = [
            Head(self.tr("No."), LEAST, money=True),
            Head(self.tr("Agreed on"), LEAST),
            Head(self.tr("What"), LEAST),
            Head(self.tr("Why")),
            Head(self.tr("Payments"), LEAST, money=True),
            Head(self.tr("Together"), LEAST, money=True),
            Head(self.tr("Ends"), LEAST),
            Head("", LEAST),
        ]
        self.show_fitted([self._row(one, write) for one in reversed(page.versions)], heads)

    def _row(self, one: ScheduleVersion, write: Figures) -> Line:
        chip = Text(self.tr("Proposal"), chip=("warn", "question"))
        if one.is_in_force:
            chip = Text(self.tr("In force"), chip=("ok", "check-circle"))
        elif one.is_followed:
            chip = Text(self.tr("Replaced"), chip=("muted", "clock-counter-clockwise"))
        last = one.instalments[-1].due_on if one.instalments else ""
        cells = (
            Text(write.count(one.version), role="ink2"),
            Text(write.day(one.on, "short"), sort=one.on),
            Text(version_word(one.kind), 500),
            Text(one.reason, role="ink2"),
            Text(write.count(len(one.instalments))),
            Text(write.money(sum(row.total for row in one.instalments)), 600),
            Text(write.day(last, "short"), sort=last),
            chip,
        )
        return Line(one.entry, cells)
