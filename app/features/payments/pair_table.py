"""The two-sided table: what we wrote, the chip between double lines, what came."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent

from app.features.payments.words import Words
from app.projections.payment_table import PaymentRow
from app.ui import theme
from app.ui.widgets.chips import PAYMENT_STATES, chip_width, paint_chip
from app.ui.widgets.painting import CENTRE, start
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 46
CHIP, MONEY = 174, 84
TALL_ROW, NARROW = 66, 620  # px: below that width the other side's name stands under the chip
NARROW_CHIP, NARROW_MONEY = 154, 72
NOTHING = "\u2013"


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a row, ready to paint: name, small words, and a code whose odd signs stand out.

    Attributes:
        odd: Places in `code` that differ from the other side.
    """

    name: str
    under: str
    code: str = ""
    odd: tuple[int, ...] = ()
    weight: int = 400
    empty: bool = False

    def paint(self, painter: QPainter, area: QRect, rtl: bool) -> None:
        """Paint both lines into a cell."""
        look = theme.current()
        is_tall = area.height() >= look.px(TALL_ROW) and bool(self.code)
        part = area.height() // (3 if is_tall else 2)
        top = QRect(area.left(), area.top() + 3, area.width(), part)
        if self.empty:
            painter.setFont(look.font(15, 500, italic=True))
            painter.setPen(look.colour("ink2"))
            painter.drawText(area, start(rtl) | Qt.TextFlag.TextWordWrap, self.name)
            return
        painter.setFont(look.font(15, self.weight))
        painter.setPen(look.colour("ink"))
        wide = painter.fontMetrics()
        name = wide.elidedText(self.name, Qt.TextElideMode.ElideMiddle, top.width())
        painter.drawText(top, start(rtl), name)
        under = QRect(area.left(), area.top() + part - 1, area.width(), part - 2)
        self._paint_under(painter, under, rtl, part if is_tall else 0)

    def _paint_under(self, painter: QPainter, area: QRect, rtl: bool, deeper: int) -> None:
        """Paint the small words, and the code beside them or `deeper` px below."""
        look = theme.current()
        painter.setFont(look.font(13))
        painter.setPen(look.colour("ink2"))
        painter.drawText(area, start(rtl), self.under)
        if not self.code:
            return
        gap = painter.fontMetrics().horizontalAdvance(f"{self.under} ") if self.under else 0
        if deeper:
            area, gap = area.translated(0, deeper - 2), 0
        plain, strong = look.font(13, 400, code=True), look.font(13, 700, code=True)
        signs = [(sign, strong if at in self.odd else plain) for at, sign in enumerate(self.code)]
        widths = [_advance(painter, sign, font) for sign, font in signs]
        # A code reads from left to right on every page.
        left = area.right() - gap - sum(widths) if rtl else area.left() + gap
        for (sign, font), width in zip(signs, widths, strict=True):
            painter.setFont(font)
            painter.setPen(look.colour("warnInk" if font is strong else "ink2"))
            painter.drawText(QRect(left, area.top(), width + 4, area.height()), RIGHT_OF_LEFT, sign)
            left += width


RIGHT_OF_LEFT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


def _advance(painter: QPainter, sign: str, font: QFont) -> int:
    painter.setFont(font)
    return painter.fontMetrics().horizontalAdvance(sign)


class PairTable(LinesTable):
    """Rows of payments; the key of a row is that of its PaymentRow."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self._is_narrow = False
        self._shown: tuple[tuple[PaymentRow, ...], Words] | None = None
        self.go_inside()

    def fit(self) -> None:
        """Rows as tall as the text size wants."""
        self.verticalHeader().setMinimumSectionSize(10)
        row = TALL_ROW if self._is_narrow else ROW
        self.verticalHeader().setDefaultSectionSize(theme.current().px(row))

    def show_rows(self, rows: tuple[PaymentRow, ...], words: Words) -> None:
        """Show these rows in this order."""
        self._shown = rows, words
        unit, look = words.figures.unit, theme.current()
        heads = [
            Head(self.tr("What we wrote")),
            Head(unit, look.px(MONEY), money=True),
            Head(self.tr("Do they agree?"), look.px(CHIP), opens=True),
            Head(self.tr("What M-Pesa, bank, chain say"), opens=True),
            Head(unit, look.px(MONEY), money=True),
        ]
        if self._is_narrow:
            money = look.px(NARROW_MONEY)
            heads = [
                heads[0], Head(unit, money, money=True),
                Head(heads[2].title, look.px(NARROW_CHIP), opens=True),
                Head(unit, money, money=True, opens=True),
            ]  # fmt: skip
        self.show_lines([self._line(row, words) for row in rows], heads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.current().px(NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.fit()
            if self._shown is not None:
                self.show_rows(*self._shown)

    def _line(self, row: PaymentRow, words: Words) -> Line:
        left, right = halves(row, words)
        kind, icon = PAYMENT_STATES.get(row.state, ("muted", "question"))
        chip = words.chip(row)

        def paint_state(painter: QPainter, area: QRect, rtl: bool) -> None:
            if self._is_narrow:
                _paint_name(painter, area.adjusted(0, area.height() // 2, 0, -6), right.name)
                area = area.adjusted(0, 4, 0, -(area.height() // 2))
            width = min(area.width(), chip_width(chip))
            spare = (area.width() - width) // 2
            paint_chip(painter, area.adjusted(spare, 0, -spare, 0), kind, icon, chip, rtl=rtl)

        left_side, asked = row.written or row.asked, row.asked
        wrote = words.money(left_side.minor) if left_side is not None else NOTHING
        paid = row.came.amount if row.came is not None else asked.amount if asked is not None else 0
        said = words.money(paid) if paid or row.came is not None else NOTHING
        theirs = f"{right.name} {right.under} {right.code}"
        cells = (
            Text(f"{left.name} {left.under} {left.code}", paint=left.paint),
            Text(wrote, 600 if asked is None else 400),
            Text(f"{chip}. {theirs}" if self._is_narrow else chip, paint=paint_state),
            Text(theirs, paint=right.paint),
            Text(said, 600),
        )
        return Line(row.key, (*cells[:3], cells[4]) if self._is_narrow else cells)


def _paint_name(painter: QPainter, area: QRect, name: str) -> None:
    look = theme.current()
    painter.setFont(look.font(13))
    painter.setPen(look.colour("ink2"))
    cut = Qt.TextElideMode.ElideMiddle
    painter.drawText(area, CENTRE, painter.fontMetrics().elidedText(name, cut, area.width()))


def halves(row: PaymentRow, words: Words) -> tuple[Half, Half]:
    """Both sides of a row. The code stands on the right only where it is another one."""
    written, came = row.written, row.came
    mine = written.code if written is not None else ""
    theirs = came.code if came is not None else ""
    shown = theirs if written is None or theirs != mine else ""
    odd = tuple(
        at for at, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other
    )
    odd = odd if shown and len(mine) == len(theirs) and len(odd) <= 2 else ()
    if row.asked is not None:
        left = Half(words.name(row.asked.member), words.asked_on_phone(), weight=600)
    elif written is None:
        left = Half(words.nothing_written(), "", empty=True)
    else:
        left = Half(words.who(written), words.where(row), mine, odd, 600)
    if came is None:
        right = Half(words.nothing_said(row), "", empty=True)
    elif shown:
        when = words.when(came)
        right = Half(words.payer(came), f"{when} ·" if when else "", shown, odd)
    else:
        right = Half(words.payer(came), words.under(came))
    return left, right
