"""Find anything: a panel over the window, results in groups, the first one chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.keys import is_enter
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.search_list import GROUP, HIT, QUERY, HitDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT = 660, 486
FIELD = 62  # px: the box in which one types


@dataclass(frozen=True, slots=True)
class Hit:
    """One result; `name` and `value` say what to open, `group` under which title it stands."""

    icon: str
    title: str
    under: str
    name: str
    value: object = None
    group: str = ""


class SearchPalette(QWidget):
    """Dims the window; Esc closes. The search itself is given by `finder`.

    Signals:
        opened: It came to the front; what is found may be read anew.
        chosen: A result: (name, value).
    """

    opened = Signal()
    chosen = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.finder: Callable[[str], list[Hit]] = lambda text: []
        self._back: QWidget | None = None
        self._card, self._field, self._list = Card(margins=(0, 0, 0, 0)), QLineEdit(), QListWidget()
        self._nothing, self._also = label("", "muted"), label("", "hint")
        self._key_words = [label("", "hint") for _ in range(3)]
        self._card.setParent(self)
        self._lay_out()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setObjectName("hits")
        self._field.setObjectName("search")
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(lambda _: self._choose())
        self.hide()

    def _lay_out(self) -> None:
        column = self._card.column
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 18, 0)
        head.setSpacing(10)
        head.addWidget(_Glass())
        head.addWidget(self._field, 1)
        self._field.setFixedHeight(FIELD)
        self._nothing.setContentsMargins(18, 14, 18, 14)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 10, 18, 10)
        foot.setSpacing(6)
        caps = (("↑", "↓"), ("Enter",), ("Esc",))
        for keys, words in zip(caps, self._key_words, strict=True):
            for key in keys:
                foot.addWidget(KeyCap(key))
            foot.addWidget(words)
            foot.addSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self._also)
        column.addLayout(head)
        column.addWidget(_Rule())
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(_Rule())
        column.addLayout(foot)

    def open(self) -> None:
        """Come to the front, empty."""
        window = self.window()
        self._back = window.focusWidget()
        self._field.setPlaceholderText(self.tr("Member, amount, code, what to do"))
        self._field.setAccessibleName(self.tr("Find anything"))
        words = (self.tr("move"), self.tr("open"), self.tr("close"))
        for place, text in zip(self._key_words, words, strict=True):
            place.setText(text)
        self._also.setText(self.tr("Also finds amounts, M-Pesa codes and help"))
        self._nothing.setText(self.tr("Nothing found. Try a part of a name, or a number."))
        self._field.clear()
        self._search("")
        self.place()
        self.show()
        self.raise_()
        self._field.setFocus()
        self.opened.emit()

    def close_panel(self) -> None:
        """Go away and give the focus back to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    def place(self) -> None:
        self.resize(self._window.size())
        height = min(HEIGHT, self.height() - 80)
        self._card.setGeometry((self.width() - WIDTH) // 2, 58, WIDTH, height)

    def search_again(self) -> None:
        """What is found may be another: the news of the book came."""
        if self.isVisible():
            self._search(self._field.text())

    def hits(self) -> list[Hit]:
        """Return the results that are shown, in order."""
        found = (self._list.item(row).data(HIT) for row in range(self._list.count()))
        return [hit for hit in found if hit is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_panel()
        elif is_enter(event):
            self._choose()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go to the next result; titles of groups are passed over."""
        row = self._list.currentRow() + by
        while 0 <= row < self._list.count():
            if self._list.item(row).data(HIT) is not None:
                self._list.setCurrentRow(row)
                return
            row += by

    def _search(self, text: str) -> None:
        self._list.clear()
        group = ""
        for hit in self.finder(text):
            if hit.group != group:
                group = hit.group
                title = QListWidgetItem()
                title.setData(GROUP, group)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(title)
            item = QListWidgetItem()
            item.setData(HIT, hit)
            item.setData(QUERY, text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title}, {hit.under}")
            self._list.addItem(item)
        self._list.setVisible(bool(self._list.count()))
        self._nothing.setVisible(not self._list.count())
        self._list.setCurrentRow(-1)
        self._step(1)

    def _choose(self) -> None:
        item = self._list.currentItem()
        hit = item.data(HIT) if item is not None else None
        if hit is not None:
            self.close_panel()
            self.chosen.emit(hit.name, hit.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QColor(theme.current().colour("nav"))  # a copy: the theme's own stays solid
        dim.setAlpha(110)
        QPainter(self).fillRect(self.rect(), dim)


class _Glass(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), 0, 1, "magnifying-glass", "ink", 26)


class _Rule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        painter.fillRect(inside, theme.current().colour("line"))
