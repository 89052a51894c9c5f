"""The laptops of the group in a table: whose, heard when, how far behind."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.locales.isolates import ltr
from app.features.settings.sending.reading import Device
from app.ui import theme
from app.ui.icons import paint_icon
from app.ui.offices import office_words
from app.ui.widgets.chips import paint_chip
from app.ui.widgets.painting import start
from app.ui.widgets.tables import HEAD, Head, Line, LinesTable, Text

ROW, TALL_ROW = 46, 74
NARROW = 690  # px below which the moment stands under the state, and what can be done under both
Paint = Callable[[QPainter, QRect, bool], None]
When = Callable[[int], str]


class DeviceTable(LinesTable):
    """One row a laptop; Enter on a row, or a click on its last cell, opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((Head(""),) * 5, parent)
        self._has_told, self._is_narrow = False, False
        self._shown: tuple[tuple[Device, ...], When, int, bool] | None = None
        self.stand_inside()
        self.clicked.connect(self._clicked)

    def show_devices(
        self, devices: tuple[Device, ...], when: When, *, waiting: int, may_manage: bool
    ) -> None:
        """Show these laptops; `when` writes a moment."""
        self._shown = (devices, when, waiting, may_manage)
        self._has_told = any(one.release for one in devices)
        px, device, who = theme.current().px, self.tr("Device"), self.tr("Who uses it")
        heard, state = self.tr("Last heard"), self.tr("State")
        heads: tuple[Head, ...] = (
            Head(device, px(275)), Head(who), Head(heard, px(135)), Head(state, px(145)),
            Head("", px(105)),
        )  # fmt: skip
        if self._is_narrow:
            heads = (Head(device), Head(who, px(138)), Head(state, px(140)))
        lines = [self._line(one, when, waiting, may_manage) for one in devices]
        row = px(TALL_ROW if self._is_narrow else ROW)
        self.verticalHeader().setDefaultSectionSize(row)
        self.show_lines(lines, heads)
        self.setFixedHeight(px(HEAD) + row * max(1, len(lines)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme.current().px(NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            if self._shown is not None:
                devices, when, waiting, may_manage = self._shown
                self.show_devices(devices, when, waiting=waiting, may_manage=may_manage)

    def _clicked(self, at: QModelIndex) -> None:
        if at.column() == len(self.lines_model.heads) - 1:
            self._open(at.row())

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
        act = self.tr("Lock out…") if may_manage and not (one.is_here or one.is_locked_out) else ""
        first = (
            Text(f"{name}. {under}", paint=two_lines(name, under, icon)),
            Text(f"{one.owner}, {offices}", paint=two_lines(one.owner or "–", offices)),
        )
        if self._is_narrow:
            words = ". ".join(part for part in (state, heard, act) if part)
            return Line(
                one.device,
                (*first, Text(words, paint=state_below((kind, chip_icon), state, heard, act))),
            )
        last = (Text(heard), Text(state, chip=(kind, chip_icon)), Text(act, 600, "brand"))
        return Line(one.device, (*first, *last))

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
        high, low = look.px(22), look.px(20)
        top = area.center().y() - (high + low if under else high) // 2
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(15, 600 if icon else 400))
        _write(painter, QRect(area.left(), top, area.width(), high), title, rtl)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        _write(painter, QRect(area.left(), top + high - 2, area.width(), low), under, rtl)

    return paint


def state_below(chip: tuple[str, str], state: str, heard: str, act: str) -> Paint:
    """A painter of a cell with the state, since when, and what can be done, under each other."""

    def paint(painter: QPainter, area: QRect, rtl: bool) -> None:
        look = theme.current()
        third = area.height() // 3
        top = QRect(area.left(), area.top() + 2, area.width(), third + 2)
        paint_chip(painter, top, *chip, state, rtl=rtl)
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font(13))
        _write(painter, top.translated(0, third), heard, rtl)
        painter.setPen(look.colour("brand"))
        painter.setFont(look.font(14, 600))
        _write(painter, top.translated(0, 2 * third - 2), act, rtl)

    return paint


def _write(painter: QPainter, area: QRect, text: str, rtl: bool) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, start(rtl), short)
