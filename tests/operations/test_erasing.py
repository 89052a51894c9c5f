"""Who left may be forgotten: the name is gone everywhere, the ledger stands as it was signed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.book.book import Book
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.book.restoring import restore
from app.book.verify import verify_database
from app.core.attachments import seal_paper
from app.core.errors import Refused
from app.operations.attaching import attach, key_of
from app.operations.devices import let_device_in
from app.operations.erasing import erase_person
from app.operations.members import remove_member
from app.projections import erasures
from app.projections.attachments import attachments
from app.projections.entries import entries_of
from app.projections.meetings import running_meeting
from app.sync.stick import read_stick, write_stick
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book

GONE = 9
COPIED_MS = 1_795_300_000_000


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Member 9 paid at a meeting and left."""
    laptops = TwoLaptops(tmp_path, size=10)
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, GONE, shares=400)
    laptops.write(remove_member, member=laptops.no(GONE), on="2026-11-21", reason="moved")
    pull(laptops.tablet, laptops.book)
    yield laptops
    laptops.close()


def erase(laptops: TwoLaptops, number: int = GONE, agreed: int = 2, reason: str = "asked") -> str:
    return laptops.book.write(
        lambda tx: erase_person(
            tx, member=laptops.no(number), reason=reason, agreed=laptops.no(agreed)
        )
    ).result


def name(laptops: TwoLaptops, book: Book) -> str:
    return book.read(lambda reading: reading.people.name(laptops.no(GONE)))


def test_the_name_is_gone_on_every_laptop_and_the_money_stands(laptops: TwoLaptops) -> None:
    assert name(laptops, laptops.tablet)
    entry = erase(laptops)
    late = wrapped_member_keys(laptops.tablet)
    assert name(laptops, laptops.book) == "№ 9"
    pull(laptops.tablet, laptops.book)
    assert name(laptops, laptops.tablet) == "№ 9"
    take_member_keys(laptops.book, late)  # a laptop that had not heard brings the key in vain
    assert name(laptops, laptops.book) == "№ 9"
    same_book(laptops)
    assert laptops.saved(laptops.tablet, GONE) == 400
    assert list(verify_database(laptops.book.database, ())) == []
    told = laptops.on(laptops.tablet, erasures.find_erasure, laptops.no(GONE))
    assert told is not None
    assert (told.entry, told.on, told.reason) == (entry, "2026-11-21", "asked")


def test_a_stick_brings_the_erasure_and_a_laptop_that_comes_later_never_knows(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    before = wrapped_member_keys(laptops.book)
    erase(laptops)
    file = write_stick(laptops.book, tmp_path, wall_ms=laptops.clock).path
    read_stick(laptops.tablet, file, wall_ms=laptops.clock)
    assert name(laptops, laptops.tablet) == "№ 9"
    newcomer = Book.join(
        tmp_path / "new.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="new",
        wall_ms=laptops.clock,
    )
    laptops.book.write(lambda tx: let_device_in(tx, card=newcomer.card, member=laptops.no(2)))
    pull(newcomer, laptops.book)
    take_member_keys(newcomer, before)
    assert name(laptops, newcomer) == "№ 9"
    assert newcomer.read(lambda reading: reading.people.name(laptops.no(8)))
    newcomer.close()


def test_an_old_copy_does_not_bring_the_name_back(laptops: TwoLaptops) -> None:
    copy = make_copy(laptops.book, COPIED_MS).path
    erase(laptops)
    path = laptops.book.path
    laptops.book.close()
    restore(copy, path, laptops.keys, COPIED_MS + 1000)
    laptops.book = Book.open(path, laptops.keys, wall_ms=laptops.clock)
    assert name(laptops, laptops.book) == "№ 9"
    assert laptops.saved(laptops.book, GONE) == 400


def test_nobody_erases_alone_twice_or_who_is_still_in(laptops: TwoLaptops) -> None:
    for number, agreed, reason, code in (
        (8, 2, "asked", "person.still_in"),
        (GONE, 1, "asked", "person.second_needed"),
        (GONE, 8, "asked", "person.second_needed"),
        (GONE, 2, "spite", "person.bad_reason"),
    ):
        with pytest.raises(Refused) as refused:
            erase(laptops, number, agreed, reason)
        assert refused.value.code == code
    assert name(laptops, laptops.book).isprintable()
    erase(laptops)
    with pytest.raises(Refused, match=r"person\.erased"):
        erase(laptops)


def test_a_paper_of_who_is_erased_opens_nowhere_and_others_still_do(laptops: TwoLaptops) -> None:
    book, plain = laptops.book, b"\xff\xd8 her card of identity"
    meeting = laptops.read(running_meeting)
    assert meeting is not None
    entry = laptops.pay_on(book, meeting.meeting, 8, shares=400)
    hers = laptops.read(entries_of, laptops.no(GONE))[0].entry
    papers = [seal_paper(plain, book.group.id) for _ in range(2)]
    for paper, about in zip(papers, (hers, entry), strict=True):
        laptops.write(attach, entry=about, kind="photo", paper=paper)

    def keys(at: Book) -> list[bytes]:
        return at.read(lambda r: [key_of(r, one) for one in attachments(r.conn)])

    pull(laptops.tablet, book)
    assert keys(book) == keys(laptops.tablet) == [one.key for one in papers]
    erase(laptops)
    pull(laptops.tablet, book)
    assert keys(book) == keys(laptops.tablet) == [b"", papers[1].key]
    with pytest.raises(Refused, match=r"person\.erased"):
        laptops.write(attach, entry=hers, kind="photo", paper=papers[0])
