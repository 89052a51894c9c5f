"""What waits for entries of another laptop, where nobody has a place for it or has waited long."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.book import ingest
from app.book.book import Book
from app.core.events.envelope import Event, Frame
from app.core.parking import DAYS, FULL, TOO_LONG, Parking
from app.store import sequencer_store
from app.store.set_aside import SetAside
from app.sync.status import Status, card_words, reason_words
from app.sync.stick import read_stick, write_stick
from tests.helpers.small_book import Shelf, balance, write_moves
from tests.helpers.town import Desk, Town

DAYS_MS = DAYS * 24 * 3600 * 1000


def hold_back(patch: pytest.MonkeyPatch, book: Book) -> None:
    """What waits in `book` now is sent by nobody, as if it stood only on a laptop far away."""
    held, outgoing = {frame.hash for frame in book.outgoing()}, Book.outgoing

    def others(book: Book, limit: int = 1000) -> list[Frame]:
        return [frame for frame in outgoing(book, limit) if frame.hash not in held]

    patch.setattr(Book, "outgoing", others)


def heard(town: Town, patch: pytest.MonkeyPatch) -> Desk:
    """A laptop that wrote three entries after it had heard of one of another laptop."""
    first, second = town.pair()
    write_moves(first.book, 1)
    second.book.import_frames(first.book.outgoing())
    hold_back(patch, first.book)
    write_moves(second.book, 2, 3, 4)
    return second


def test_what_the_server_has_no_place_for_stays_here_and_the_officer_is_told(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = heard(town, monkeypatch)
    town.context.settings = replace(town.context.settings, parked_max=1)
    result = desk.sync()
    assert (result.parked, result.sent, result.refused, result.waiting) == (1, 0, {}, 4)
    assert result.left is not None and result.left.code == FULL
    status = Status(has_server=True, waiting=result.waiting, problem=result.left)
    assert card_words(status, "en") == "Not sent. See why."
    assert "stay on this computer" in reason_words(result.left, "en")


def test_what_waits_for_ninety_days_is_told_and_gets_its_number_all_the_same(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = heard(town, monkeypatch)
    assert desk.sync().left is None
    town.shelf.clock.ms += DAYS_MS
    result = desk.sync()
    assert result.left is not None and result.left.code == TOO_LONG
    assert "90 days" in reason_words(result.left, "en")
    monkeypatch.undo()
    result = desk.sync()
    assert (result.left, result.waiting, balance(desk.book)) == (None, 0, 10)


def test_a_laptop_that_numbers_has_as_many_places_for_as_long(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sequencer_store, "Parking", partial(Parking, places=1))
    hub = shelf.found()
    book = shelf.join(hub)
    write_moves(book, 1, 2, 3)
    first, second, third = book.outgoing()

    def bring() -> list[tuple[str, str]]:
        answer = hub.import_frames([second, third]).result
        assert answer is not None
        return [(one.hash, one.code) for one in answer.left]

    def kept() -> int:
        with hub.database.reading() as conn:
            return SetAside(conn).counts().get("parked", 0)

    assert (bring(), kept()) == ([(third.hash, FULL)], 1)
    shelf.clock.ms += DAYS_MS
    assert (bring(), kept()) == ([(second.hash, TOO_LONG)], 2)
    hub.import_frames([first])
    assert (kept(), balance(hub)) == (0, 6)


def two_tablets(shelf: Shelf) -> tuple[Book, list[Frame]]:
    """A laptop that does not number, and what another one wrote that it has never heard of."""
    hub = shelf.found()
    author, reader = shelf.join(hub, "b"), shelf.join(hub, "c")
    write_moves(author, 1, 2, 3, 4)
    return reader, author.outgoing()


def test_a_laptop_that_does_not_number_has_as_many_places_and_says_what_it_left(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "Parking", partial(Parking, places=1))
    reader, (first, second, third, fourth) = two_tablets(shelf)

    def bring(*frames: Frame) -> list[tuple[str, str]]:
        answer = reader.import_frames(frames).result
        assert answer is not None
        return [(one.hash, one.code) for one in answer.left]

    assert bring(third, second, fourth) == [(second.hash, FULL), (fourth.hash, FULL)]
    assert bring(second, third) == [(second.hash, FULL)]  # who has a place keeps it
    assert bring(first) == []
    assert bring(second, fourth) == []  # brought again, it finds its place
    assert balance(reader) == 10


def test_a_chain_that_comes_backwards_is_looked_through_once(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, frames = two_tablets(shelf)
    opened, honest = [], ingest.open_frame

    def counted(frame: Frame) -> Event:
        opened.append(frame)
        return honest(frame)

    monkeypatch.setattr(ingest, "open_frame", counted)
    reader.import_frames(frames[:0:-1])
    assert len(opened) == 3
    reader.import_frames(frames[:1])
    assert len(opened) <= 3 + 2 * 4 and balance(reader) == 10


def test_the_officer_hears_how_many_entries_of_a_stick_had_no_place(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ingest, "Parking", partial(Parking, places=1))
    hub = shelf.found()
    author, between, reader = (shelf.join(hub, name) for name in "bcd")
    write_moves(author, 1)
    between.import_frames(author.outgoing())
    hold_back(monkeypatch, between)
    write_moves(between, 2, 3, 4)
    stick = write_stick(between, tmp_path, wall_ms=shelf.clock)
    taken = read_stick(reader, stick.path, wall_ms=shelf.clock)
    assert (taken.left, taken.refused, taken.facts) == (2, {}, 0)
    assert between.waiting_count() == 4  # nothing is lost
