"""The table of meetings: what came in, what went out, who signed, where it stands."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.locales.amounts import NOTHING_DUE
from app.features.meetings.presenter import MeetingLine, MeetingListFigures
from app.features.meetings.states import state_chip
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.tables import Head, Line, LinesTable, PaintCell, Text

DOT = 15


class MeetingsTable(LinesTable):
    """Ten columns, the newest meeting on top."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_meetings(self, figures: MeetingListFigures, write: Figures) -> None:
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(30))
        heads = [
            Head(self.tr("No."), 46, money=True),
            Head(self.tr("Date")),
            Head(self.tr("Here"), 76, money=True),
            Head(self.tr("Collected"), 96, money=True, opens=True),
            Head(self.tr("Lent"), 90, money=True),
            Head(self.tr("Paid out"), 90, money=True),
            Head(self.tr("Box closed"), 100, money=True, opens=True),
            Head(self.tr("Difference"), 92, money=True),
            Head(self.tr("Signed"), 110),
            Head("", 130),
        ]
        rows = [self._row(line, figures, write) for line in figures.lines]
        self.show_fitted(rows, heads)

    def _row(self, line: MeetingLine, figures: MeetingListFigures, write: Figures) -> Line:
        meeting, totals = line.meeting, line.totals
        held = meeting.is_running or meeting.is_closed
        out = totals.turn_paid + totals.welfare_paid + totals.expenses
        box = totals.box if meeting.is_closed or meeting.counted_minor is not None else 0
        kind, icon, word = state_chip(meeting.state)

        def money(minor: int, weight: int = 400, role: str = "ink") -> Text:
            text = write.money(minor) if held else NOTHING_DUE
            return Text(text, weight, role, sort=minor if held else -1)

        here = write.count(totals.present) if held else NOTHING_DUE
        short = totals.difference
        cells = (
            Text(write.count(meeting.no), role="ink2", sort=meeting.no),
            Text(write.day(meeting.on), 500, sort=meeting.on),
            Text(here, sort=totals.present),
            money(totals.collected, 600),
            money(totals.lent),
            money(out),
            money(box, 600) if box else Text(NOTHING_DUE),
            Text(write.due(short), 600 if short else 400, "badText" if short else "ink"),
            Text(
                f"{write.count(line.signed)} / {write.count(figures.signers)}" if held else "",
                paint=dots(line.signed, figures.signers if held else 0),
                sort=line.signed,
            ),
            Text(word, chip=(kind, icon)),
        )
        return Line(meeting.meeting, cells)


def dots(done: int, of: int) -> PaintCell:
    """Return what paints one disc for each signature, filled for those given."""

    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(of):
            left = area.right() - 11 - place * DOT if rtl else area.left() + place * DOT
            painter.setPen(QPen(look.colour("okText" if place < done else "ctlLine"), 1))
            painter.setBrush(look.colour("okText") if place < done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + 0.5, area.center().y() - 4.5, 10, 10))

    return paint
