"""The laptops of the group in a table: whose, heard when, how far behind."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.core.locales.isolates import ltr
from app.features.settings.sending.reading import Device
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.offices import office_words
from app.ui.widgets.painting import start
from app.ui.widgets.tables import Head, Line, LinesTable, Text

ROW = 46
Paint = Callable[[QPainter, QRect, bool], None]
When = Callable[[int], str]


class DeviceTable(LinesTable):
    """One row a laptop; Enter on a row, or a click on its last cell, opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((Head(""),) * 5, parent)
        self._has_told = False
        self.stand_inside()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.clicked.connect(lambda at: self._open(at.row()) if at.column() == 4 else None)

    def show_devices(
        self, devices: tuple[Device, ...], when: When, *, waiting: int, may_manage: bool
    ) -> None:
        """Show these laptops; `when` writes a moment."""
        heads = (
            Head(self.tr("Device"), 290),
            Head(self.tr("Who uses it"), 0),
            Head(self.tr("Last heard"), 150),
            Head(self.tr("State"), 160),
            Head("", 110),
        )
        self._has_told = any(one.release for one in devices)
        lines = [self._line(one, when, waiting, may_manage) for one in devices]
        self.show_lines(lines, heads)
        self.setFixedHeight(35 + ROW * max(1, len(lines)))

    def _line(self, one: Device, when: When, waiting: int, may_manage: bool) -> Line:
        icon = "device-mobile-slash" if one.is_locked_out else "laptop"
        name = self.tr("This laptop") if one.is_here else one.label
        prefix = self.tr("Receipts begin with {letter}").format(letter=one.prefix)
        under = "  ·  ".join(
            part for part in (prefix if one.prefix else "", self._program(one)) if part
        )
        offices = office_words(frozenset(one.roles))
        heard = self.tr("now") if one.is_here else when(one.heard_ms) if one.heard_ms else "–"
        kind, chip_icon, state = self._state(one, waiting)
        act = self.tr("Remove") if may_manage and not (one.is_here or one.is_locked_out) else ""
        return Line(
            one.device,
            (
                Text(f"{name}. {under}", paint=two_lines(name, under, icon)),
                Text(f"{one.owner}, {offices}", paint=two_lines(one.owner or "–", offices)),
                Text(heard),
                Text(state, chip=(kind, chip_icon)),
                Text(act, 600, "brand"),
            ),
        )

    def _program(self, one: Device) -> str:
        """Which Daftari runs there; nothing while no laptop of the group has said so."""
        if one.is_locked_out or not self._has_told:
            return ""
        if not one.release:
            return self.tr("older Daftari")
        return self.tr("Daftari {number}").format(number=ltr(one.release))

    def _state(self, one: Device, waiting: int) -> tuple[str, str, str]:
        if one.is_locked_out:
            return "bad", "lock-simple", self.tr("Locked out")
        if one.is_here and waiting:
            return "warn", "cloud-slash", self.tr("%Ln to send", "", waiting)
        if not one.is_here and not one.heard_ms:
            return "muted", "hourglass-medium", self.tr("Not heard yet")
        if one.behind and not one.is_here:
            return "wait", "hourglass-medium", self.tr("%Ln behind", "", one.behind)
        return "ok", "check-circle", self.tr("Up to date")


def two_lines(title: str, under: str, icon: str = "") -> Paint:
    """A painter of a cell with a strong line, a small one under it, and an icon before both."""

    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        look = theme.current()
        if icon:
            left = area.right() - 24 if rtl else area.left()
            paint_icon(painter, left, area.center().y() - 11, icon, "ink", 22)
            area = area.adjusted(0, 0, -34, 0) if rtl else area.adjusted(34, 0, 0, 0)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(15, 600 if icon else 400))
        top = area.top() + (3 if under else 12)
        painter.drawText(QRect(area.left(), top, area.width(), 22), start(rtl), title)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        low = QRect(area.left(), area.top() + 22, area.width(), 20)
        painter.drawText(low, start(rtl), under)

    return paint
