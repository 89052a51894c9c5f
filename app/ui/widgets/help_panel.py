"""F1: all keys of the screen in a panel over it; Esc or F1 closes it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.keys import Action
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.painting import cap_width, is_rtl, mirrored, paint_cap, start

LINE = 36
WIDTH = 440


class HelpPanel(QWidget):
    """Stands at the far side of its parent, as tall as its keys need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._actions = parent, list[Action]()
        self._back: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def toggle(self, actions: list[Action]) -> None:
        """Open with these keys, or close when open."""
        if self.isVisible():
            self.close_panel()
            return
        self._actions = actions
        self._back = self.window().focusWidget()
        self.setAccessibleName(", ".join(f"{' + '.join(a.keys)}: {a.text}" for a in actions))
        height = min(self._page.height() - 32, 62 + LINE * len(actions))
        rtl = is_rtl(self)
        left = 16 if rtl else self._page.width() - WIDTH - 16
        self.setGeometry(left, 16, WIDTH, height)
        self.show()
        self.raise_()
        self.setFocus()

    def close_panel(self) -> None:
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close_panel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_panel()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        paint_sheet(painter, QRectF(self.rect()), line="brand", width=2)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(16, 600))
        painter.drawText(QRect(20, 14, WIDTH - 40, 28), start(rtl), self.tr("All keys"))
        for row, action in enumerate(self._actions):
            self._paint_action(painter, 50 + row * LINE, action, rtl)

    def _paint_action(self, painter: QPainter, top: int, action: Action, rtl: bool) -> None:
        look, left = theme.current(), 20
        for key in action.keys:
            width = cap_width(key)
            cap = mirrored(QRect(left, top + 5, width, 24), self.rect(), rtl)
            paint_cap(painter, QRectF(cap), key)
            left += width + 5
        words = mirrored(QRect(150, top, WIDTH - 170, LINE), self.rect(), rtl)
        font = look.font(15)
        painter.setPen(look.colour("ink" if action.enabled else "ink3"))
        painter.setFont(font)
        text = QFontMetrics(font).elidedText(
            action.text, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, start(rtl), text)
