"""USB sticks: what travels, what a torn or foreign file does, and how numbers come home."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.errors import Refused, Unavailable, Untrusted
from app.sync.runs import recent_runs
from app.sync.stick import Known, Taken, known_of, read_stick, write_stick
from tests.helpers.small_book import Shelf, balance, pull, write_moves
from tests.helpers.town import Town


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def carry(shelf: Shelf, giver: Book, taker: Book, stick: Path, known: Known | None = None) -> Taken:
    written = write_stick(giver, stick, wall_ms=shelf.clock, known=known)
    return read_stick(taker, written.path, wall_ms=shelf.clock)


def test_a_hub_numbers_what_a_stick_brings_and_the_answer_brings_the_numbers_home(
    shelf: Shelf, stick: Path
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(hub, 5)
    write_moves(other, 10, 20)
    taken = carry(shelf, other, hub, stick)
    assert (taken.facts, taken.waiting, taken.is_complete, taken.is_signed) == (2, 0, True, True)
    assert taken.exporter == "Laptop B"
    assert [path.suffix for path in stick.iterdir()] == [".ledgerbundle"]
    answer = carry(shelf, hub, other, stick, taken.known)
    assert other.waiting_count() == 0
    assert answer.facts == 1
    assert (other.cursor(), other.roots()) == (hub.cursor(), hub.roots())
    assert balance(hub) == balance(other) == 35


def test_an_answer_brings_only_what_the_other_lacks(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    write_moves(hub, *range(1, 200))
    other = shelf.join(hub)
    write_moves(other, 1)
    taken = carry(shelf, other, hub, stick)
    answer = write_stick(hub, stick, wall_ms=shelf.clock, known=taken.known)
    assert answer.facts == 1
    assert answer.bytes < 3_000
    assert known_of(hub, other.group.device) == taken.known
    assert known_of(hub, hub.group.device) is None


def test_two_laptops_without_the_hub_see_each_others_entries(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    one, two = shelf.join(hub, "b"), shelf.join(hub, "c")
    write_moves(one, 3, 4)
    write_moves(two, 100)
    taken = carry(shelf, one, two, stick)
    assert (taken.facts, taken.waiting) == (2, 3)
    carry(shelf, two, one, stick, taken.known)
    assert balance(one) == balance(two) == 107
    carry(shelf, one, hub, stick)
    carry(shelf, hub, two, stick)
    carry(shelf, hub, one, stick)
    assert one.roots() == two.roots() == hub.roots()
    assert one.waiting_count() == two.waiting_count() == 0


def test_reading_a_stick_again_changes_nothing(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(other, 10, 20)
    written = write_stick(other, stick, wall_ms=shelf.clock)
    read_stick(hub, written.path, wall_ms=shelf.clock)
    before = hub.cursor(), hub.roots(), hub.vector()
    again = read_stick(hub, written.path, wall_ms=shelf.clock)
    assert again.facts == 0
    assert (hub.cursor(), hub.roots(), hub.vector()) == before
    assert [run.via for run in recent_runs(hub)] == ["stick"]


def test_a_stick_pulled_out_early_costs_only_the_tail(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(other, *range(1, 400))
    written = write_stick(other, stick, wall_ms=shelf.clock, known=Known(size=hub.cursor()[1]))
    whole = written.path.read_bytes()
    seen: list[int] = []
    for part in (len(whole) // 3, len(whole) * 2 // 3, len(whole) - 1, len(whole)):
        written.path.write_bytes(whole[:part])
        taken = read_stick(hub, written.path, wall_ms=shelf.clock)
        assert taken.is_complete == (part == len(whole))
        seen.append(hub.cursor()[1])
    assert seen == sorted(seen)
    assert balance(hub) == sum(range(1, 400))


def test_a_stick_that_was_blank_at_its_end_brings_what_stands_before_it(
    shelf: Shelf, stick: Path
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(other, *range(1, 400))
    written = write_stick(other, stick, wall_ms=shelf.clock, known=Known(size=hub.cursor()[1]))
    whole = written.path.read_bytes()
    kept = len(whole) * 2 // 3
    written.path.write_bytes(whole[:kept] + bytes(len(whole) - kept))
    taken = read_stick(hub, written.path, wall_ms=shelf.clock)
    assert not taken.is_complete and 0 < taken.facts < 399
    written.path.write_bytes(whole)
    assert read_stick(hub, written.path, wall_ms=shelf.clock).facts == 399 - taken.facts
    assert balance(hub) == sum(range(1, 400))


def test_numbers_of_a_torn_stick_are_not_believed_until_the_seal_is_there(
    shelf: Shelf, stick: Path
) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    before = other.cursor()
    write_moves(hub, *range(1, 400))
    written = write_stick(hub, stick, wall_ms=shelf.clock, known=Known(size=before[1]))
    whole = written.path.read_bytes()
    written.path.write_bytes(whole[: len(whole) - 200])
    taken = read_stick(other, written.path, wall_ms=shelf.clock)
    assert not taken.is_complete
    assert other.cursor() == before
    assert taken.waiting == taken.facts
    written.path.write_bytes(whole)
    read_stick(other, written.path, wall_ms=shelf.clock)
    assert other.waiting_count() == 0
    assert other.roots() == hub.roots()


def test_a_file_of_another_group_or_none_at_all_is_named(shelf: Shelf, stick: Path) -> None:
    mine, theirs = shelf.found("a"), shelf.found("x")
    foreign = write_stick(theirs, stick, wall_ms=shelf.clock).path
    with pytest.raises(Untrusted, match="other_group"):
        read_stick(mine, foreign, wall_ms=shelf.clock)
    (stick / "photo.jpg").write_bytes(b"\xff\xd8 not ours")
    with pytest.raises(Untrusted, match="not_a_bundle"):
        read_stick(mine, stick / "photo.jpg", wall_ms=shelf.clock)
    with pytest.raises(Unavailable, match=r"stick\.no_file"):
        read_stick(mine, stick / "none.ledgerbundle", wall_ms=shelf.clock)
    with pytest.raises(Unavailable, match=r"stick\.no_file"):
        read_stick(mine, stick, wall_ms=shelf.clock)


def test_an_altered_file_is_refused_and_changes_nothing(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(other, 10)
    written = write_stick(other, stick, wall_ms=shelf.clock)
    data = bytearray(written.path.read_bytes())
    data[-40] ^= 1
    written.path.write_bytes(data)
    before = hub.cursor(), hub.roots()
    with pytest.raises(Untrusted, match=r"bundle\.altered"):
        read_stick(hub, written.path, wall_ms=shelf.clock)
    assert (hub.cursor(), hub.roots()) == before


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "stick.full"), (errno.EROFS, "stick.read_only"), (errno.EIO, "stick.gone")],
)
def test_a_stick_that_fails_leaves_the_old_file_and_no_half_one(
    shelf: Shelf, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    hub = shelf.found()
    target = stick / "mine.ledgerbundle"
    write_stick(hub, target, wall_ms=shelf.clock)
    old = target.read_bytes()
    write_moves(hub, 5)

    def fails(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("app.sync.files.os.fsync", fails)
    with pytest.raises(Unavailable, match=code):
        write_stick(hub, target, wall_ms=shelf.clock)
    assert target.read_bytes() == old
    assert [path.name for path in stick.iterdir()] == ["mine.ledgerbundle"]


def test_names_travel_with_the_entries(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    hub.write(lambda tx: tx.member_key("0" * 8 + "-0000-4000-8000-000000000001"))
    carry(shelf, hub, other, stick)
    keys = [book.read(lambda reading: reading.people.all_keys()) for book in (hub, other)]
    assert keys[0] == keys[1] != {}
    pull(other, hub)


def test_whoever_reaches_the_server_first_brings_everybodys_entries(
    town: Town, stick: Path
) -> None:
    first, second = town.pair()
    for desk in (first, second):
        desk.line.online = False
    write_moves(first.book, 5)
    write_moves(second.book, 10, 20)
    carry(town.shelf, second.book, first.book, stick)
    assert balance(first.book) == 35
    first.line.online = True
    assert first.sync().sent == 3
    answer = carry(town.shelf, first.book, second.book, stick)
    assert (answer.waiting, answer.is_signed) == (0, True)
    assert second.book.waiting_count() == 0
    assert second.book.roots() == first.book.roots()
    second.line.online = True
    again = second.sync()
    assert (again.sent, again.got, again.is_complete) == (0, 0, True)


def put_back(shelf: Shelf, hub: Book, copy: Path) -> Book:
    """The hub's book as it was when `copy` was made."""
    hub.close()
    shelf.books.remove(hub)
    shutil.copy(copy, hub.path)
    return shelf.open("a")


