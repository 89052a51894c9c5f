"""The results of the search: groups under small titles, what matches marked, Enter on the first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.locales.names import fold_name
from app.ui import theme
from app.ui.icons import icon
from app.ui.widgets.painting import cap_width, mirrored, paint_cap, start

HIT, GROUP, QUERY = (int(Qt.ItemDataRole.UserRole) + place for place in range(3))
TITLE_HEIGHT, HIT_HEIGHT = 30, 46
Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints group titles and hits; the data hold a Hit or the words of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = TITLE_HEIGHT if index.data(GROUP) else HIT_HEIGHT
        return QSize(200, theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme.current(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(GROUP):
            painter.setFont(look.font(13, 600))
            painter.setPen(look.colour("ink2"))
            painter.drawText(rect.adjusted(18, 0, -18, 0), start(rtl), index.data(GROUP))
        else:
            here = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_hit(painter, rect, index, here=here, rtl=rtl)
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, rect: QRect, index: Index, *, here: bool, rtl: bool
    ) -> None:
        look, hit = theme.current(), index.data(HIT)
        if here:
            painter.fillRect(rect, look.colour("rowNow"))
            edge = QRect(rect.right() - 3 if rtl else rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(edge, look.colour("mark"))
        middle = rect.top() + (rect.height() - look.px(22)) // 2
        spot = mirrored(QRect(rect.left() + 18, middle, look.px(22), look.px(22)), rect, rtl)
        painter.drawPixmap(spot.topLeft(), icon(hit.icon, "ink", 22, rtl=rtl))
        left, right = (100, 64) if rtl else (64, 100)
        words = rect.adjusted(left, 0, -right, 0)
        half = rect.height() // 2
        title = QRect(words.left(), rect.top() + 3, words.width(), half)
        paint_marked(painter, title, hit.title, index.data(QUERY) or "", rtl=rtl)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("ink2"))
        under = QRect(words.left(), rect.top() + half, words.width(), half - 3)
        elided = painter.fontMetrics().elidedText(
            hit.under, Qt.TextElideMode.ElideRight, under.width()
        )
        painter.drawText(under, start(rtl), elided)
        if here:
            width = cap_width("Enter")
            cap = QRect(rect.right() - 18 - width, rect.center().y() - 11, width, 22)
            paint_cap(painter, QRectF(mirrored(cap, rect, rtl)), "Enter")


def paint_marked(painter: QPainter, area: QRect, text: str, query: str, *, rtl: bool) -> None:
    """Paint `text` with the beginnings of words that the query asks for on the marker."""
    look = theme.current()
    font, metrics = look.font(15, 500), QFontMetrics(look.font(15, 500))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    if not rtl and shown.isascii():
        # Elsewhere letters join or run the other way: a box in the middle would cut a word.
        for at, length in marked(shown, query):
            left = area.left() + metrics.horizontalAdvance(shown[:at])
            width = metrics.horizontalAdvance(shown[at : at + length])
            ground = QRect(left, area.center().y() - 9, width, 20)
            painter.fillRect(ground, look.colour("cellNow"))
    painter.setFont(font)
    painter.setPen(look.colour("ink"))
    painter.drawText(area, start(rtl), shown)


def marked(text: str, query: str) -> list[tuple[int, int]]:
    """(place, length) of what the words of the query begin in the words of `text`."""
    parts, found, at = fold_name(query).split(), [], 0
    for word in text.split(" "):
        folded = fold_name(word)
        fits = [part for part in parts if folded.startswith(part)]
        if fits:
            found.append((at, min(len(word), len(max(fits, key=len)))))
        at += len(word) + 1
    return found
