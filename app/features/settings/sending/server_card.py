"""A group that begins to use a server: its address, then the whole history goes there."""

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar

from app.core.errors import AppError
from app.ui.session import Session
from app.ui.tasks import Cancel, Progress
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.sync.parts import Step


class ServerCard(Card):
    """Signals:
    connected: The group is on the server.
    failed, said: What the page shows on top.
    """

    connected = Signal()
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.address, self.button = QLineEdit(), KeyButton(kind="primary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.address, 1)
        line.addWidget(self.button)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addLayout(line)
        self.column.addWidget(self.bar)
        self.button.clicked.connect(self.connect_now)
        self.address.returnPressed.connect(self.connect_now)

    def open(self, address: str = "") -> None:
        """Show the field, with an address if one is known, and put the cursor into it."""
        if address:
            self.address.setText(address)
        self.show()
        self.address.setFocus()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Use a server"))
        self._text.setText(
            self.tr(
                "All laptops of the group then meet there by themselves. The server sees amounts, "
                "never names. Type the address you were given."
            )
        )
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of the server"))
        self.button.setText(self.tr("Connect"))

    def connect_now(self) -> None:
        """Bring the whole history there; interrupted, the next try goes on where it stopped."""
        url = self.address.text().strip()
        if not url:
            return
        self.button.setEnabled(False)
        book, desktop = self.session.book, self.session.places["desktop"]

        def work(progress: Progress, cancel: Cancel) -> None:
            from app.sync.connection import Connection, save_connection, server_of
            from app.sync.invitations import read_invitation
            from app.sync.moving import move_to_server

            said = read_invitation(url)
            connection = Connection(url=said.server, key=said.key, is_pinned=bool(said.key))
            server = server_of(book, connection, wall_ms=desktop.wall_ms)

            def step(step: "Step") -> None:
                progress(step.done, step.of)

            with closing(server.transport):
                if book.group.is_hub:
                    move_to_server(book, server, on_step=step, cancel=cancel)
                else:
                    server.capabilities()
                    save_connection(book, connection)

        self.session.tasks.run_long(work, self._done, self._failed, self._progress)

    def _progress(self, done: int, of: int) -> None:
        self.bar.setVisible(bool(of))
        self.bar.setMaximum(max(1, of))
        self.bar.setValue(done)

    def _done(self, nothing: None) -> None:
        self._rest()
        self.hide()
        self.said.emit(self.tr("Connected. Everything is sent by itself from now on."))
        self.connected.emit()

    def _failed(self, error: AppError) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self.button.setEnabled(True)
        self.bar.hide()
