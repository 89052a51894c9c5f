"""A server in this room: opened and closed by a button, with the invitation for the others."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.core.errors import AppError
from app.features.settings.sending.qr import QrCode
from app.features.settings.sending.reading import Facts
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

SIDE = 168
LOOK_EVERY_MS = 2_000
When = Callable[[int], str]


class Invitation(QLineEdit):
    """What is pasted elsewhere: one word too long for a line, marked whole when it is entered."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class RoomCard(Card):
    """Signals:
    wanted: This group goes to that server; carries its invitation.
    failed: What the page shows on top.
    """

    wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, when: When) -> None:
        """Args:
        when: Writes a moment.
        """
        super().__init__()
        self.session, self._when = session, when
        self.present = label("", wrap=True)
        self._facts: Facts | None = None
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.invitation, self.qr = Invitation(), QrCode(SIDE)
        self.button, self.use_button = KeyButton(), KeyButton(kind="quiet")
        words, buttons, line = QVBoxLayout(), Beside(10), QHBoxLayout()
        words.setSpacing(6)
        for part in (self._title, self._text, self.invitation, self.present):
            words.addWidget(part)
        words.addStretch()
        for button in (self.button, self.use_button):
            buttons.add_as_wide(button)
        buttons.addStretch()
        words.addLayout(buttons)
        line.addLayout(words, 1)
        line.addWidget(self.qr)
        self.column.addLayout(line)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.show_present)
        self.button.clicked.connect(self.press)
        self.use_button.clicked.connect(lambda: self.wanted.emit(self._keeper().invitation))

    def retranslate(self) -> None:
        self._title.setText(self.tr("A server in this room"))
        self.use_button.setText(self.tr("Move this group to it"))
        self.invitation.setAccessibleName(self.tr("Invitation"))
        self.show_state()

    def show_facts(self, facts: Facts) -> None:
        """Show it beside what is known of the group's own server."""
        self._facts = facts
        self.show_state()

    def show_state(self) -> None:
        """Show whether it runs."""
        keeper = self._keeper()
        said = keeper.invitation if keeper is not None else ""
        facts = self._facts
        # A group with a server elsewhere cannot meet here: only that one gives the numbers.
        is_elsewhere = facts is None or (bool(facts.server) and not facts.server_key)
        self.setVisible(keeper is not None and (bool(said) or not is_elsewhere))
        self.qr.show_text(said)
        self.qr.setVisible(bool(said))
        if self.invitation.text() != said:
            self.invitation.setText(said)
            self.invitation.setCursorPosition(0)
        self.invitation.setVisible(bool(said))
        self.use_button.setVisible(bool(said) and self._may_use(said))
        if said:
            self.button.setText(self.tr("Close it"))
            self._text.setText(
                self.tr(
                    "The other laptops scan this, or paste it where the address of a server is "
                    "asked. It ends with this program; what it has stays for the next time."
                )
            )
        else:
            self.button.setText(self.tr("Open a server here"))
            self._text.setText(
                self.tr(
                    "No network outside? The laptops of this room can meet on this one, over its "
                    "Wi-Fi or a cable."
                )
            )
        self.show_present()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def show_present(self) -> None:
        """Show which other laptops of the group the server here hears."""
        keeper, facts = self._keeper(), self._facts
        is_open = keeper is not None and bool(keeper.invitation) and facts is not None
        self.present.setVisible(is_open)
        if not is_open or keeper is None or facts is None:
            return
        known = {one.device: one for one in facts.devices if not one.is_here}
        heard = [one for one in keeper.present() if one.device in known]
        lines = []
        for one in sorted(heard, key=lambda one: (not one.is_here, -one.at_ms)):
            text = (
                self.tr("{laptop}: connected now")
                if one.is_here
                else self.tr("{laptop}: last heard {when}")
            )
            name = known[one.device].label or known[one.device].prefix
            lines.append(text.format(laptop=name, when=self._when(one.at_ms)))
        self.present.setText(
            "\n".join(lines) or self.tr("No other laptop of the group is here yet.")
        )

    def _may_use(self, said: str) -> bool:
        """While this laptop gives the numbers; or that server gives them, at an older address."""
        from app.sync.invitations import read_invitation

        facts, there = self._facts, read_invitation(said)
        if facts is None or not facts.may_manage:
            return False
        is_same = facts.server_key == there.key and facts.server != there.server
        return facts.is_hub or is_same

    def press(self) -> None:
        """Open it, or close it."""
        keeper = self._keeper()
        if keeper is None or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        (keeper.close if keeper.invitation else keeper.open)(self._done, self._failed)

    def _keeper(self) -> Any:
        return self.session.places.get("room")

    def _done(self) -> None:
        self.button.setEnabled(True)
        self.show_state()

    def _failed(self, error: AppError) -> None:
        self.button.setEnabled(True)
        self.show_state()
        self.failed.emit(error)
