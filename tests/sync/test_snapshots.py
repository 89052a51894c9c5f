"""Who makes the snapshot that is due, when, and how it reaches the server."""

import time

import pytest

from app.book.swapping import swap
from app.core.errors import Unavailable
from app.core.group import OfficerAppointed
from app.projections.snapshots import due
from app.sync import snapshots
from app.sync.background import Background, Pace
from app.sync.server import Server
from sync_server.endpoints import snapshots as endpoint
from tests.helpers.small_book import balance
from tests.helpers.snapshot_town import (
    arrive,
    closed,
    first,
    joins,
    laptop_that_closed,
    town,
)
from tests.helpers.town import Desk, Town

__all__ = ["first", "town"]


def test_what_could_not_be_sent_is_not_made_again_at_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, tries = laptop_that_closed(town), [0]

    def full(*_: object) -> int:
        tries[0] += 1
        raise Unavailable("blob.group_full")

    monkeypatch.setattr(Server, "put_snapshot", full)
    offering = snapshots.Offering(desk.engine.offer_snapshot)
    assert not offering.run(False) and not offering.run(False)
    assert tries[0] == 1
    offering.not_before = 0.0
    assert not offering.run(False) and tries[0] == 2
    assert not offering.run(True)


def test_an_upload_that_was_cut_off_goes_on_and_names_nothing_before_it_is_whole(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (snapshots, endpoint):
        monkeypatch.setattr(module, "BLOB_PART_MAX", 512)
    desk = laptop_that_closed(town)
    honest, sent = Server.put_snapshot, [0]

    def weak(server: Server, sha: str, start: int, size: int, part: bytes) -> int:
        sent[0] += bool(part)
        if sent[0] == 2:
            sent[0] = 100
            raise Unavailable("sync.cut_off")
        return honest(server, sha, start, size, part)

    monkeypatch.setattr(Server, "put_snapshot", weak)
    with pytest.raises(Unavailable, match=r"sync\.cut_off"):
        desk.engine.offer_snapshot()
    assert not desk.book.waiting_count()
    assert desk.engine.offer_snapshot()
    (frame,) = desk.book.outgoing()
    assert b"snapshot.made" in frame.body
    parts = sent[0] - 100
    assert parts >= 2  # those before the break did not go twice
    desk.sync()
    assert not snapshots.is_due(desk.book)


def test_the_worker_makes_the_snapshot_that_is_due_by_itself(town: Town) -> None:
    desk = laptop_that_closed(town)
    worker = Background(
        desk.engine,
        wall_ms=town.shelf.clock,
        on_status=lambda _: None,
        on_synced=lambda _: None,
        pace=Pace(gather=0.01, poll=0.05, long_poll=1),
    )
    worker.start()
    until = time.monotonic() + 60
    while desk.book.read(lambda r: due(r.conn, desk.book.fold())).made == 0 or (
        desk.book.waiting_count()
    ):
        assert time.monotonic() < until
        time.sleep(0.02)
    assert worker.stop()
    assert joins(town, desk).sync().size and not snapshots.is_due(desk.book)


def test_a_snapshot_is_due_after_a_closing_for_the_laptop_that_closed_and_later_for_all(
    town: Town, first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = joins(town, first)
    second.sync()
    assert arrive(town, second) is True
    second.book.close()
    swap(second.book.path, town.shelf.keys, town.shelf.clock())
    second = town.connect(town.shelf.open("b"))
    second.book.log_in(first.book.group.founder)
    first.book.write(lambda tx: tx.append(closed("m2")))
    assert not snapshots.is_due(first.book)  # it has no number yet
    first.sync()
    second.sync()
    assert snapshots.is_due(first.book) and not snapshots.is_due(second.book)
    monkeypatch.setattr(snapshots, "PATIENCE", 0)
    assert snapshots.is_due(second.book)
    member = first.book.group.founder
    second.book.write(lambda tx: tx.append(OfficerAppointed(member=member, roles=("auditor",))))
    assert not snapshots.is_due(second.book)


def test_an_answer_that_is_lost_costs_one_more_try_and_nothing_else(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = laptop_that_closed(town)
    honest, sent = Server.put_snapshot, [0, 0]

    def lossy(server: Server, sha: str, start: int, size: int, part: bytes) -> int:
        sent[0] += bool(part)
        have = honest(server, sha, start, size, part)
        sent[1] += 1
        if sent[1] == 2:
            raise Unavailable("sync.cut_off")  # all of it is there, and nobody here heard of it
        return have

    monkeypatch.setattr(Server, "put_snapshot", lossy)
    with pytest.raises(Unavailable):
        desk.engine.offer_snapshot()
    again = town.connect(desk.book)  # the program was ended in between
    assert again.engine.offer_snapshot() and sent[0] == 1
    again.sync()
    second = joins(town, desk)
    begins, lost = Server.start, [True]

    def deaf(server: Server, fold: str, *, whole: bool) -> object:
        found = begins(server, fold, whole=whole)
        if lost and lost.pop():
            raise Unavailable("sync.no_network")
        return found

    monkeypatch.setattr(Server, "start", deaf)
    result = second.engine.run_once()
    assert result.problem is not None and second.book.cursor()[1] == 0
    second.sync()
    assert second.book.origin() is not None and balance(second.book) == balance(desk.book)
