"""Laptops that were not heard of: one line each, with the reason why nobody waits for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.rollcall import Laptop
from app.ui.figures import Figures
from app.ui.widgets.labels import label

REASON_MAX = 200
HEIGHT = 190  # of two laptops; more are scrolled


class RollRows(QScrollArea):
    """Signals:
    changed: A reason was typed, or other laptops are asked about.
    """

    changed = Signal()

    def __init__(self, width: int) -> None:
        super().__init__()
        self._wide = width
        self._why = label("", "hint", wrap=True)
        self._rows: dict[str, tuple[QLabel, QLineEdit]] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._why)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        for part in (inside, self.viewport()):
            part.setAutoFillBackground(False)  # the card is seen through
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def is_complete(self) -> bool:
        """Every laptop has its reason."""
        return all(self.reasons().values())

    def reasons(self) -> dict[str, str]:
        """What was typed, by laptop."""
        return {device: field.text().strip() for device, (_, field) in self._rows.items()}

    def field(self, device: str) -> QLineEdit:
        return self._rows[device][1]

    def show_laptops(self, laptops: tuple[Laptop, ...], write: Figures) -> None:
        """Ask about these; what was typed for one of them stays."""
        self._why.setText(
            self.tr("Not heard of today. Let it send, or write why nobody waits for it:")
        )
        for device in self._rows.keys() - {one.device for one in laptops}:
            for widget in self._rows.pop(device):
                self._column.removeWidget(widget)
                widget.deleteLater()
        for one in laptops:
            words = self._words(one, write)
            if one.device not in self._rows:
                self._add(one.device)
            name, field = self._rows[one.device]
            name.setText(words)
            field.setAccessibleName(words)
        self._column.activate()
        self.setFixedHeight(min(HEIGHT, self._column.totalHeightForWidth(self._wide)))
        self.setVisible(bool(laptops))
        self.changed.emit()

    def _add(self, device: str) -> None:
        row = label("", wrap=True), QLineEdit(maxLength=REASON_MAX)
        row[1].textChanged.connect(lambda _: self.changed.emit())
        for widget in row:
            self._column.addWidget(widget)
        self._rows[device] = row

    def _words(self, one: Laptop, write: Figures) -> str:
        if not one.on:
            return self.tr("{laptop}: no entry yet").format(laptop=one.name)
        text = self.tr("{laptop}: last entry {day}")
        return text.format(laptop=one.name, day=write.day(one.on))
