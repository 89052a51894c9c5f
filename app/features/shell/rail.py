"""The rail: group, nine places with counts of what needs a person, saved and sent."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.locales.numbers import format_number
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.pages import PLACES, RULE_AFTER, Place, place_title
from app.ui.widgets.avatar import GroupStamp
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.painting import CENTRE, VCENTRE, is_rtl, mirrored, start

WIDTH = 206


class Rail(QWidget):
    """Signals:
    chosen: Name of the place.
    group_menu: The group was clicked.
    saving_chosen: The saved/sent card was clicked.
    """

    chosen = Signal(str)
    group_menu = Signal()
    saving_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.group = GroupSwitcher()
        self.saved = SavedCard()
        self._buttons: dict[str, RailButton] = {}
        self._instead: dict[str, Place] = {}
        self._exclusive = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(2)
        column.addWidget(self.group)
        column.addSpacing(8)
        for place in PLACES:
            button = self._buttons[place.name] = RailButton(place.icon)
            self._exclusive.addButton(button)
            button.clicked.connect(lambda _=False, name=place.name: self.chosen.emit(name))
            column.addWidget(button)
            if place.name == RULE_AFTER:
                column.addSpacing(9)
                column.addWidget(_RailRule())
                column.addSpacing(9)
        column.addStretch()
        column.addWidget(self.saved)
        self.group.clicked.connect(self.group_menu)
        self.saved.clicked.connect(self.saving_chosen)
        self.retranslate("en")

    def retranslate(self, language: str) -> None:
        for name, button in self._buttons.items():
            button.language = language
            instead = self._instead.get(name)
            button.setText(place_title(instead.name if instead else name))
        self._widen()

    def _widen(self) -> None:
        """Wide enough for every name at this text size, with its count."""
        self.setFixedWidth(20 + max(button.needed_px for button in self._buttons.values()))

    def put_in_place(self, name: str, instead: Place | None) -> None:
        """Let another place stand where `name` stands; None for itself."""
        if instead == self._instead.get(name):
            return
        self._instead.pop(name, None)
        usual = next(place for place in PLACES if place.name == name)
        if instead is not None:
            self._instead[name] = instead
        self._buttons[name].show_icon((instead or usual).icon)
        self.retranslate(self._buttons[name].language)

    def show_place(self, name: str) -> None:
        """Mark the place that is in front."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_only(self, names: frozenset[str]) -> None:
        """Leave out the places that this release does not have."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def show_badge(self, name: str, count: int) -> None:
        """Count what needs a person in a place; 0 shows nothing."""
        self._buttons[name].show_count(count)
        self._widen()


class RailButton(QPushButton):
    """One place: icon, name, count."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon, self._count, self.language = icon, 0, "en"
        self.setCheckable(True)
        self.setFixedHeight(38)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    @property
    def needed_px(self) -> int:
        """What the name takes, at least the usual width."""
        words = QFontMetrics(theme.current().font(15, 600)).horizontalAdvance(self.text())
        return max(WIDTH - 20, words + self._taken)

    @property
    def _taken(self) -> int:
        """What the picture takes, and the count where there is one."""
        return 84 if self._count else 48

    def sizeHint(self) -> QSize:
        return QSize(self.needed_px, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        lit = on or self.underMouse()
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("navOn"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("mark"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = "navOnInk" if lit else "navInk"
        role = (
            ("navOnInk" if look.name == "sun" else "mark")
            if on
            else "navOnInk"
            if lit
            else "navInk2"
        )
        spot = mirrored(QRect(10, 8, 21, 21), self.rect(), rtl)
        paint_icon(painter, spot.x(), spot.y(), self._icon, role, 21, "fill" if on else "regular")
        room = self.width() - self._taken
        words = mirrored(QRect(42, 0, room, self.height()), self.rect(), rtl)
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(15, 600 if on else 500))
        elided = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, start(rtl), elided)
        if self._count:
            self._paint_count(painter, rtl)

    def _paint_count(self, painter: QPainter, rtl: bool) -> None:
        look = theme.current()
        text, font = format_number(self._count, self.language), look.font(13, 600)
        width = max(22, QFontMetrics(font).horizontalAdvance(text) + 13)
        badge = mirrored(QRect(self.width() - 10 - width, 9, width, 20), self.rect(), rtl)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge"))
        painter.drawRoundedRect(QRectF(badge), 10, 10)
        painter.setPen(look.colour("badgeInk"))
        painter.setFont(font)
        painter.drawText(badge, CENTRE, text)

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)


class GroupSwitcher(QAbstractButton):
    """Whose book this is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._stamp, self._name, self._kind = GroupStamp(36), ElidedLabel(), ElidedLabel()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 0, 22, 0)
        line.setSpacing(10)
        line.addWidget(self._stamp)
        line.addLayout(words, 1)

    def set_group(self, name: str) -> None:
        """Show the first word large and the rest under it."""
        first, _, rest = name.partition(" ")
        self._stamp.set_name(name)
        self._name.setText(first)
        self._kind.setText(rest)
        self.setAccessibleName(name)
        look = theme.current()
        ink, ink2 = look.colour("navInk").name(), look.colour("navInk2").name()
        self._name.setStyleSheet(f"color: {ink}; font-size: {look.px(17)}px; font-weight: 600;")
        self._kind.setStyleSheet(f"color: {ink2}; font-size: {look.px(13)}px;")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), is_rtl(self)
        x = 4 if rtl else self.width() - 22
        paint_icon(painter, x, 13, "caret-up-down", "navInk2", 18)


class SavedCard(QAbstractButton):
    """Two lines that never go away: saved here, and how sending stands."""

    def __init__(self) -> None:
        super().__init__()
        self._saved, self._sent, self._icon, self._role = "", "", "cloud-slash", "navInk2"
        self.setFixedHeight(96)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _halves(self) -> tuple[int, int]:
        """Heights of both sentences; no language is cut off."""
        look, room = theme.current(), QRect(0, 0, WIDTH - 20 - 44, 999)
        wrap = Qt.TextFlag.TextWordWrap.value
        upper, lower = (
            QFontMetrics(look.font(13, weight)).boundingRect(room, wrap, text).height()
            for text, weight in ((self._saved, 600), (self._sent, 400))
        )
        return max(38, upper), max(38, lower)

    def show_state(
        self, saved: str, sent: str, icon: str = "cloud-slash", role: str = "navInk2"
    ) -> None:
        """Show the sentences; `icon` tells how sending stands."""
        self._saved, self._sent, self._icon, self._role = saved, sent, icon, role
        self.setAccessibleName(f"{saved}. {sent}")
        self.setFixedHeight(sum(self._halves()) + 20)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("navOn"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        upper, lower = self._halves()
        for top, high, icon, role, text, ink, weight in (
            (
                8,
                upper,
                "hard-drives",
                "okLine" if look.name != "sun" else "navInk",
                self._saved,
                "navInk",
                600,
            ),
            (upper + 12, lower, self._icon, self._role, self._sent, "navInk2", 400),
        ):
            spot = mirrored(QRect(11, top + 2, 16, 16), self.rect(), rtl)
            paint_icon(
                painter, spot.x(), spot.y(), icon, role, 17, "fill" if weight == 600 else "regular"
            )
            words = mirrored(QRect(36, top, self.width() - 44, high), self.rect(), rtl)
            painter.setPen(look.colour(ink))
            painter.setFont(look.font(13, weight))
            side = (start(rtl) & ~VCENTRE) | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, side.value | Qt.TextFlag.TextWordWrap.value, text)


class _RailRule(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(10, 0, -10, 0), theme.current().colour("navOn"))
