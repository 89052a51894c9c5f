"""Every laptop is lost: a copy and both sheets make the book anew; a rehearsal replaces nothing."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import Mock, patch

import pytest

from app.book.backup import copies, make_copy
from app.book.book import Book
from app.book.recovering import begin_again, open_copy, who_may_go_on
from app.core.errors import Refused, Unavailable, Untrusted
from app.core.recovery import NOISE_BYTES, new_halves
from app.operations.devices import remove_device
from app.operations.keys import share_key
from app.operations.recovery_sheets import Offer, give_sheets, note_rehearsal, offer_sheets
from app.projections import recovery
from app.system.vault import MemoryKeyStore, header_path
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


def given(laptops: TwoLaptops) -> Offer:
    """Sheets for Josephine and Irene."""
    offer = laptops.book.write(offer_sheets).result
    holders = (laptops.no(1), laptops.irene)
    laptops.book.write(lambda tx: give_sheets(tx, offer=offer, holders=holders, typed=offer.halves))
    return offer


def test_both_sheets_make_the_book_anew_on_a_laptop_nobody_knows(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    offer = given(laptops)
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    laptops.pay_on(laptops.book, meeting, 5, shares=400)
    size = laptops.book.cursor()[1]
    copy = make_copy(laptops.book, 1_795_300_000_000).path
    opened = open_copy(copy, offer.halves)
    assert opened.facts == size
    assert who_may_go_on(copy, opened)[0] == (laptops.no(1), "treasurer")
    keys, path = MemoryKeyStore(), tmp_path / "anew.daftari"
    begin = partial(begin_again, path, keys, copy, opened, member=laptops.no(1), label="new")
    with (
        patch("app.book.founding._forget"),  # a kill before the book has its name
        patch("app.book.recovering.take_name", Mock(side_effect=KeyboardInterrupt)),
        pytest.raises(KeyboardInterrupt),
    ):
        begin(wall_ms=laptops.clock)
    assert not path.exists() and path.with_name("anew.daftari.new").exists()
    header_path(path).write_text("{}", "utf-8")  # as the key stores of the system leave one
    book = begin(wall_ms=laptops.clock)
    assert not path.with_name("anew.daftari.new").exists()
    assert book.group.is_hub
    assert book.group.is_enrolled
    assert book.cursor() == (1, size + 1)
    assert laptops.saved(book, 5) == 400
    assert book.read(lambda reading: reading.people.name(laptops.no(5)))
    laptops.pay_on(book, meeting, 6, shares=400)
    again = laptops.pay_on(book, meeting, 7, shares=400)
    assert again
    for name in (laptops.book.group.device, laptops.tablet.group.device):
        book.write(partial(remove_device, device=name, reason="lost"))
    book.write(share_key)
    assert [one for one in book.roster.devices.values() if one.is_trusted] == [
        book.roster.devices[book.group.device]
    ]
    book.close()
    book = Book.open(path, keys, wall_ms=laptops.clock)
    assert laptops.saved(book, 7) == 400
    book.close()


def test_a_rehearsal_opens_the_copy_and_replaces_nothing(laptops: TwoLaptops) -> None:
    old = make_copy(laptops.book, 1_795_300_000_000).path
    offer = given(laptops)
    with pytest.raises(Refused, match=r"sheets\.copy_is_older"):
        open_copy(old, offer.halves)
    copy = make_copy(laptops.book, 1_795_300_001_000).path
    before = copy.read_bytes(), laptops.book.cursor(), len(copies(laptops.book.path))
    opened = open_copy(copy, offer.halves)
    assert before == (copy.read_bytes(), laptops.book.cursor(), len(copies(laptops.book.path)))
    laptops.book.write(lambda tx: note_rehearsal(tx, recovery=opened.recovery, facts=opened.facts))
    sheets = laptops.on(laptops.book, recovery.current_sheets)
    assert sheets is not None
    assert (sheets.holders, sheets.tried_on) == ((laptops.no(1), laptops.irene), "2026-11-21")
    wrong = new_halves(bytes(NOISE_BYTES))
    with pytest.raises(Untrusted, match=r"sheets\.others"):
        open_copy(copy, (offer.halves[0], wrong[1]))


def test_sheets_that_were_replaced_begin_nothing_again(laptops: TwoLaptops, tmp_path: Path) -> None:
    offer = given(laptops)
    copy = make_copy(laptops.book, 1_795_300_000_000).path
    opened = open_copy(copy, offer.halves)
    newer = given(laptops)
    with pytest.raises(Refused, match=r"sheets\.replaced"):
        laptops.book.write(
            lambda tx: note_rehearsal(tx, recovery=opened.recovery, facts=opened.facts)
        )
    late = make_copy(laptops.book, 1_795_300_001_000).path
    with pytest.raises(Untrusted, match=r"sheets\.others"):
        open_copy(late, offer.halves)
    path = tmp_path / "anew.daftari"
    keys = MemoryKeyStore()
    fine = open_copy(late, newer.halves)
    taken = replace(fine, keys=opened.keys)
    with pytest.raises(Refused, match=r"sheets\.replaced"):
        begin_again(path, keys, late, taken, member=laptops.no(1), label="", wall_ms=laptops.clock)
    assert not path.exists()
    with pytest.raises(Unavailable, match=r"book\.exists"):
        begin_again(
            laptops.book.path,
            keys,
            late,
            fine,
            member=laptops.no(1),
            label="",
            wall_ms=laptops.clock,
        )


def test_sheets_are_read_back_before_they_count_and_kept_by_two(laptops: TwoLaptops) -> None:
    offer = laptops.book.write(offer_sheets).result
    one, two = laptops.no(1), laptops.irene
    first, second = offer.halves
    for holders, typed, code in (
        ((one, one), offer.halves, "sheets.one_holder"),
        ((one, two), (second, second), "sheets.read_wrong"),
        ((one, two), (first, first), "sheets.read_wrong"),
    ):
        with pytest.raises(Refused) as refused:
            laptops.book.write(partial(give_sheets, offer=offer, holders=holders, typed=typed))
        assert refused.value.code == code
    assert laptops.book.roster.recovery is None
