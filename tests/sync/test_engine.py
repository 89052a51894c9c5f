"""One sync: what goes, what comes, what is proved at the end, and every way it can fail."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.book.book import Book
from app.book.enrolment import revoke_device
from app.book.sending_out import cooling_of
from app.book.transaction import Tx
from app.core.errors import Unavailable
from app.core.governance.cooling import Cooling
from app.core.ids import uuid7
from app.core.locales.isolates import without_isolates
from app.core.members import MemberFieldSet
from app.sync import pulling, pushing
from app.sync.moving import move_to_server
from app.sync.parts import Step, unwatched
from app.sync.runs import last_success_ms, recent_runs
from app.sync.status import Status, clock_words, reason_words
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Town, same


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


def test_a_removed_laptop_is_told_so_and_keeps_its_book(town: Town) -> None:
    first, second = town.pair()
    gone = second.book.group.device
    first.book.write(lambda tx: revoke_device(tx, gone, "stolen"))
    first.sync()
    write_moves(second.book, 5)
    result = second.engine.run_once()
    assert result.problem is not None
    assert (result.problem.code, result.is_lasting) == ("sync.device_removed", True)
    removed = Unavailable("sync.device_removed", removed_ms=town.shelf.clock.ms)
    assert reason_words(result.problem, "en") == reason_words(removed, "en")  # with its day
    assert "on \N{FIRST STRONG ISOLATE}" in reason_words(result.problem, "en")
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


def test_entries_of_a_clock_that_is_days_ahead_are_told_with_the_name_of_the_laptop(
    town: Town,
) -> None:
    first, second = town.pair()
    write_moves(second.book, 1)
    second.sync()
    assert first.sync().ahead == ()
    town.shelf.clock.ms += 3 * 86_400_000
    write_moves(second.book, 1)
    town.shelf.clock.ms -= 3 * 86_400_000
    assert second.sync().ahead == ()  # who is ahead reads of the own clock instead
    result = first.sync()
    label = first.book.roster.devices[second.book.group.device].card.label
    assert result.ahead == (label,)
    told = clock_words(Status(has_server=True, ahead=result.ahead), "en")
    assert without_isolates(told).startswith(f"Entries of {label} bear a day that is yet to come")
    assert first.sync().ahead == ()


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
