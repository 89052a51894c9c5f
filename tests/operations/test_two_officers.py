"""Offices, laptops and recovery sheets where two officers are asked, on both laptops."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.book.book import Book
from app.core.activation import DECLINED_BY_TWO, OFFICES_BY_TWO, FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceRevoked
from app.core.errors import Refused
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.operations.devices import (
    agree,
    give_device,
    let_device_in,
    remove_device,
    set_vouching,
)
from app.operations.officers import appoint_officer
from app.operations.program import tell_program
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.operations.turnover import HandedOver, hand_over_office
from app.projections import devices, officers, recovery
from tests.helpers.group import QUICK
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops, same_book

if TYPE_CHECKING:
    from app.book.transaction import Tx

HEIR = 7
BOTH = [False, True]  # the laptop that numbers writes, or the other one


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Two officers with a laptop each; the group has met, asks two, and every program knows."""
    laptops = TwoLaptops(tmp_path)
    laptops.set_pins()
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    laptops.close_meeting(laptops.open_meeting())
    begin(laptops)
    yield laptops
    laptops.close()


def begin(laptops: TwoLaptops) -> None:
    pull(laptops.tablet, laptops.book)
    for book in laptops.books:
        book.write(lambda tx: tell_program(tx, release="1"))
    laptops.meet()
    for feature in (OFFICES_BY_TWO, DECLINED_BY_TWO):
        laptops.book.write(lambda tx, on=feature: tx.append(FeatureActivated(feature=on.name)))
    laptops.write(set_vouching, needed=2)
    laptops.meet()


def shown(laptops: TwoLaptops, book: Book) -> object:
    """What pages ask of offices, laptops and sheets."""
    lines = laptops.on(book, devices.devices)
    owners = {one.device: (one.member, one.is_revoked) for one in lines}
    sheets = laptops.on(book, recovery.current_sheets)
    return laptops.on(book, officers.all_roles), owners, sheets


def alone(laptops: TwoLaptops, book: Book) -> dict[str, object]:
    """Every grave fact, as a program that asks nobody would write it on one laptop."""
    own = book.group.device
    other = next(one for one in laptops.books if one is not book)
    card = Laptop("fresh").card
    puppet = laptops.no(HEIR)
    sheets = RecoverySet(
        recovery=made_id("r"), key="00", box_key="00", holders=(puppet, book.actor)
    )
    return {
        "office": OfficerAppointed(member=puppet, roles=("chair", "treasurer")),
        "nobody": OfficerAppointed(member=other.actor, roles=()),
        "given": DeviceGiven(device=other.group.device, member=book.actor),
        "own": DeviceGiven(device=own, member=puppet),
        "sheets": sheets,
        "let in": DeviceEnrolled(device=card, member=puppet, role="treasurer", group_key=""),
    }


def act(laptops: TwoLaptops, book: Book, name: str) -> bool:
    """One of the things that wait, as the pages do it."""
    sheets = book.write(offer_sheets).result
    deeds: dict[str, Callable[[Tx], Any]] = {
        "office": lambda tx: appoint_officer(tx, member=laptops.no(HEIR), roles=("key_holder",)),
        "given": lambda tx: give_device(tx, device=book.group.device, member=laptops.no(2)),
        "sheets": lambda tx: give_sheets(
            tx, offer=sheets, holders=(laptops.no(1), laptops.irene), typed=sheets.halves
        ),
    }
    return bool(book.write(deeds[name]).result)


@pytest.mark.parametrize("is_tablet", BOTH)
@pytest.mark.parametrize("name", ["office", "nobody", "given", "own", "sheets", "let in"])
def test_what_a_changed_program_writes_alone_shows_on_no_laptop(
    laptops: TwoLaptops, name: str, is_tablet: bool
) -> None:
    writer = laptops.books[is_tablet]
    before = [shown(laptops, book) for book in laptops.books]
    fact = alone(laptops, writer)[name]
    writer.write(lambda tx: tx.append(fact))
    assert [shown(laptops, book) for book in laptops.books] == before  # before it has a number
    pull(laptops.tablet, laptops.book)
    laptops.meet()
    assert [shown(laptops, book) for book in laptops.books] == before
    same_book(laptops)
    for book in laptops.books:
        roots = book.roots()
        book.refold(["devices", "officers", "recovery"])
        assert book.roots() == roots


@pytest.mark.parametrize("is_tablet", BOTH)
@pytest.mark.parametrize("name", ["office", "given", "sheets"])
def test_it_counts_everywhere_once_the_second_officer_agreed(
    laptops: TwoLaptops, name: str, is_tablet: bool
) -> None:
    writer, other = laptops.books[is_tablet], laptops.books[not is_tablet]
    before = shown(laptops, writer)
    assert not act(laptops, writer, name)
    laptops.meet()
    assert shown(laptops, other) == before
    (asked,) = other.roster.vouching.asked
    with pytest.raises(Refused, match=r"vouching\.same_person"):
        writer.write(lambda tx: agree(tx, fact=asked))
    other.write(lambda tx: agree(tx, fact=asked))
    assert shown(laptops, other) != before
    laptops.meet()
    assert shown(laptops, writer) == shown(laptops, other) != before
    same_book(laptops)
    for book in laptops.books:
        roots = book.roots()
        book.refold(["devices", "officers", "recovery"])
        assert book.roots() == roots


