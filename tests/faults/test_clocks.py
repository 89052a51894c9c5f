"""Clocks that are wrong, jump or stand in odd zones: order and days do not depend on them."""

import time
import zoneinfo
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from app.book.verify import verify_database
from app.book.writing import local_day, local_time, zone_offset_min
from app.core.events.envelope import open_frame
from tests.helpers.small_book import SMALL, Shelf, balance, write_moves

DAY_MS = 86_400_000
YEAR_MS = 365 * DAY_MS


def at(text: str) -> int:
    """Milliseconds of an ISO instant in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize("jump", [-5 * YEAR_MS, 10 * YEAR_MS, -60 * YEAR_MS])
def test_a_clock_that_jumps_while_an_entry_is_written_changes_no_order(
    tmp_path: Path, jump: int
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    write_moves(book, 1, 2)

    def work(tx: object) -> None:
        shelf.clock.ms += jump

    book.write(work)
    write_moves(book, 4, 8)
    shelf.clock.ms -= jump
    write_moves(book, 16)
    assert balance(book) == 31
    assert list(verify_database(book.database, SMALL)) == []
    facts = [open_frame(record.frame) for record in book.numbered(0)]
    assert all(one.lam < other.lam and one.n < other.n for one, other in pairwise(facts))
    book.close()
    again = shelf.open("a")
    assert balance(again) == 31 and not again.was_restored
    again.close()


@pytest.mark.parametrize(
    ("instant", "zone", "day", "time"),
    [
        # The gap of Tehran's last summer but one: 00:00 became 01:00.
        ("2022-03-21T20:29:59", "Asia/Tehran", "2022-03-21", "23:59:59"),
        ("2022-03-21T20:30:00", "Asia/Tehran", "2022-03-22", "01:00:00"),
        # The hour that Tehran had twice.
        ("2021-09-21T18:59:00", "Asia/Tehran", "2021-09-21", "23:29:00"),
        ("2021-09-21T19:59:00", "Asia/Tehran", "2021-09-21", "23:29:00"),
        # Samoa went to bed on Thursday and woke up on Saturday.
        ("2011-12-30T09:59:59", "Pacific/Apia", "2011-12-29", "23:59:59"),
        ("2011-12-30T10:00:00", "Pacific/Apia", "2011-12-31", "00:00:00"),
    ],
)
def test_days_with_a_gap_a_fold_or_none_at_all_are_what_the_wall_showed(
    instant: str, zone: str, day: str, time: str
) -> None:
    assert local_day(zone, at(instant)) == day
    assert local_time(zone, at(instant)) == time


def test_an_entry_in_an_hour_that_was_twice_says_which_by_its_offset() -> None:
    first, second = at("2021-09-21T18:59:00"), at("2021-09-21T19:59:00")
    assert zone_offset_min("Asia/Tehran", first) == 270
    assert zone_offset_min("Asia/Tehran", second) == 210


def test_the_zones_are_our_own_and_know_that_tehran_has_no_summer_time_any_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())  # a laptop with old zones, or with none
    try:
        tehran = zoneinfo.ZoneInfo.no_cache("Asia/Tehran")
        for year in (2023, 2026, 2030):
            told = datetime(year, 7, 1, 12, tzinfo=tehran).utcoffset()
            assert told == timedelta(hours=3, minutes=30), year
    finally:
        zoneinfo.reset_tzpath(to=before)


def test_the_zone_is_the_groups_whatever_the_laptop_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path)
    book = shelf.found()
    days = []
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        days.append(book.write(lambda tx: tx.today).result)
    monkeypatch.delenv("TZ")
    time.tzset()
    assert days[0] == days[1]
    assert zone_offset_min("Nowhere/Atlantis", 0) == 0
    book.close()
