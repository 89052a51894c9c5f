"""One rule on a page: its icon, its sentence, a word of explanation, and its switch."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.constitution.rows import Row
from app.core.errors import AppError
from app.system.constitution_sentences import Reader, box_text, text_of
from app.ui import theme
from app.ui.error_texts import sentence
from app.ui.figures import Figures
from app.ui.icons import paint_icon
from app.ui.rules.sentence import SentenceLine
from app.ui.widgets.labels import label
from app.ui.widgets.switch import Switch

TILE, LIFT = 34, 3


class Tile(QWidget):
    """The icon of a fund on its colour; empty where a rule has none."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self._icon, self._colour, self.is_on = icon, colour, True
        self.setFixedSize(QSize(TILE, TILE + 2 * LIFT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._icon:
            return
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._colour if self.is_on else "rail"))
        painter.drawRoundedRect(QRectF(0, LIFT, TILE, TILE), 6, 6)
        paint_icon(
            painter, 7, LIFT + 7, self._icon, "onBrand" if self.is_on else "ink3", 20, "fill"
        )


class RuleRow(QWidget):
    """Signals:
    changed: (field, value).
    turned: The rule shall hold, or not: (row, on).
    """

    changed = Signal(str, object)
    turned = Signal(object, bool)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.line, self.switch = SentenceLine(row), Switch()
        self.hint, self._why = label("", "muted", wrap=True), ""
        self._tile = Tile(row.icon, row.colour)
        self._language = "en"
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.line)
        words.addWidget(self.hint)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 8, 0, 10)
        across.setSpacing(14)
        across.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        across.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.changed.connect(self.changed)
        self.line.refused.connect(self._refused)
        self.switch.turned.connect(lambda on: self.turned.emit(row, on))

    @property
    def why(self) -> str:
        """Why nothing can be changed here now; "" when it can."""
        return self._why

    def show_values(
        self,
        values: Mapping[str, Any],
        figures: Figures,
        reader: Reader,
        *,
        why: str,
        today: str,
    ) -> None:
        """Show the rule as it stands; `why` is the code of a reason that it cannot be changed."""
        self._language = figures.language
        is_on, has_page = self.row.is_on(values), self._has_page
        self._why = "own_page" if has_page and not why else why
        for name, box in self.line.boxes.items():
            box.show_value(values[name], figures, today)
            box.setEnabled(is_on and not why)
            box.setVisible(is_on)
        shown = {
            box.field: box_text(box, values[box.field], reader)
            for box in self.row.boxes
            if box.field not in self.line.boxes or not is_on
        }
        if not is_on:
            shown = dict.fromkeys(shown, "…")
        self.line.show_words(figures.language, shown, dim=not is_on or bool(why))
        self._tile.is_on = is_on and not why
        self._tile.update()
        self.switch.setVisible(bool(self.row.switch) and not has_page)
        self.switch.setEnabled(not why)
        self.switch.set_on(is_on)
        self.switch.setAccessibleName(self.line.accessibleName())
        hint = text_of(f"why.{self._why}", self._language) if self._why else ""
        self._say(hint or text_of(f"{self.row.code}.hint", self._language), "muted")

    @property
    def _has_page(self) -> bool:
        """Whether it is changed elsewhere: it has boxes, and none can be typed in here."""
        return bool(self.row.boxes) and not any(box.is_typed for box in self.row.boxes)

    def _refused(self, error: AppError) -> None:
        self._say(sentence(error, self._language), "bad")

    def _say(self, text: str, role: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        if self.hint.property("role") != role:
            self.hint.setProperty("role", role)
            self.hint.style().unpolish(self.hint)
            self.hint.style().polish(self.hint)
