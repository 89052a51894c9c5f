"""Keys and sheets: who lets laptops in, how the book comes back, who hands over, who is erased."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.vouching import AGREED
from app.features.settings.keys.aside_card import AsideCard
from app.features.settings.keys.erasing_card import ErasingCard
from app.features.settings.keys.handover_card import HandoverCard
from app.features.settings.keys.passphrase_card import PassphraseCard
from app.features.settings.keys.reading import KeysFacts, keys_facts
from app.features.settings.keys.sheet_desk import SheetDesk
from app.features.settings.keys.sheets_card import SheetsCard
from app.features.settings.keys.vouching_card import VouchingCard
from app.features.settings.section import Section
from app.system.vault import PassphraseStore
from app.ui import second_words
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.moments import moment
from app.ui.papers import Paper
from app.ui.session import Session
from app.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from app.operations.turnover import HandedOver

HALF = 370  # px below which the cards stand under each other


class Keys(Section):
    """What a group needs when somebody leaves, and when a laptop does."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.facts: KeysFacts | None = None
        self.vouching, self.aside, self.sheets = VouchingCard(), AsideCard(), SheetsCard()
        self.handover, self.erasing = HandoverCard(), ErasingCard()
        self.passphrase = PassphraseCard()
        self._cards = (
            self.vouching, self.aside, self.sheets, self.handover, self.erasing, self.passphrase
        )  # fmt: skip
        line = Beside()
        for cards in (
            (self.sheets, self.handover),
            (self.vouching, self.erasing, self.passphrase),
        ):
            half = QWidget()
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch()
            line.add_main(half, HALF, is_tall=False)
        self.column.addWidget(self.aside)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.aside.hide()
        self.passphrase.setVisible(self._passphrase_store() is not None)
        self._connect()

    def _connect(self) -> None:
        self.vouching.chosen.connect(self.choose_needed)
        self.vouching.agreed.connect(self.agree)
        self.vouching.opened.connect(lambda fact: self.wants.emit("decide", fact))
        self.aside.decided.connect(self.decide)
        self.desk = SheetDesk(self, self.sheets)
        self.handover.handed_over.connect(self.hand_over)
        self.handover.problem.connect(lambda text: self.message.say("bad", text))
        self.erasing.erased.connect(self.erase)
        self.erasing.paper.connect(self.print_note)
        self.passphrase.changed.connect(self.change_passphrase)
        self.passphrase.problem.connect(lambda text: self.message.say("bad", text))

    # Section

    def activate(self) -> None:
        self.read()
        self.bring()

    def deactivate(self) -> None:
        self.desk.forget()
        self.passphrase.forget()

    def apply_changes(self, changes: Changed) -> None:
        self.read()

    def retranslate(self) -> None:
        for card in self._cards:
            card.retranslate()
        self.show_facts()

    def read(self) -> None:
        book, actor = self.session.book, self.session.actor
        self.session.run(lambda: keys_facts(book, actor), self._take, self.failed)

    def _take(self, facts: KeysFacts) -> None:
        self.facts = facts
        self.desk.copy = facts.copy
        self.show_facts()

    def show_facts(self) -> None:
        """Show what was read, in the words of now."""
        facts = self.facts
        if facts is None:
            return
        self.vouching.show_facts(facts, self.session.language)
        write = Figures.of(self.session)
        self.aside.show_aside(facts.aside, self._when, write.money)
        self.sheets.show_facts(facts, self._when)
        self.handover.show_facts(facts, self.session.actor)
        self.erasing.show_facts(facts, write.count)

    # The passphrase

    def change_passphrase(self, present: str, fresh: str) -> None:
        """Open this laptop's book with another passphrase from now on."""
        from app.system.chosen_passphrases import check_chosen_passphrase

        store, path = self._passphrase_store(), self.session.book.path
        about = (self.session.group_name, self.session.actor_name)
        if store is None:
            return

        def work() -> None:
            check_chosen_passphrase(fresh, about)
            store.change(path, present, fresh)

        def done(_: None) -> None:
            self.passphrase.forget()
            self.said(self.tr("The book opens with the new passphrase from now on."))

        self.session.run(work, done, self.failed)

    def _passphrase_store(self) -> PassphraseStore | None:
        store = self.session.places.get("keys")
        return store if isinstance(store, PassphraseStore) else None

    # Laptops

    def choose_needed(self, needed: int) -> None:
        """Ask one officer from now on, or two."""
        from app.operations.devices import set_vouching

        holds, waits = self.tr("It holds from now on."), self.tr("The second officer is asked.")
        self.write(
            lambda tx: set_vouching(tx, needed=needed),
            lambda is_done: self.said(holds if is_done else waits),
        )
        self.show_facts()

    def agree(self, fact: str) -> None:
        """Be the second officer."""
        from app.operations.devices import agree

        self.write(
            lambda tx: agree(tx, fact=fact), lambda kind: self.said(second_words.done()[AGREED])
        )

    def bring(self) -> None:
        """Fetch what the server keeps aside, where there is a server."""
        book = self.session.book
        wall_ms = self.session.places["desktop"].wall_ms if self.session.places else None
        if wall_ms is None or book.is_read_only:
            return

        def work() -> int:
            from app.sync.connection import find_connection, server_of
            from app.sync.quarantine import bring

            connection = find_connection(book)
            if connection is None:
                return 0
            server = server_of(book, connection, wall_ms=wall_ms)
            try:
                return bring(book, server)
            finally:
                server.transport.close()

        self.session.tasks.run_aside(work, self._brought, _nothing)

    def _brought(self, news: int) -> None:
        if news:
            self.read()

    def decide(self, fact: str, choice: str, reason: str) -> None:
        """Take an entry that is kept aside, or leave it out."""
        from app.operations.quarantine import decide_quarantine

        taken, left = self.tr("Taken: it is written anew."), self.tr("Left out.")
        self.write(
            lambda tx: decide_quarantine(tx, fact=fact, choice=choice, reason=reason),
            lambda entry: self.said(taken if entry else left),
        )

    # People

    def hand_over(
        self,
        leaving: str,
        heir: str,
        pin: str,
        given: tuple[str, ...],
        locked: tuple[str, ...],
    ) -> None:
        """Hand over the offices of one person to another."""
        from app.operations.turnover import hand_over_office

        self.write(
            lambda tx: hand_over_office(
                tx, leaving=leaving, heir=heir, pin=pin, given=given, locked=locked
            ),
            self._handed_over,
        )

    def _handed_over(self, done: "HandedOver") -> None:
        words = [self.tr("Handed over. A fresh key is in use.")]
        if done.waits:
            words = [second_words.asked()]
        if done.asked:
            words.append(self.tr("A second officer must agree to lock the laptop out."))
        if done.needs_sheets:
            words.append(self.tr("Who left keeps a recovery sheet: make new ones now."))
        self.said(" ".join(words))
        self.read()

    def erase(self, member: str, reason: str) -> None:
        """Erase who left; another officer is asked for the PIN."""
        from app.operations.erasing import erase_person

        text = self.tr("Erased here. The other laptops follow when entries reach them.")
        self.write(
            lambda tx: erase_person(tx, member=member, reason=reason),
            lambda entry: self.said(text),
        )

    def print_note(self, member: str) -> None:
        """Show the note of an erasure."""
        if member:
            self.wants.emit("print", Paper(code="erasure_note", subject=member))

    def _when(self, at_ms: int) -> str:
        places = self.session.places
        now_ms = places["desktop"].wall_ms() if "desktop" in places else at_ms
        return moment(
            at_ms,
            now_ms,
            zone=self.session.book.group.zone,
            language=self.session.language,
            calendar=self.session.calendar,
        )


def _nothing(error: object) -> None:
    return  # without a network the list here is what there is
