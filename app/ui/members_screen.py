"""The members' screen: what was just written, readable from six metres, on the second display."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.session import Session
from app.ui.widgets.painting import CENTRE, RIGHT, VCENTRE, is_rtl, start

LINES_MOST = 7


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One line for the room; texts come translated and formatted."""

    text: str
    amount: str = ""
    is_big: bool = False


@dataclass(frozen=True, slots=True)
class RoomPage:
    """What the room sees: never more than seven lines, no phone numbers, no codes."""

    title: str
    lines: tuple[RoomLine, ...] = ()
    under: str = ""


class MembersScreen(QWidget):
    """A frameless page in very large letters; sizes follow its height.

    Signals:
        left: A key was pressed on it.
    """

    left = Signal()

    def __init__(self, group: str) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Window)
        self._group = group
        self._page: RoomPage | None = None
        self.setWindowTitle(group)

    def show_page(self, page: RoomPage | None) -> None:
        """Show a page; None for the group's name alone."""
        self._page = page
        words = [] if page is None else [page.title, *(f"{x.text} {x.amount}" for x in page.lines)]
        self.setAccessibleName(", ".join(words) or self._group)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        page, high = self._page, self.height()
        painter.fillRect(self.rect(), look.colour("nav"))
        painter.setPen(look.colour("navInk"))
        if page is None:
            painter.setFont(look.font(round(high * 0.11), 600))
            painter.drawText(self.rect(), CENTRE | Qt.TextFlag.TextWordWrap, self._group)
            return
        side = round(high * 0.06)
        inner = self.rect().adjusted(side, side // 2, -side, -side // 2)
        painter.setFont(look.font(round(high * 0.07), 600))
        painter.setPen(look.colour("mark"))
        head = QRect(inner.left(), inner.top(), inner.width(), round(high * 0.12))
        painter.drawText(head, start(is_rtl(self)), page.title)
        self._paint_lines(painter, inner.adjusted(0, round(high * 0.14), 0, -round(high * 0.1)))
        painter.setFont(look.font(round(high * 0.05)))
        painter.setPen(look.colour("navInk2"))
        foot = QRect(inner.left(), inner.bottom() - round(high * 0.08), inner.width(), high // 12)
        painter.drawText(foot, start(is_rtl(self)), page.under)

    def _paint_lines(self, painter: QPainter, area: QRect) -> None:
        look, rtl = theme.current(), is_rtl(self)
        lines = self._page.lines[:LINES_MOST] if self._page else ()
        shares = [2 if line.is_big else 1 for line in lines]
        top, unit = area.top(), min(area.height() // max(1, sum(shares)), self.height() // 7)
        for line, share in zip(lines, shares, strict=True):
            row = QRect(area.left(), top, area.width(), unit * share)
            px = round(self.height() * (0.125 if line.is_big else 0.075))
            painter.setFont(look.font(px, 600))
            painter.setPen(look.colour("navInk"))
            amount = QFontMetrics(painter.font()).horizontalAdvance(line.amount)
            # Amounts stand right in both directions, as in the grid; names give way.
            words = row.adjusted(amount + px // 2 if rtl else 0, 0, 0, 0)
            if not rtl:
                words.setRight(row.right() - amount - px // 2)
            text = QFontMetrics(painter.font()).elidedText(
                line.text, Qt.TextElideMode.ElideMiddle, words.width()
            )
            painter.drawText(words, start(rtl) | VCENTRE, text)
            if rtl:
                row.setRight(row.left() + amount)
            painter.drawText(row, RIGHT, line.amount)
            top += unit * share


class MembersDisplay(QObject):
    """Shows the members' screen on the second display, or over this one until a key is pressed.

    Signals:
        closed: This display shows the officer's page again.
    """

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._window: MembersScreen | None = None
        self._page: RoomPage | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._unplugged)

    @property
    def is_shown(self) -> bool:
        return self._window is not None and self._window.isVisible()

    @staticmethod
    def second() -> QScreen | None:
        """Return the first display that is not the officer's."""
        primary = QGuiApplication.primaryScreen()
        return next((one for one in QGuiApplication.screens() if one is not primary), None)

    def show_page(self, page: RoomPage | None) -> None:
        """Keep what the room should see, and show it if the screen is on."""
        self._page = page
        if self._window is not None:
            self._window.show_page(page)

    def hide_page(self) -> None:
        """The group's name alone (curtain, leaving); the page comes back with the next one."""
        if self._window is not None:
            self._window.show_page(None)

    def toggle(self) -> None:
        """Turn the members' screen on or off."""
        if self.is_shown:
            self._close()
            return
        if self._window is None:
            self._window = MembersScreen(self._session.group_name)
            self._window.left.connect(self._close)
        self._window.show_page(self._page)
        second = self.second()
        if second is not None:
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._window.setScreen(second)
            self._window.setGeometry(second.geometry())
        self._window.showFullScreen()

    def close_display(self) -> None:
        """The meeting is over or its window closes."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def _close(self) -> None:
        if self._window is not None:
            self._window.hide()
        self.closed.emit()

    def _unplugged(self, screen: QScreen) -> None:
        if self._window is not None and self.second() is None and self.is_shown:
            self._close()
