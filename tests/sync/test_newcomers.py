"""A new laptop comes in: by a code through the server, or wholly by stick."""

from pathlib import Path
from unittest.mock import Mock

import pytest

from app.book.book import Book
from app.core.errors import Refused, Unavailable, Untrusted
from app.sync.newcomers import card_of, enrol, place_to_join, prepare_newcomer, words_of
from app.sync.pairing import join_by_code, seen_under
from app.sync.stick import read_stick, write_stick
from app.sync.welcome import open_welcome, read_request, write_request, write_welcome
from tests.helpers.small_book import SMALL, Shelf, balance, write_moves
from tests.helpers.town import Town


def join(town: Town, code: str, name: str = "b") -> Book:
    book = join_by_code(
        town.folder / f"{name}.daftari",
        town.shelf.keys,
        town.stranger(),
        code=code,
        label="Laptop B",
        wall_ms=town.shelf.clock,
        projections=SMALL,
    )
    town.shelf.books.append(book)
    return book


def test_a_laptop_comes_in_by_a_code_that_is_read_out(town: Town) -> None:
    first = town.hub(town.shelf.found("a"))
    write_moves(first.book, 5)
    first.sync()
    code = first.engine.server.pairing_code().code
    assert seen_under(first.engine.server, code) is None
    book = join(town, code.lower())
    card = seen_under(first.engine.server, code)
    assert card is not None
    group = first.book.group.id
    assert words_of(card, group) == words_of(book.card, book.group.id)
    desk = town.connect(book)
    early = desk.engine.run_once()
    assert early.problem is not None
    assert early.problem.code == "sync.not_enrolled_yet"
    enrol(first.book, card, first.book.group.founder)
    first.sync()
    assert desk.sync().got > 0
    assert book.group.is_enrolled
    assert balance(book) == 5
    book.log_in(first.book.group.founder)
    write_moves(book, 7)
    assert desk.sync().sent == 1


def test_a_wrong_code_lets_nobody_in_and_the_laptop_keeps_its_keys(town: Town) -> None:
    first = town.hub(town.shelf.found("a"))
    first.sync()
    with pytest.raises(Unavailable, match=r"sync\.code_not_valid"):
        join(town, "0000-0000-0000")
    path = town.folder / "b.daftari"
    kept = prepare_newcomer(path, town.shelf.keys, 0)
    assert not path.exists()
    book = join(town, first.engine.server.pairing_code().code)
    assert book.card.key == card_of(kept, "").key
    with pytest.raises(Unavailable, match=r"book\.exists"):
        prepare_newcomer(path, town.shelf.keys, 0)


