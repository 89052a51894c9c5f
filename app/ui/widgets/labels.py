"""Labels: plain text only, so that a member's name is never read as markup; amounts; totals."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.painting import RIGHT, is_rtl, paint_double_rule, start


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows exactly `text`.

    Args:
        role: h1, h2, h3, big, muted, hint or "" (body), as the style sheet knows them.
    """
    made = PlainLabel(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class PlainLabel(QLabel):
    """A label without markup that stands on the reading side of the layout, whatever its text."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def _align(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        # Qt would follow the text: a Latin name on a Persian page would jump to the left.
        self.setAlignment(start(is_rtl(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if (
            self.wordWrap()
            and is_rtl(self)
            and not self.alignment() & Qt.AlignmentFlag.AlignHCenter
        ):
            self._paint_wrapped()
        else:
            super().paintEvent(event)

    def _paint_wrapped(self) -> None:
        """Break the lines ourselves: QLabel indents each by the blank at which it was broken."""
        painter, room = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().windowText().color())
        option = QTextOption(start(rtl=True))
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        text = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        text.setTextOption(option)
        text.beginLayout()
        height = 0.0
        while (line := text.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        text.endLayout()
        text.draw(painter, QPointF(room.left(), room.top() + (room.height() - height) / 2))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)


class ElidedLabel(QLabel):
    """One line that gives way in its middle: names get shorter, never amounts.

    Args:
        least: The width that shorter words keep whole.
    """

    def __init__(self, text: str = "", role: str = "", *, least: int = 30) -> None:
        super().__init__(text)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(self._least, whole.width()) if self.text() else 0, whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), start(is_rtl(self)), text)


LEAST_PX = 12  # nobody reads smaller figures


class AmountLabel(QWidget):
    """A painted amount, right-aligned in both directions, with the currency small before it.

    The amount text comes formatted (see app.core.locales); the widget never computes.
    """

    def __init__(
        self, px: int = 15, weight: int = 600, *, role: str = "ink", double_rule: bool = False,
        leading: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._px, self._weight, self._role = px, weight, role
        self._double_rule, self._leading = double_rule, leading
        self._text = self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_amount(self, text: str, unit: str = "", role: str = "") -> None:
        """Show `text`; `unit` is the currency, `role` another colour than the usual one."""
        self._text, self._unit = text, unit
        self._role = role or self._role
        self.setAccessibleName(f"{unit} {text}".strip())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        width = self._advance(self._px) + self._unit_advance(self._px) + 2
        height = theme.current().px(round(self._px * 1.35)) + (6 if self._double_rule else 0)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def shown_px(self) -> int:
        """The size in which it is painted: smaller where a long amount has no room."""
        for px in range(self._px, LEAST_PX, -1):
            if self._advance(px) + self._unit_advance(px) < self.width():
                return px
        return min(self._px, LEAST_PX)

    def _advance(self, px: int) -> int:
        font = theme.current().font(px, self._weight)
        return QFontMetrics(font).horizontalAdvance(self._text)

    def _unit_advance(self, px: int) -> int:
        if not self._unit:
            return 0
        return QFontMetrics(_unit_font(px)).horizontalAdvance(self._unit) + 8

    def _unit_drop(self, px: int) -> int:
        """How much lower the smaller unit is painted to stand on the line of the amount."""
        big = QFontMetrics(theme.current().font(px, self._weight))
        small = QFontMetrics(_unit_font(px))
        return ((big.ascent() - big.descent()) - (small.ascent() - small.descent())) // 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, px = theme.current(), QPainter(self), self.shown_px()
        rect = self.rect().adjusted(0, 0, -1, -6 if self._double_rule else 0)
        width, unit = self._advance(px), self._unit_advance(px)
        rtl = is_rtl(self)
        if self._leading:
            right = rect.right() - unit if rtl else rect.left() + width + unit
        else:
            right = rect.left() + width if rtl else rect.right()
        amount = rect.adjusted(0, 0, 0, 0)
        amount.setRight(right)
        painter.setFont(look.font(px, self._weight))
        painter.setPen(look.colour(self._role))
        painter.drawText(amount, RIGHT, self._text)
        if self._unit:
            painter.setFont(_unit_font(px))
            # On a coloured ground the grey of paper would not be read.
            painter.setPen(look.colour("ink3" if self._role.startswith("ink") else self._role))
            beside = rect.translated(0, self._unit_drop(px))
            beside.setRight(right + unit if rtl else right - width - 8)
            painter.drawText(beside, RIGHT, self._unit)
        if self._double_rule:
            paint_double_rule(painter, right - width, right, self.height() - 5, self._role)


def _unit_font(px: int) -> QFont:
    return theme.current().font(round(px * 0.72), 500)


class TotalLabel(AmountLabel):
    """An amount over the double rule that every total stands on."""

    def __init__(self, px: int = 20, weight: int = 600) -> None:
        super().__init__(px, weight, double_rule=True)
