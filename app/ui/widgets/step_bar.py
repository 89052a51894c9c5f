"""The top of meeting mode: which meeting, its steps, saved when, battery."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.widgets.avatar import GroupStamp
from app.ui.widgets.labels import label
from app.ui.widgets.painting import CENTRE, VCENTRE, is_rtl, mirrored

HEIGHT = 58
BESIDE, ROUND = 48, 14  # px around a name: with its number beside it, and above it


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `number` is in the digits of the language, `under` is its live second line."""

    number: str
    title: str
    under: str = ""
    done: bool = False


class StepBar(QTabBar):
    """The steps as painted tabs; a tab bar to keyboards and screen readers.

    Signals:
        currentChanged: Another step was chosen (QTabBar).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+1…8 chooses; focus stays at the work.

    def set_steps(self, steps: list[Step]) -> None:
        """Show these steps; the current one stays current."""
        self._steps = steps
        while self.count() > len(steps):
            self.removeTab(self.count() - 1)
        while self.count() < len(steps):
            self.addTab("")
        for index, step in enumerate(steps):
            self.setTabText(index, f"{step.title} {step.under}".strip())
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self._steps):
            return QSize(60, HEIGHT)
        step, look = self._steps[index], theme.current()
        width = max(
            QFontMetrics(look.font(15, 600)).horizontalAdvance(step.title),
            QFontMetrics(look.font(13)).horizontalAdvance(step.under),
        )
        return QSize(width + 59, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The names of the steps stay whole; on a narrow window their numbers stand above them."""
        if index >= len(self._steps):
            return QSize(60, HEIGHT)
        return QSize(self._name_px(index) + ROUND, HEIGHT)

    def _name_px(self, index: int) -> int:
        metrics = QFontMetrics(theme.current().font(15, 600))
        return metrics.horizontalAdvance(self._steps[index].title)

    @property
    def is_narrow(self) -> bool:
        """Some name has no room beside its number."""
        places = range(len(self._steps))
        return any(self.tabRect(one).width() < self._name_px(one) + BESIDE for one in places)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), is_rtl(self)
        painter.fillRect(self.rect(), theme.current().colour("nav"))
        is_narrow = self.is_narrow
        for index, step in enumerate(self._steps):
            rect, here = self.tabRect(index), index == self.currentIndex()
            if here:
                self._paint_tab(painter, rect)
            if is_narrow:
                disc = QRect(rect.center().x() - 11, 13, 22, 22)
                self._paint_number(painter, disc, step, here)
                painter.setPen(theme.current().colour(_ink(step, here)))
                painter.setFont(theme.current().font(15, 600))
                painter.drawText(QRect(rect.left(), 34, rect.width(), 22), CENTRE, step.title)
            else:
                self._paint_step(painter, rect, step, here, rtl)

    def _paint_step(
        self, painter: QPainter, rect: QRect, step: Step, here: bool, rtl: bool
    ) -> None:
        look = theme.current()
        disc = mirrored(QRect(rect.left() + 11, 17, 24, 24), rect, rtl)
        self._paint_number(painter, disc, step, here)
        words = mirrored(QRect(rect.left() + 43, 0, rect.width() - 46, HEIGHT), rect, rtl)
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(look.colour(_ink(step, here)))
        painter.setFont(look.font(15, 600))
        if not step.under:
            painter.drawText(words, side | VCENTRE, step.title)
            return
        painter.drawText(words.adjusted(0, 11, 0, 0), side | Qt.AlignmentFlag.AlignTop, step.title)
        painter.setPen(look.colour("ink2" if here else "navInk" if step.done else "navInk2"))
        painter.setFont(look.font(13))
        cut = Qt.TextElideMode.ElideRight
        under = painter.fontMetrics().elidedText(step.under, cut, words.width())
        below = words.adjusted(0, 0, 0, -11)
        painter.drawText(below, side | Qt.AlignmentFlag.AlignBottom, under)

    def _paint_number(self, painter: QPainter, place: QRect, step: Step, here: bool) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(place)
        if step.done and not here:
            painter.setPen(Qt.PenStyle.NoPen)
            disc_role = {"sun": "navInk", "dark": "okText"}.get(look.name, "okLine")
            painter.setBrush(look.colour(disc_role))
            painter.drawEllipse(disc)
            corner = disc.center() - QPointF(8, 8)
            paint_icon(painter, corner.x(), corner.y(), "check", "nav", 16, "bold")
        else:
            painter.setPen(Qt.PenStyle.NoPen if here else QPen(look.colour("navInk2"), 1.5))
            painter.setBrush(look.colour("mark") if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            painter.setPen(look.colour("badgeInk" if here else _ink(step, here)))
            painter.setFont(look.font(14, 600))
            painter.drawText(disc, CENTRE, step.number)

    def _paint_tab(self, painter: QPainter, rect: QRect) -> None:
        look = theme.current()
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect.left(), 8, rect.width(), HEIGHT), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("mark"))
        painter.drawPath(path)
        painter.setClipPath(path)
        painter.fillRect(QRectF(rect.left(), 11, rect.width(), HEIGHT), look.colour("window"))
        painter.setClipping(False)


