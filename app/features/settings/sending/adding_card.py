"""A new laptop joins: under a code by the server, or by a request on a stick."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.group import DeviceCard
from app.features.settings.sending.qr import QrCode
from app.features.settings.sending.reading import Facts
from app.system.sticks import sticks
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.book.transaction import Reading
    from app.core.wire_access import PairingCode

POLL_MS = 2_000
REQUESTS = "*.ledgerrequest"
Names = tuple[tuple[str, str], ...]


class AddingCard(Card):
    """Shows a code (or reads a request), then the words to compare, then who uses the laptop.

    Signals:
        failed, said: What the page shows on top.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._facts: Facts | None = None
        self._server: Any = None
        self._code, self._left_s = "", 0
        self._card: DeviceCard | None = None
        self._folder: Path | None = None
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.code, self.time = label("", "name"), label("", "hint")
        self.words = label("", "name", wrap=True)
        self.qr, self.who = QrCode(), QComboBox()
        self.show_button, self.stick_button = KeyButton(), KeyButton(kind="quiet")
        self.add_button = KeyButton(kind="primary")
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look)
        self._lay_out()
        self.show_button.clicked.connect(self.show_code)
        self.stick_button.clicked.connect(self.choose_request)
        self.add_button.clicked.connect(self.add)
        self._show_state()

    def _lay_out(self) -> None:
        words, buttons = QVBoxLayout(), Beside(10)
        words.setSpacing(5)
        for part in (self._title, self._text, self.code, self.time, self.words, self.who):
            words.addWidget(part)
        words.addStretch()
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(self.qr)
        for button in (self.add_button, self.show_button, self.stick_button):
            buttons.add_as_wide(button)
        buttons.addStretch()
        self.column.addLayout(line, 1)
        self.column.addLayout(buttons)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Add a device"))
        self.show_button.setText(self.tr("Show a code"))
        self.stick_button.setText(self.tr("By stick"))
        self.add_button.setText(self.tr("The words agree: add it"))
        self.who.setAccessibleName(self.tr("Who uses it"))
        self._show_state()

    def show_facts(self, facts: Facts) -> None:
        self._facts = facts
        self._show_state()

    def stop(self) -> None:
        """Nobody looks: the code is taken away, and asked for no more."""
        self._code, self._card = "", None
        self._hang_up()
        self._show_state()

    def _hang_up(self) -> None:
        self._poll.stop()
        if self._server is not None:
            server, self._server = self._server, None
            self.session.tasks.run_aside(server.transport.close, _nothing, _nothing)

    # Under a code

    def show_code(self) -> None:
        """Ask the server for a code to read out."""
        book, wall_ms = self.session.book, self.session.places["desktop"].wall_ms

        def work() -> "tuple[Any, PairingCode]":
            from app.core.errors import Refused
            from app.sync.connection import find_connection, server_of

            connection = find_connection(book)
            if connection is None:
                raise Refused("device.no_server")
            server = server_of(book, connection, wall_ms=wall_ms)
            return server, server.pairing_code()

        self.session.tasks.run_aside(work, self._coded, self._failed)

    def _coded(self, found: "tuple[Any, PairingCode]") -> None:
        self._hang_up()
        self._server, given = found
        self._code, self._left_s, self._card = given.code, given.expires_in_s, None
        self._poll.start()
        self._show_state()

    def _look(self) -> None:
        self._left_s -= POLL_MS // 1000
        if self._left_s <= 0:
            self.stop()
            return
        self._show_state()
        server, code = self._server, self._code

        def work() -> DeviceCard | None:
            from app.sync.pairing import seen_under

            return seen_under(server, code)

        self.session.tasks.run_aside(work, self._seen, _nothing)

    def _seen(self, card: DeviceCard | None) -> None:
        if card is not None and self._card is None and self._code:
            self._hang_up()
            self._compare(card, None)

    # By stick

    def choose_request(self) -> None:
        """Ask for the request that the new laptop wrote."""
        found = sticks()
        start = str(found[0]) if found else ""
        dialog = QFileDialog(self, self.tr("Which file?"), start, f"Daftari ({REQUESTS})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_request(Path(name)))
        dialog.open()

    def read_request(self, path: Path) -> None:
        """Read it; its welcome will be written beside it."""
        wall_ms = self.session.places["desktop"].wall_ms

        def work() -> DeviceCard:
            from app.sync.welcome import read_request

            return read_request(path, now_ms=wall_ms())

        folder = path.parent
        self.session.tasks.run_aside(work, lambda card: self._compare(card, folder), self._failed)

    # Then

    def _compare(self, card: DeviceCard, folder: Path | None) -> None:
        self._card, self._folder, self._code = card, folder, ""
        self.session.read(_names, self._fill, self._failed)
        self._show_state()

    def _fill(self, names: Names) -> None:
        self.who.clear()
        for member, name in names:
            self.who.addItem(name, member)
        self.who.setFocus()
        QTimer.singleShot(0, self._roll_here)  # once the card has its new height

    def _roll_here(self) -> None:
        """Show the words with the button below them."""
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.add_button)

    def add(self) -> None:
        """Vouch for the laptop; by stick, write its welcome too. One that a second officer let
        in meanwhile only gets its welcome."""
        from app.operations.devices import let_device_in

        card, member = self._card, self.who.currentData()
        if card is None or not member:
            return
        if card.id in self.session.book.roster.devices:
            self._added(card, is_in=True)
            return
        self.session.write(
            lambda tx: let_device_in(tx, card=card, member=member),
            lambda is_in: self._added(card, is_in=is_in),
            self._failed,
        )

    def _added(self, card: DeviceCard, *, is_in: bool) -> None:
        folder, self._card, self._folder = self._folder, None, None
        self._show_state()
        if not is_in:
            self.said.emit(self.tr("Asked. A second officer agrees under Keys and sheets."))
            return
        if folder is None:
            self.said.emit(self.tr("Added. It gets the book over the network now."))
            return
        book, wall_ms = self.session.book, self.session.places["desktop"].wall_ms

        def work() -> Path:
            from app.sync.welcome import write_welcome

            return write_welcome(book, folder, card, wall_ms=wall_ms)

        text = self.tr("Added. Open {name} on the new laptop now.")
        self.session.run(
            work, lambda path: self.said.emit(text.format(name=path.name)), self._failed
        )

    def _failed(self, error: AppError) -> None:
        self.failed.emit(error)

    def _invitation(self) -> str:
        """What the square says."""
        from app.sync.invitations import Invitation

        facts = self._facts
        server, key = (facts.server, facts.server_key) if facts else ("", "")
        return Invitation(server=server, code=self._code, key=key).text()

    def _show_state(self) -> None:
        facts, card = self._facts, self._card
        may, has_server = (facts.may_manage, bool(facts.server)) if facts else (False, False)
        is_coded = bool(self._code)
        for part in (self.code, self.time, self.qr):
            part.setVisible(is_coded)
        for there in (self.words, self.who, self.add_button):
            there.setVisible(card is not None)
        self.show_button.setVisible(card is None and not is_coded and has_server)
        self.stick_button.setVisible(card is None and not is_coded)
        self.show_button.setEnabled(may)
        self.stick_button.setEnabled(may)
        if card is not None:
            from app.sync.newcomers import words_of

            self._text.setText(self.tr("Do both screens show these words?"))
            self.words.setText(" ".join(words_of(card)))
        elif is_coded:
            self._text.setText(self.tr("Scan, or type"))
            self.code.setText(self._code)
            minutes = -(-self._left_s // 60)
            self.time.setText(self.tr("for %Ln minutes more", "", minutes))
            self.qr.show_text(self._invitation())
        elif has_server:
            self._text.setText(self.tr("The new laptop types a code that you show here."))
        else:
            self._text.setText(self.tr("The new laptop writes a request to a stick; read it here."))


def _nothing(answer: object) -> None:
    return  # the next look, two seconds later, will tell


def _names(reading: "Reading") -> Names:
    from app.projections import members

    found = members.members(reading.conn)
    pairs = [(one.member, reading.people.name(one.member)) for one in found]
    return tuple(sorted(pairs, key=lambda pair: pair[1]))
