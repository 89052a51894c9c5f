"""A stolen laptop of a group with a server: its token dies at once, its facts are looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Unavailable
from app.operations.devices import remove_device
from app.operations.quarantine import decide_quarantine, waiting_facts
from app.projections import all_projections
from app.sync.quarantine import bring
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with Town(tmp_path, tuple(all_projections())) as town:
        yield town


def test_a_stolen_laptop_is_out_from_the_first_request_on(town: Town) -> None:
    first, thief = town.pair()
    write_moves(thief.book, 5)
    thief.sync()
    member = first.book.group.founder
    first.book.write(lambda tx: tx.member_key(member))
    first.sync()
    (before,) = first.engine.server.envelopes()
    device = thief.book.group.device
    first.book.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
    first.sync()
    for ask in (thief.engine.server.envelopes, thief.engine.server.pairing_code):
        with pytest.raises(Unavailable) as refused:
            ask()
        assert refused.value.values["server_code"] == "device.revoked"
    (after,) = first.engine.server.envelopes()
    assert (after.member, after.version) == (member, before.version + 1)
    assert after.wrapped != before.wrapped


def test_facts_of_a_stolen_laptop_come_by_another_hand_into_quarantine_and_are_decided(
    town: Town,
) -> None:
    first, thief = town.pair()
    honest = town.newcomer(first, "c")
    device = thief.book.group.device
    first.sync()
    first.book.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
    write_moves(thief.book, 7)
    honest.book.import_frames(thief.book.outgoing())  # by stick, before it heard
    assert balance(honest.book) == 7
    write_moves(honest.book, 100)  # names what it saw of the thief
    first.sync()
    honest.sync()
    assert balance(honest.book) == 100
    assert bring(first.book, first.engine.server) == 1
    assert bring(first.book, first.engine.server) == 0
    roster = first.book.roster
    (one,) = first.book.read(lambda reading: waiting_facts(reading.conn, roster))
    hash_ = one.event.hash
    first.book.write(
        lambda tx: decide_quarantine(tx, fact=hash_, choice="admit", reason="counted with her")
    )
    first.sync()
    honest.sync()
    assert honest.book.waiting_count() == 0
    assert balance(first.book) == balance(honest.book) == 107
    assert first.book.roots() == honest.book.roots()
