"""A person with an office, and at the end of the line: a PIN to type, a chip, or a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.avatar import Avatar
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import ElidedLabel, label
from app.ui.widgets.pin_boxes import PinBoxes


class PersonRow(QWidget):
    """One signer.

    Signals:
        pin: Enter was pressed in the PIN boxes; carries the digits.
    """

    pin = Signal(str)

    def __init__(self, side: int = 42, *, pin_side: int = 44, ruled: bool = True) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.avatar = Avatar(side)
        self._name, self._role = ElidedLabel("", "h2"), ElidedLabel("", "muted")
        self.boxes, self.chip, self._word = (
            PinBoxes(side=pin_side),
            Chip("ok", "seal-check", ""),
            label("", "muted"),
        )
        self.boxes.entered.connect(self.pin)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch()
        line = QHBoxLayout()
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(13)
        line.addWidget(self.avatar)
        line.addLayout(words, 1)
        for part in (self.boxes, self.chip, self._word):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        if ruled:
            rule = QFrame()
            rule.setObjectName("hair")
            rule.setFixedHeight(1)
            column.addWidget(rule)

    def set_person(self, name: str, role: str, example: str = "") -> None:
        """Show who it is and as what; `example` is the PIN of a made-up officer."""
        self.boxes.set_example(example)
        self.avatar.set_name(name)
        self._name.setText(name)
        self._role.setText(role)
        self.boxes.setAccessibleName(f"{name}, {role}")

    def name(self) -> str:
        return self._name.text()

    def ask(self) -> None:
        """Show the PIN boxes."""
        self._show(self.boxes)

    def done(self, text: str, kind: str = "ok", icon: str = "seal-check") -> None:
        """Show a chip ("Signed 16:10") instead of the boxes."""
        self.boxes.clear()
        self.chip.set_state(kind, icon, text)
        self._show(self.chip)

    def wait(self, text: str) -> None:
        """Show a word instead of the boxes ("waiting")."""
        self._word.setText(text)
        self._show(self._word)

    def _show(self, part: QWidget) -> None:
        for one in (self.boxes, self.chip, self._word):
            one.setVisible(one is part)