def test_a_release_that_folds_anew_shows_what_waits_nowhere_either(laptops: TwoLaptops) -> None:
    """Two agreed to one thing, another waits with its number, a third without."""
    act(laptops, laptops.book, "office")
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked
    laptops.tablet.write(lambda tx: agree(tx, fact=asked))
    laptops.meet()
    act(laptops, laptops.book, "given")
    pull(laptops.tablet, laptops.book)
    act(laptops, laptops.tablet, "sheets")
    pages, roots = shown(laptops, laptops.tablet), laptops.tablet.roots()
    with laptops.tablet.database.writing() as conn:
        conn.exec_driver_sql("UPDATE projection_state SET version = -1")
    path = laptops.tablet.path
    laptops.tablet.close()
    laptops.tablet = Book.open(path, laptops.keys, wall_ms=laptops.clock)
    laptops.tablet.log_in(laptops.irene)
    assert laptops.tablet.waiting_count() > 0
    assert (shown(laptops, laptops.tablet), laptops.tablet.roots()) == (pages, roots)
    laptops.meet()
    same_book(laptops)


@pytest.mark.parametrize("name", ["office", "given"])
def test_nobody_is_asked_twice_for_the_same(laptops: TwoLaptops, name: str) -> None:
    assert not act(laptops, laptops.book, name)
    assert not act(laptops, laptops.book, name)
    assert len(laptops.book.roster.vouching.asked) == 1


def test_an_officer_hands_over_once_the_other_one_agrees_to_each_part(
    laptops: TwoLaptops,
) -> None:
    values = {"leaving": laptops.no(1), "heir": laptops.irene, "cost": QUICK}
    own = laptops.book.group.device
    before = laptops.on(laptops.book, officers.all_roles)
    done = laptops.book.write(lambda tx: hand_over_office(tx, given=(own,), **values)).result
    assert done == HandedOver(asked=0, needs_sheets=False, waits=True)
    assert laptops.on(laptops.book, officers.all_roles) == before
    laptops.meet()
    for asked in tuple(laptops.tablet.roster.vouching.asked):
        laptops.tablet.write(lambda tx, fact=asked: agree(tx, fact=fact))
    laptops.meet()
    assert laptops.book.roster.roles_of(laptops.no(1)) == frozenset()
    assert "treasurer" in laptops.book.roster.roles_of(laptops.irene)
    assert laptops.book.roster.devices[own].member == laptops.irene
    same_book(laptops)


def test_a_laptop_that_waits_stands_in_no_list_before_two_let_it_in_or_lock_it_out(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    third = Book.join(
        tmp_path / "third.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="third",
        wall_ms=laptops.clock,
    )
    card, chair = third.card, laptops.no(2)

    def listed(book: Book) -> dict[str, bool]:
        lines = laptops.on(book, devices.devices)
        return {one.label: one.is_revoked for one in lines if one.label == "third"}

    def agreed() -> None:
        pull(laptops.tablet, laptops.book)
        (asked,) = laptops.tablet.roster.vouching.asked
        laptops.tablet.write(lambda tx: agree(tx, fact=asked))
        laptops.meet()

    assert not laptops.write(let_device_in, card=card, member=chair)
    assert listed(laptops.book) == {}
    agreed()
    pull(third, laptops.book)
    assert third.group.is_enrolled
    for book in (*laptops.books, third):
        assert listed(book) == {"third": False}
    laptops.write(remove_device, device=card.id, reason="lost")
    assert listed(laptops.book) == {"third": False}
    agreed()
    same_book(laptops)
    assert listed(laptops.book) == {"third": True}
    third.close()


def test_the_other_laptop_is_locked_out_alone_and_then_nothing_waits(laptops: TwoLaptops) -> None:
    """The only other officer is gone for good: the group goes on."""
    tablet = laptops.tablet.group.device
    laptops.write(remove_device, device=tablet, reason="lost")
    assert not laptops.book.roster.devices[tablet].is_trusted
    laptops.book.write(lambda tx: tx.append(alone(laptops, laptops.book)["office"]))
    assert laptops.book.roster.roles_of(laptops.no(HEIR)) == {"chair", "treasurer"}


def test_a_laptop_that_was_locked_out_asks_for_nothing(laptops: TwoLaptops) -> None:
    asked = alone(laptops, laptops.tablet)["sheets"]
    laptops.tablet.write(lambda tx: tx.append(asked))
    push(laptops.tablet, laptops.book)
    assert laptops.book.roster.vouching.asked
    tablet = laptops.tablet.group.device
    laptops.book.write(lambda tx: tx.append(DeviceRevoked(device=tablet, last_n=99, reason="")))
    assert not laptops.book.roster.vouching.asked
    assert laptops.book.roster.recovery is None
