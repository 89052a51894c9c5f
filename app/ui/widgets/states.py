"""Pages that stand in for a page: empty, locked, offline, error; the skeleton while reading."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import icon as draw_icon
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.painting import is_rtl

PATIENCE_MS = 300  # Local knowledge comes sooner; nothing flickers.
WORDS_AFTER_MS = 2000


class StatePage(QWidget):
    """Icon, one sentence, what it means, one button."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "h2", wrap=True)
        self._text = label("", "muted", wrap=True)
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self._act: Callable[[], None] | None = None
        self.button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for part in (self._icon, self._title, self._text):
            column.addWidget(part)
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def fill(
        self, icon: str, role: str, title: str, text: str, button: str,
        act: Callable[[], None] | None, *, weight: str = "regular",
    ) -> None:  # fmt: skip
        self._icon.setPixmap(draw_icon(icon, role, 48, weight))
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act

    def _clicked(self) -> None:
        if self._act is not None:
            self._act()


class LoadingState(QWidget):
    """Nothing for 300 ms, then grey lines, then words."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._phase = 0
        self._lines = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._words = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._lines.timeout.connect(lambda: self._show(1))
        self._words.timeout.connect(lambda: self._show(2))

    def start(self, text: str) -> None:
        self._text, self._phase = text, 0
        self._lines.start()
        self._words.start()

    def stop(self) -> None:
        self._lines.stop()
        self._words.stop()
        self._phase = 0

    def _show(self, phase: int) -> None:
        self._phase = phase
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._phase:
            return
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("rail"))
        for line in range(4):
            top = 30 + line * 38
            painter.drawEllipse(QRectF(22, top, 24, 24))
            painter.drawRoundedRect(
                QRectF(58, top + 7, self.width() * (0.7 - line * 0.06), 10), 4, 4
            )
        if self._phase == 2:
            painter.setPen(look.colour("ink3"))
            painter.setFont(look.font(14))
            side = Qt.AlignmentFlag.AlignRight if is_rtl(self) else Qt.AlignmentFlag.AlignLeft
            painter.drawText(self.rect().adjusted(22, 200, -22, 0), side, self._text)
