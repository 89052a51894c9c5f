"""What the card of the recovery sheets does: fresh words, paper, reading back, trying."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.features.settings.keys.sheets_card import SheetsCard
from app.features.settings.section import Section
from app.ui import second_words
from app.ui.papers import Paper

if TYPE_CHECKING:
    from pathlib import Path

    from app.book.recovering import OpenedCopy
    from app.operations.recovery_sheets import Offer


class SheetDesk(QObject):
    """Holds the words while they are shown, and nothing longer.

    Attributes:
        copy: The newest copy that the sheets of now open.
    """

    def __init__(self, page: Section, card: SheetsCard) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        self._offer: Offer | None = None
        self.copy: Path | None = None
        card.wanted.connect(self.offer)
        card.paper.connect(self.print_sheet)
        card.read_back.connect(self.give)
        card.tried.connect(self.rehearse)

    def forget(self) -> None:
        """Nobody looks any more."""
        self._offer = None
        self._card.forget()

    def offer(self) -> None:
        """Make fresh words; nothing is written yet."""
        from app.operations.recovery_sheets import offer_sheets

        book = self._page.session.book
        self._run(lambda: book.write(offer_sheets).result, self._offered)

    def _offered(self, offer: "Offer") -> None:
        self._offer = offer
        self._card.show_words(offer.halves)

    def print_sheet(self, no: int) -> None:
        """Show the paper of one sheet."""
        offer, holders = self._offer, self._card.chosen()
        if offer is None:
            return

        def make(reading: Any, options: Any) -> Any:
            from app.documents.from_book.recovery_sheet import with_words

            return with_words(
                reading,
                no,
                options,
                recovery=offer.recovery,
                holders=holders,
                words=offer.halves[no - 1],
            )

        self._page.wants.emit("print", Paper(code="recovery_sheet", subject=str(no), make=make))

    def give(self, first: str, second: str) -> None:
        """Write that two people have the sheets, and make a copy that they open."""
        from app.core.recovery import read_half
        from app.operations.recovery_sheets import give_sheets

        offer, holders = self._offer, self._card.chosen()
        if offer is None:
            return

        def work(tx: Any) -> bool:
            typed = (read_half(first, 1), read_half(second, 2))
            return give_sheets(tx, offer=offer, holders=holders, typed=typed)

        self._page.write(work, lambda holds: self._given() if holds else self._asked())

    def _asked(self) -> None:
        """The sheets from before open copies until the second officer has agreed."""
        self.forget()
        self._page.said(second_words.asked())

    def _given(self) -> None:
        from app.features.settings.copies.reading import copy_now

        self.forget()
        text = self.tr("Both have their sheet, and there is a copy that the sheets open.")
        book, places = self._page.session.book, self._page.session.places
        folder, now_ms = places["preferences"].now.copies_folder, places["desktop"].wall_ms()

        def done(carried: object) -> None:
            self._page.said(text)
            self._page.activate()

        self._run(lambda: copy_now(book, places["keys"], folder, now_ms), done)

    def rehearse(self, first: str, second: str) -> None:
        """Open the newest copy with both sheets; nothing is replaced."""
        copy = self.copy
        if copy is None:
            return

        def work() -> "OpenedCopy":
            from app.book.recovering import open_copy
            from app.core.recovery import read_half

            return open_copy(copy, (read_half(first, 1), read_half(second, 2)))

        self._run(work, self._opened)

    def _opened(self, opened: "OpenedCopy") -> None:
        from app.operations.recovery_sheets import note_rehearsal

        text = self.tr("They open the copy, and all %Ln entries in it are right.", "", opened.facts)
        self._page.write(
            lambda tx: note_rehearsal(tx, recovery=opened.recovery, facts=opened.facts),
            lambda nothing: self._tried(text),
        )

    def _tried(self, text: str) -> None:
        self.forget()
        self._page.said(text)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._page.message.hide()
        self._page.session.run(work, done, self._page.failed)
