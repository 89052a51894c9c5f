"""The list of what is late, or of promises."""

from app.core.risk.ageing import BUCKETS
from app.features.collections.page import Page, Row
from app.features.collections.words import (
    PROMISE_CHIPS,
    STEP_CHIPS,
    late_word,
    promise_word,
    step_word,
)
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 34
LEAST = 44  # px; a column holds what stands in it
PENALTY = 5  # place of the column that the list of the day leaves out


class LateTable(LinesTable):
    """Rows of a filter; the columns differ between what is late and promises."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.stand_inside()
        self.horizontalHeader().setSectionsClickable(True)

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))

    def show_rows(self, name: str, page: Page, write: Figures) -> None:
        """Show the rows of a filter."""
        rows = page.rows(name)
        if name == "promises":
            lines = [self._promise(row, page, write) for row in rows]
            self.show_fitted(lines, self._promise_heads())
            return
        lines = [self._late(row, page, write, is_today=name == "today") for row in rows]
        self.show_fitted(lines, self._late_heads(is_today=name == "today"))

    def _late_heads(self, *, is_today: bool) -> list[Head]:
        heads = [
            Head(self.tr("To do") if is_today else self.tr("Due on"), LEAST),
            Head(self.tr("Member")),
            Head(self.tr("What"), LEAST),
            Head(self.tr("Days"), LEAST, money=True),
            Head(self.tr("Late"), LEAST, money=True),
            Head(self.tr("Penalty"), LEAST, money=True),
            Head(self.tr("Promise"), LEAST),
        ]
        return [head for place, head in enumerate(heads) if place != PENALTY or not is_today]

    def _late(self, row: Row, page: Page, write: Figures, *, is_today: bool) -> Line:
        late = row.late
        assert late is not None
        first = Text(write.day(late.due_on, "day_month"), role="ink2", sort=late.due_on)
        if is_today:
            first = Text(step_word(row.step), chip=STEP_CHIPS[row.step], sort=-late.days)
        ink = "badText" if BUCKETS.index(late.bucket) > 1 else "ink"
        cells = (
            first,
            Text(page.names.get(row.member, ""), 500),
            Text(late_word(late), role="ink2"),
            Text(write.count(late.days), role=ink, sort=late.days),
            Text(write.money(late.minor), 600, sort=late.minor),
            Text(write.due(late.penalty), role="ink2", sort=late.penalty),
            self._word(row, write),
        )
        return Line(row.key, tuple(c for n, c in enumerate(cells) if n != PENALTY or not is_today))

    def _word(self, row: Row, write: Figures) -> Text:
        late = row.late
        if late is not None and late.hardship:
            return Text(self.tr("Time was given"), chip=("ok", "hand-heart"), sort=0)
        if row.promise is None:
            return Text("", sort=0)
        state = row.promise.state
        return Text(promise_word(row.promise, write), chip=PROMISE_CHIPS[state], sort=1)

    def _promise_heads(self) -> list[Head]:
        return [
            Head(self.tr("By"), LEAST),
            Head(self.tr("Member")),
            Head(self.tr("Promised"), LEAST, money=True),
            Head(self.tr("Came"), LEAST, money=True),
            Head(self.tr("Given on"), LEAST),
            Head(self.tr("State"), LEAST),
        ]

    def _promise(self, row: Row, page: Page, write: Figures) -> Line:
        kept = row.promise
        assert kept is not None
        given = kept.promise
        cells = (
            Text(write.day(given.by, "day_month"), sort=given.by),
            Text(page.names.get(row.member, ""), 500),
            Text(write.money(given.minor), 600, sort=given.minor),
            Text(write.due(kept.paid), sort=kept.paid),
            Text(write.day(given.on, "day_month"), role="ink2", sort=given.on),
            Text(promise_word(kept, write), chip=PROMISE_CHIPS[kept.state], sort=kept.state),
        )
        return Line(row.key, cells)
