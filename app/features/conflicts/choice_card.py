"""One answer: what it is, what it changes, what speaks for it, its number key."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.features.conflicts.evidence_words import ICON
from app.features.conflicts.words import Words
from app.projections.evidence import Evidence
from app.projections.outcomes import Outcome
from app.projections.questions import Option
from app.ui import theme
from app.ui.icons import icon
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.cards import paint_sheet
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label

_INK = {"ok": "okText", "bad": "badText", "": "ink2"}


class ChoiceCard(QFrame):
    """Signals:
    chosen: The card was clicked.
    """

    chosen = Signal()

    def __init__(
        self, option: Option, key: str, *, name: str, meeting_no: int, words: Words
    ) -> None:
        super().__init__()
        self._words, self.selected = words, False
        self.choice = option.choice
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 11, 16, 12)
        self.column.setSpacing(0)
        self._radio = Radio()
        self.column.addLayout(self._title(option, key))
        self.column.addSpacing(7)
        for outcome in option.outcomes:
            self.column.addWidget(_OutcomeRow(outcome, name, meeting_no, words))
        self.column.addSpacing(7)
        for one in option.evidence:
            self.column.addLayout(self._evidence(one))
        self.column.addStretch()
        if not option.outcomes and not option.evidence:  # no empty sheet under its name
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(words.option(option.choice))
        said = [words.evidence(one) for one in option.evidence]
        self.setAccessibleDescription(" ".join(said))

    def select(self, selected: bool) -> None:
        self.selected = self._radio.on = selected
        self._radio.update()
        self.update()

    def _title(self, option: Option, key: str) -> QHBoxLayout:
        title = label(self._words.option(option.choice), wrap=True)
        title.setStyleSheet(f"font-size: {theme.current().px(18)}px; font-weight: 600;")
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self._radio)
        if option.is_suggested:
            line.addWidget(_snug(title), 1)
            line.addWidget(Chip("ok", "lightbulb", self.tr("Suggested")))
            line.addStretch()
        else:
            line.addWidget(title, 1)
        line.addWidget(KeyCap(key))
        return line

    def _evidence(self, one: Evidence) -> QHBoxLayout:
        look, ink = theme.current(), _INK[one.tone]
        sign, weight = ICON[one.kind]
        picture = QLabel()
        picture.setPixmap(icon(sign, ink, 18, weight))
        picture.setFixedWidth(look.px(20))
        text = label(self._words.evidence(one), wrap=True)
        text.setStyleSheet(f"color: {look.colour(ink).name()};")
        line = QHBoxLayout()
        line.setContentsMargins(0, 3, 0, 0)
        line.setSpacing(8)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return line

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("brand", 3.0) if self.selected else ("ctlLine", 1.0)
        paint_sheet(QPainter(self), QRectF(self.rect()), line=line, width=width)


def _snug(title: QLabel) -> QLabel:
    """A title no wider than its words, so that the chip stands right behind it."""
    title.ensurePolished()
    title.setMaximumWidth(title.fontMetrics().horizontalAdvance(title.text()) + 4)
    return title


class Radio(QWidget):
    """The ring of a radio button, as large as a title."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("brand" if self.on else "ctlLine"), 2))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(QRectF(2, 2, 20, 20))
        if self.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("brand"))
            painter.drawEllipse(QPointF(12, 12), 6, 6)


class _OutcomeRow(QWidget):
    """What a figure becomes, with what the answer adds to it."""

    def __init__(self, outcome: Outcome, name: str, meeting_no: int, words: Words) -> None:
        super().__init__()
        self.setFixedHeight(theme.current().px(28))
        text = ElidedLabel(words.outcome(outcome, name, meeting_no))
        text.setStyleSheet(f"color: {theme.current().colour('ink2').name()};")
        after, change = AmountLabel(15, 600), AmountLabel(15, 400, role="ink2")
        after.set_amount(words.amount(outcome.after_minor))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(text, 1)
        line.addWidget(after)
        if outcome.change_minor:
            change.set_amount(words.amount(outcome.change_minor, sign=True))
            line.addWidget(change)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("line"))


class SlimChoice(QFrame):
    """A further answer in one line, for what is rarely meant.

    Signals:
        chosen: It was clicked.
    """

    chosen = Signal()

    def __init__(self, option: Option, key: str, words: Words) -> None:
        super().__init__()
        self.choice, self.selected = option.choice, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.current().px(44))
        self._radio = Radio()
        advance = next((one for one in option.outcomes if one.kind == "advance"), None)
        title, value = ElidedLabel(words.option(option.choice)), AmountLabel(15, 600)
        title.setStyleSheet("font-weight: 600;")
        if advance is not None:
            value.set_amount(words.amount(advance.change_minor, sign=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(9)
        line.addWidget(self._radio)
        line.addWidget(title, 1)
        if option.is_suggested:
            line.addWidget(Chip("ok", "lightbulb", self.tr("Suggested")))
        line.addWidget(value)
        line.addWidget(KeyCap(key))
        self.setAccessibleName(words.option(option.choice))

    def select(self, selected: bool) -> None:
        self.selected = self._radio.on = selected
        self._radio.update()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("brand", 3.0) if self.selected else ("ctlLine", 1.0)
        paint_sheet(QPainter(self), QRectF(self.rect()), line=line, width=width)
