"""What waits for entries of another laptop, where nobody has a place for it or has waited long."""

from dataclasses import replace
from functools import partial

import pytest

from app.book.book import Book
from app.core.events.envelope import Frame
from app.core.parking import DAYS, FULL, TOO_LONG, Parking
from app.store import sequencer_store
from app.store.set_aside import SetAside
from app.sync.status import Status, card_words, reason_words
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
