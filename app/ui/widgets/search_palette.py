"""Find anything: a panel over the window, results in groups, the first one chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui import theme
from app.ui.icons import button_icon
from app.ui.keys import is_enter
from app.ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 640


@dataclass(frozen=True, slots=True)
class Hit:
    """One result; `name` and `value` say what to open."""

    icon: str
    title: str
    under: str
    name: str
    value: object = None


class SearchPalette(QWidget):
    """Dims the window; Esc closes. The search itself is given by `finder`.

    Signals:
        chosen: A result: (name, value).
    """

    chosen = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.finder: Callable[[str], list[Hit]] = lambda text: []
        self._hits: list[Hit] = []
        self._back: QWidget | None = None
        self._card, self._field, self._list = Card(), QLineEdit(), QListWidget()
        self._card.setParent(self)
        self._card.column.addWidget(self._field)
        self._card.column.addWidget(self._list)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _: self._choose())
        self.hide()

    def open(self) -> None:
        """Come to the front, empty."""
        window = self.window()
        self._back = window.focusWidget()
        self._field.setPlaceholderText(self.tr("Member, amount, code, what to do"))
        self._field.setAccessibleName(self.tr("Find anything"))
        self._field.clear()
        self._search("")
        self.place()
        self.show()
        self.raise_()
        self._field.setFocus()

    def close_panel(self) -> None:
        """Go away and give the focus back to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def place(self) -> None:
        self.resize(self._window.size())
        self._card.setGeometry((self.width() - WIDTH) // 2, 90, WIDTH, 460)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row, key = self._list.currentRow(), event.key()
        if key == Qt.Key.Key_Escape:
            self.close_panel()
        elif is_enter(event):
            self._choose()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, row + step)))
        else:
            return False
        return True

    def _search(self, text: str) -> None:
        self._hits = self.finder(text)
        self._list.clear()
        for hit in self._hits:
            item = QListWidgetItem(button_icon(hit.icon, "ink2", 20), f"{hit.title}   {hit.under}")
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _choose(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self.close_panel()
            self.chosen.emit(hit.name, hit.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QColor(theme.current().colour("nav"))  # a copy: the theme's own stays solid
        dim.setAlpha(110)
        QPainter(self).fillRect(self.rect(), dim)
