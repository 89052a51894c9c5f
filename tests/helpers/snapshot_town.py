"""A town where groups of a few dozen facts have snapshots, and laptops that join them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.enrolment import enrol_device
from app.core.closing import MeetingClosed, Totals
from app.core.group import OfficerAppointed
from app.projections import snapshots
from app.sync import snapshots as due_snapshots
from app.sync.connection import find_connection
from app.sync.history import fetch_history
from app.sync.parts import unwatched
from tests.helpers.small_book import SMALL, write_moves
from tests.helpers.town import Desk, Town

PROJECTIONS = (*SMALL, snapshots.PROJECTION)
SMALLEST = 20  # facts of a group that has snapshots here


def closed(meeting: str = "m") -> MeetingClosed:
    return MeetingClosed(meeting=meeting, page="0" * 64, totals=Totals(), heads=(), next_on="")


def laptop_that_closed(town: Town) -> Desk:
    """A group on the server with 39 payments; its laptop closed a meeting and synced."""
    desk = town.hub(town.shelf.found("a"))
    write_moves(desk.book, *range(1, 40))
    founder = desk.book.group.founder
    roles = ("treasurer", "chair", "admin")
    desk.book.write(lambda tx: tx.append(OfficerAppointed(member=founder, roles=roles)))
    desk.book.write(lambda tx: tx.append(closed()))
    desk.sync()
    return desk


def offered(desk: Desk) -> Desk:
    """After it made the snapshot that was due."""
    assert desk.engine.offer_snapshot()
    desk.sync()
    return desk


def joins(town: Town, first: Desk, name: str = "b") -> Desk:
    """One more laptop that is enrolled and has not synced."""
    book = town.shelf.newcomer(first.book, name)
    card, founder = book.card, first.book.group.founder
    first.book.write(lambda tx: enrol_device(tx, card, founder))
    first.sync()
    return town.connect(book)


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Town]:
    monkeypatch.setattr(due_snapshots, "SMALLEST", SMALLEST)
    with Town(tmp_path, PROJECTIONS) as town:
        yield town


@pytest.fixture
def first(town: Town) -> Desk:
    """A laptop that made the snapshot that was due."""
    return offered(laptop_that_closed(town))


def arrive(town: Town, desk: Desk, cancel: bool = False) -> bool | None:
    """The history comes; whether the snapshot was found true."""
    connection = find_connection(desk.book)
    assert connection is not None
    return fetch_history(
        desk.book.path,
        town.shelf.keys,
        connection,
        wall_ms=town.shelf.clock,
        on_step=unwatched,
        cancel=cancel,
        inner=desk.line,
        projections=PROJECTIONS,
    )
