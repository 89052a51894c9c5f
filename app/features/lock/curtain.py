"""What lies over the window while it is locked: its picture without figures, and a PIN."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes

GRAIN = 26  # pixels of the window in one of the picture: no digit can be read through it
WIDTH = 420


class Curtain(QWidget):
    """Covers `window` and takes every key while it is down.

    Signals:
        typed: (member, PIN).
    """

    typed = Signal(str, str)

    def __init__(self, window: QWidget, examples: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window, self._examples = window, examples
        self._ground = QPixmap()
        self._back: QWidget | None = None
        self._slips: list[QWidget] = []  # that lay over the window, the top one first
        self._card, self._avatar = Card(margins=(26, 22, 26, 24)), Avatar(48)
        self._title, self._why = label("", "first"), label("", "muted", wrap=True)
        self.who, self.boxes, self.message = QComboBox(), PinBoxes(), MessageLine()
        self._lay_out()
        self.who.currentIndexChanged.connect(self._chosen)
        self.boxes.entered.connect(lambda pin: self.typed.emit(self.who.currentData() or "", pin))
        self.boxes.installEventFilter(self)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar)
        head.addWidget(self._title, 1)
        column = self._card.column
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self.who)
        column.addWidget(self.boxes, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.message)
        self._card.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()

    @property
    def is_down(self) -> bool:
        return self.isVisible()

    def lower_over(self) -> None:
        """Hide the figures and wait for a PIN."""
        if self.is_down:
            return
        self._back = self._window.focusWidget()
        self._put_slips_away()
        size = self._window.size()
        small = self._window.grab().scaled(
            max(1, size.width() // GRAIN),
            max(1, size.height() // GRAIN),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._ground = small
        self.setGeometry(self._window.rect())
        self.message.hide()
        self.boxes.clear()
        self.show()
        self.fit()
        self.raise_()
        self.boxes.setFocus()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def fit(self) -> None:
        """Give the card the height of its lines, which wrap."""
        layout = self._card.layout()
        if layout is not None:
            layout.activate()
            self._card.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def say(self, text: str, icon: str = "") -> None:
        """Show a line under the boxes; "" takes it away."""
        if text:
            self.message.say("bad", text, icon=icon)
        else:
            self.message.hide()
        self.fit()

    def lift(self) -> None:
        """Give the window back as it was, with the focus where it was."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()
        self._ground = QPixmap()
        if self._back is not None:
            self._back.setFocus()
        slips, self._slips = self._slips, []
        for slip in reversed(slips):
            if isValid(slip):
                slip.show()

    def _put_slips_away(self) -> None:
        """A slip would lie over the curtain, and while it is open the window takes no keys."""
        while (slip := QApplication.activeModalWidget()) is not None and slip.isVisible():
            self._slips.append(slip)
            slip.hide()

    def show_people(self, people: list[tuple[str, str]], chosen: str) -> None:
        """List (member, name and office); `chosen` stands first in the field."""
        self.who.clear()
        for member, words in people:
            self.who.addItem(words, member)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.who.setVisible(len(people) > 1)
        self.fit()
        self._chosen()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Locked"))
        self._why.setText(self.tr("Everything is saved. Type your PIN and go on where you were."))
        self.who.setAccessibleName(self.tr("Who is there?"))
        self.boxes.setAccessibleName(self.tr("PIN"))

    def _chosen(self) -> None:
        self._avatar.set_name(self.who.currentText().partition(" · ")[0])
        self.boxes.clear()
        self.boxes.set_example(self._examples.get(self.who.currentData() or "", ""))
        self.boxes.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.is_down:
            event.accept()  # no shortcut of the window works through the curtain
            return True
        if watched is self.boxes and isinstance(event, QKeyEvent) and self._is_press(event):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.who.count() > 1:
                self.who.setCurrentIndex((self.who.currentIndex() + step) % self.who.count())
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_press(event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the curtain, never to what lies under it."""
        (self.boxes if self.who.hasFocus() or not self.who.isVisible() else self.who).setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing reaches the window

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def place(self) -> None:
        """Cover the window again after its size changed."""
        self.setGeometry(self._window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look.colour("window"))
        painter.drawPixmap(self.rect(), self._ground, QRect(self._ground.rect()))
        veil = QColor(look.colour("nav"))
        veil.setAlpha(90)
        painter.fillRect(self.rect(), veil)
