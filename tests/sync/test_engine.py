"""One sync: what goes, what comes, what is proved at the end, and every way it can fail."""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.book.book import Book
from app.book.enrolment import revoke_device
from app.book.sending_out import cooling_of
from app.book.transaction import Tx
from app.core.checkpoints import sign_checkpoint
from app.core.errors import Unavailable
from app.core.governance.cooling import Cooling
from app.core.ids import uuid7
from app.core.members import MemberFieldSet
from app.sync import pulling, pushing
from app.sync.connection import Connection, save_connection
from app.sync.moving import move_to_server
from app.sync.parts import Step, unwatched
from app.sync.runs import last_success_ms, recent_runs
from app.sync.server import Page, Server
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import URL, Desk, Town


def same(*desks: Desk) -> None:
    """All books hold the same facts in the same order and show the same."""
    first = desks[0].book
    for desk in desks[1:]:
        assert desk.book.cursor() == first.cursor()
        assert desk.book.roots() == first.roots()
        assert desk.book.vector() == first.vector()


def test_a_hub_moves_to_the_server_with_its_numbers(town: Town) -> None:
    book = town.shelf.found("a")
    write_moves(book, *range(1, 30))
    size = book.cursor()[1]
    desk = town.hub(book)
    assert not book.group.is_hub
    assert book.cursor() == (0, size + 1)
    result = desk.sync()
    assert (result.is_complete, result.size) == (True, size + 1)
    write_moves(book, 7)
    assert desk.sync().sent == 1
    assert book.cursor() == (1, size + 2)


def test_a_move_that_was_cut_off_goes_on_by_itself(town: Town) -> None:
    book = town.shelf.found("a")
    write_moves(book, *range(1, 10))
    desk = town.connect(book)
    server = desk.engine.server
    adopted = server.adopt

    def once(*args: object) -> object:
        server.adopt = gone
        return adopted(*args)

    def gone(*args: object) -> object:
        raise Unavailable("sync.cut_off")

    server.adopt = once
    with pytest.raises(Unavailable):
        move_to_server(book, server, on_step=unwatched, cancel=False)
    assert not book.group.is_hub  # the pen is given away, and the server does not know it yet
    write_moves(book, 50)
    server.adopt = adopted
    assert desk.sync().is_complete
    assert balance(book) == sum(range(1, 10)) + 50


def test_a_move_to_a_server_that_cannot_take_it_changes_nothing(town: Town) -> None:
    book = town.shelf.found("a")
    desk = town.connect(book)
    desk.engine.server.capabilities()
    desk.line.online = False
    with pytest.raises(Unavailable):
        move_to_server(book, desk.engine.server, on_step=unwatched, cancel=False)
    assert book.group.is_hub


def test_what_one_laptop_writes_the_other_shows(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 5, 6)
    write_moves(second.book, 100)
    assert first.sync().sent == 2
    result = second.sync()
    assert (result.sent, result.got, result.waiting) == (1, 2, 0)
    assert first.sync().got == 1
    assert balance(first.book) == balance(second.book) == 111
    same(first, second)


def test_nothing_to_do_is_one_request(town: Town) -> None:
    first, _ = town.pair()
    first.sync()
    first.line.requests.clear()
    result = first.sync()
    assert first.line.requests == ["GET log"]
    assert result.bytes < 1024
    assert result.is_complete


def test_one_change_by_hand_is_asked_for_sent_and_compared(town: Town) -> None:
    first, second = town.pair()
    first.sync()
    write_moves(first.book, 5)
    for desk in (first, second):
        desk.line.requests.clear()
    first.sync()
    second.sync()
    assert first.line.requests == ["GET log", "POST events", "POST roots"]
    assert second.line.requests == ["GET log", "POST roots"]


def test_a_lost_answer_is_asked_for_again_and_counts_once(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 5, 6, 7)
    first.line.lose = 2
    result = first.sync()
    assert first.line.requests.count("POST events") >= 3
    assert result.is_complete
    second.sync()
    assert balance(second.book) == 18
    same(first, second)


