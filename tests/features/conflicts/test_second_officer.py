"""What waits for a second officer comes to To decide: agreed to, refused or withdrawn by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.book.book import Book
from app.core.activation import DECLINED_BY_TWO, OFFICES_BY_TWO, FeatureActivated
from app.core.errors import Refused
from app.core.vouching import AGREED, REFUSED, WITHDRAWN
from app.features.shell.syncing import _open_count
from app.operations.devices import agree, give_device, let_device_in, refuse, set_vouching, withdraw
from app.operations.officers import appoint_officer
from app.operations.program import tell_program
from app.operations.recovery_sheets import give_sheets, offer_sheets
from tests.features.conflicts.test_page import Desk
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops

if TYPE_CHECKING:
    from app.book.transaction import Tx

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
    for feature in (OFFICES_BY_TWO, DECLINED_BY_TWO):
        laptops.book.write(lambda tx, on=feature: tx.append(FeatureActivated(feature=on.name)))
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
    assert "It takes something from you" not in desk.words()
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


def plain(desk: Desk) -> str:
    """What can be read, without the marks around names."""
    return desk.words().replace("\u2068", "").replace("\u2069", "")


def labels(desk: Desk) -> dict[str, str]:
    """The key bar: what stands beside each key."""
    return {" ".join(one.keys): one.text for one in desk.screen.actions_of_keys()}


@pytest.mark.parametrize(("language", "sign"), [("en", "2"), ("fa", "۲")])
def test_the_second_key_chooses_to_refuse_and_enter_says_so(
    sit: Callable[..., Desk], laptops: TwoLaptops, language: str, sign: str
) -> None:
    ask(laptops)
    desk = sit(language)
    bar = labels(desk)
    assert {"1", "2", "Enter"} <= set(bar)
    if language == "en":
        assert (bar["1"], bar["2"]) == ("I agree", "I refuse")
        assert "it can be asked again" in desk.words()
    first = desk.screen._presenter.case
    desk.type_sign(sign)
    assert first in laptops.book.roster.vouching.asked  # chosen, not said
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.vouching.answered[first].how == REFUSED
    assert laptops.book.roster.roles_of(laptops.no(7)) == frozenset()
    assert _open_count(laptops.book) == 2
    assert len(desk.said) == 1


def test_what_arrives_meanwhile_changes_no_answer_that_was_chosen(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    ask(laptops)
    desk = sit()
    first = desk.screen._presenter.case
    desk.press(KEY.Key_2)
    laptops.tablet.write(
        lambda tx: appoint_officer(tx, member=laptops.no(8), roles=("key_holder",))
    )
    desk.session.bus.publish(laptops.book.import_frames(laptops.tablet.outgoing()))
    assert len(desk.screen._presenter.inbox.seconds) == 4
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.vouching.answered[first].how == REFUSED
    assert desk.screen._presenter.choice == AGREED  # the next one begins anew


def test_who_asked_withdraws_it_with_its_key_and_enter(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    laptops.write(appoint_officer, member=laptops.no(7), roles=("key_holder",))
    desk = sit()
    assert labels(desk)["1"] == "I withdraw it"
    assert "Enter" not in labels(desk)
    desk.press(KEY.Key_Return)
    (asked,) = laptops.book.roster.vouching.asked
    desk.press(KEY.Key_1)
    assert labels(desk)["Enter"] == "Give the answer"
    desk.press(KEY.Key_Return)
    assert laptops.book.roster.vouching.answered[asked].how == WITHDRAWN
    assert "Withdrawn" in desk.said[-1]
    assert "Josephine Auma withdrew it" in plain(desk)


def test_what_was_refused_elsewhere_leaves_the_page_and_is_told_there(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    laptops.write(appoint_officer, member=laptops.no(7), roles=("key_holder",))
    desk = sit()
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked
    laptops.tablet.write(lambda tx: refuse(tx, fact=asked))
    desk.screen._presenter.choose(1)  # to withdraw, a moment too late
    laptops.book.import_frames(laptops.tablet.outgoing())
    desk.press(KEY.Key_Return)
    assert desk.said == []
    assert not desk.screen._presenter.inbox.seconds
    name = laptops.book.read(lambda reading: reading.people.name(laptops.irene))
    assert f"{name} refused" in plain(desk)


def test_a_word_that_came_too_late_is_told_as_well(
    sit: Callable[..., Desk], laptops: TwoLaptops
) -> None:
    laptops.write(appoint_officer, member=laptops.no(7), roles=("key_holder",))
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked
    laptops.write(withdraw, fact=asked)
    laptops.tablet.write(lambda tx: agree(tx, fact=asked))
    laptops.meet()
    desk = sit()
    assert "agreed later, on" in desk.words()
    assert "The first word counts." in desk.words()


def test_from_whom_it_takes_an_office_reads_that_another_officer_refuses_it(
    sit: Callable[..., Desk], laptops: TwoLaptops, tmp_path: Path
) -> None:
    chair = laptops.no(2)
    third = Book.join(
        tmp_path / "third.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="third",
        wall_ms=laptops.clock,
    )
    deeds: list[Callable[[Tx], object]] = [
        lambda tx: appoint_officer(tx, member=chair, roles=("chair",)),
        lambda tx: let_device_in(tx, card=third.card, member=chair),
        lambda tx: appoint_officer(tx, member=laptops.no(1), roles=("treasurer",)),
    ]
    for deed in deeds[:2]:
        laptops.tablet.write(deed)
        laptops.meet()
        for fact in tuple(laptops.book.roster.vouching.asked):
            laptops.write(agree, fact=fact)
    pull(laptops.tablet, laptops.book)
    laptops.tablet.write(deeds[2])
    laptops.meet()
    desk = sit()
    assert "It takes something from you" in desk.words()
    assert "2" not in labels(desk)
    (fact,) = laptops.book.roster.vouching.asked
    with pytest.raises(Refused, match=r"vouching\.about_you"):
        laptops.write(refuse, fact=fact)
    third.close()
