"""Another laptop asks for somebody's PIN here: its six digits go in, eight for it come out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.governance.other_laptop import in_blocks
from app.features.settings.people.reading import Holder
from app.ui.error_texts import sentence
from app.ui.session import Session
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine

WIDTH = 380
PIN_MAX = 6


class AnswerSlip(QDialog):
    """Whoever is asked types the own PIN; nothing is written into the book."""

    def __init__(
        self, session: Session, holders: Sequence[Holder], member: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedWidth(WIDTH)
        self.who, self.digits, self.pin = QComboBox(), QLineEdit(), QLineEdit()
        self.message, self.answer = MessageLine(), label("", "code")
        self.button = KeyButton(kind="primary", keys=("Enter",))
        self.button.setAutoDefault(False)
        for one in holders:
            if one.has_pin:
                self.who.addItem(one.name, one.member)
        self.who.setCurrentIndex(max(0, self.who.findData(member)))
        self.digits.setMaxLength(9)
        self.pin.setMaxLength(PIN_MAX)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._lay_out()
        self.digits.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.ask)
        self.button.clicked.connect(self.ask)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Answer another laptop"))
        self.button.setText(self.tr("Show the answer"))
        why = self.tr("Only if you asked for it: it lets a grave deed be done there in your name.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "h2"))
        column.addWidget(label(why, "muted", wrap=True))
        for words, field in (
            (self.tr("Who is asked there"), self.who),
            (self.tr("The six digits that it shows"), self.digits),
            (self.tr("Your PIN"), self.pin),
        ):
            field.setAccessibleName(words)
            column.addWidget(label(words, "muted"))
            column.addWidget(field)
        for part in (self.message, self.answer, self.button):
            column.addWidget(part)
        self.answer.hide()

    def ask(self) -> None:
        """Enter: the PIN is checked on the thread of the book."""
        from app.operations.officers import answer_for

        member, pin, asked = self.who.currentData(), self.pin.text(), self.digits.text()
        if not (member and pin and asked):
            return
        self.pin.clear()

        def operation(tx: Any) -> str:
            return answer_for(tx, member=member, pin=pin, asked=asked)

        self._session.write(operation, self._show, self._failed)

    def _show(self, answer: str) -> None:
        if not answer:
            self._say_bad(self.tr("This is not the PIN."))
            return
        self.message.hide()
        text = self.tr("Type there: {digits}")
        self.answer.setText(text.format(digits=in_blocks(answer)))
        self.answer.show()
        self.adjustSize()

    def _failed(self, error: AppError) -> None:
        self._say_bad(sentence(error, self._session.language))

    def _say_bad(self, text: str) -> None:
        self.answer.hide()
        self.message.say("bad", text)
        self.adjustSize()
