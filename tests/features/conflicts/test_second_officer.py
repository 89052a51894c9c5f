"""What waits for a second officer comes to To decide, and is answered with one key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.core.activation import OFFICES_BY_TWO, FeatureActivated
from app.features.shell.syncing import _open_count
from app.operations.devices import agree, give_device, set_vouching
from app.operations.officers import appoint_officer
from app.operations.program import tell_program
from app.operations.recovery_sheets import give_sheets, offer_sheets
from tests.features.conflicts.test_page import Desk
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops

KEY = Qt.Key


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Irene asked three things on her tablet; her book came to the treasurer's."""
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, laptops.book)
    for book in laptops.books:
        book.write(lambda tx: tell_program(tx, release="1"))
    laptops.meet()
    laptops.book.write(lambda tx: tx.append(FeatureActivated(feature=OFFICES_BY_TWO.name)))
    laptops.write(set_vouching, needed=2)
    laptops.meet()
    yield laptops
    laptops.close()


@pytest.fixture
def sit(qapp: object, laptops: TwoLaptops) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def at(language: str = "en") -> Desk:
        desks.append(Desk(laptops, 1, {"treasurer"}, language))
        return desks[-1]

    yield at
    for desk in desks:
        desk.screen.close()
        desk.screen.deleteLater()


def ask(laptops: TwoLaptops) -> None:
    tablet, heir = laptops.tablet, laptops.no(7)
    device, holders = tablet.group.device, (laptops.no(1), laptops.irene)
    sheets = tablet.write(offer_sheets).result
    tablet.write(lambda tx: appoint_officer(tx, member=heir, roles=("key_holder",)))
    tablet.write(lambda tx: give_device(tx, device=device, member=laptops.no(2)))
    tablet.write(lambda tx: give_sheets(tx, offer=sheets, holders=holders, typed=sheets.halves))
    push(tablet, laptops.book)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_enter_agrees_to_one_after_the_other(
    sit: Callable[..., Desk], laptops: TwoLaptops, language: str
) -> None:
    ask(laptops)
    roster = laptops.book.roster
    assert _open_count(laptops.book) == 3
    desk = sit(language)
    person = laptops.book.read(lambda reading: reading.people.name(laptops.no(7)))
    assert person in desk.words()
    assert roster.roles_of(laptops.no(7)) == frozenset()
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.roles_of(laptops.no(7)) == {"key_holder"}
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Up)
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.devices[laptops.tablet.group.device].member == laptops.no(2)
    assert laptops.book.roster.recovery is None
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.recovery is not None
    assert len(desk.said) == 3
    assert _open_count(laptops.book) == 0
    assert not desk.screen._presenter.inbox.seconds


def test_who_asked_sees_that_it_waits_and_no_button(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    laptops.write(appoint_officer, member=laptops.no(7), roles=())
    desk = sit()
    assert "hold no office any more" in desk.words()
    assert "Another officer agrees on another laptop." in desk.words()
    assert not desk.screen.second.main.isVisible()
    desk.press(KEY.Key_Return)
    assert len(laptops.book.roster.vouching.asked) == 1
    assert _open_count(laptops.book) == 0


def test_what_was_agreed_elsewhere_leaves_the_page(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    laptops.write(appoint_officer, member=laptops.no(7), roles=("key_holder",))
    desk = sit()
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked
    laptops.tablet.write(lambda tx: agree(tx, fact=asked))
    desk.session.bus.publish(laptops.book.import_frames(laptops.tablet.outgoing()))
    assert not desk.screen._presenter.inbox.seconds
