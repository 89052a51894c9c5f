"""A difference that nobody can explain is written down: the reason, and the chair's PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.features.meeting.parts.person_row import PersonRow
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class WriteDown(Card):
    """Asks for the reason, then for the PIN.

    Signals:
        wanted: Reason and PIN are there: (reason, pin).
        left: Esc or "Back to the hints".
    """

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 14, 18, 16))
        self._head, self._why = label("", "name", wrap=True), label("", "muted", wrap=True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self._usual = [QPushButton() for _ in range(3)]
        self.chair = PersonRow()
        self._note, self.message = label("", "muted", wrap=True), MessageLine()
        self._back = KeyButton(keys=("Esc",))
        self._back.clicked.connect(self.left)
        self.reason.returnPressed.connect(self._to_pin)
        self.chair.pin.connect(self._pin)
        usual = QHBoxLayout()
        usual.setSpacing(6)
        for button in self._usual:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, b=button: self._take(b.text()))
            usual.addWidget(button)
        usual.addStretch()
        first: tuple[QWidget, ...] = (self._head, self._why, self.reason)
        for part in first:
            self.column.addWidget(part)
        self.column.addLayout(usual)
        self.column.addSpacing(8)
        then: tuple[QWidget, ...] = (self.chair, self.message, self._note)
        for part in then:
            self.column.addWidget(part)
        self.column.addStretch()
        self.column.addWidget(self._back)

    def retranslate(self) -> None:
        self._why.setText(self.tr("What do the members say, why?"))
        self.reason.setAccessibleName(self._why.text())
        for button, text in zip(
            self._usual,
            (self.tr("Nobody knows"), self.tr("Wrong change"), self.tr("False note")),
            strict=True,
        ):
            button.setText(text)
        self._note.setText(
            self.tr("It stays visible on the page of this meeting and in the reports.")
        )
        self._back.setText(self.tr("Back to the hints"))

    def open(self, difference: int, chair: str, figures: Figures, example: str = "") -> None:
        """Ask about a difference.

        Args:
            chair: Name of the chairperson; `example` the PIN of a made-up one.
        """
        self.retranslate()
        missing = self.tr("{amount} missing in the box")
        extra = self.tr("{amount} too much in the box")
        text = missing if difference < 0 else extra
        self._head.setText(text.format(amount=figures.money(abs(difference))))
        self.chair.set_person(chair, self.tr("Chairperson’s PIN"), example)
        self.chair.ask()
        self.message.hide()
        self.reason.setFocus()

    def _take(self, text: str) -> None:
        self.reason.setText(text)
        self._to_pin()

    def _to_pin(self) -> None:
        if self.reason.text().strip():
            self.chair.boxes.setFocus()

    def _pin(self, digits: str) -> None:
        if self.reason.text().strip():
            self.wanted.emit(self.reason.text().strip(), digits)
        else:
            self.chair.boxes.clear()
            self.reason.setFocus()

    def wrong_pin(self, text: str) -> None:
        """The PIN was wrong; `text` says how many tries are left."""
        self.chair.boxes.clear(wrong=True)
        self.message.say("bad", text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
