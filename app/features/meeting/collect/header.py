"""The head of the grid and its foot: fund colours above, double rules below."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.features.meeting.collect.model import FIRST, NAME, NO
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.rows import from_advance
from app.features.meeting.collect.unit_rows import of_units
from app.features.meeting.collect.words import FUND, METHOD_ICON, Words
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.painting import RIGHT, VCENTRE, is_rtl, paint_double_rule, start

HEIGHT = 46


class CollectHeader(QHeaderView):
    """Title, icon and rule of every column under a bar in the colour of its fund."""

    def __init__(self, presenter: CollectPresenter, words: Words) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._presenter, self.words = presenter, words
        self.setFixedHeight(HEIGHT)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, rtl, columns = theme.current(), is_rtl(self), self._presenter.sheet.shown_columns
        painter.save()
        painter.fillRect(rect, look.colour("sunken"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        at = section - FIRST
        area = rect.adjusted(10, 5, -11, -7)
        if section >= FIRST:
            x = rect.right() if rtl else rect.left()
            painter.setPen(look.colour("line" if section == FIRST else "hair"))
            painter.drawLine(x, rect.top(), x, rect.bottom())
            if section == FIRST:
                inside = x + (-2 if rtl else 2)
                painter.drawLine(inside, rect.top(), inside, rect.bottom())
        if 0 <= at < len(columns):
            role, icon = FUND.get(columns[at].kind, ("fExp", "receipt"))
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 4), look.colour(role))
            title = self.words.title(columns[at])
            self._titled(painter, area, title, self.words.under_title(columns[at]), rtl, icon, role)
        elif at == len(columns):
            self._titled(painter, area, self._total(), self.words.unit(), rtl, "", "")
        elif section != NO:
            painter.setFont(look.font(15, 600))
            painter.setPen(look.colour("ink"))
            area = area.adjusted(0, -2, 0, 4)
            painter.drawText(
                area, start(rtl), self._member() if section == NAME else self._paid_by()
            )
        painter.restore()

    def _titled(
        self,
        painter: QPainter,
        area: QRect,
        title: str,
        under: str,
        rtl: bool,
        icon: str,
        role: str,
    ) -> None:
        """Where it is too narrow for both, the picture goes first, then the end of the title."""
        look = theme.current()
        font, space = look.font(15, 600), 23 if icon else 0
        width = QFontMetrics(font).horizontalAdvance(title)
        if width + space > area.width() + 4:
            font = look.font(14, 600)
            width = QFontMetrics(font).horizontalAdvance(title)
        if icon and width + space > area.width() + 4:
            icon, space = "", 0
            elide = Qt.TextElideMode.ElideRight
            title = QFontMetrics(font).elidedText(title, elide, area.width() + 8)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        words = QRect(area.left() - 8, 5, area.width() + 8, 22)
        painter.drawText(words.adjusted(0, 0, -space, 0) if rtl else words, RIGHT, title)
        if icon:
            x = area.right() - 17 if rtl else area.right() - width - 22
            paint_icon(painter, x, 7, icon, role, 17, "fill")
        painter.setFont(look.font(12))
        painter.setPen(look.colour("ink3"))
        painter.drawText(QRect(area.left() - 8, 24, area.width() + 8, 18), RIGHT, under)

    def _member(self) -> str:
        is_flat = of_units(self._presenter.sheet)
        return self.tr("Flat") if is_flat else self.tr("Member")

    def _paid_by(self) -> str:
        return self.tr("Paid by")

    def _total(self) -> str:
        return self.tr("Total")


class TotalsBar(QWidget):
    """Written over expected for each column, on the double rule; it follows the sections above."""

    def __init__(self, presenter: CollectPresenter, words: Words, header: QHeaderView) -> None:
        super().__init__()
        self._presenter, self.words, self._header = presenter, words, header
        self.setFixedHeight(HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.fillRect(self.rect(), look.colour("sunken"))
        painter.setPen(look.colour("ink" if look.name == "sun" else "ctlLine"))
        painter.drawLine(0, 0, self.width(), 0)
        sums, shown = totals(self._presenter), self._presenter.sheet.shown
        for section in range(self._header.count()):
            left = self._header.sectionViewportPosition(section)
            rect = QRect(left, 1, self._header.sectionSize(section), HEIGHT - 1)
            if section >= FIRST:
                painter.setPen(look.colour("line" if section == FIRST else "hair"))
                x = rect.right() if rtl else rect.left()
                painter.drawLine(x, 1, x, HEIGHT)
                if section == FIRST:
                    inside = x + (-2 if rtl else 2)
                    painter.drawLine(inside, 1, inside, HEIGHT)
            at = section - FIRST
            if section == NAME:
                self._people(painter, rect, rtl)
            elif 0 <= at < shown:
                is_asked = self._presenter.sheet.columns[at].kind == "asks"
                self._sum(painter, rect, *((sums.asked, 0) if is_asked else sums.columns[at]), 16)
            elif at == shown:
                self._sum(painter, rect, sums.written, sums.expected, 19)
            elif at > shown:
                self._methods(painter, rect, sums, rtl)

    def _people(self, painter: QPainter, rect: QRect, rtl: bool) -> None:
        look = theme.current()
        whole = QRect(0, 1, self._header.sectionSize(NO) + rect.width(), HEIGHT - 1)
        if rtl:
            whole.moveRight(self.width() - 1)
        area = whole.adjusted(14, 6, -14, -3)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font(17, 600))
        painter.setPen(look.colour("ink"))
        painter.drawText(
            QRect(area.left(), 5, area.width(), 22), side | VCENTRE, self.tr("Collected")
        )
        left = self._presenter.still_to_pay()
        text = self.tr("%Ln still to pay", "", left) if left else self.tr("Everybody has paid")
        painter.setFont(look.font(13))
        painter.setPen(look.colour("ink3"))
        painter.drawText(QRect(area.left(), 27, area.width(), 17), side | VCENTRE, text)

    def _sum(self, painter: QPainter, rect: QRect, written: int, expected: int, px: int) -> None:
        look = theme.current()
        area = rect.adjusted(8, 4, -11, -2)
        font = look.font(px, 600)
        text = self.words.amount(written)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        painter.drawText(area.adjusted(0, 0, 0, -20), RIGHT, text)
        width = QFontMetrics(font).horizontalAdvance(text)
        paint_double_rule(painter, area.right() - width, area.right(), 24)
        if expected:
            painter.setFont(look.font(13))
            painter.setPen(look.colour("ink3"))
            beside = QRect(area.left(), 28, area.width(), 16)
            painter.drawText(beside, RIGHT, f"/ {self.words.amount(expected)}")

    def _methods(self, painter: QPainter, rect: QRect, sums: "Totals", rtl: bool) -> None:
        look = theme.current()
        for line, (method, minor) in enumerate(sums.methods[:2]):
            area = QRect(rect.left() + 10, 6 + line * 18, rect.width() - 20, 18)
            x = area.right() - 16 if rtl else area.left()
            paint_icon(painter, x, area.top() + 1, METHOD_ICON[method], "ink2", 16)
            painter.setPen(look.colour("ink"))
            painter.setFont(look.font(13, 500))
            words = area.adjusted(0, 0, -21, 0) if rtl else area.adjusted(19, 0, 0, 0)
            painter.drawText(words, start(rtl), self.words.method(method))
            painter.setFont(look.font(14, 600))
            amount = area if not rtl else area.adjusted(0, 0, -70, 0)
            painter.drawText(amount, RIGHT if not rtl else start(False), self.words.amount(minor))


class Totals:
    """Sums of the sheet in minor units.

    Attributes:
        columns: (written, expected) in the order of the columns.
        methods: (method, minor) cash first, then the electronic ways together under their name.
        written, expected: What is handed over in all: columns less what advances pay.
        asked: What members ask the fund for: no money of the sheet, and in none of the sums.
    """

    __slots__ = ("asked", "columns", "expected", "methods", "written")

    def __init__(
        self,
        columns: list[tuple[int, int]],
        methods: list[tuple[str, int]],
        used: tuple[int, int] = (0, 0),
        asked: int = 0,
    ) -> None:
        self.columns, self.methods, self.asked = columns, methods, asked
        self.written = sum(written for written, _ in columns) - used[0]
        self.expected = sum(expected for _, expected in columns) - used[1]


def totals(presenter: CollectPresenter) -> Totals:
    """Add up what is written (also what is being saved) and what is expected of those here."""
    sheet = presenter.sheet
    written, expected = [0] * len(sheet.columns), [0] * len(sheet.columns)
    cash = electronic = used = used_expected = wished = 0
    for index, row in enumerate(sheet.rows):
        view = presenter.row_view(index)
        if not row.is_away or row.is_written:
            asked = [cell.expected_minor for cell in row.cells]
            for column in range(len(row.cells)):
                # A fine is owed, not expected: it never makes the total look unfinished.
                # What is asked of the fund is no money of the row at all.
                if sheet.columns[column].kind == "fine" or row.cells[column].is_asked:
                    asked[column] = 0
                expected[column] += asked[column]
            used_expected += from_advance(row, tuple(asked))
        entry = presenter.pending.get(row.member)
        if entry is not None and entry.asks_minor >= 0:
            wished += entry.asks_minor
        else:
            wished += sum(cell.expected_minor for cell in row.cells if cell.is_asked)
        amounts = (
            entry.amounts
            if entry
            else [0 if cell.is_asked else cell.written_minor or 0 for cell in row.cells]
        )
        if not (row.is_written or entry):
            continue
        total = sum(amounts) - view.used_minor
        used += view.used_minor
        for column, minor in enumerate(amounts):
            written[column] += minor
        in_cash = {"cash": total, "split": view.cash_minor}.get(view.method, 0)
        cash, electronic = cash + in_cash, electronic + total - in_cash
    ways = [("cash", cash)]
    other = next((method for method in sheet.methods if method != "cash"), "")
    if other:
        ways.append((other, electronic))
    sums = list(zip(written, expected, strict=True))
    return Totals(sums, ways, (used, used_expected), wished)