def test_a_sending_that_fails_never_keeps_news_from_coming(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = town.pair()
    first.sync()
    write_moves(second.book, 4, 3, 2)
    second.sync()
    monkeypatch.setattr(pulling, "FIRST", 1)
    monkeypatch.setattr(pulling, "LARGEST", 1)
    write_moves(first.book, 5)
    first.line.lose = 99
    result = first.engine.run_once()
    assert result.problem is not None
    assert result.problem.code == "sync.cut_off"
    assert result.got == 3
    assert balance(first.book) == 14
    first.line.lose = 0
    assert first.sync().is_complete


def test_without_a_network_everything_waits_and_then_goes(town: Town) -> None:
    first, second = town.pair()
    first.line.online = False
    write_moves(first.book, *range(1, 60))
    result = first.engine.run_once()
    assert result.problem is not None
    assert (result.waiting, result.sent) == (59, 0)
    town.restart()
    first.line.online = True
    assert first.sync().sent == 59
    second.sync()
    same(first, second)


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(pushing, "FIRST", 20)
    monkeypatch.setattr(pushing, "LARGEST", 40)
    monkeypatch.setattr(pushing, "WINDOW", 100)
    yield


@pytest.mark.usefixtures("small_batches")
def test_an_interrupted_sending_keeps_its_progress(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, *range(1, 251))
    steps: list[Step] = []

    class After:
        """Wants to stop after five batches."""

        def __bool__(self) -> bool:
            return first.line.requests.count("POST events") >= 5

    first.line.requests.clear()
    result = first.engine.run_once(steps.append, After())
    assert result.problem is not None
    assert result.problem.code == "sync.stopped"
    assert 0 < first.book.waiting_count() < 250
    assert first.sync().is_complete
    assert next(step.of for step in steps if step.phase == "send") == 250
    second.sync()
    same(first, second)


def test_a_line_that_bears_little_gets_little(town: Town) -> None:
    first, _ = town.pair()
    write_moves(first.book, *range(1, 400))
    server, sizes = first.engine.server, list[int]()
    push = server.push

    def weak(body: bytes) -> object:
        sizes.append(len(body))
        if len(body) > 6_000:
            raise Unavailable("sync.slow")
        return push(body)

    server.push = weak
    assert first.sync().is_complete
    assert max(sizes) > 6_000 > min(sizes)


def test_a_server_restored_from_an_old_copy_gets_its_log_back(town: Town) -> None:
    first, second = town.pair()
    town.stop()
    shutil.copy(town.folder / "server.db", town.folder / "old.db")
    town.start()
    for desk in town.desks:
        desk.line.lead_to(town.server)
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


def test_a_removed_laptop_is_told_so_and_keeps_its_book(town: Town) -> None:
    first, second = town.pair()
    gone = second.book.group.device
    first.book.write(lambda tx: revoke_device(tx, gone, "stolen"))
    first.sync()
    write_moves(second.book, 5)
    result = second.engine.run_once()
    assert result.problem is not None
    assert (result.problem.code, result.is_lasting) == ("sync.device_removed", True)
    assert second.book.waiting_count() == 1
    assert balance(second.book) == 5


def test_rows_that_differ_between_two_laptops_are_found(town: Town) -> None:
    first, second = town.pair()
    write_moves(first.book, 5)
    first.sync()
    seen = second.book.roots
    second.book.roots = lambda: seen() | {"journal": "00" * 32}
    result = second.engine.run_once()
    assert result.unequal == ("journal",)
    assert not result.is_complete


def test_a_wrong_clock_is_told(town: Town) -> None:
    first, _ = town.pair()
    assert first.sync().skew_ms == 0
    first.engine.server.transport.note_time(town.shelf.clock.ms - 600_000)
    assert first.engine.run_once().skew_ms >= 600_000


def test_a_day_without_sending_money_is_over_when_the_server_says_so(town: Town) -> None:
    first, _ = town.pair()
    book, clock, hour_ms = first.book, town.shelf.clock, 3_600_000
    member = uuid7(clock())
    first.sync()

    def change(tx: Tx) -> None:
        tx.append(MemberFieldSet(member=member, field="payout_phone", sealed="00"))

    def left(hours: int) -> Cooling:
        """With the laptop's clock so many hours ahead, after the book was opened again."""
        ahead = replace(book.clocks, wall_ms=clock.ms + hours * hour_ms, opened_ms=None, run="")
        return book.read(lambda reading: cooling_of(reading.conn, member, ahead))

    book.write(change)
    assert left(25).needs_answer  # nobody has heard of it
    first.sync()
    assert left(25).needs_answer and left(1).left_ms <= 24 * hour_ms
    clock.ms += 25 * hour_ms
    first.line.online = False
    first.engine.run_once()
    assert left(0).needs_answer
    first.line.online = True
    first.sync()
    assert left(0) == Cooling()


def test_the_diary_tells_when_it_went_well(town: Town) -> None:
    first, _ = town.pair()
    write_moves(first.book, 5)
    first.sync()
    (newest, *_) = recent_runs(first.book)
    assert (newest.via, newest.sent, newest.result) == ("server", 1, "ok")
    assert last_success_ms(first.book) == newest.at_ms
    first.line.online = False
    first.engine.run_once()
    first.engine.run_once()
    (newest, before, *_) = recent_runs(first.book)
    assert (newest.result, before.result) == ("sync.cut_off", "ok")


def test_names_reach_the_other_laptop_and_an_erasure_too(town: Town) -> None:
    first, second = town.pair()
    member = first.book.group.founder

    def keys(book: Book) -> dict[str, bytes | None]:
        return book.read(lambda reading: reading.people.all_keys())

    first.book.write(lambda tx: tx.member_key(member))
    first.sync()
    second.engine._is_new = True
    second.sync()
    assert keys(second.book) == keys(first.book) != {}
    second.book.write(lambda tx: tx.people.erase(member))
    second.sync()
    first.engine._is_new = True
    first.sync()
    assert keys(first.book) == {member: None}


def test_a_book_put_back_from_an_old_copy_goes_on_without_loss(town: Town) -> None:
    first, second = town.pair()
    write_moves(second.book, 10)
    second.sync()
    path, keys = second.book.path, town.shelf.keys
    second.book.close()
    town.shelf.books.remove(second.book)
    copy, old = path.with_suffix(".copy"), keys.load(path)
    shutil.copy(path, copy)

    again = town.connect(town.shelf.open("b"))
    again.book.log_in(first.book.group.founder)
    write_moves(again.book, 200)
    again.sync()
    again.book.close()
    town.shelf.books.pop()

    shutil.copy(copy, path)
    keys.save(path, old)  # the mark lagged: the copy does not notice by itself
    third = town.connect(town.shelf.open("b"))
    third.book.log_in(first.book.group.founder)
    write_moves(third.book, 3000)
    third.sync()
    assert third.book.was_restored
    third.sync()
    first.sync()
    assert balance(first.book) == balance(third.book) == 3210
    assert first.book.roots() == third.book.roots()


def test_a_laptop_that_was_put_back_to_a_copy_is_let_in_as_who_it_was(town: Town) -> None:
    first, second = town.pair()
    write_moves(second.book, 10)
    second.sync()
    path, copy = second.book.path, second.book.path.with_suffix(".copy")
    second.book.close()
    town.shelf.books.remove(second.book)
    shutil.copy(path, copy)
    later = town.connect(town.shelf.open("b"))
    later.book.log_in(first.book.group.founder)
    write_moves(later.book, 200)
    later.sync()
    later.book.save_mark()
    later.book.close()
    town.shelf.books.pop()
    shutil.copy(copy, path)

    restored = town.connect(town.shelf.open("b"))
    assert restored.book.was_restored  # the server has never heard of this incarnation
    restored.book.log_in(first.book.group.founder)
    write_moves(restored.book, 3000)
    restored.sync()
    first.sync()
    assert balance(first.book) == balance(restored.book) == 3210
    assert first.book.roots() == restored.book.roots()
    write_moves(restored.book, 5)  # and from now on as who it is
    assert restored.sync().is_complete
