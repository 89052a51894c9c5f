"""A laptop's book put back unnoticed writes at places of its chain that are taken: what it wrote is
written again under a new incarnation, with the knowledge of its officer and no more."""

import shutil
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.group_keys import group_key
from app.core.bundle import read_bundle
from app.core.cases import CaseOpened
from app.core.contributions import ContributionRecorded, Part, record
from app.core.events.envelope import open_frame
from app.store.set_aside import FORK, SetAside
from app.sync.server import packed
from app.sync.stick import Known, pack, take_in
from app.system.vault import Secrets
from tests.helpers.laptops import made_id
from tests.helpers.small_book import write_moves
from tests.helpers.town import Desk, Town


def pay(book: Book, member: str, minor: int = 500) -> str:
    """A contribution in cash; its id."""
    fact = ContributionRecorded(
        meeting=made_id("meeting 1"),
        member=made_id(member),
        on="2026-11-21",
        currency="KES",
        method="cash",
        code="",
        payment="",
        cash_minor=minor,
        parts=(Part(kind="shares", minor=minor),),
    )
    return book.write(lambda tx: tx.append(record(fact)).id).result


@pytest.fixture
def clone(town: Town) -> tuple[Desk, Desk]:
    """The first laptop, and the second put back to before it wrote two payments that everybody
    else has; its mark in the key store was put back too, so that it notices nothing."""
    first, second = town.pair()
    pay(second.book, "early")
    second.sync()
    path, keys = second.book.path, town.shelf.keys
    second.book.close()
    town.shelf.books.remove(second.book)
    copy, old = path.with_suffix(".copy"), keys.load(path)
    shutil.copy(path, copy)
    again = town.connect(town.shelf.open(path.stem))
    again.book.log_in(first.book.group.founder)
    pay(again.book, "ali")
    pay(again.book, "bea")
    again.sync()
    again.book.close()
    town.shelf.books.pop()
    shutil.copy(copy, path)
    keys.save(path, old)
    return first, reopened(town, path, first)


def reopened(town: Town, path: Path, first: Desk) -> Desk:
    desk = town.connect(town.shelf.open(path.stem))
    desk.book.log_in(first.book.group.founder)
    return desk


def asked(book: Book) -> list[tuple[str, tuple[str, ...]]]:
    """Kind and facts of every question in the log."""
    events = [open_frame(record.frame).payload for record in book.numbered(0, 1000)]
    return [(case.kind, case.subjects) for case in events if isinstance(case, CaseOpened)]


def test_a_payment_typed_again_after_a_copy_was_put_back_is_asked_about(
    clone: tuple[Desk, Desk],
) -> None:
    first, second = clone
    again = pay(second.book, "ali")  # he sees it nowhere in his book
    other = pay(second.book, "cat")
    second.sync()
    second.sync()
    first.sync()
    ((kind, subjects),) = asked(first.book)
    assert kind == "same_payment" and again in subjects and other not in subjects
    assert first.book.roots() == second.book.roots()
    assert first.book.known_missing() == second.book.known_missing() == []


def test_what_the_officer_had_in_his_book_is_not_asked_about(clone: tuple[Desk, Desk]) -> None:
    first, second = clone
    pay(second.book, "early")  # a second payment of that day, as he knows
    second.sync()
    first.sync()
    assert asked(first.book) == []


def test_a_payment_of_another_laptop_that_he_did_not_know_is_asked_about(
    clone: tuple[Desk, Desk],
) -> None:
    first, second = clone
    pay(first.book, "dan")
    first.sync()
    again = pay(second.book, "dan")
    second.sync()
    second.sync()
    ((kind, subjects),) = asked(second.book)
    assert kind == "same_payment" and again in subjects


def test_links_to_what_is_written_again_stay_good_and_the_old_frames_are_kept(
    clone: tuple[Desk, Desk],
) -> None:
    first, second = clone
    written = [pay(second.book, "eve"), pay(second.book, "fay")]
    clock = [open_frame(frame).ts_ms for frame in second.book.outgoing()]
    write_moves(second.book, 7)
    second.sync()
    assert second.book.was_restored
    second.sync()
    first.sync()
    log = {e.id: e for e in map(open_frame, (r.frame for r in first.book.numbered(0, 1000)))}
    assert [log[one].ts_ms for one in written] == clock
    assert {log[one].device for one in written} == {second.book.group.device}
    with second.book.database.reading() as conn:
        aside = SetAside(conn).all(FORK)
    assert set(written) <= {open_frame(one.frame).id for one in aside}
    for one in aside:  # an old frame that turns up somewhere is never counted beside
        first.engine.server.push(packed([one.frame]))
    first.sync()
    assert sum(e.type == "contribution.recorded" for e in log.values()) == 5
    assert len(first.book.numbered(0, 1000)) == len(log)


def put_back(town: Town, desk: Desk, copy: Path, old: Secrets, first: Desk) -> Desk:
    """A disk image brings the book and the keyring back."""
    path = desk.book.path
    desk.book.close()
    town.shelf.books.remove(desk.book)
    shutil.copy(copy, path)
    town.shelf.keys.save(path, old)
    return reopened(town, path, first)


def test_what_was_written_again_once_is_not_written_again_by_a_second_image(
    clone: tuple[Desk, Desk], town: Town
) -> None:
    first, second = clone
    again = pay(second.book, "cat")
    path, old = second.book.path, town.shelf.keys.load(second.book.path)
    second.book.close()
    town.shelf.books.remove(second.book)
    copy = Path(shutil.copy(path, path.with_suffix(".second")))
    second = reopened(town, path, first)
    second.sync()
    second.sync()
    third = put_back(town, second, copy, old, first)
    later = pay(third.book, "dan")
    for desk in (third, third, first):
        desk.sync()
    events = [open_frame(record.frame) for record in first.book.numbered(0, 1000)]
    assert [event.id for event in events].count(again) == 1
    assert [event.id for event in events].count(later) == 1
    assert third.book.waiting_count() == 0
    assert first.book.roots() == third.book.roots()


def test_nobody_waits_for_a_lost_branch_that_a_stick_brought(
    clone: tuple[Desk, Desk],
) -> None:
    first, second = clone
    pay(second.book, "ali")
    data, _ = pack(second.book, 1, Known())
    with first.book.database.reading() as conn:
        key = group_key(conn)
    # The first laptop has not heard yet that the places are taken.
    take_in(first.book, read_bundle(data, group=first.book.group.id, group_key=key))
    own = pay(first.book, "eve")
    for desk in (second, first, first, second):
        desk.sync()
    events = [open_frame(record.frame) for record in first.book.numbered(0, 1000)]
    assert [event.id for event in events].count(own) == 1
    assert first.book.waiting_count() == 0
    assert first.book.roots() == second.book.roots()
