"""A server put back to an old copy that goes on numbering: both books part, and come together."""

from pathlib import Path
from typing import Any

import pytest

from app.book.verify import verify_database
from app.core.errors import Refused, Unavailable
from app.core.group import OfficerAppointed
from app.sync import pulling
from app.sync.forks import find_fork
from app.sync.server import Page, Server
from tests.helpers.small_book import SMALL, balance, write_moves
from tests.helpers.town import Desk, Town
from tests.sync.test_background import Watched


@pytest.fixture
def parted(town: Town) -> tuple[Town, Desk, Desk, Desk]:
    """Three laptops: the first two hold five facts that the server forgot, and the third has
    given the restored server three others."""
    first, second = town.pair()
    third = town.newcomer(first, "c")
    for desk in (first, second, third):
        desk.sync()
    town.keep_server("old.db")
    write_moves(first.book, 5, 6)
    write_moves(second.book, 10, 20, 30)
    for desk in (first, second, first):
        desk.sync()
    town.restart("old.db")
    write_moves(third.book, 1000, 2000, 4000)
    third.sync()
    return town, first, second, third


def problem(desk: Desk, *, follows: bool = False) -> Refused:
    error = desk.engine.run_once(follows=follows).problem
    assert isinstance(error, Refused)
    return error


def test_both_pasts_come_together_and_nothing_is_lost(
    parted: tuple[Town, Desk, Desk, Desk],
) -> None:
    _, first, second, third = parted
    write_moves(first.book, 500)  # written since
    before = first.book.cursor(), first.book.roots(), balance(first.book)

    told = problem(first)
    assert (told.code, told.values["here"], told.values["there"]) == ("log.forked", 5, 3)
    assert (first.book.cursor(), first.book.roots(), balance(first.book)) == before

    assert first.engine.run_once(follows=True).problem is None
    assert second.sync().is_complete  # follows by itself: an officer's word is in the log
    for desk in (third, first, second):
        assert desk.sync().is_complete
    assert {balance(desk.book) for desk in (first, second, third)} == {7571}
    assert first.book.roots() == second.book.roots() == third.book.roots()
    write_moves(first.book, 1)
    first.sync()
    assert first.book.cursor()[0] == 2  # a new epoch
    said = [s for s in third.book.numbered(0, 100) if b"sys.log.forked" in s.frame.body]
    assert len(said) == 1
    assert first.book.waiting_count() == 0


def test_the_parting_is_found_far_back(
    parted: tuple[Town, Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first, _, third = parted
    monkeypatch.setattr("app.sync.forks.STEP", 1)
    fork = find_fork(first.book, first.engine.server)
    assert fork is not None
    assert (fork.at, fork.here, len(fork.records)) == (first.book.cursor()[1] - 5, 5, 3)
    assert find_fork(third.book, third.engine.server) is None


def test_who_may_not_hand_the_log_over_may_not_follow_either(
    parted: tuple[Town, Desk, Desk, Desk],
) -> None:
    _, first, _, third = parted
    founder = first.book.group.founder
    third.book.write(lambda tx: tx.append(OfficerAppointed(member=founder, roles=("secretary",))))
    third.sync()
    before = first.book.cursor(), balance(first.book)
    assert problem(first, follows=True).code == "fact.not_permitted"
    assert (first.book.cursor(), balance(first.book)) == before


def refuse() -> None:
    raise Unavailable("sync.cut_off")


def test_a_server_that_grew_beyond_us_is_found_out_too(
    parted: tuple[Town, Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    town, first, second, third = parted
    write_moves(third.book, *range(1, 9))
    third.sync()
    assert problem(first).values["there"] == 11
    monkeypatch.setattr(Server, "live", lambda server: refuse())
    watched = Watched(first.engine, town.shelf)
    watched.wait(lambda: watched.worker.status.problem is not None)
    watched.worker.follow_server()
    watched.wait(lambda: bool(watched.results) and bool(watched.results[-1].sent))
    assert watched.worker.stop()
    for desk in (second, third, first):
        assert desk.sync().is_complete
    assert balance(first.book) == balance(second.book) == balance(third.book) == 7107
    assert first.book.roots() == second.book.roots() == third.book.roots()


def test_a_book_that_followed_is_whole_and_opens_again(
    parted: tuple[Town, Desk, Desk, Desk],
) -> None:
    town, first, _, _ = parted
    first.engine.run_once(follows=True)
    roots, path = first.book.roots(), Path(first.book.path)
    first.book.close()
    town.shelf.books.remove(first.book)
    again = town.shelf.open(path.stem)
    assert again.roots() == roots
    assert not again.was_restored
    assert list(verify_database(again.database, tuple(SMALL))) == []


def test_numbers_that_nobody_signed_are_let_go(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = town.pair()
    town.keep_server("old.db")
    write_moves(first.book, 5, 6)
    first.sync()
    before, honest, asked = second.book.cursor(), Server.log, []

    def cut_off(server: Server, *args: Any, **options: Any) -> Page:
        asked.append(1)
        if len(asked) > 1:
            refuse()
        return honest(server, *args, **options)

    with monkeypatch.context() as patched:
        patched.setattr(pulling, "FIRST", 1)
        patched.setattr(Server, "log", cut_off)
        assert second.engine.run_once().problem is not None
    assert second.book.cursor()[1] == before[1] + 1  # of two, and no signature covers it
    write_moves(second.book, 100)
    town.restart("old.db")
    assert second.sync().problem is None
    first.engine.run_once(follows=True)
    for desk in (second, first, second):
        assert desk.sync().is_complete
    assert balance(first.book) == balance(second.book) == 111
    assert first.book.roots() == second.book.roots()