@pytest.fixture
def forgetful(shelf: Shelf, stick: Path) -> tuple[Book, Book]:
    """A hub put back to an old copy, and a laptop that holds two facts which it forgot."""
    hub = shelf.found()
    other = shelf.join(hub)
    copy = hub.path.with_suffix(".copy")
    hub.close()
    shelf.books.remove(hub)
    shutil.copy(hub.path, copy)
    hub = shelf.open("a")
    write_moves(hub, 1, 2)
    carry(shelf, hub, other, stick)
    return put_back(shelf, hub, copy), other


def test_a_hub_that_was_put_back_gets_back_what_it_forgot(
    shelf: Shelf, stick: Path, forgetful: tuple[Book, Book]
) -> None:
    restored, other = forgetful
    assert restored.was_restored
    write_moves(restored, 100)
    write_moves(other, 30)
    before = other.cursor(), other.roots()
    with pytest.raises(Refused, match=r"log\.forked") as told:
        carry(shelf, restored, other, stick)
    assert (told.value.values["here"], told.value.values["there"]) == (2, 2)
    assert (other.cursor(), other.roots()) == before

    regained = carry(shelf, other, restored, stick)
    assert (regained.facts, regained.waiting, regained.refused) == (3 + 2, 0, {})
    carry(shelf, restored, other, stick, regained.known)
    assert balance(restored) == balance(other) == 133
    assert (other.cursor(), other.roots()) == (restored.cursor(), restored.roots())
    assert restored.known_missing() == other.known_missing() == []


