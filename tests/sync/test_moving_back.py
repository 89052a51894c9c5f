"""The numbering comes home from a server to a laptop, and may go to a server again."""

import pytest

from app.book.book import Book
from app.core.cases import CaseOpened
from app.core.errors import Unavailable
from app.core.events.envelope import open_frame
from app.sync.coming_home import move_to_laptop
from app.sync.connection import find_connection
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.sync.stick import read_stick, write_stick
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Town
from tests.sync.test_rehoming import pay


def index_of(book: Book) -> list[tuple[str, str, str]]:
    sql = "SELECT kind, key, found FROM rule_index ORDER BY kind, key"
    with book.database.reading() as conn:
        return [tuple(row) for row in conn.exec_driver_sql(sql)]


def test_a_laptop_takes_the_numbering_over_and_the_server_numbers_no_more(town: Town) -> None:
    first, second = town.pair()
    pay(second.book, "ali")
    write_moves(second.book, 5)
    second.sync()
    move_to_laptop(first.book, first.engine)
    assert first.book.group.is_hub and find_connection(first.book) is None
    write_moves(first.book, 7)
    assert first.book.waiting_count() == 0

    write_moves(second.book, 30)
    problem = second.engine.run_once().problem
    assert problem is not None and problem.code == "sync.group_moved"
    assert second.book.waiting_count() == 1
    stick = town.folder / "stick"
    stick.mkdir()
    for giver, taker in ((second, first), (first, second)):
        written = write_stick(giver.book, stick, wall_ms=town.shelf.clock)
        read_stick(taker.book, written.path, wall_ms=town.shelf.clock)
    assert balance(first.book) == balance(second.book) == 42
    assert first.book.roots() == second.book.roots()


def test_who_takes_over_knows_what_was_numbered_elsewhere(town: Town) -> None:
    first, second = town.pair()
    pay(second.book, "ali")
    second.sync()
    move_to_laptop(first.book, first.engine)
    pay(first.book, "ali")  # he has it in his book: a second payment
    pay(second.book, "bea")
    first.book.import_frames(second.book.outgoing())
    pay(first.book, "bea")
    cases = [open_frame(r.frame).payload for r in first.book.numbered(0, 100)]
    assert [case.kind for case in cases if isinstance(case, CaseOpened)] == []
    pay(second.book, "cat")
    pay(first.book, "cat")
    first.book.import_frames(second.book.outgoing())
    cases = [open_frame(r.frame).payload for r in first.book.numbered(0, 100)]
    assert [case.kind for case in cases if isinstance(case, CaseOpened)] == ["same_payment"]


def test_a_group_goes_to_the_server_and_home_and_to_the_server_again(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 1)
    first.sync()
    move_to_laptop(first.book, first.engine)
    write_moves(first.book, 2)
    desk = town.connect(first.book, key=first.engine.server.key)
    move_to_server(first.book, desk.engine.server, on_step=unwatched, cancel=False)
    write_moves(first.book, 4)
    desk.sync()
    second.sync()
    assert balance(second.book) == 7
    assert second.book.cursor()[0] == 3
    assert first.book.roots() == second.book.roots()


def test_what_others_wrote_meanwhile_makes_the_word_void_and_it_is_said_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    honest, pushes = first.engine.server.push, []

    def late(body: bytes) -> object:
        if not pushes:  # somebody is faster than the officer
            pushes.append(1)
            write_moves(second.book, 9)
            second.sync()
        return honest(body)

    monkeypatch.setattr(first.engine.server, "push", late)
    move_to_laptop(first.book, first.engine)
    assert first.book.group.is_hub and balance(first.book) == 9
    assert first.book.cursor()[0] == 1
    write_moves(first.book, 1)
    assert first.book.cursor()[0] == 2


def test_what_the_rules_learn_again_is_what_they_knew(town: Town) -> None:
    hub = town.shelf.found("h")
    for member in ("ali", "bea", "cat"):
        pay(hub, member)
    write_moves(hub, 1, 2)
    other = town.shelf.join(hub, "o")
    pay(other, "ali")
    hub.import_frames(other.outgoing())
    knew = index_of(hub)
    hub.write(lambda tx: tx.conn.exec_driver_sql("INSERT INTO setting VALUES ('rules.stale', '1')"))
    hub.write(lambda tx: tx.conn.exec_driver_sql("DELETE FROM rule_index"))
    hub.import_frames([])
    assert knew and index_of(hub) == knew


def test_who_stops_before_the_word_is_written_leaves_everything_as_it_was(town: Town) -> None:
    first, second = town.pair()
    with pytest.raises(Unavailable, match=r"sync\.stopped"):
        move_to_laptop(first.book, first.engine, cancel=True)
    assert (first.book.group.is_hub, first.book.waiting_count()) == (False, 0)
    write_moves(second.book, 3)
    assert second.sync().waiting == 0
    move_to_laptop(first.book, first.engine)
    assert first.book.group.is_hub and balance(first.book) == 3


@pytest.mark.parametrize("was_alone", [True, False])
def test_a_group_whose_server_is_gone_for_good_goes_on_and_finds_another(
    town: Town, was_alone: bool
) -> None:
    first, second = town.pair()
    write_moves(first.book, 1)
    first.sync()
    second.sync()
    write_moves(second.book, 20)
    if not was_alone:
        second.sync()  # the server numbered it; only this laptop knows
    write_moves(first.book, 300)
    first.line.online = second.line.online = False
    with pytest.raises(Unavailable, match="sync"):
        move_to_laptop(first.book, first.engine)
    move_to_laptop(first.book, first.engine, is_gone=True)
    assert first.book.group.is_hub and find_connection(first.book) is None
    write_moves(first.book, 4000)
    for giver, taker in ((second, first), (first, second)):
        written = write_stick(giver.book, giver.book.path.parent, wall_ms=town.shelf.clock)
        read_stick(taker.book, written.path, wall_ms=town.shelf.clock)
    assert balance(first.book) == balance(second.book) == 4321
    assert first.book.roots() == second.book.roots()
    problem = second.engine.run_once().problem
    assert problem is not None and problem.code == "sync.group_moved"

    town.stop()
    town.start("another.db", bytes(range(1, 33)))
    again = town.hub(first.book)
    write_moves(first.book, 50_000)
    again.sync()
    assert first.book.waiting_count() == 0


def test_a_server_that_answers_is_not_gone(town: Town) -> None:
    first, second = town.pair()
    write_moves(second.book, 1)
    second.sync()
    move_to_laptop(first.book, first.engine, is_gone=True)
    assert first.book.group.is_hub
    assert balance(first.book) == 1  # fetched before it was taken home
