"""Names travel sealed; their keys travel beside the log, and an erasure travels as well."""

from app.book.book import Book
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.book.transaction import Tx
from app.core.members import MemberAdded, MemberFieldSet
from tests.helpers.small_book import Shelf, pull

MEMBER = "0193d2b2-0000-7000-8000-000000000001"


def add(tx: Tx) -> None:
    sealed = tx.people.seal(MEMBER, {"name": "Amina", "phone": "+254700000001"})
    tx.append(MemberAdded(member=MEMBER, no=1, joined_on="2026-01-03", sealed=sealed))
    renamed = tx.people.seal_field(MEMBER, "name", "Amina Wanjiru")
    tx.append(MemberFieldSet(member=MEMBER, field="name", sealed=renamed))


def name(book: Book) -> str:
    return book.read(lambda reading: reading.people.name(MEMBER))


def test_a_name_is_read_on_another_laptop_once_its_key_came(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub, "b")
    hub.write(add)
    pull(other, hub)
    assert (name(hub), name(other)) == ("Amina Wanjiru", "")
    assert take_member_keys(other, wrapped_member_keys(hub)) == 1
    assert name(other) == "Amina Wanjiru"
    assert take_member_keys(other, wrapped_member_keys(hub)) == 0


def test_an_erasure_reaches_the_others_and_is_not_undone_by_an_old_key(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub, "b")
    hub.write(add)
    pull(other, hub)
    old = wrapped_member_keys(hub)
    take_member_keys(other, old)
    hub.write(lambda tx: tx.people.erase(MEMBER))
    assert take_member_keys(other, wrapped_member_keys(hub)) == 1
    assert take_member_keys(other, old) == 0
    assert name(other) == name(hub) == ""


def test_a_key_wrapped_for_another_group_is_passed_over(shelf: Shelf) -> None:
    hub = shelf.found()
    assert take_member_keys(hub, [(MEMBER, "00" * 72), (MEMBER, "zz")]) == 0