def test_an_officer_of_another_laptop_may_decide_it_once_the_hub_has_said_it(
    shelf: Shelf, stick: Path, forgetful: tuple[Book, Book]
) -> None:
    restored, other = forgetful
    founder = restored.actor
    written = write_stick(restored, stick, wall_ms=shelf.clock)
    with pytest.raises(Refused, match=r"log\.forked"):
        read_stick(other, written.path, wall_ms=shelf.clock, follows=True)
    restored.log_in("somebody without an office")
    carry(shelf, other, restored, stick)
    restored.log_in(founder)
    written = write_stick(restored, stick, wall_ms=shelf.clock)
    read_stick(other, written.path, wall_ms=shelf.clock, follows=True)
    assert other.waiting_count() == 1  # the officer's word
    taken = carry(shelf, other, restored, stick)
    carry(shelf, restored, other, stick, taken.known)
    assert balance(restored) == balance(other) == 3
    assert (other.cursor(), other.roots()) == (restored.cursor(), restored.roots())


def test_a_hub_that_wrote_nothing_since_takes_its_numbers_back(shelf: Shelf, stick: Path) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    copy = hub.path.with_suffix(".copy")
    hub.close()
    shelf.books.remove(hub)
    shutil.copy(hub.path, copy)
    unmarked = shelf.keys.load(hub.path)
    hub = shelf.open("a")
    write_moves(hub, 1, 2)
    carry(shelf, hub, other, stick)
    size, roots = hub.cursor(), hub.roots()
    path = hub.path
    hub.close()
    shelf.books.remove(hub)
    shutil.copy(copy, path)
    shelf.keys.save(path, unmarked)  # the key store was put back as well
    hub = shelf.open("a")
    assert not hub.was_restored
    carry(shelf, other, hub, stick)
    assert (hub.cursor(), hub.roots()) == (size, roots)
    write_moves(hub, 4)
    assert balance(hub) == 7
