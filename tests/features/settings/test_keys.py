"""The page of keys over a real book: sheets, handing over, laptops that wait, who is erased."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.core.activation import DECLINED_BY_TWO, OFFICES_BY_TWO, FeatureActivated
from app.core.vouching import REFUSED, WITHDRAWN
from app.features.conflicts.screen import DecideScreen
from app.features.settings.keys.page import Keys
from app.features.settings.keys.sheets_card import SheetsCard
from app.features.settings.screen import SettingsScreen
from app.features.settings.sending.page import Sending
from app.operations.devices import agree, let_device_in, remove_device, set_vouching
from app.operations.keys import rotate_key, without_key
from app.operations.members import remove_member
from app.operations.officers import appoint_officer, set_pin
from app.operations.program import tell_program
from app.projections import erasures, officers, recovery
from app.ui.papers import Paper
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import QUICK
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops
from tests.helpers.waiting import settle

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop


class Page:
    """A desktop on its page of keys, over a group with two laptops."""

    def __init__(self, folder: Path) -> None:
        self.laptops = TwoLaptops(folder, size=8)
        self.laptops.write(remove_member, member=self.no(8), on="2026-11-21", reason="moved")
        self.desktop: Desktop = desktop_of(self.laptops.book, self.laptops.keys, folder)
        self.desktop.window.open_page("settings", "keys")
        self.settle()
        screen = self.desktop.window.screen_of("settings")
        assert isinstance(screen, SettingsScreen)
        assert isinstance(screen.front, Keys)
        self.keys = screen.front

    def no(self, number: int) -> str:
        return self.laptops.no(number)

    def settle(self) -> None:
        settle(self.desktop.session)

    def answers(self, number: int) -> str:
        """Go on to To decide, answer there with a number key and Enter, come back; what counts."""
        self.keys.vouching.other.click()
        self.settle()
        decide = self.desktop.window.screen_of("decide")
        assert isinstance(decide, DecideScreen) and self.desktop.window.front == "decide"
        fact = decide._presenter.case
        decide._presenter.choose(number)
        decide._presenter.enter()
        self.settle()
        self.desktop.window.open_page("settings", "keys")
        self.settle()
        return self.laptops.book.roster.vouching.answered[fact].how

    def said(self) -> str:
        self.settle()
        return self.keys.message.text.text()

    def close(self) -> None:
        self.laptops.tablet.close()
        leave(self.desktop)


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication) -> Iterator[Page]:
    made = Page(tmp_path)
    yield made
    made.close()


def test_sheets_are_made_read_back_tried_and_forgotten(page: Page) -> None:
    card, book = page.keys.sheets, page.laptops.book
    card.go.click()  # make them
    card.holders[0].setCurrentIndex(card.holders[0].findData(page.no(1)))
    card.holders[1].setCurrentIndex(card.holders[1].findData(page.no(3)))
    card.go.click()
    page.settle()
    assert _step(card) == "first"
    halves = card._halves
    wished: list[object] = []
    page.keys.wants.connect(lambda name, value: wished.append(value))
    card.print_button.click()
    assert isinstance(wished[0], Paper)
    assert (wished[0].code, wished[0].subject) == ("recovery_sheet", "1")
    card.go.click()
    card.go.click()
    assert _step(card) == "read_back"
    for field, half in zip(card.fields, reversed(halves), strict=True):
        field.setText(" ".join(half))
    card.go.click()  # the sheets were swapped
    assert "sheet 2" in page.said()
    assert book.roster.recovery is None
    for field, half in zip(card.fields, halves, strict=True):
        field.setText(" ".join(half).upper())
    card.go.click()
    page.settle()
    page.settle()
    sheets = page.laptops.on(book, recovery.current_sheets)
    assert sheets is not None
    assert sheets.holders == (page.no(1), page.no(3))
    assert _step(card) == "idle"
    assert card._halves == ()
    card.try_button.click()
    for field, half in zip(card.fields, halves, strict=True):
        field.setText(" ".join(half))
    card.go.click()
    page.settle()
    assert "open the copy" in page.said()
    sheets = page.laptops.on(book, recovery.current_sheets)
    assert sheets is not None
    assert sheets.tried_on
    assert card.fields[0].text() == ""


def test_the_treasurer_hands_over_and_who_left_is_erased_by_two(page: Page) -> None:
    book, laptops = page.laptops.book, page.laptops
    laptops.write(set_pin, member=page.no(2), pin="7294", cost=QUICK)
    page.settle()
    erasing = page.keys.erasing
    assert erasing.who.currentData() == page.no(8)
    asked: list[object] = []
    page.desktop.session.ask_others = lambda error, then: asked.append(error.request)
    erasing.button.click()
    erasing.button.click()
    assert "Another officer" in erasing._why.text() or page.said()
    page.settle()
    assert len(asked) == 1
    assert laptops.on(book, erasures.find_erasure, page.no(8)) is None
    card = page.keys.handover
    assert card.leaving.currentData() == page.no(1)
    card.heir.setCurrentIndex(card.heir.findData(page.no(7)))
    assert set(card.choices) == {book.group.device}
    assert not card.button.isEnabled()  # the heir has no PIN yet
    before = laptops.on(book, officers.roles_of, page.no(1))
    card.pin.entered.emit("7351")
    card.pin.entered.emit("7351")
    assert "Handed over" in page.said()
    assert laptops.on(book, officers.roles_of, page.no(7)) == before
    assert book.roster.devices[book.group.device].member == page.no(7)


def test_a_laptop_waits_for_the_second_officer_and_its_entries_are_decided(page: Page) -> None:
    book, laptops = page.laptops.book, page.laptops
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    meeting = laptops.open_meeting()
    pull(laptops.tablet, book)
    tablet = laptops.tablet.group.device
    page.keys.vouching.two.click()
    assert "from now on" in page.said()
    laptops.meet()
    own = book.group.device
    laptops.tablet.write(lambda tx: set_vouching(tx, needed=1))
    page.desktop.session.bus.publish(book.import_frames(laptops.tablet.outgoing()))
    page.settle()
    assert page.keys.vouching.button.isVisibleTo(page.keys.vouching)
    page.keys.vouching.button.click()
    assert "Agreed" in page.said()
    assert book.roster.vouching.needed == 1
    assert page.keys.vouching.one.isChecked()
    book.write(lambda tx: remove_device(tx, device=tablet, reason="stolen"))
    laptops.pay_on(laptops.tablet, meeting, 5, shares=400)
    push(laptops.tablet, book)
    page.keys.read()
    page.settle()
    card = page.keys.aside
    assert card.isVisibleTo(page.keys)
    card.table.selectRow(0)
    card.take.click()
    assert "few words" in page.said()
    card.reason.setText("counted together")
    card.take.click()
    assert "Taken" in page.said()
    assert laptops.saved(book, 5) == 400
    assert not card.isVisibleTo(page.keys)
    assert own in book.roster.devices


def test_offices_wait_for_the_second_officer_where_the_group_asks_two(page: Page) -> None:
    book, laptops = page.laptops.book, page.laptops
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, book)
    for one in laptops.books:
        one.write(lambda tx: tell_program(tx, release="1"))
    laptops.meet()
    book.write(lambda tx: tx.append(FeatureActivated(feature=OFFICES_BY_TWO.name)))
    page.keys.vouching.two.click()
    laptops.meet()
    card = page.keys.handover
    card.heir.setCurrentIndex(card.heir.findData(page.no(7)))
    before = laptops.on(book, officers.all_roles)
    card.pin.entered.emit("7351")
    card.pin.entered.emit("7351")
    assert "The second officer is asked on another laptop" in page.said()
    assert laptops.on(book, officers.all_roles) == before
    assert "recovery sheets" in page.keys.vouching._why.text()
    assert "Another officer agrees on another laptop." in page.keys.vouching._waits.text()
    laptops.meet()
    for fact in tuple(laptops.tablet.roster.vouching.asked):
        laptops.tablet.write(lambda tx, one=fact: agree(tx, fact=one))
    laptops.meet()
    assert laptops.on(book, officers.roles_of, page.no(1)) == frozenset()
    assert book.roster.devices[book.group.device].member == page.no(7)


def test_what_waits_is_refused_or_withdrawn_under_to_decide_and_leaves_the_page(
    page: Page,
) -> None:
    book, laptops, card = page.laptops.book, page.laptops, page.keys.vouching
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, book)
    for one in laptops.books:
        one.write(lambda tx: tell_program(tx, release="1"))
    laptops.meet()
    book.write(lambda tx: tx.append(FeatureActivated(feature=DECLINED_BY_TWO.name)))
    card.two.click()
    page.settle()
    laptops.meet()
    card.one.click()
    page.settle()
    assert card.other.text() == "Withdraw…"
    assert page.answers(1) == WITHDRAWN
    assert not card._waits.isVisibleTo(card)
    laptops.meet()
    laptops.tablet.write(lambda tx: set_vouching(tx, needed=1))
    page.desktop.session.bus.publish(book.import_frames(laptops.tablet.outgoing()))
    page.settle()
    assert card.other.text() == "Refuse…"
    assert page.answers(2) == REFUSED
    assert not any(one.isVisibleTo(card) for one in (card.button, card.other, card._waits))
    assert card.two.isChecked()


def test_a_laptop_let_in_by_somebody_behind_gets_the_key_by_itself(
    page: Page, tmp_path: Path
) -> None:
    book, laptops = page.laptops.book, page.laptops
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, book)
    book.write(lambda tx: rotate_key(tx, reason="yearly"))
    newcomer = Book.join(
        tmp_path / "new.daftari",
        laptops.keys,
        group=book.group.id,
        label="new",
        wall_ms=laptops.clock,
    )
    card = newcomer.card
    laptops.tablet.write(lambda tx: let_device_in(tx, card=card, member=laptops.irene))
    found = book.import_frames(laptops.tablet.outgoing())
    assert without_key(book.roster)
    page.desktop.session.bus.publish(found)
    page.settle()
    assert not without_key(book.roster)
    newcomer.close()


def test_the_laptop_that_is_left_goes_on_when_the_one_that_numbers_is_stolen(
    tmp_path: Path, qapp: QApplication
) -> None:
    laptops = TwoLaptops(tmp_path, size=8)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, laptops.book)
    stolen = laptops.book.group.device
    laptops.book.close()
    desktop = desktop_of(laptops.tablet, laptops.keys, tmp_path)
    desktop.window.open_page("settings", "sending")
    settle(desktop.session)
    screen = desktop.window.screen_of("settings")
    assert isinstance(screen, SettingsScreen)
    page = screen.front
    assert isinstance(page, Sending)
    page.ask_removal(stolen)
    page.act()
    settle(desktop.session)
    assert page.message.button.isVisibleTo(page.message)
    assert not laptops.tablet.group.is_hub
    page.act()
    settle(desktop.session)
    assert "gives the numbers now" in page.message.text.text()
    assert laptops.tablet.group.is_hub
    assert laptops.tablet.waiting_count() == 0
    leave(desktop)


def _step(card: SheetsCard) -> str:
    return card.step
