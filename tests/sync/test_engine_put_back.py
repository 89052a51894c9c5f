"""One sync with a server that was put back, lost its memory or lies, and of a laptop whose book was
put back."""

import shutil
from pathlib import Path

import pytest

from app.core.checkpoints import sign_checkpoint
from app.sync.connection import Connection, save_connection
from app.sync.server import Page, Server
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import URL, Desk, Town, same


def close(town: Town, desk: Desk) -> Path:
    """Close its book; where the book lies."""
    desk.book.close()
    town.shelf.books.remove(desk.book)
    return desk.book.path


def open_again(town: Town, officer: str) -> Desk:
    """Open the second laptop's book, as this officer."""
    desk = town.connect(town.shelf.open("b"))
    desk.book.log_in(officer)
    return desk


def test_a_server_restored_from_an_old_copy_gets_its_log_back(town: Town) -> None:
    first, second = town.pair()
    town.keep_server("old.db")
    write_moves(first.book, 5, 6)
    first.sync()
    write_moves(first.book, 7)
    town.restart("old.db")
    assert first.sync().is_complete
    write_moves(second.book, 8)
    second.sync()
    first.sync()
    assert balance(first.book) == 26
    same(first, second)


@pytest.mark.parametrize("who", [0, 1])
def test_a_server_that_lost_everything_gets_it_from_any_laptop(town: Town, who: int) -> None:
    desks = town.pair()
    write_moves(desks[1].book, 5, 6)
    desks[1].sync()
    desks[0].sync()
    town.restart("fresh.db")
    write_moves(desks[who].book, 7)
    assert desks[who].sync().is_complete
    desks[1 - who].sync()
    assert balance(desks[0].book) == 18
    same(*desks)


def test_a_server_that_signs_two_pasts_is_found_out(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = town.pair()
    first.sync()
    epoch, size = first.book.cursor()
    other = sign_checkpoint(
        group=first.book.group.id,
        epoch=epoch,
        size=size,
        root="77" * 32,
        key=town.context.identity.key,
    )
    monkeypatch.setattr(Server, "log", lambda *args, **options: Page([], other))
    result = first.engine.run_once()
    assert result.problem is not None
    assert result.problem.code == "checkpoint.not_an_extension"


def test_a_log_that_does_not_verify_is_refused_and_changes_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    write_moves(second.book, 1, 2, 3)
    second.sync()
    honest = Server.log

    def gap(server: Server, *args: object, **options: object) -> Page:
        page = honest(server, *args, **options)
        return Page(page.records[1:], page.checkpoint)

    before = first.book.cursor(), first.book.roots()
    write_moves(first.book, 50)
    monkeypatch.setattr(Server, "log", gap)
    result = first.engine.run_once()
    assert result.problem is not None
    assert result.problem.code == "log.gap"
    assert (first.book.cursor(), first.book.roots()) == before
    assert "POST events" not in first.line.requests[-2:]  # nothing is told to a server that lies
    monkeypatch.undo()
    assert first.sync().is_complete


def test_a_copy_of_the_server_under_another_key_is_given_nothing(town: Town) -> None:
    first, _ = town.pair()
    town.restart(seed=bytes(32))
    write_moves(first.book, 5)
    pinned = first.engine.run_once()
    assert pinned.problem is not None
    assert pinned.problem.code == "sync.other_server"
    save_connection(first.book, Connection(url=URL))  # a new address: nothing is pinned yet
    trusting = town.connect(first.book)
    result = trusting.engine.run_once()
    assert result.problem is not None
    assert result.problem.code == "sync.other_server"
    assert "POST events" not in trusting.line.requests
    assert first.book.waiting_count() == 1


def test_a_book_put_back_from_an_old_copy_goes_on_without_loss(town: Town) -> None:
    first, second = town.pair()
    officer = first.book.group.founder
    write_moves(second.book, 10)
    second.sync()
    path, keys = close(town, second), town.shelf.keys
    copy, old = path.with_suffix(".copy"), keys.load(path)
    shutil.copy(path, copy)

    again = open_again(town, officer)
    write_moves(again.book, 200)
    again.sync()
    close(town, again)

    shutil.copy(copy, path)
    keys.save(path, old)  # the mark lagged: the copy does not notice by itself
    third = open_again(town, officer)
    write_moves(third.book, 3000)
    third.sync()
    assert third.book.was_restored
    third.sync()
    first.sync()
    assert balance(first.book) == balance(third.book) == 3210
    assert first.book.roots() == third.book.roots()


def test_a_laptop_that_was_put_back_to_a_copy_is_let_in_as_who_it_was(town: Town) -> None:
    first, second = town.pair()
    officer = first.book.group.founder
    write_moves(second.book, 10)
    second.sync()
    path = close(town, second)
    copy = path.with_suffix(".copy")
    shutil.copy(path, copy)

    later = open_again(town, officer)
    write_moves(later.book, 200)
    later.sync()
    later.book.save_mark()
    close(town, later)

    shutil.copy(copy, path)
    restored = open_again(town, officer)
    assert restored.book.was_restored  # the server has never heard of this incarnation
    write_moves(restored.book, 3000)
    restored.sync()
    first.sync()
    assert balance(first.book) == balance(restored.book) == 3210
    assert first.book.roots() == restored.book.roots()
    write_moves(restored.book, 5)  # and from now on as who it is
    assert restored.sync().is_complete
