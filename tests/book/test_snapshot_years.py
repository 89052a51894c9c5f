"""Every year that is told: a laptop that began with a snapshot holds the next meeting as the one
with the whole log does, to the last byte."""

import os
import re
from collections.abc import Container
from functools import partial
from pathlib import Path

import pytest

from app.book import snapshot_rows
from app.book.arriving import open_arriving
from app.book.book import Book, WallClock
from app.book.swapping import swap
from app.samples.building import build, samples
from app.samples.year import Day, load_year
from app.samples.year_replay import YearReplay
from app.system.vault import MemoryKeyStore
from tests.helpers.group import Clock
from tests.helpers.readings import everything
from tests.helpers.small_book import pull, push
from tests.helpers.starting import Twice, alone, copy_of, on, twice

BACK = 3  # meetings that are taken, as many as the line of a row looks at
STOPS = range(2, 1000, 4)  # closes at which another laptop joins, in a long run
# What is counted since the group began says less until the history has arrived: who came how
# often, what somebody ever gave to the welfare fund. No rule looks at more than the last meetings.
COUNTED = re.compile(
    r"came=\d+(, (of|held)=\d+)?|attended=\([^)]*\)|Outcome\(kind='welfare', [^)]*\), "
)
WHOLE = bool(os.environ.get("DAFTARI_WHOLE_YEARS"))
YEARS = ("bonaberi", "jagriti", "lakshmi", "mehr", "saghat", "umoja")


@pytest.mark.skipif(not WHOLE, reason="a long run: DAFTARI_WHOLE_YEARS")
@pytest.mark.parametrize("name", YEARS)
def test_the_next_meeting_is_the_same(name: str, tmp_path: Path) -> None:
    _tell(name, tmp_path, STOPS)


@pytest.mark.parametrize("name", YEARS if WHOLE else ("umoja",))
def test_the_next_meeting_is_the_same_without_the_rows_of_long_ago(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for a group so long that its snapshot leaves rows out."""
    _leave_out(monkeypatch)
    _tell(name, tmp_path, STOPS if WHOLE else (4,))


def _leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A snapshot takes the last meetings, however short the group is."""
    short = partial(snapshot_rows.look_back, meetings=BACK, facts=0)
    monkeypatch.setattr("app.book.snapshot.look_back", short)
    # The ids of told meetings are in no order, so "the last twelve" are any twelve.
    monkeypatch.setattr("app.projections.applicants._attendance_ppm", lambda conn, member: 9)


def _tell(name: str, folder: Path, stops: Container[int]) -> None:
    """A year, and at some of its closes the meeting after it on a laptop that joins."""
    year = load_year(name)
    replay = YearReplay(year, folder / "hub.daftari", MemoryKeyStore(), Clock())
    try:
        for at, day in enumerate(year.days[:-1], 1):
            replay.hold(day)
            if at in stops:
                aside = folder / str(at)
                aside.mkdir()
                _play(replay, year.days[at], aside)
            if stops == (at,):
                break
    finally:
        replay.close()


def _play(replay: YearReplay, day: Day, folder: Path) -> None:
    hub = copy_of(replay.book, folder, replay.clock)
    pair, day = twice(hub, folder, replay.clock), alone(day)
    try:
        assert pair.started.roots() == pair.whole.roots() == hub.roots()
        _same(pair, day.on)
        tellers = {book: on(book, replay, day) for book in (pair.whole, pair.started)}
        pair.both(lambda book: tellers[book].begin(day))
        _same(pair, day.on)
        pair.both(lambda book: tellers[book].end(day))
        _same(pair, day.on)
        _swap(pair, replay.clock)
    finally:
        pair.close()


def _swap(pair: Twice, clock: WallClock) -> None:
    """Half of the meeting is with the hub when the history takes the place of the snapshot."""
    hub, started = pair.hub, pair.started
    waiting = started.outgoing(100_000)
    hub.import_frames(waiting[: len(waiting) // 2])
    pull(started, hub)
    arriving = open_arriving(started.path, pair.keys, wall_ms=clock)
    pull(arriving, hub)
    assert arriving.verdict is True
    arriving.close()
    started.close()
    assert swap(started.path, pair.keys, clock())
    pair.started = book = Book.open(started.path, pair.keys, wall_ms=clock)
    assert book.outgoing(100_000) == waiting[len(waiting) // 2 :] and not book.was_restored
    push(book, hub)
    pull(book, hub)
    assert (book.roots(), book.cursor()) == (hub.roots(), hub.cursor())


def _same(pair: Twice, today: str) -> None:
    """The facts, every row of every table that changed, and what people see of it."""
    assert pair.started.outgoing(100_000) == pair.whole.outgoing(100_000)
    assert _rows(pair.started) == _rows(pair.whole)
    mine, whole = (everything(book, today) for book in (pair.started, pair.whole))
    if pair.is_whole:
        assert [name for name in whole if mine[name] != whole[name]] == []
    else:
        texts = {name: (repr(mine[name]), repr(whole[name])) for name in whole}
        shown = {n: [COUNTED.sub("", text) for text in both] for n, both in texts.items()}
        assert [name for name, (one, other) in shown.items() if one != other] == []


def _rows(book: Book) -> dict[str, bytes]:
    """The state root of every projection, waiting facts included."""
    sql = "SELECT name, root_now FROM projection_state"
    rows = book.read(lambda reading: reading.conn.exec_driver_sql(sql).all())
    return {row.name: row.root_now for row in rows}


@pytest.mark.skipif(not WHOLE, reason="a long run: DAFTARI_WHOLE_YEARS")
@pytest.mark.parametrize("is_cut", [True, False])
@pytest.mark.parametrize("name", list(samples()))
def test_every_sample_reads_the_same(
    name: str, is_cut: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_cut:
        _leave_out(monkeypatch)
    clock = Clock()
    hub = build(name, tmp_path / "hub.daftari", MemoryKeyStore(), clock)
    pair = twice(hub, tmp_path, clock)
    try:
        _same(pair, "2026-11-21")
        _swap(pair, clock)
    finally:
        pair.close()
