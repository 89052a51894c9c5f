"""A page of rules: one sentence under the other, each with its boxes and its switch."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.core.constitution.rows import Box, Row
from app.system.constitution_sentences import Reader
from app.ui.figures import Figures
from app.ui.rules.row import RuleRow
from app.ui.rules.typed import smallest


class RulesForm(QScrollArea):
    """Signals:
    changed: (field values that became others): by a person.
    """

    changed = Signal(object)

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = [RuleRow(row) for row in rows]
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(0)
        self._lines: list[QFrame] = []
        for place, row in enumerate(self.rows):
            if place:
                hair = QFrame()
                hair.setObjectName("hair")
                hair.setFixedHeight(1)
                self._lines.append(hair)
                column.addWidget(hair)
            column.addWidget(row)
            row.changed.connect(lambda field, value: self.changed.emit({field: value}))
            row.turned.connect(self._turned)
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("page")
        self._figures = Figures("en", "gregorian", "KES")
        self._starts: Mapping[str, Any] = {}

    def show_values(
        self,
        values: Mapping[str, Any],
        figures: Figures,
        reader: Reader,
        *,
        blocked: Mapping[str, str],
        today: str,
        starts: Mapping[str, Any],
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        """Show every rule as it stands.

        Args:
            blocked: Code of a row and why it cannot be changed now.
            starts: What a field begins with when its rule is switched on.
            hidden: Codes of rows that say nothing here.
        """
        self._figures, self._starts = figures, starts
        for place, row in enumerate(self.rows):
            why = blocked.get(row.row.code, "")
            row.show_values(values, figures, reader, why=why, today=today)
            row.setVisible(row.row.code not in hidden)
            if place:
                self._lines[place - 1].setVisible(row.row.code not in hidden)

    def focus_first(self) -> None:
        """Put the keyboard where the first thing can be changed."""
        for row in self.rows:
            boxes = [box for box in row.line.boxes.values() if box.isEnabled()]
            if not row.isHidden() and boxes:
                boxes[0].setFocus()
                return
        self.setFocus()

    def _turned(self, row: Row, on: bool) -> None:
        if not on:
            self.changed.emit({row.switch: self._off(row)})
            return
        begun = {box.field: self._begin(box) for box in row.boxes if box.is_typed}
        self.changed.emit(begun | dict(row.usual) | self._given(row))

    def _given(self, row: Row) -> dict[str, Any]:
        return {name: self._starts[name] for name in row.fields if self._starts.get(name)}

    def _begin(self, box: Box) -> Any:
        if box.kind == "money":
            return smallest(self._figures)
        if box.kind == "word":
            return box.words[0]
        return "" if box.kind in ("text", "day") else max(1, box.least)

    def _off(self, row: Row) -> Any:
        """What switches a rule off, in the type of its field."""
        usual = row.usual.get(row.switch)
        if isinstance(usual, bool):
            return False
        if isinstance(usual, tuple):
            return ()
        kinds = {box.field: box.kind for box in row.boxes}
        return "" if kinds.get(row.switch) in ("text", "day") else 0
