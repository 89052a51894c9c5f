"""A group that leaves its server: this laptop gives the numbers from then on."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.core.errors import AppError
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.ui.tasks import Cancel


class HomeCard(Card):
    """Says what it means, asks once, and shows how far it is. Where no server answers it asks
    whether that is for ever, and says what that means, before this laptop goes on without it.

    Signals:
        moved: This laptop gives the numbers.
        failed, said: What the page shows on top.
    """

    moved = Signal()
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._cancel: Cancel | None = None
        self._is_gone = False  # the server, as the officer says
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.button, self.stop_button = KeyButton(kind="primary"), KeyButton(kind="quiet")
        self.gone_button = KeyButton(kind="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        line = Beside(10)
        for button in (self.button, self.stop_button, self.gone_button):
            line.add_as_wide(button)
        line.addStretch()
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addWidget(self.bar)
        self.column.addLayout(line)
        self.button.clicked.connect(self.begin)
        self.stop_button.clicked.connect(self.stop)
        self.gone_button.clicked.connect(self.say_what_gone_means)
        self.gone_button.hide()

    def open(self) -> None:
        """Show what it means; the button does it."""
        self._is_gone = False
        self.retranslate()
        self.show()
        self.button.setFocus()

    def say_what_gone_means(self) -> None:
        """The officer says that the server never comes back; the first button then does it."""
        self._is_gone = True
        self.gone_button.hide()
        self.retranslate()
        self.stop_button.setFocus()  # not the one that cannot be taken back

    def retranslate(self) -> None:
        self._title.setText(self.tr("Bring the numbering home to this laptop"))
        if self._is_gone:
            self._text.setText(
                self.tr(
                    "Only if the server never comes back. It is asked once more; then this laptop "
                    "goes on with what is here, and the group can go to another server. Choose the "
                    "laptop that was the last to reach the server. What another one knows beyond "
                    "that comes by a stick, and no entry is lost."
                )
            )
            self.button.setText(self.tr("Go on without the server"))
        else:
            self._text.setText(
                self.tr(
                    "This laptop fetches what the server has and then gives every entry its number "
                    "itself. The group leaves the server; the other laptops get entries by stick. "
                    "Nothing is lost, and the group can go to a server again."
                )
            )
            self.button.setText(self.tr("Bring it home"))
        self.stop_button.setText(self.tr("Cancel"))
        self.gone_button.setText(self.tr("The server is gone for good"))

    def begin(self) -> None:
        """Fetch what is there, and take the numbering over; interrupted, the next try goes on."""
        sync: Any = self.session.places.get("sync")
        if sync is None or self._cancel is not None:
            return
        self.button.setEnabled(False)
        self.bar.setMaximum(0)  # how much there is, is not known yet
        self.bar.show()
        self.stop_button.setFocus()
        self._cancel = sync.come_home(
            self._done, self._failed, self._progress, is_gone=self._is_gone
        )

    def stop(self) -> None:
        """Let it be, or put the question away; once this laptop's word is given, it stands."""
        if self._cancel is not None:
            self._cancel.ask()
            self.stop_button.setEnabled(False)
        else:
            self.gone_button.hide()
            self.hide()

    def _progress(self, done: int, of: int) -> None:
        self.bar.setMaximum(of)
        self.bar.setValue(done)

    def _done(self) -> None:
        self._rest()
        self.hide()
        self.said.emit(self.tr("This laptop gives the numbers now. Bring the others a stick."))
        self.moved.emit()

    def _failed(self, error: AppError) -> None:
        from app.sync.failures import NOBODY_THERE

        self._rest()
        self.gone_button.setVisible(error.code in NOBODY_THERE and not self._is_gone)
        self.failed.emit(error)

    def _rest(self) -> None:
        self._cancel = None
        self.button.setEnabled(True)
        self.stop_button.setEnabled(True)
        self.bar.hide()
