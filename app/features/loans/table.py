"""The tables of the Loans page: requests, and loans that run, are late or are closed."""

from app.features.loans.presenter import BookPage
from app.features.loans.words import REQUEST_CHIPS, chip_of
from app.projections.loan_book import Request
from app.projections.loans import Loan
from app.system.lending_sentences import state_name
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.cell_bar import bar_cell
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 34
LEAST = 44  # px; a column holds what stands in it


class LoanTable(LinesTable):
    """Rows of one tab; the key of a row is the loan."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()
        self.horizontalHeader().setSectionsClickable(True)

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))

    def show_tab(self, tab: str, page: BookPage, write: Figures, totals: dict[int, str]) -> None:
        """Show the rows of a tab in its own columns, over the sums by column."""
        if tab == "asked":
            lines = [self._request(one, page, write) for one in page.asked]
            self.show_fitted(lines, self._request_heads(), totals)
            return
        lines = [self._loan(one, tab, page, write) for one in page.loans(tab)]
        self.show_fitted(lines, self._loan_heads(tab), totals)

    def _request_heads(self) -> list[Head]:
        return [
            Head(self.tr("Member")),
            Head(self.tr("Asked on"), LEAST),
            Head(self.tr("Amount"), LEAST, money=True),
            Head(self.tr("Payments"), LEAST, money=True),
            Head(self.tr("What for")),
            Head(self.tr("Stand for it"), LEAST),
            Head("", LEAST),
        ]

    def _request(self, one: Request, page: BookPage, write: Figures) -> Line:
        asked, there = one.asked, len(one.accepted)
        wanted = there + len(one.missing)
        stand = self.tr("{there} of {wanted}").format(
            there=write.count(there), wanted=write.count(wanted)
        )
        cells = (
            Text(page.names.get(asked.member, ""), 500),
            Text(write.day(asked.on, "day_month"), role="ink2", sort=asked.on),
            Text(write.money(one.principal), 600, sort=one.principal),
            Text(write.count(asked.instalments), sort=asked.instalments),
            Text(asked.purpose, role="ink2"),
            Text(stand if wanted else "–", role="warnText" if one.missing else "ink2", sort=there),
            Text(
                state_name(one.state, write.language),
                chip=REQUEST_CHIPS.get(one.state, ("muted", "hand-coins")),
                sort=one.state,
            ),
        )
        return Line(one.loan, cells)

    def _loan_heads(self, tab: str) -> list[Head]:
        day = {
            "running": self.tr("Next"),
            "late": self.tr("Late since"),
            "closed": self.tr("Closed on"),
        }
        return [
            Head(self.tr("Member")),
            Head(self.tr("Given on"), LEAST),
            Head(self.tr("Borrowed"), LEAST, money=True),
            Head(self.tr("Paid back")),
            Head(self.tr("Left"), LEAST, money=True),
            Head(day[tab], LEAST),
            Head(self.tr("Stand for it")),
            Head("", LEAST),
        ]

    def _loan(self, loan: Loan, tab: str, page: BookPage, write: Figures) -> Line:
        state = loan.state
        whole = state.principal + state.added
        paid = max(0, whole - state.principal_left)
        names = [page.names.get(one, "").split(" ")[0] for one in loan.guarantors]
        day, words = self._day(loan, tab, page.on, write)
        cells = (
            Text(page.names.get(loan.member, ""), 500),
            Text(write.day(loan.given_on, "short"), role="ink2", sort=loan.given_on),
            Text(write.money(whole), sort=whole),
            Text(write.money(paid), sort=paid, paint=bar_cell(paid, whole, write.money(paid))),
            Text(write.due(state.left), 600, sort=state.left),
            Text(words, sort=day),
            Text(write.names(names), role="ink2"),
            chip_of(loan, page.on, write),
        )
        return Line(loan.loan, cells)

    def _day(self, loan: Loan, tab: str, on: str, write: Figures) -> tuple[str, str]:
        """The day a row is sorted by, and how it reads."""
        if tab == "closed":
            return loan.last_on, write.day(loan.last_on, "short")
        if tab == "late":
            since = loan.state.late_since(on)
            return since, write.day(since, "short")
        coming = [one for one in loan.state.unpaid() if one.due_on >= on]
        if not coming:
            return "", ""
        day = coming[0].due_on
        return day, f"{write.money(coming[0].total)} · {write.day(day, 'day_month')}"