def _ink(step: Step, here: bool) -> str:
    return "ink" if here else "navInk" if step.done else "navInk2"


class MeetingBar(QWidget):
    """Stamp, meeting and date, the steps, when it was saved, members' screen, battery.

    Signals:
        step_chosen: Index of the step that was clicked.
        members_screen: The picture of the second screen was clicked.
    """

    step_chosen = Signal(int)
    members_screen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.stamp, self.steps = GroupStamp(34), StepBar()
        self._title, self._date = label(), label()
        self._status = _Status()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 9, 0, 11)
        words.addWidget(self._title)
        words.addWidget(self._date)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(0)
        line.addWidget(self.stamp)
        line.addSpacing(10)
        line.addLayout(words)
        line.addStretch(4)
        line.addWidget(self.steps)
        line.addStretch(3)
        line.addWidget(self._status)
        self.steps.tabBarClicked.connect(self.step_chosen)
        self._status.clicked.connect(self.members_screen)

    def set_meeting(self, group: str, title: str, date: str) -> None:
        self.stamp.set_name(group)
        self._title.setText(title)
        self._date.setText(date)
        self._restyle()

    def set_status(self, saved: str, battery: str = "", *, low: bool = False) -> None:
        """Show "Saved 15:09:12" and the battery ("71%", "" where there is none)."""
        self._status.fill(saved, battery, low=low)

    def _restyle(self) -> None:
        look = theme.current()
        ink, ink2 = look.colour("navInk").name(), look.colour("navInk2").name()
        self._title.setStyleSheet(f"color: {ink}; font-weight: 600; font-size: {look.px(16)}px;")
        self._date.setStyleSheet(f"color: {ink2}; font-size: {look.px(13)}px;")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("nav"))


class _Status(QWidget):
    """Signals:
    clicked: Anywhere.
    """

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = self._battery = ""
        self._low = False
        self.setFixedHeight(HEIGHT)

    def fill(self, saved: str, battery: str, *, low: bool) -> None:
        self._saved, self._battery, self._low = saved, battery, low
        self.setAccessibleName(f"{saved} {battery}")
        self.setFixedWidth(self._width(saved) + (self._width(battery) + 26 if battery else 0) + 56)
        self.update()

    def _width(self, text: str) -> int:
        return QFontMetrics(theme.current().font(13)).horizontalAdvance(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rtl = theme.current(), QPainter(self), is_rtl(self)
        parts: list[tuple[str, str, str]] = [("check-circle", "okLine", self._saved)]
        parts.append(("television-simple", "navInk", ""))
        if self._battery:
            name = "battery-warning" if self._low else "battery-medium"
            parts.append((name, "mark" if self._low else "navInk", self._battery))
        at = 0
        painter.setFont(look.font(13))
        for name, role, text in parts:
            tint = "navInk" if look.name == "sun" else role
            spot = mirrored(QRect(at, 21, 16, 16), self.rect(), rtl)
            paint_icon(
                painter, spot.x(), spot.y(), name, tint, 17, "fill" if name[0] == "c" else "regular"
            )
            width = self._width(text)
            words = mirrored(QRect(at + 20, 0, width + 4, HEIGHT), self.rect(), rtl)
            painter.setPen(look.colour("navInk"))
            painter.drawText(words, VCENTRE | Qt.AlignmentFlag.AlignHCenter, text)
            at += 20 + width + (15 if text else 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
