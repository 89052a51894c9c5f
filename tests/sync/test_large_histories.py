"""A log that is larger than what a server takes at once goes there in pages, each one proved."""

from dataclasses import replace
from typing import Any

import pytest

from app.core.errors import Unavailable, Untrusted
from app.core.tree import consistency_proof
from app.sync import moving, proved_pages
from app.sync.moving import send_history
from app.sync.parts import unwatched
from app.sync.patience import patiently
from app.sync.proved_pages import Page, pages_of
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Desk, Town, same


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proved_pages, "LARGE", 4)
    monkeypatch.setattr(proved_pages, "PAGE", 3)


def adopted(desk: Desk) -> int:
    return desk.line.requests.count("POST enrol")


def written(town: Town) -> tuple[Desk, Desk]:
    """Two laptops whose group was numbered by a laptop first and then by the server."""
    first, second = town.pair()
    for amount in range(1, 21):
        write_moves(second.book, amount)
    second.sync()
    first.sync()
    return first, second


@pytest.mark.parametrize("who", [0, 1])
def test_a_server_that_lost_everything_gets_a_large_log_in_pages(town: Town, who: int) -> None:
    desks = written(town)
    town.restart("fresh.db")
    write_moves(desks[who].book, 7)
    before = adopted(desks[who])
    assert desks[who].sync().is_complete
    assert adopted(desks[who]) - before >= 4
    desks[1 - who].sync()
    assert balance(desks[0].book) == 217
    same(*desks)


def test_a_server_put_back_gets_what_it_lost_in_pages(town: Town) -> None:
    first, second = town.pair()
    town.keep_server("old.db")
    for amount in range(1, 21):
        write_moves(first.book, amount)
    first.sync()
    second.sync()
    town.restart("old.db")
    before = adopted(second)
    second.sync()
    assert adopted(second) - before >= 4
    write_moves(second.book, 8)
    second.sync()
    first.sync()
    same(first, second)


def test_little_that_a_server_lost_is_brought_without_what_it_has(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    town.keep_server("old.db")
    write_moves(first.book, 1, 2, 3, 4)
    first.sync()
    second.sync()
    town.restart("old.db")
    asked: list[int] = []
    genuine = type(first.book).numbered

    def numbered(book: Any, after: int, limit: int = 1000) -> Any:
        asked.append(after)
        return genuine(book, after, limit)

    monkeypatch.setattr(type(first.book), "numbered", numbered)
    kept = first.book.cursor()[1] - 4
    pages = list(pages_of(first.book, first.engine.server.key, kept))
    assert asked == [kept]
    assert [(len(page.records), page.proof) for page in pages] == [(4, ())]
    assert first.sync().is_complete
    same(first, second)


def test_a_return_that_was_cut_off_goes_on_with_the_next_page(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = written(town)
    end = first.book.cursor()
    town.restart("fresh.db")
    brought: list[int] = []

    def cut(book: Any, server: Any, page: Page, cancel: Any) -> int:
        if len(brought) == 3:
            raise Unavailable("sync.cut_off")
        brought.append(page.end)
        return genuine(book, server, page, cancel)

    genuine = moving._bring
    monkeypatch.setattr(moving, "_bring", cut)
    assert first.engine.run_once().problem is not None
    monkeypatch.setattr(moving, "_bring", genuine)
    second.sync()
    assert second.book.cursor() == end
    first.sync()
    same(first, second)


def test_a_laptop_that_was_behind_in_between_makes_another_past_of_which_an_officer_is_told(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    town.keep_server("old.db")
    for amount in range(1, 21):
        write_moves(first.book, amount)
    first.sync()  # the other laptop does not hear of these
    town.restart("old.db")
    genuine = moving._bring

    def slow(book: Any, server: Any, page: Page, cancel: Any) -> int:
        size = genuine(book, server, page, cancel)
        monkeypatch.setattr(moving, "_bring", genuine)
        write_moves(second.book, 100)
        second.sync()
        return size

    monkeypatch.setattr(moving, "_bring", slow)
    assert first.engine.run_once().problem is not None
    asked = first.engine.run_once().problem
    assert asked is not None and (asked.code, asked.values["here"]) == ("log.forked", 16)
    assert first.engine.run_once(follows=True).problem is None
    second.sync()
    first.sync()
    assert balance(first.book) == 310
    same(first, second)


def test_a_page_is_taken_on_the_word_of_the_server_itself_only(town: Town) -> None:
    first, _ = written(town)
    pages = list(pages_of(first.book, first.engine.server.key))
    late = next(page for page in pages if page.proof)
    before = [page for page in pages if page.end < late.end]
    shorter = replace(late.checkpoint, size=late.checkpoint.size - 1)
    leaves = proved_pages._leaves(first.book, late.checkpoint.size)
    for changed in (
        replace(late, checkpoint=replace(late.checkpoint, sig="00" * 64)),
        replace(late, checkpoint=shorter),
        replace(late, proof=(*late.proof, b"x" * 32)),
        replace(late, proof=consistency_proof(late.end - 1, leaves)),
        replace(late, proof=()),
    ):
        town.restart(f"{id(changed)}.db")
        server, group = first.engine.server, first.book.group.id
        for page in before:
            server.adopt(group, page.records, page.checkpoint, page.proof)
        with pytest.raises((Unavailable, Untrusted)):
            server.adopt(group, changed.records, changed.checkpoint, changed.proof)
        send_history(first.book, server, on_step=unwatched, cancel=False)


def test_another_server_does_not_sign_the_beginning_of_what_it_did_not_number(town: Town) -> None:
    first, _ = written(town)
    pages = list(pages_of(first.book, first.engine.server.key))
    assert any(page.proof for page in pages)
    assert not any(page.proof for page in pages_of(first.book, "ab" * 32))
    town.restart("other.db", seed=b"o" * 32)
    other, group = town.stranger(), first.book.group.id
    with pytest.raises(Unavailable) as refused:
        for page in pages:
            other.adopt(group, page.records, page.checkpoint, page.proof)
    assert refused.value.values["server_code"] == "checkpoint.not_ours"


def test_a_busy_server_is_waited_for_and_not_for_ever() -> None:
    slept: list[float] = []
    answers = [busy(1), busy(4), 7]

    def ask() -> int:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert patiently(ask, False, slept.append) == 7
    assert slept == [1, 4]
    for trouble in ([busy(11)], [Unavailable("sync.no_network")], [busy(0), busy(0), busy(0)]):
        answers[:] = [*trouble, 7]
        with pytest.raises(Unavailable):
            patiently(ask, False, slept.append)
    assert slept == [1, 4, 1, 1]


def busy(wait_s: int) -> Unavailable:
    return Unavailable("sync.busy", retry_after_s=wait_s)
