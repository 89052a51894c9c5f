"""What the forms of the first run have: a way back, a message, one button that goes on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.error_texts import sentence
from app.ui.keys import is_enter
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class Asking(QWidget):
    """One page, or several, that end with `ready`.

    Signals:
        back: To the four choices.
        ready: Everything was answered.
    """

    back = Signal()
    ready = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.language = language
        self.message = MessageLine()
        self.back_button, self.button = KeyButton(keys=("Esc",)), KeyButton()

    def retranslate(self) -> None:
        """Set all texts again."""

    def show_busy(self, busy: bool) -> None:
        """While the work goes on, the button waits."""
        self.button.setEnabled(not busy)
        if busy:
            self.message.hide()

    def show_problem(self, error: AppError) -> None:
        self.show_busy(False)
        self.message.say("bad", sentence(error, self.language))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Form(Asking):
    """Lays its fields into `body`; Esc goes back, Ctrl+Enter goes on."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.title_label, self.text_label = label("", "first"), label("", "muted", wrap=True)
        self.back_button = KeyButton(kind="quiet", keys=("Esc",))
        self.button = KeyButton(kind="primary", keys=("Ctrl", "Enter"), big=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        inner = QWidget()
        inner.setObjectName("page")
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 26, 44, 20)
        column.setSpacing(10)
        for part in (self.title_label, self.text_label):
            column.addWidget(part)
        column.addWidget(area, 1)
        column.addWidget(self.message)
        column.addLayout(foot)
        self.back_button.clicked.connect(self.back)
        self.button.clicked.connect(self.ready)

    def retranslate(self) -> None:
        self.back_button.setText(self.tr("Back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif is_enter(event) and control and self.button.isEnabled():
            self.ready.emit()
        else:
            super().keyPressEvent(event)
