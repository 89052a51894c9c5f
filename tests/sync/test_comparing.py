"""Rows of two laptops: compared when nobody waits, folded again where they differ."""

import pytest

from app.book.verify import verify_database
from app.sync.background import Background
from app.sync.comparing import problem_of
from app.sync.status import Status, card_words, reason_words
from tests.helpers.small_book import SMALL, balance, write_moves
from tests.helpers.town import Desk, Town


def spoil(desk: Desk) -> None:
    """Another sum than the log gives, as a bug of the program would leave it."""
    sql = "UPDATE account_balance SET minor = minor + 1"
    desk.book.write(lambda tx: tx.conn.exec_driver_sql(sql))


def test_while_the_stream_is_open_one_change_is_one_request_each_way(town: Town) -> None:
    first, second = town.pair()
    first.sync()
    write_moves(first.book, 5)
    for desk in (first, second):
        desk.line.requests.clear()
    sent = first.engine.run_once(is_current=True, compares=False)
    got = second.engine.run_once(compares=False)
    assert (first.line.requests, second.line.requests) == (["POST events"], ["GET log"])
    assert sent.is_complete and got.is_complete
    assert balance(second.book) == 5
    for desk in (first, second):
        assert desk.engine.has_to_compare
        assert desk.engine.compare_rows() == ()
        assert not desk.engine.has_to_compare
        assert desk.line.requests[1:] == ["POST roots"]


def test_what_goes_without_asking_first_still_brings_what_came_between(town: Town) -> None:
    first, second = town.pair()
    first.sync()
    write_moves(second.book, 7)
    second.sync()
    write_moves(first.book, 5)
    result = first.engine.run_once(is_current=True, compares=False)
    assert result.is_complete
    assert balance(first.book) == 12
    assert second.engine.run_once().is_complete
    assert first.book.roots() == second.book.roots()


def test_rows_that_differ_are_folded_again_and_agree(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 5, 6)
    first.sync()
    second.sync()
    spoil(second)
    write_moves(first.book, 70)
    first.sync()
    assert balance(second.book) == 12
    result = second.sync()
    assert (result.unequal, result.is_complete) == ((), True)
    assert balance(second.book) == 81
    assert list(verify_database(second.book.database, SMALL)) == []
    assert first.book.roots() == second.book.roots()


def test_whoever_is_right_hears_of_it_until_the_other_has_folded_again(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 5)
    first.sync()
    second.sync()
    spoil(second)
    write_moves(second.book, 70)
    second.sync()  # the first to tell how its rows look
    assert first.sync().unequal == ("balances",)
    assert balance(first.book) == 75
    write_moves(first.book, 1)
    first.sync()
    assert second.sync().unequal == ()
    assert first.sync().unequal == ()
    assert balance(first.book) == balance(second.book) == 76


def test_rows_that_differ_for_ever_are_told_until_they_agree(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    write_moves(first.book, 5)
    first.sync()
    seen = second.book.roots
    monkeypatch.setattr(second.book, "roots", lambda: seen() | {"journal": "00" * 32})
    said: list[Status] = []
    worker = Background(
        second.engine,
        wall_ms=town.shelf.clock,
        on_status=said.append,
        on_synced=lambda result: None,
    )
    worker._sync(0)
    assert said[-1].state == "blocked"
    told = said[-1].problem
    assert told is not None and "journal" in reason_words(told, "en")
    assert card_words(said[-1], "en") == "Sent, but laptops show different figures. See why."
    write_moves(first.book, 6)
    first.sync()
    worker._sync(0)
    assert said[-1].problem is not None
    monkeypatch.undo()
    write_moves(first.book, 7)
    first.sync()
    worker._sync(0)
    assert said[-1].state == "sent"
    worker._ear.close()
    worker._bell.close()
    assert problem_of(()) is None


def test_a_row_that_should_be_there_comes_back_when_it_is_folded_again(town: Town) -> None:
    book = town.shelf.found("alone")
    write_moves(book, 5, 6)
    right = book.roots()
    with book.database.writing() as conn:
        conn.exec_driver_sql("DELETE FROM account_balance")
    assert balance(book) == 0
    book.refold(["balances"])
    assert balance(book) == 11
    assert book.roots() == right
