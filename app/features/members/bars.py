"""Attendance as bars: one for each meeting, green for those the member came to."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from app.ui import theme
from app.ui.widgets.painting import start
from app.ui.widgets.tables import PaintCell

STEP = 7
CAME = frozenset({"present", "late"})


def attendance_bars(attended: tuple[str, ...], came: str) -> PaintCell:
    """Return what paints these meetings, as many as fit, and the number `came` beside them."""

    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = area.center().y() - 6
        for place, status in enumerate(attended):
            role = "fSave" if status in CAME else "badLine" if status else "hair"
            left = area.right() - 5 - place * STEP if rtl else area.left() + place * STEP
            painter.setBrush(look.colour(role))
            painter.drawRoundedRect(QRectF(left, top, 5.5, 12), 1, 1)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        shift = len(attended) * STEP + 3
        words = area.adjusted(0, 0, -shift, 0) if rtl else area.adjusted(shift, 0, 0, 0)
        painter.drawText(words, start(rtl), came)

    return paint
