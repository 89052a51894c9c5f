"""The head of the window: title, search, who is at the keyboard, the lock."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.labels import label
from app.ui.widgets.painting import cap_width, is_rtl, paint_cap, start
from app.ui.widgets.segments import Segments

WIDE, NARROW = 236, 38  # px of the search field
READABLE = 50  # px of its words, or none
KEYS = ("K", "Ctrl")  # from the end


class Head(QWidget):
    """Signals:
    search: The search field was clicked.
    lock: The lock was clicked.
    """

    search = Signal()
    lock = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(58)
        self._above, self.title = label("", "above"), label("", "h1")
        self._parts: QWidget | None = None
        self.search_field = SearchField()
        self._avatar, self._name, self._role = Avatar(32), label(), label("", "hint")
        self._lock = LockButton()
        self._name.setStyleSheet("font-weight: 600;")
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setSpacing(0)
        words.setContentsMargins(0, 8, 0, 8)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(22, 0, 22, 0)
        line.setSpacing(9)
        line.addWidget(self._above)
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.search_field)
        line.addSpacing(11)
        line.addWidget(self._avatar)
        line.addWidget(self._words)
        line.addWidget(self._lock)
        self.search_field.clicked.connect(self.search)
        self._lock.clicked.connect(self.lock)

    def show_title(self, title: str, above: str = "") -> None:
        """Show the title of the page, after that of the page it belongs to."""
        self._above.setText(f"{above} /" if above else "")
        self._above.setVisible(bool(above))
        self.title.setText(title)

    def show_parts(self, parts: QWidget | None) -> None:
        """Show what belongs to the page beside its title; the page keeps it."""
        if self._parts is not None and self._parts is not parts:
            self._line.removeWidget(self._parts)
            self._parts.hide()
        if parts is not None and parts is not self._parts:
            self._line.insertWidget(2, parts)
            parts.show()
        self._parts = parts

    def show_person(self, name: str, role: str) -> None:
        """Show who is at the keyboard."""
        self._avatar.set_name(name)
        self._name.setText(name)
        self._role.setText(role)
        self._avatar.setToolTip(f"{name} · {role}" if role else name)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Where the page's own parts are long, the search is a sign, who is there a picture, and
        at last the filters are one button.
        """
        filters = self._parts.findChildren(Segments) if self._parts is not None else []
        folded = sum(one.spare() for one in filters if one.is_folded)
        needed = self._line.minimumSize().width() + folded
        if self._words.isHidden():
            needed += self._words.minimumSizeHint().width() + self._line.spacing()
        if self._words.isHidden() == (needed <= self.width()):
            self._words.setVisible(needed <= self.width())
        if needed > self.width():
            needed -= self._words.minimumSizeHint().width() + self._line.spacing()
        for one in filters:
            one.fold(needed > self.width())

    def retranslate(self) -> None:
        self.search_field.setText(self.tr("Find anything"))
        self.search_field.setToolTip(self.tr("Find anything"))
        self._lock.setAccessibleName(self.tr("Lock"))
        self._lock.setToolTip(self.tr("Lock"))


class SearchField(QAbstractButton):
    """Looks like a field, opens the search; gives its room to whoever needs it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(35)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 35)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROW, 35)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus" if self.hasFocus() else "ctlLine"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(painter, self.width() - 28 if rtl else 10, 9, "magnifying-glass", "ink2", 17)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(15))
        caps = 8 + sum(cap_width(key) + 6 for key in KEYS)
        words = painter.fontMetrics().horizontalAdvance(self.text())
        area = self.rect().adjusted(34, 0, -34, -1)
        if area.width() >= READABLE:
            cut = Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(self.text(), cut, area.width())
            painter.drawText(area, start(rtl), text)
        if self.width() >= 34 + words + caps:
            self._paint_caps(painter, rtl)

    def _paint_caps(self, painter: QPainter, rtl: bool) -> None:
        at = 8
        for key in KEYS:
            width = cap_width(key)
            left = at if rtl else self.width() - at - width
            paint_cap(painter, QRectF(left, 6, width, 22), key)
            at += width + 6


class LockButton(QAbstractButton):
    """Locks the money parts of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(24, 36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), 4, 9, "lock-simple-open", "ink2", 18)
