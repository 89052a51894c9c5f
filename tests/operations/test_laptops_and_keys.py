"""Laptops come and go by the word of officers; who was locked out reads and writes nothing new."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.group_keys import group_key
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.core.errors import Refused, Untrusted
from app.core.key_rotation import key_print
from app.operations.devices import agree, give_device, let_device_in, remove_device, set_vouching
from app.operations.keys import rotate_key, share_key
from app.operations.members import add_member
from app.operations.officers import appoint_officer, check_pin, set_pin
from app.store.set_aside import QUARANTINE, SetAside
from app.sync.stick import read_stick, write_stick
from tests.helpers.group import QUICK
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops

CHAIR = 2


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


def held(book: Book) -> bytes:
    with book.database.reading() as conn:
        return group_key(conn)


def third(laptops: TwoLaptops, tmp_path: Path, name: str = "third") -> Book:
    return Book.join(
        tmp_path / f"{name}.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label=name,
        wall_ms=laptops.clock,
    )


def appointed(laptops: TwoLaptops) -> str:
    """Irene is secretary and technician: her tablet can be the second laptop."""
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, laptops.book)
    return laptops.irene


def remove(book: Book, device: str) -> str:
    return book.write(lambda tx: remove_device(tx, device=device, reason="stolen")).result


def test_a_stolen_laptop_writes_into_quarantine_and_has_no_key_of_what_comes_after(
    laptops: TwoLaptops,
) -> None:
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    kept = laptops.pay_on(laptops.tablet, meeting, 5, shares=400)
    laptops.meet()
    old = held(laptops.tablet)
    remove(laptops.book, laptops.tablet.group.device)
    later = laptops.pay_on(laptops.tablet, meeting, 6, shares=400)
    push(laptops.tablet, laptops.book)
    assert laptops.saved(laptops.book, 5) == 400
    assert laptops.saved(laptops.book, 6) == 0
    with laptops.book.database.reading() as conn:
        aside = SetAside(conn).all(QUARANTINE)
    assert [one.code for one in aside] == ["device.revoked"]
    assert kept != later
    pull(laptops.tablet, laptops.book)
    assert held(laptops.tablet) == old != held(laptops.book)
    new = laptops.book.write(
        lambda tx: add_member(tx, name="Zawadi", joined_on="2026-11-21")
    ).result
    pull(laptops.tablet, laptops.book)
    take_member_keys(laptops.tablet, wrapped_member_keys(laptops.book))
    member = new
    assert laptops.book.read(lambda reading: reading.people.name(member)) == "Zawadi"
    assert laptops.tablet.read(lambda reading: reading.people.name(member)) == ""


def test_who_stays_has_the_fresh_key_and_old_pins_still_open(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    laptops.write(appoint_officer, member=laptops.no(CHAIR), roles=("chair",))
    laptops.write(set_pin, member=laptops.no(CHAIR), pin="7294", cost=QUICK)
    pull(laptops.tablet, laptops.book)
    first = held(laptops.book)
    name = laptops.book.write(lambda tx: rotate_key(tx, reason="yearly")).result
    pull(laptops.tablet, laptops.book)
    assert key_print(held(laptops.tablet)) == name == laptops.book.roster.keyring.current
    assert held(laptops.book) != first
    newcomer = third(laptops, tmp_path)
    laptops.book.write(lambda tx: let_device_in(tx, card=newcomer.card, member=laptops.no(CHAIR)))
    pull(newcomer, laptops.book)
    newcomer.log_in(laptops.no(CHAIR))
    assert held(newcomer) == held(laptops.book)
    for book in (laptops.book, laptops.tablet, newcomer):
        assert book.write(lambda tx: check_pin(tx, member=laptops.no(CHAIR), pin="7294")).result
    take_member_keys(newcomer, wrapped_member_keys(laptops.book))
    assert newcomer.read(lambda reading: reading.people.name(laptops.no(5)))
    newcomer.close()


def test_a_stick_written_after_the_key_changed_opens_for_who_stays_and_not_for_the_thief(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    thief = third(laptops, tmp_path)
    laptops.book.write(lambda tx: let_device_in(tx, card=thief.card, member=laptops.no(CHAIR)))
    laptops.meet()
    pull(thief, laptops.book)
    remove(laptops.book, thief.group.device)
    file = write_stick(laptops.book, tmp_path, wall_ms=laptops.clock).path
    with pytest.raises(Untrusted, match=r"bundle\.altered"):
        read_stick(thief, file, wall_ms=laptops.clock)
    assert read_stick(laptops.tablet, file, wall_ms=laptops.clock).is_signed
    assert held(laptops.tablet) == held(laptops.book)
    answer = write_stick(laptops.tablet, tmp_path / "back.ledgerbundle", wall_ms=laptops.clock)
    assert read_stick(laptops.book, answer.path, wall_ms=laptops.clock).is_complete
    thief.close()


def test_two_officers_on_two_laptops_let_a_laptop_in(laptops: TwoLaptops, tmp_path: Path) -> None:
    irene = appointed(laptops)
    assert laptops.book.write(lambda tx: set_vouching(tx, needed=2)).result
    laptops.meet()
    newcomer = third(laptops, tmp_path)
    assert not laptops.book.write(
        lambda tx: let_device_in(tx, card=newcomer.card, member=irene)
    ).result
    (asked,) = laptops.book.roster.vouching.asked
    assert newcomer.card.id not in laptops.book.roster.devices
    with pytest.raises(Refused, match=r"device\.already_enrolled"):
        laptops.book.write(lambda tx: let_device_in(tx, card=newcomer.card, member=irene))
    with pytest.raises(Refused, match=r"vouching\.same_person"):
        laptops.book.write(lambda tx: agree(tx, fact=asked))
    laptops.book.log_in(irene)  # another name at the same laptop is not a second laptop
    with pytest.raises(Refused, match=r"vouching\.same_person"):
        laptops.book.write(lambda tx: agree(tx, fact=asked))
    pull(laptops.tablet, laptops.book)
    assert laptops.tablet.write(lambda tx: agree(tx, fact=asked)).result == "device.enrolled"
    laptops.meet()
    pull(newcomer, laptops.book)
    assert newcomer.group.is_enrolled
    assert held(newcomer) == held(laptops.book)
    assert not laptops.book.roster.vouching.asked
    newcomer.close()


def test_going_back_to_one_officer_needs_both_and_so_does_locking_out(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    appointed(laptops)
    chair = laptops.no(CHAIR)
    laptops.write(appoint_officer, member=chair, roles=("chair",))
    other = third(laptops, tmp_path)
    laptops.book.write(lambda tx: let_device_in(tx, card=other.card, member=chair))
    pull(other, laptops.book)
    other.log_in(chair)
    laptops.book.write(lambda tx: set_vouching(tx, needed=2))
    pull(laptops.tablet, laptops.book)
    assert not laptops.book.write(lambda tx: set_vouching(tx, needed=1)).result
    before = held(laptops.book)
    remove(laptops.book, other.group.device)
    assert laptops.book.roster.vouching.needed == 2
    assert laptops.book.roster.devices[other.group.device].is_trusted
    assert held(laptops.book) == before
    lower, locking = laptops.book.roster.vouching.asked
    pull(other, laptops.book)
    with pytest.raises(Refused, match=r"vouching\.same_person"):
        other.write(lambda tx: agree(tx, fact=locking))  # nobody is asked about himself
    pull(laptops.tablet, laptops.book)
    laptops.tablet.write(lambda tx: agree(tx, fact=locking))
    laptops.tablet.write(lambda tx: agree(tx, fact=lower))
    laptops.meet()
    assert laptops.book.roster.vouching.needed == 1
    assert not laptops.book.roster.devices[other.group.device].is_trusted
    assert held(laptops.book) == held(laptops.tablet) != before
    pull(other, laptops.book)
    assert held(other) == before
    other.close()


def test_a_group_whose_only_other_laptop_is_stolen_locks_it_out_alone(
    laptops: TwoLaptops,
) -> None:
    appointed(laptops)
    laptops.book.write(lambda tx: set_vouching(tx, needed=2))
    laptops.meet()
    remove(laptops.book, laptops.tablet.group.device)
    assert not laptops.book.roster.devices[laptops.tablet.group.device].is_trusted


def test_a_laptop_let_in_by_somebody_behind_is_given_the_fresh_key(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    appointed(laptops)
    laptops.book.write(lambda tx: rotate_key(tx, reason="yearly"))
    newcomer = third(laptops, tmp_path)
    laptops.tablet.write(lambda tx: let_device_in(tx, card=newcomer.card, member=laptops.irene))
    laptops.meet()
    pull(newcomer, laptops.book)
    assert held(newcomer) != held(laptops.book)
    assert laptops.book.write(share_key).result == 1
    assert laptops.book.write(share_key).result == 0
    pull(newcomer, laptops.book)
    assert held(newcomer) == held(laptops.book)
    newcomer.close()


def test_a_laptop_that_is_handed_on_has_another_owner_everywhere(laptops: TwoLaptops) -> None:
    device, heir = laptops.tablet.group.device, laptops.no(CHAIR)
    laptops.book.write(lambda tx: give_device(tx, device=device, member=heir))
    laptops.meet()
    for book in laptops.books:
        assert book.roster.devices[device].member == heir


def test_a_laptop_that_was_never_in_is_not_locked_out(laptops: TwoLaptops) -> None:
    with pytest.raises(Refused, match=r"device\.unknown"):
        remove(laptops.book, "00000000-0000-7000-8000-000000000000")
    card = replace(laptops.tablet.card, id=laptops.book.group.id, box_key="zz")
    with pytest.raises(Refused, match=r"device\.bad_key"):
        laptops.book.write(lambda tx: let_device_in(tx, card=card, member=laptops.irene))


def test_two_officers_who_lock_out_a_laptop_each_end_with_a_key_that_neither_has(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    appointed(laptops)
    gone = [third(laptops, tmp_path, name) for name in ("one", "two")]
    for other in gone:
        card = other.card
        laptops.book.write(lambda tx, c=card: let_device_in(tx, card=c, member=laptops.irene))
    laptops.meet()
    remove(laptops.book, gone[0].group.device)
    remove(laptops.tablet, gone[1].group.device)
    laptops.write(set_pin, member=laptops.irene, pin="4093", cost=QUICK)
    laptops.meet()
    for other in gone:
        pull(other, laptops.book)
    assert held(laptops.book) == held(laptops.tablet) in [held(other) for other in gone]
    laptops.tablet.write(lambda tx: check_pin(tx, member=laptops.irene, pin="4093"))
    laptops.book.write(share_key)
    laptops.meet()
    for other in gone:
        pull(other, laptops.book)
    assert held(laptops.book) == held(laptops.tablet) not in [held(other) for other in gone]
    for other in gone:
        other.close()
