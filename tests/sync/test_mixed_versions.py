"""Old and new programs beside each other: who may fetch, and whose entries never get stuck."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.book import enrolment
from app.book.enrolment import enrol_device
from app.core.activation import FEATURES, DeviceCapable, FeatureActivated
from app.core.errors import Refused, Unavailable
from app.core.vouching import VouchingSet
from app.core.wire import PROTOCOL, PROTOCOLS_KEPT
from app.sync.coming_home import move_to_laptop
from app.sync.connection import find_connection
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from tests.helpers.laptops import made_id
from tests.helpers.small_book import balance, pull, push, write_moves
from tests.helpers.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with Town(tmp_path) as town:
        yield town


def speaks(town: Town, newest: int) -> None:
    """The server goes on with a program that speaks this protocol."""
    town.context.settings = replace(town.context.settings, protocol_max=newest)


def logins(town: Town) -> dict[str, int]:
    """How many laptops were let in, by protocol, as Prometheus reads it."""
    page = town.context.metrics.page().decode()
    lines = [line for line in page.splitlines() if line.startswith("daftari_logins_total{")]
    return {line.split('"')[1]: int(float(line.split()[-1])) for line in lines}


def test_a_program_two_protocols_old_reads_and_writes_one_of_three_only_hands_in(
    town: Town,
) -> None:
    first, second = town.pair()
    speaks(town, PROTOCOL + PROTOCOLS_KEPT)
    write_moves(second.book, 5, 6)
    town.connect(second.book).sync()
    assert first.sync().got == 2
    speaks(town, PROTOCOL + PROTOCOLS_KEPT + 1)
    write_moves(second.book, 7)
    late = town.connect(second.book)
    result = late.engine.run_once()
    assert result.problem is not None and result.problem.code == "sync.app_too_old"
    assert result.is_lasting and (result.sent, result.waiting) == (1, 0)
    with pytest.raises(Unavailable, match=r"sync.app_too_old"):
        late.engine.server.segment(0)
    speaks(town, PROTOCOL)
    assert first.sync().got == 1
    assert balance(first.book) == 18
    assert logins(town) == {str(PROTOCOL): 4}


def test_a_group_goes_to_no_server_that_would_number_it_in_another_way(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = town.shelf.found("a")
    desk = town.connect(book)
    told = DeviceCapable(release="1", protocol=PROTOCOL, features=tuple(FEATURES))
    book.write(lambda tx: tx.append(told))
    book.write(lambda tx: tx.append(FeatureActivated(feature=next(iter(FEATURES)))))
    with monkeypatch.context() as older:
        older.setattr("sync_server.endpoints.about.FEATURES", {})
        with pytest.raises(Unavailable, match=r"sync.server_too_old"):
            move_to_server(book, desk.engine.server, on_step=unwatched, cancel=False)
        assert book.group.is_hub
    town.hub(book).sync()
    connection = find_connection(book)
    assert connection is not None and set(connection.features) == set(FEATURES)


def test_two_officers_let_the_numbering_go_to_a_server_and_come_home(town: Town) -> None:
    first, chair = town.shelf.found("a"), made_id("chair")
    second = town.shelf.newcomer(first, "b")
    card = second.card
    first.write(lambda tx: enrol_device(tx, card, chair, "chair"))
    pull(second, first)
    second.log_in(chair)
    told = DeviceCapable(release="1", protocol=PROTOCOL, features=tuple(FEATURES))
    for book in (second, first):
        book.write(lambda tx: tx.append(told))
        push(second, first)
    for fact in (FeatureActivated(feature=next(iter(FEATURES))), VouchingSet(needed=2)):
        first.write(lambda tx, fact=fact: tx.append(fact))

    def agree() -> None:
        (asked,) = second.roster.vouching.asked
        second.write(lambda tx: enrolment.second(tx, asked))

    desk, away = town.connect(first), town.connect(second)
    with pytest.raises(Refused, match=r"sequencer.needs_second"):
        move_to_server(first, desk.engine.server, on_step=unwatched, cancel=False)
    pull(second, first)
    agree()
    push(second, first)
    move_to_server(first, desk.engine.server, on_step=unwatched, cancel=False)
    for one in (desk, away, desk):
        one.sync()
    assert not first.group.is_hub
    with pytest.raises(Refused, match=r"sequencer.needs_second"):
        move_to_laptop(first, desk.engine)
    away.sync()
    agree()
    away.sync()
    move_to_laptop(first, desk.engine)
    assert first.group.is_hub
