"""Sending and devices: where the entries are, who has them, and how they get there."""

from typing import TYPE_CHECKING, Any

from app.core.errors import AppError
from app.features.settings.copies.reading import CopyLine, copy_lines, copy_now
from app.features.settings.section import Section
from app.features.settings.sending.adding_card import AddingCard
from app.features.settings.sending.allowance_card import AllowanceCard
from app.features.settings.sending.busy_card import BusyCard
from app.features.settings.sending.copies_card import CopiesCard
from app.features.settings.sending.device_table import DeviceTable
from app.features.settings.sending.features_card import FeaturesCard
from app.features.settings.sending.gaps import Gaps
from app.features.settings.sending.home_card import HomeCard
from app.features.settings.sending.reading import Facts, sending_facts
from app.features.settings.sending.room_card import RoomCard
from app.features.settings.sending.server_card import ServerCard
from app.features.settings.sending.stations_card import StationsCard
from app.features.settings.sending.stick_card import StickCard
from app.ui.change_bus import Changed
from app.ui.error_texts import sentence
from app.ui.keys import Action
from app.ui.moments import moment
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card, SheetEdge

if TYPE_CHECKING:
    from pathlib import Path

FORKED = "log.forked"
CARD = 260  # px below which the cards stand under each other


class Sending(Section):
    """Picture 17."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.facts: Facts | None = None
        self.sync: Any = session.places.get("sync")
        self._asked, self._takes_over = "", False
        self._forked: Path | None = None  # file of a stick that tells another past
        self.stations, self.server = StationsCard(), ServerCard(session)
        self.home, self.gaps = HomeCard(session), Gaps()
        self.waits, self.busy = FeaturesCard(session), BusyCard(session)
        self.table, sheet = DeviceTable(), Card(margins=(1, 1, 1, 1))
        sheet.column.addWidget(self.table)
        self._edge = SheetEdge(sheet)
        self.stick, self.copies = StickCard(session), CopiesCard()
        self.adding, self.allowances = AddingCard(session), AllowanceCard(session)
        self.room, self._copies = RoomCard(session, self.when), tuple[CopyLine, ...]()
        cards = Beside()
        for card in (self.stick, self.copies, self.adding):
            cards.add_main(card, CARD, is_tall=False)
        parts = (self.stations, self.busy, self.server, self.home, self.gaps, sheet, self.waits)
        for part in parts:
            self.column.addWidget(part)
        self.column.addLayout(cards)
        self.column.addWidget(self.allowances)
        self.column.addWidget(self.room)
        self.column.addStretch(1)
        self.server.hide()
        self.home.hide()
        self._connect()

    def _connect(self) -> None:
        self.stations.try_now.connect(self.try_now)
        self.stations.use_server.connect(self.server.open)
        self.stations.come_home.connect(self.home.open)
        self.server.connected.connect(self._connected)
        self.home.moved.connect(self.read)
        self.table.opened.connect(self.ask_removal)
        self.message.acted.connect(self.act)
        self.stick.failed.connect(self.stick_failed)
        self.room.wanted.connect(self.server.open)
        for moving in (self.server, self.home, self.adding, self.waits, self.allowances):
            moving.failed.connect(self.failed)
            moving.said.connect(self.said)
        self.room.failed.connect(self.failed)
        self.busy.failed.connect(self.failed)
        self.stick.said.connect(self.said)
        self.copies.copy.connect(self.copy)
        self.copies.restore.connect(lambda: self.wants.emit("copies", None))
        if self.sync is not None:
            self.sync.status_changed.connect(self._status_changed)

    # Section

    def activate(self) -> None:
        self.ask_to_follow()
        self.read()

    def deactivate(self) -> None:
        self.adding.stop()

    def apply_changes(self, changes: Changed) -> None:
        self.read()

    def actions_of_keys(self) -> list[Action]:
        return [Action(("F5",), self.tr("Try to send now"), self.try_now)]

    def retranslate(self) -> None:
        cards = (self.stations, self.server, self.home, self.stick, self.copies, self.adding)
        for card in (*cards, self.room, self.waits, self.allowances, self.busy):
            card.retranslate()
        self.show_facts()

    # What it shows

    def read(self) -> None:
        """Read the page again."""
        self.allowances.read()
        book, actor = self.session.book, self.session.actor
        self.session.run(
            lambda: (sending_facts(book, actor), copy_lines(book)), self._take, self.failed
        )

    def _take(self, found: tuple[Facts, tuple[CopyLine, ...]]) -> None:
        self.facts, self._copies = found
        self.show_facts()

    def copy(self) -> None:
        """Copy the book beside itself, and to the folder chosen under Copies."""
        book, places = self.session.book, self.session.places
        folder, now_ms = places["preferences"].now.copies_folder, places["desktop"].wall_ms()
        done = self.tr("Copied, opened again and checked.")

        def show(carried: object) -> None:
            self.said(done)
            self.read()

        self.session.run(lambda: copy_now(book, places["keys"], folder, now_ms), show, self.failed)

    def show_facts(self) -> None:
        """Show what was read, in the words of now."""
        if self.facts is None:
            return
        facts = self.facts
        status = self.sync.status if self.sync is not None else None
        self.stations.show_facts(facts, status, self.session, self.when)
        self.table.show_devices(
            facts.devices, self.when, waiting=facts.waiting, may_manage=facts.may_manage
        )
        self.gaps.show_facts(facts, self.session)
        self.busy.show_facts(facts)
        self.waits.show_facts(facts)
        self.stick.show_facts(facts)
        self.copies.show_copies(self._copies, self.when)
        self.adding.show_facts(facts)
        self.room.show_facts(facts)

    def when(self, at_ms: int) -> str:
        """A moment in words."""
        places, group = self.session.places, self.session.book.group
        now_ms = places["desktop"].wall_ms() if "desktop" in places else at_ms
        return moment(
            at_ms,
            now_ms,
            zone=group.zone,
            language=self.session.language,
            calendar=self.session.calendar,
        )

    def try_now(self) -> None:
        if self.sync is not None:
            self.sync.try_now()

    def _status_changed(self, status: object) -> None:
        if self.isVisible():
            self.ask_to_follow()
            self.read()

    def ask_to_follow(self) -> None:
        """The server's book and this one part: say so, with the button that ends it."""
        problem = self.sync.status.problem if self.sync is not None else None
        if problem is not None and problem.code == FORKED:
            self._ask_to_bring_together(problem)

    def stick_failed(self, error: AppError) -> None:
        """A stick was not taken in; one that tells another past may be, if the officer wants."""
        if error.code == FORKED:
            self._forked = self.stick.read_last
            self._ask_to_bring_together(error)
        else:
            self.failed(error)

    def _ask_to_bring_together(self, error: AppError) -> None:
        words = sentence(error, self.session.language)
        self.message.say("warn", words, button=self.tr("Bring both together"))

    def act(self) -> None:
        """Do what the line on top asks about."""
        forked, self._forked = self._forked, None
        takes_over, self._takes_over = self._takes_over, False
        if takes_over:
            self.take_over()
        elif self._asked:
            self.remove()
        elif forked is not None:
            self.message.hide()
            self.stick.read(forked, follows=True)
        elif self.sync is not None:
            self.message.hide()
            self.sync.follow_server()

    def _connected(self) -> None:
        if self.sync is not None:
            self.sync.begin()
        self.read()

    # Removing a laptop

    def ask_removal(self, device: str) -> None:
        """Ask once, with what it means; the button does it."""
        facts = self.facts
        found = (
            next((one for one in facts.devices if one.device == device), None) if facts else None
        )
        if found is None or found.is_here or not facts:
            return
        if found.is_locked_out:
            self.ask_to_take_over()
            return
        if not facts.may_manage:
            self.failed(AppError("device.not_your_office"))
            return
        self._asked = device
        text = self.tr(
            "Lock out {name}? What it wrote so far stays. What it writes from now on is kept aside."
        ).format(name=found.label)
        self.message.say("warn", text, button=self.tr("Lock out"))
        self.message.button.setFocus()

    def remove(self) -> None:
        """Lock the laptop out that was asked about."""
        from app.operations.devices import remove_device

        device, self._asked = self._asked, ""
        if device:
            done = self.tr("Locked out. The other laptops learn it when entries reach them.")
            self.write(
                lambda tx: remove_device(tx, device=device, reason="removed"),
                lambda event: self._removed(done),
            )

    def _removed(self, text: str) -> None:
        self.said(text)
        self.ask_to_take_over()

    def ask_to_take_over(self) -> None:
        """The laptop that gave the numbers may be the one that is gone."""
        facts = self.facts
        if facts is None or facts.is_hub or facts.server or not facts.may_manage:
            return
        self._takes_over = True
        text = self.tr(
            "Locked out. Was it the laptop that gave the entries their numbers? "
            "Then this one goes on."
        )
        self.message.say("warn", text, button=self.tr("This laptop gives the numbers"))
        self.message.button.setFocus()

    def take_over(self) -> None:
        """Let this laptop number the entries from now on."""
        from app.book.taking_over import take_over

        book = self.session.book
        done = self.tr("This laptop gives the numbers now. Bring the others a stick.")

        def show(nothing: None) -> None:
            self.said(done)
            self.read()

        self.message.hide()
        self.session.run(lambda: take_over(book), show, self.failed)
