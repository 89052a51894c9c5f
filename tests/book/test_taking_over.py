"""The laptop that numbers is stolen and there is no server: the other one goes on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.taking_over import take_over
from app.core.errors import Refused
from app.operations.corrections import take_back_entry
from app.operations.devices import let_device_in, remove_device
from app.operations.officers import appoint_officer
from app.projections import balances, cases
from app.sync.stick import Taken, read_stick, write_stick
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops

SHARES = 400


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Irene's tablet is no hub; she is secretary and technician."""
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    yield laptops
    laptops.close()


def third_laptop(laptops: TwoLaptops, folder: Path) -> Book:
    """Also of the treasurer, who logs in on it."""
    third = Book.join(
        folder / "third.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="third",
        wall_ms=laptops.clock,
    )
    laptops.book.write(lambda tx: let_device_in(tx, card=third.card, member=laptops.no(2)))
    pull(laptops.tablet, laptops.book)
    pull(third, laptops.book)
    third.log_in(laptops.no(1))
    return third


def test_the_other_laptop_numbers_and_nothing_it_wrote_is_lost(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    meeting = laptops.open_meeting()
    third = third_laptop(laptops, tmp_path)
    tablet, stolen = laptops.tablet, laptops.book.group.device
    laptops.pay_on(tablet, meeting, 5, shares=SHARES)
    size = tablet.cursor()[1]
    tablet.write(lambda tx: remove_device(tx, device=stolen, reason="stolen"))
    assert tablet.waiting_count()
    take_over(tablet)
    assert tablet.group.is_hub
    assert tablet.waiting_count() == 0
    assert tablet.cursor()[0] == 1
    assert tablet.cursor()[1] > size + 2
    assert laptops.saved(tablet, 5) == SHARES
    assert not tablet.roster.devices[stolen].is_trusted
    laptops.pay_on(tablet, meeting, 6, shares=SHARES)
    file = write_stick(tablet, tmp_path, wall_ms=laptops.clock).path
    read_stick(third, file, wall_ms=laptops.clock)
    assert third.roots() == tablet.roots()
    assert third.cursor() == tablet.cursor()
    assert laptops.on(third, balances.imbalances) == {}
    with pytest.raises(Refused, match=r"sequencer\.ours"):
        take_over(tablet)
    third.close()


@pytest.mark.parametrize("has_answered", [False, True])
def test_what_a_third_laptop_had_read_before_counts_once_and_holds_nobody_up(
    laptops: TwoLaptops, tmp_path: Path, has_answered: bool
) -> None:
    meeting, third, tablet = laptops.open_meeting(), third_laptop(laptops, tmp_path), laptops.tablet

    def carry(giver: Book, taker: Book) -> Taken:
        file = write_stick(giver, tmp_path, wall_ms=laptops.clock).path
        return read_stick(taker, file, wall_ms=laptops.clock)

    laptops.pay_on(tablet, meeting, 5, shares=SHARES)
    wrong = laptops.pay_on(tablet, meeting, 6, shares=SHARES)
    tablet.write(lambda tx: take_back_entry(tx, entry=wrong))
    carry(tablet, third)
    laptops.pay_on(third, meeting, 7, shares=SHARES)  # names the tablet's entries as seen
    if has_answered:
        carry(third, tablet)
    take_over(tablet)
    carry(third, tablet)
    brought = carry(tablet, third)
    assert (brought.waiting, brought.parked, brought.refused) == (0, 0, {})
    for book in (tablet, third):
        saved = [laptops.saved(book, number) for number in (5, 6, 7)]
        assert saved == [SHARES, 0, SHARES]
        assert laptops.on(book, cases.open_cases) == ()
        assert laptops.on(book, balances.imbalances) == {}
    assert third.roots() == tablet.roots()
    third.close()


def test_a_laptop_that_was_put_back_to_a_copy_meanwhile_can_go_on_too(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    meeting, third, tablet = laptops.open_meeting(), third_laptop(laptops, tmp_path), laptops.tablet
    laptops.pay_on(tablet, meeting, 5, shares=SHARES)
    file = write_stick(tablet, tmp_path, wall_ms=laptops.clock).path
    read_stick(third, file, wall_ms=laptops.clock)  # and names it as seen
    laptops.pay_on(third, meeting, 7, shares=SHARES)
    path, copy = tablet.path, tmp_path / "copy"
    tablet.close()
    shutil.copy(path, copy)
    laptops.tablet = tablet = Book.open(path, laptops.keys, wall_ms=laptops.clock)
    tablet.log_in(laptops.irene)
    laptops.pay_on(tablet, meeting, 8, shares=SHARES)
    tablet.close()
    shutil.copy(copy, path)
    laptops.tablet = tablet = Book.open(path, laptops.keys, wall_ms=laptops.clock)
    assert tablet.was_restored
    tablet.log_in(laptops.irene)
    wrong = laptops.pay_on(tablet, meeting, 6, shares=SHARES)
    tablet.write(lambda tx: take_back_entry(tx, entry=wrong))
    take_over(tablet)
    assert tablet.group.is_hub and tablet.waiting_count() == 0
    for giver, taker in ((third, tablet), (tablet, third)):
        file = write_stick(giver, giver.path.parent, wall_ms=laptops.clock).path
        read_stick(taker, file, wall_ms=laptops.clock)
    for book in (tablet, third):
        assert [laptops.saved(book, number) for number in (5, 6, 7)] == [SHARES, 0, SHARES]
        assert laptops.on(book, balances.imbalances) == {}
    assert (third.roots(), third.waiting_count()) == (tablet.roots(), 0)
    laptops.pay_on(tablet, meeting, 9, shares=SHARES)
    third.close()


def test_what_was_written_before_its_author_lost_the_office_stops_nobody(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    laptops.tablet.log_in(laptops.no(1))
    laptops.pay_on(laptops.tablet, meeting, 5, shares=SHARES)
    laptops.tablet.log_in(laptops.irene)
    laptops.write(appoint_officer, member=laptops.no(2), roles=("chair", "treasurer"))
    laptops.write(appoint_officer, member=laptops.no(1), roles=())
    pull(laptops.tablet, laptops.book)
    take_over(laptops.tablet)
    assert laptops.saved(laptops.tablet, 5) == SHARES  # the money was on the table


def test_only_an_officer_who_may_lets_another_laptop_number(laptops: TwoLaptops) -> None:
    pull(laptops.tablet, laptops.book)
    laptops.tablet.log_in(laptops.no(9))
    before = laptops.tablet.cursor()
    with pytest.raises(Refused, match=r"fact\.not_permitted"):
        take_over(laptops.tablet)
    assert laptops.tablet.cursor() == before
    assert not laptops.tablet.group.is_hub
