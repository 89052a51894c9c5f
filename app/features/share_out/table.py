"""The sheet: everyone's line, by number."""

from app.features.share_out.page import SharePage, ShareRow
from app.features.share_out.words import state_cell
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW, LEAST = 34, 44  # px


class ShareTable(LinesTable):
    """The key of a row is the member."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))

    def show_page(self, page: SharePage, write: Figures) -> dict[int, str]:
        """Show the rows; the sums by column."""
        counts = any(row.shares for row in page.rows)
        sums = {
            2: write.count(sum(row.shares for row in page.rows))
            if counts
            else write.money(sum(row.savings for row in page.rows)),
            3: _exact(sum(row.gross for row in page.rows), write),
            4: write.due(sum(row.back for row in page.rows)),
            5: _taken(sum(row.set_off for row in page.rows), write),
            6: write.money(sum(row.pays for row in page.rows)),
        }
        totals = {1: self.tr("Together")} | sums
        lines = [self._line(row, page, write, counts=counts) for row in page.rows]
        self.show_fitted(lines, self._heads(counts=counts), totals)
        return totals

    def _heads(self, *, counts: bool) -> list[Head]:
        first = self.tr("Shares") if counts else self.tr("Savings")
        return [
            Head("", 36),
            Head(self.tr("Member")),
            Head(first, LEAST, money=True),
            Head(self.tr("Part"), LEAST, money=True),
            Head(self.tr("Given back"), LEAST, money=True),
            Head(self.tr("Taken off"), LEAST, money=True),
            Head(self.tr("Gets"), LEAST, money=True),
            Head("", LEAST),
        ]

    def _line(self, row: ShareRow, page: SharePage, write: Figures, *, counts: bool) -> Line:
        first = write.count(row.shares) if counts else write.money(row.savings)
        cells = (
            Text(write.count(row.no), role="ink2", sort=row.no),
            Text(page.names.get(row.member, ""), 500),
            Text(first, sort=row.savings),
            Text(_exact(row.gross, write), sort=row.gross),
            Text(write.due(row.back), role="ink2", sort=row.back),
            Text(_taken(row.set_off, write), role="ink2", sort=row.set_off),
            Text(write.money(row.pays), 600, sort=row.pays),
            state_cell(row, write),
        )
        return Line(row.member, cells)


def _exact(minor: int, write: Figures) -> str:
    """To the last; where people name thousands of toman the paper alone has the rials."""
    return write.estimate(minor) if write.currency == "IRR" else write.money(minor)


def _taken(minor: int, write: Figures) -> str:
    return _exact(minor, write) if minor else write.due(0)
