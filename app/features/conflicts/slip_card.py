"""One slip: who wrote it, on which laptop, when, line by line; what differs stands in plum."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.corrections import REVERSAL
from app.features.conflicts.inbox import Asked
from app.features.conflicts.slip_words import ICON
from app.features.conflicts.words import Words
from app.projections.slips import SlipView
from app.ui import theme
from app.ui.icons import icon
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label
from app.ui.widgets.painting import is_rtl

ROW_PX = 30


class SlipCard(QFrame):
    """A sheet with a head and its lines; made anew for every question."""

    def __init__(self, slip: SlipView, other: SlipView | None, asked: Asked, words: Words) -> None:
        super().__init__()
        name = asked.names.get(slip.actor, "")
        self._head = _Head(slip, name, asked, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        for line in slip.lines:
            differs = other is not None and line not in other.lines
            column.addWidget(
                SlipRow(ICON.get(line.kind, "receipt"), words.line(line), words.worth(line),
                        differs=differs)
            )  # fmt: skip
        for text in words.unit_lines(slip, asked.names):
            column.addWidget(SlipRow("house", text, "", differs=False))
        if slip.event in asked.numbers:
            column.addWidget(self._number(asked.numbers[slip.event]))
        self._add_codes(slip, other, words, column)
        if slip.event in asked.receipts:
            number = asked.receipts[slip.event] or self.tr("no")
            column.addWidget(SlipRow("receipt", self.tr("Receipt printed"), number))
        for kind, minor in (("cash", slip.cash_minor), ("electronic", slip.electronic_minor)):
            if minor:
                same = other is None or getattr(other, f"{kind}_minor") == minor
                text = self.tr("Cash") if kind == "cash" else self.tr("Phone or bank")
                row = SlipRow("", text, words.amount(minor), differs=not same, is_total=True)
                column.addWidget(row)
        if slip.is_crossed:
            column.addWidget(SlipRow("x-circle", self.tr("Crossed out"), "", differs=True))
        column.addStretch()
        self.setAccessibleName(f"{self._head.accessibleName()}. {words.amount(slip.total_minor)}")

    def _number(self, number: str) -> "SlipRow":
        if not number:
            return SlipRow("device-mobile", self.tr("This laptop cannot read the number"), "")
        return SlipRow("device-mobile", self.tr("Number"), number, differs=True)

    def _add_codes(
        self, slip: SlipView, other: SlipView | None, words: Words, column: QVBoxLayout
    ) -> None:
        if slip.code:
            differs = other is not None and other.code != slip.code
            if slip.electronic_minor:
                icon, word = "device-mobile", self.tr("Code")
            else:
                icon, word = "receipt", self.tr("Receipt number")
            column.addWidget(SlipRow(icon, word, slip.code, differs=differs))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sheet(painter, QRectF(self.rect()))
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(clip)
        look, height = theme.current(), self._head.height()
        painter.fillRect(0, 0, self.width(), height, look.colour("sunken"))
        painter.fillRect(0, height, self.width(), 1, look.colour("line"))


class _Head(QWidget):
    def __init__(self, slip: SlipView, name: str, asked: Asked, words: Words) -> None:
        super().__init__()
        avatar = Avatar(34)
        avatar.set_name(name)
        is_you = slip.actor == asked.actor
        heading = words.wrote(name, is_you=is_you, is_reversal=slip.type == REVERSAL)
        wrote, place = ElidedLabel(heading), ElidedLabel()
        place.setText(words.place(slip.device_label, is_here=slip.is_here))
        day, time = (
            label(words.day(asked.days[slip.event])),
            label(words.time(asked.times[slip.event])),
        )
        for widget in (wrote, time):
            widget.setStyleSheet("font-weight: 600;")
        place.setProperty("role", "hint")
        if not slip.ts_ms:
            day.hide()
            time.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(10)
        line.addWidget(avatar)
        for pair, stretch in (((wrote, place), 1), ((day, time), 0)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for one in pair:
                column.addWidget(one, 0, Qt.AlignmentFlag(0) if stretch else _end(self))
            line.addLayout(column, stretch)
        self.setAccessibleName(f"{wrote.text()} {place.text()}")


class SlipRow(QWidget):
    """Icon, what for, how much."""

    def __init__(
        self, sign: str, text: str, amount: str, *, differs: bool = False, is_total: bool = False
    ) -> None:
        super().__init__()
        self._ground = "clashBg" if differs else ""
        ink = "clashInk" if differs else "ink"
        self.setFixedHeight(theme.current().px(40 if is_total else ROW_PX))
        picture, words = QLabel(), ElidedLabel(text)
        picture.setFixedWidth(theme.current().px(20))
        if sign:
            picture.setPixmap(icon(sign, ink, 18, rtl=is_rtl(self)))
        look = theme.current()
        size, weight = (17, 600) if is_total else (15, 400)
        colour = look.colour(ink).name()
        words.setStyleSheet(
            f"font-size: {look.px(size)}px; font-weight: {weight}; color: {colour};"
        )
        value = AmountLabel(size, 600, role=ink)
        value.set_amount(amount)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(picture)
        line.addWidget(words, 1)
        line.addWidget(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        if self._ground:
            painter.fillRect(self.rect(), look.colour(self._ground))
        painter.fillRect(0, 0, self.width(), 1, look.colour("line"))


def _end(widget: QWidget) -> Qt.AlignmentFlag:
    """The side opposite the reading side; Qt turns it with the layout."""
    return Qt.AlignmentFlag.AlignRight
