"""A laptop that numbers frees what waited in pieces, in order, and nothing is lost in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core import sequencer
from app.core.admission import Admission
from app.core.events.envelope import Frame
from app.store.set_aside import SetAside
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops


@pytest.fixture
def laptops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoLaptops]:
    monkeypatch.setattr(sequencer, "FREED", 3)
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


@pytest.fixture
def meeting(laptops: TwoLaptops) -> str:
    return laptops.open_meeting()


@pytest.fixture
def chain(laptops: TwoLaptops, meeting: str) -> list[Frame]:
    """What the tablet wrote; the hub has all but the first of it."""
    pull(laptops.tablet, laptops.book)
    before = len(laptops.tablet.outgoing())
    for number in range(1, 10):
        laptops.pay_on(laptops.tablet, meeting, number, shares=400)
    frames = laptops.tablet.outgoing()[before:]
    laptops.book.import_frames(frames[:0:-1])
    assert parked(laptops.book) == len(frames) - 1 >= 8
    return frames


def parked(book: Book) -> int:
    with book.database.reading() as conn:
        return SetAside(conn).counts().get("parked", 0)


def piece(book: Book, *frames: Frame) -> Admission:
    found: list[Admission] = []
    book._desk.transact(lambda writing: found.append(writing.admit(frames)), book.actor)
    return found[0]


def test_the_stick_that_brings_what_was_missing_frees_all_of_it_in_order(
    laptops: TwoLaptops, chain: list[Frame]
) -> None:
    changes = laptops.book.import_frames(chain[:1])
    own = [event.hash for event in changes.events if event.device == laptops.tablet.group.device]
    assert own == [frame.hash for frame in chain]
    assert parked(laptops.book) == 0
    laptops.meet()
    assert laptops.tablet.waiting_count() == 0


def test_an_officer_has_his_turn_between_two_pieces(
    laptops: TwoLaptops, chain: list[Frame]
) -> None:
    answer = piece(laptops.book, chain[0])
    assert answer.has_more and len(answer.entries) == 4
    assert parked(laptops.book) == len(chain) - 4


def test_a_laptop_whose_power_goes_between_two_pieces_goes_on_with_its_next_entry(
    laptops: TwoLaptops, chain: list[Frame], meeting: str
) -> None:
    piece(laptops.book, chain[0])
    laptops.book.close()
    laptops.book = Book.open(laptops.path, laptops.keys, wall_ms=laptops.clock)
    laptops.book.log_in(laptops.no(1))
    left = parked(laptops.book)
    assert left == len(chain) - 4
    laptops.pay_on(laptops.book, meeting, 10, shares=400)
    assert parked(laptops.book) < left
    while parked(laptops.book):
        assert piece(laptops.book).entries
    assert not piece(laptops.book).entries


def test_an_entry_of_its_own_does_not_look_through_what_waits(
    laptops: TwoLaptops, chain: list[Frame], meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SetAside, "parked_for", lambda _self: 1 / 0)
    laptops.pay_on(laptops.book, meeting, 10, shares=400)
    with pytest.raises(ZeroDivisionError):
        laptops.book.import_frames(chain[:1])


def test_what_waits_for_two_facts_keeps_its_place_until_the_second_comes(
    laptops: TwoLaptops, chain: list[Frame]
) -> None:
    laptops.book.import_frames(chain[5:6])
    assert parked(laptops.book) == len(chain) - 1
    laptops.book.import_frames(chain[:1])
    assert parked(laptops.book) == 0
