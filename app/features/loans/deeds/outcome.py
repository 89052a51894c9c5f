"""What a deed changes: the loan now and afterwards, and both schedules side by side."""

from PySide6.QtCore import Qt

from app.core.repayment import Unpaid
from app.projections.loans import Loan
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

_LEAST = 44  # px; a column holds what stands in it


class _Quiet(LinesTable):
    """A table inside a slip that takes no keys."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()
        self.setSelectionMode(LinesTable.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class Outcome(_Quiet):
    """The figures of the loan, before and after."""

    def show_loans(self, before: Loan, after: Loan | None, write: Figures) -> None:
        heads = [
            Head(""),
            Head(self.tr("Now"), 110, money=True),
            Head(self.tr("Afterwards"), 110, money=True),
        ]
        words = (
            self.tr("Still to pay"),
            self.tr("Principal"),
            self.tr("Interest"),
            self.tr("Penalty"),
            self.tr("Cost of the loan in all"),
            self.tr("Payments left"),
            self.tr("Next payment"),
            self.tr("Last payment on"),
        )
        now = _figures(before, write)
        then = _figures(after, write) if after is not None else ("",) * len(words)
        lines = [
            Line(str(place), (Text(word), Text(old, role="ink2"), Text(new, 600)))
            for place, (word, old, new) in enumerate(zip(words, now, then, strict=True))
        ]
        self.show_lines(lines, heads)
        self.setMinimumHeight(self.maximumHeight())


class Plans(_Quiet):
    """What is left to pay, payment by payment: the schedule in force and the next one."""

    def show_loans(self, before: Loan, after: Loan | None, write: Figures) -> None:
        heads = [
            Head("", _LEAST, money=True),
            Head(self.tr("Now due on"), _LEAST),
            Head(self.tr("To pay"), _LEAST, money=True),
            Head(self.tr("Then due on"), _LEAST),
            Head(self.tr("Principal"), _LEAST, money=True),
            Head(self.tr("Interest"), _LEAST, money=True),
            Head(self.tr("To pay"), _LEAST, money=True),
        ]
        old = before.state.unpaid()
        new = after.state.unpaid() if after is not None else ()
        count = max(len(old), len(new))
        lines = [
            Line(
                str(place),
                (
                    Text(write.count(place + 1), role="ink2"),
                    *self._old(old, place, write),
                    *self._new(new, place, write),
                ),
            )
            for place in range(count)
        ]
        sums = {2: write.money(sum(one.total for one in old))}
        if after is not None:
            sums[4] = write.money(sum(one.principal for one in new))
            sums[5] = write.due(sum(one.interest for one in new))
            sums[6] = write.money(sum(one.total for one in new))
        foot = Line("sum", tuple(Text(sums.get(place, ""), 600) for place in range(7)))
        self.show_fitted([*lines, foot], heads)

    def _old(self, rows: tuple[Unpaid, ...], place: int, write: Figures) -> tuple[Text, ...]:
        if place >= len(rows):
            return (Text(""), Text(""))
        one = rows[place]
        return (
            Text(self._day(one, write), role="ink2"),
            Text(write.money(one.total), role="ink2"),
        )

    def _new(self, rows: tuple[Unpaid, ...], place: int, write: Figures) -> tuple[Text, ...]:
        if place >= len(rows):
            return (Text(""), Text(""), Text(""), Text(""))
        one = rows[place]
        return (
            Text(self._day(one, write)),
            Text(write.due(one.principal)),
            Text(write.due(one.interest)),
            Text(write.money(one.total), 600),
        )

    def _day(self, one: Unpaid, write: Figures) -> str:
        return write.day(one.due_on, "short") if one.due_on else self.tr("At once")


def _figures(loan: Loan, write: Figures) -> tuple[str, ...]:
    state, rows = loan.state, loan.state.unpaid()
    dated = [one for one in rows if one.due_on]
    return (
        write.money(state.left),
        write.due(state.principal_left),
        write.due(state.interest_left),
        write.due(state.penalty_left),
        write.due(state.interest + loan.upfront_interest + loan.fee + state.penalty),
        write.count(len(rows)),
        write.money(rows[0].total) if rows else "",
        write.day(dated[-1].due_on, "day_month") if dated else "",
    )