def test_keys_that_cannot_be_read_for_a_moment_are_not_made_anew(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shelf.folder / "b.daftari"
    kept = prepare_newcomer(path, shelf.keys, 0)
    with monkeypatch.context() as patched:
        patched.setattr(shelf.keys, "load", Mock(side_effect=Unavailable("book.no_access")))
        with pytest.raises(Unavailable, match=r"book\.no_access"):
            prepare_newcomer(path, shelf.keys, 0)
    assert prepare_newcomer(path, shelf.keys, 0) == kept


def test_a_laptop_comes_in_wholly_by_stick(shelf: Shelf, tmp_path: Path) -> None:
    hub = shelf.found()
    write_moves(hub, 5)
    path = tmp_path / "new.daftari"
    newcomer = prepare_newcomer(path, shelf.keys, shelf.clock())
    request = write_request(tmp_path / "r.ledgerrequest", newcomer, "Irene", now_ms=shelf.clock())
    card = read_request(request, now_ms=shelf.clock())
    assert words_of(card) == words_of(card_of(newcomer, "Irene"))
    with pytest.raises(Unavailable, match=r"request\.not_enrolled"):
        write_welcome(hub, tmp_path, card, wall_ms=shelf.clock)
    enrol(hub, card, hub.group.founder)
    with pytest.raises(Refused, match=r"device\.already_enrolled"):
        enrol(
            hub, read_request(request, now_ms=shelf.clock()), hub.group.founder
        )  # a request lets one laptop in, once
    file = write_welcome(hub, tmp_path, card, wall_ms=shelf.clock)
    book, taken = open_welcome(
        path, shelf.keys, file, label="Irene", wall_ms=shelf.clock, projections=SMALL
    )
    shelf.books.append(book)
    assert taken.is_signed
    assert book.group.is_enrolled
    assert (book.cursor(), book.roots()) == (hub.cursor(), hub.roots())
    book.log_in(hub.group.founder)
    write_moves(book, 7)
    answer = read_stick(
        hub, write_stick(book, tmp_path, wall_ms=shelf.clock).path, wall_ms=shelf.clock
    )
    assert (answer.facts, answer.refused) == (1, {})
    assert balance(hub) == 12


def test_a_request_on_a_stick_is_good_for_a_week(shelf: Shelf, tmp_path: Path) -> None:
    newcomer = prepare_newcomer(tmp_path / "new.daftari", shelf.keys, shelf.clock())
    made_ms, day_ms = shelf.clock(), 86_400_000
    request = write_request(tmp_path / "r", newcomer, "Irene", now_ms=made_ms)
    for days in (-1, 0, 7):  # clocks without a network may be a day apart
        assert read_request(request, now_ms=made_ms + days * day_ms).id == newcomer.device
    for now_ms in (made_ms + 7 * day_ms + 1, made_ms - day_ms - 1):
        with pytest.raises(Refused) as refused:
            read_request(request, now_ms=now_ms)
        assert (refused.value.code, refused.value.values) == ("request.too_old", {"days": 7})


def test_a_laptop_that_is_no_hub_may_let_another_in(shelf: Shelf, tmp_path: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    path = tmp_path / "new.daftari"
    newcomer = prepare_newcomer(path, shelf.keys, shelf.clock())
    card = card_of(newcomer, "Irene")
    enrol(other, card, other.group.founder)
    file = write_welcome(other, tmp_path, card, wall_ms=shelf.clock)
    book, _ = open_welcome(
        path, shelf.keys, file, label="Irene", wall_ms=shelf.clock, projections=SMALL
    )
    shelf.books.append(book)
    assert book.group.is_enrolled
    assert book.waiting_count() == 1


def test_a_welcome_for_another_laptop_or_an_altered_request_is_refused(
    shelf: Shelf, tmp_path: Path
) -> None:
    hub = shelf.found()
    mine = prepare_newcomer(tmp_path / "mine.daftari", shelf.keys, shelf.clock())
    card = card_of(mine, "mine")
    enrol(hub, card, hub.group.founder)
    file = write_welcome(hub, tmp_path, card, wall_ms=shelf.clock)

    def take(name: str, data: Path) -> None:
        path = tmp_path / f"{name}.daftari"
        open_welcome(path, shelf.keys, data, label="", wall_ms=shelf.clock, projections=SMALL)

    with pytest.raises(Untrusted, match=r"sealed\.not_for_this_device"):
        take("theirs", file)
    with pytest.raises(Untrusted, match=r"welcome\.not_a_welcome"):
        take("mine", write_request(tmp_path / "r", mine, "mine", now_ms=0))
    request = write_request(tmp_path / "r", mine, "mine", now_ms=0)
    request.write_bytes(request.read_bytes().replace(b"mine", b"thin"))
    with pytest.raises(Untrusted, match=r"request\.not_a_request"):
        read_request(request, now_ms=0)
    torn = tmp_path / "torn.ledgerwelcome"
    torn.write_bytes(file.read_bytes()[:-300])
    with pytest.raises(Untrusted, match=r"bundle\.incomplete"):
        torn.write_bytes(file.read_bytes()[:400])
        take("mine", torn)
    assert not (tmp_path / "mine.daftari").exists()


def test_a_laptop_that_was_locked_out_joins_anew_with_fresh_keys(town: Town) -> None:
    """Its book was thrown away, its keys were not: the group would not let those in again."""
    first = town.hub(town.shelf.found("a"))
    first.sync()
    book = join(town, first.engine.server.pairing_code().code)
    enrol(first.book, book.card, first.book.group.founder)
    first.sync()
    town.connect(book).sync()
    book.log_in(first.book.group.founder)
    write_moves(book, 1)
    book.save_mark()
    gone, keys = book.path, town.shelf.keys
    kept = keys.load(gone)
    book.close()
    gone.unlink()

    place = place_to_join(gone, keys)
    newcomer = prepare_newcomer(place, keys, 0)

    assert place != gone
    assert card_of(newcomer, "").id != book.card.id
    assert keys.load(gone) == kept
    assert place_to_join(gone, keys) == place  # and again, until an officer has compared the words
    enrol(first.book, card_of(newcomer, "Laptop B"), first.book.group.founder)
