"""Two laptops of one group give numbers at once; by sticks they become one group again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.taking_over import take_over
from app.core.errors import Refused
from app.operations.devices import let_device_in, remove_device
from app.operations.officers import appoint_officer
from app.operations.quarantine import waiting_facts
from app.projections import balances
from app.sync.stick import Taken, read_stick, write_stick
from tests.helpers.small_book import Shelf, balance, pull, write_moves
from tests.helpers.two_laptops import TwoLaptops


def carry(at: Shelf | TwoLaptops, giver: Book, taker: Book) -> Taken:
    """By a stick; the file lies beside the giver's book."""
    file = write_stick(giver, giver.path.parent, wall_ms=at.clock).path
    return read_stick(taker, file, wall_ms=at.clock)


def are_one(*books: Book) -> bool:
    """Whether they show the same to the last row, and nothing waits."""
    shown = [(book.cursor(), book.roots(), book.waiting_count()) for book in books]
    return all(one == (*shown[0][:2], 0) for one in shown)


@pytest.mark.parametrize("is_read_first", [True, False])
def test_the_laptop_that_numbered_before_is_found_again_and_follows(
    shelf: Shelf, is_read_first: bool
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(hub, 1)  # nobody else has seen this one
    take_over(other)
    write_moves(other, 20)
    if is_read_first:
        carry(shelf, hub, other)
    carry(shelf, other, hub)
    assert (hub.group.is_hub, other.group.is_hub) == (False, True)
    carry(shelf, hub, other)
    carry(shelf, other, hub)
    assert are_one(hub, other)
    assert balance(hub) == balance(other) == 21
    write_moves(hub, 300)
    carry(shelf, hub, other)
    assert balance(other) == 321


def test_of_two_laptops_that_took_the_place_of_a_lost_one_one_follows(shelf: Shelf) -> None:
    lost = shelf.found()
    second, third = shelf.join(lost), shelf.join(lost, "c")
    fourth = shelf.join(lost, "d")
    for book in (second, third):
        pull(book, lost)
    for number, book in enumerate((second, third)):
        take_over(book)
        write_moves(book, 10**number, 2 * 10**number)
    first, last = sorted((second, third), key=lambda book: book.sequencers[-1].key)
    carry(shelf, last, fourth)
    write_moves(fourth, 7000)
    with pytest.raises(Refused, match=r"log\.two_hubs") as told:
        carry(shelf, first, last)
    assert (told.value.values["here"], told.value.values["there"]) == (3, 3)
    carry(shelf, last, first)
    carry(shelf, first, last)
    assert (first.group.is_hub, last.group.is_hub) == (True, False)
    write_moves(last, 500)
    carry(shelf, last, first)
    carry(shelf, first, last)
    before = last.cursor(), last.roots()
    with pytest.raises(Refused, match=r"log\.left_behind"):
        carry(shelf, fourth, last)
    assert (last.cursor(), last.roots()) == before
    carry(shelf, last, fourth)
    carry(shelf, fourth, first)
    for book in (last, fourth):
        carry(shelf, first, book)
    assert are_one(first, last, fourth)
    assert balance(first) == 7533


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("treasurer", "admin"))
    yield laptops
    laptops.close()


def third_laptop(laptops: TwoLaptops, folder: Path) -> Book:
    third = Book.join(
        folder / "third.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="third",
        wall_ms=laptops.clock,
    )
    laptops.book.write(lambda tx: let_device_in(tx, card=third.card, member=laptops.no(1)))
    pull(third, laptops.book)
    third.log_in(laptops.no(1))
    return third


def test_a_payment_that_both_typed_is_asked_about(laptops: TwoLaptops, tmp_path: Path) -> None:
    meeting, tablet = laptops.open_meeting(), laptops.tablet
    third = third_laptop(laptops, tmp_path)
    pull(tablet, laptops.book)
    for book in (tablet, third):
        take_over(book)
    first, last = sorted((tablet, third), key=lambda book: book.sequencers[-1].key)
    laptops.pay_on(first, meeting, 5, shares=400)
    for number in (6, 7, 8, 5):  # so many that the numbers he knew go beyond the first one's
        laptops.pay_on(last, meeting, number, shares=400)
    taken = carry(laptops, last, first)
    assert len(taken.cases) == 1
    carry(laptops, first, last)
    assert are_one(first, last)
    assert [laptops.saved(last, number) for number in (5, 6, 7, 8)] == [400] * 4
    third.close()


def test_three_pasts_become_one_and_nobody_is_asked_about_what_a_hub_said(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    meeting, lost, tablet = laptops.open_meeting(), laptops.book, laptops.tablet
    third = third_laptop(laptops, tmp_path)
    pull(tablet, lost)
    laptops.pay_on(lost, meeting, 5, shares=400)  # nobody has seen it
    for book in (tablet, third):
        take_over(book)
        laptops.pay_on(book, meeting, 5, shares=400)
        carry(laptops, lost, book)  # both ask about it
    first, last = sorted((tablet, third), key=lambda book: book.sequencers[-1].key)
    carry(laptops, last, first)
    for book in (last, lost):
        carry(laptops, first, book)
    carry(laptops, lost, first)
    carry(laptops, first, lost)
    carry(laptops, first, last)
    assert are_one(first, last, lost)
    assert [book.group.is_hub for book in (first, last, lost)] == [True, False, False]
    for book in (first, last, lost):
        assert laptops.on(book, waiting_facts, book.roster) == ()
        assert laptops.on(book, balances.imbalances) == {}
    third.close()


def test_the_laptop_that_numbered_is_stolen_and_what_it_wrote_then_counts_nowhere(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    meeting, stolen, tablet = laptops.open_meeting(), laptops.book, laptops.tablet
    third = third_laptop(laptops, tmp_path)
    pull(tablet, stolen)
    take_over(tablet)
    device = stolen.group.device
    tablet.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
    laptops.pay_on(stolen, meeting, 5, shares=400)
    laptops.pay_on(tablet, meeting, 6, shares=600)
    carry(laptops, stolen, third)  # it has not heard
    assert laptops.saved(third, 5) == 400
    carry(laptops, tablet, third)
    carry(laptops, stolen, tablet)
    with pytest.raises(Refused, match=r"log\.left_behind"):
        carry(laptops, stolen, third)
    carry(laptops, tablet, third)
    assert are_one(tablet, third)
    for book in (tablet, third):
        assert (laptops.saved(book, 5), laptops.saved(book, 6)) == (0, 600)
        (kept,) = laptops.on(book, waiting_facts, book.roster)
        assert kept.code == "device.revoked"
    third.close()
