"""Notes and coins drawn in their colours, and the table that asks how many there are of each."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.currencies import Denomination
from app.ui import theme
from app.ui.figures import Figures
from app.ui.widgets.labels import AmountLabel, label
from app.ui.widgets.number_box import NumberBox
from app.ui.widgets.painting import CENTRE, RIGHT

ROOMY = 10  # more rows than these are drawn closer together


class NotePicture(QWidget):
    """A note or coin with its value printed on it."""

    def __init__(self, piece: Denomination) -> None:
        super().__init__()
        self._piece, self._text = piece, ""
        self.setFixedSize(94, 38)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._piece.colour)
        # On every theme the value is white on the note's own dark colour: it is a picture.
        paper = QColor("white")
        if self._piece.kind == "note":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setPen(QPen(QColor(255, 255, 255, 150), 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(8, 8, 18, 22))
            painter.setPen(paper)
            painter.setFont(look.font(18, 600))
            painter.drawText(self.rect().adjusted(0, 0, -10, 0), RIGHT, self._text)
            return
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(28.7, 0.7, 36.6, 36.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(31, 3, 32, 32))
        painter.setPen(paper)
        painter.setFont(look.font(15 if len(self._text) < 3 else 12, 600))
        painter.drawText(QRect(28, 0, 38, 38), CENTRE, self._text)


class NoteRow(QWidget):
    """One denomination: picture × how many = amount."""

    def __init__(self, piece: Denomination | None, *, close: bool) -> None:
        super().__init__()
        self.picture = NotePicture(piece) if piece else None
        self.box = NumberBox(17 if close else 20, has_00=piece is None)
        self.box.setFixedWidth(96 if piece else 180)
        self.amount = AmountLabel(18 if close else 20, 600)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(11)
        if self.picture is not None:
            line.addWidget(self.picture)
            line.addWidget(label("×", "muted"))
        line.addWidget(self.box)
        line.addWidget(label("=", "muted"))
        line.addWidget(self.amount, 1)
        rule = QFrame()
        rule.setObjectName("hair")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line, 1)
        column.addWidget(rule)
        self.setMaximumHeight(55)


class NoteTable(QWidget):
    """All rows; arrows and Enter move, the last Enter says that everything is counted.

    Signals:
        typed: A row holds another number: (row, number or None).
        passed_end: Enter in the last row.
    """

    typed = Signal(int, object)
    passed_end = Signal()

    def __init__(self, pieces: tuple[Denomination, ...]) -> None:
        super().__init__()
        rows: list[Denomination | None] = [*pieces] or [None]
        close = len(rows) > ROOMY
        self.rows = [NoteRow(piece, close=close) for piece in rows]
        self._pieces = pieces
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, row in enumerate(self.rows):
            column.addWidget(row, 1)
            row.box.typed.connect(lambda n=number: self.typed.emit(n, self.rows[n].box.value))
            row.box.entered.connect(lambda n=number: self._enter(n))
            row.box.moved.connect(lambda step, n=number: self.go(n + step))

    def show_numbers(self, typed: list[int | None], amounts: list[str], language: str) -> None:
        """Show how many and how much in every row."""
        for row, many, amount in zip(self.rows, typed, amounts, strict=True):
            row.box.set_words(language)
            if row.box.value != many:
                row.box.set_value(many)
            row.amount.set_amount(amount)

    def retranslate(self, figures: Figures, spoken: str) -> None:
        """Print the values on the notes; `spoken` is how a screen reader asks ("How many")."""
        for row, piece in zip(self.rows, self._pieces, strict=False):
            text = figures.money(piece.minor)
            if row.picture is not None:
                row.picture.set_text(text)
            row.box.setAccessibleName(f"{spoken} {text}")

    def row_of(self, minor: int) -> int:
        """The row of a value; 0 when there is none."""
        return next((n for n, one in enumerate(self._pieces) if one.minor == minor), 0)

    def here(self) -> int:
        """The row with the cursor; -1 for none."""
        return next((n for n, row in enumerate(self.rows) if row.box.hasFocus()), -1)

    def go(self, row: int) -> None:
        """Put the cursor into a row; beyond the ends it stays."""
        self.rows[max(0, min(row, len(self.rows) - 1))].box.setFocus()

    def _enter(self, row: int) -> None:
        if row + 1 == len(self.rows):
            self.passed_end.emit()
        else:
            self.go(row + 1)

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)
