"""Facts about what a snapshot left out come in behind it: nothing stops, no money is wrong."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.book import snapshot_rows
from app.book.book import Book
from app.core.events.envelope import open_frame
from app.core.expected import Amounts
from app.operations import attendance, cases, contributions, corrections
from app.operations.contributions import How
from app.projections import balances
from app.projections import cases as questions
from tests.helpers.readings import everything
from tests.helpers.small_book import pull, push
from tests.helpers.starting import Twice, twice
from tests.helpers.two_laptops import TwoLaptops

CHART = re.compile(r"shares_bought=\(\(.*?\)\), ")  # of a meeting whose entries are left out
PAID = {"shares": 200, "welfare": 100, "turn": 300}


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A snapshot takes the last meeting alone."""
    monkeypatch.setattr(
        "app.book.snapshot.look_back", partial(snapshot_rows.look_back, meetings=1, facts=0)
    )
    monkeypatch.setattr(snapshot_rows, "CORRECTED", 1)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[TwoLaptops]:
    group = TwoLaptops(tmp_path, size=6)
    yield group
    group.close()


def late(group: TwoLaptops) -> tuple[str, str]:
    """Two meetings over; at the first the tablet, out of reach ever since, marked and was paid.

    Returns:
        The first meeting, and a payment that the laptop wrote there.
    """
    first = group.open_meeting("2026-11-07", present=False)
    group.meet()
    for number in (1, 2):
        group.pay_on(group.tablet, first, number, **PAID)
    mark(group.tablet, first, group.no(3), "late")
    mark(group.tablet, first, group.no(5), "excused")
    group.write(attendance.mark_the_rest, meeting=first)
    group.pay(first, 1, **PAID)
    paid = group.pay(first, 4, How(method="mpesa", code="UK16LX7QPA"), **PAID)
    group.close_meeting(first)
    second = group.open_meeting("2026-11-14")
    group.pay(second, 1, **PAID)
    group.close_meeting(second)
    return first, paid


def mark(book: Book, meeting: str, member: str, status: str) -> None:
    book.write(
        lambda tx: attendance.mark_attendance(tx, meeting=meeting, member=member, status=status)
    )


def test_what_comes_late_for_a_meeting_that_is_not_here_stops_nothing(
    short: None, group: TwoLaptops, tmp_path: Path
) -> None:
    _, paid = late(group)
    (tmp_path / "joins").mkdir()
    pair = twice(group.book, tmp_path / "joins", group.clock)
    assert not pair.is_whole
    group.meet()
    same_money(pair)
    while found := group.on(group.book, questions.open_cases):
        group.write(cases.decide_case, case=found[0].case, choice=_choice(group, found[0].case))
        same_money(pair)
    third = group.open_meeting("2026-11-21")
    group.write(corrections.undo_entry, entry=paid)
    group.pay(third, 4, **PAID)
    same_money(pair)
    write = partial(_pay, group, third)
    pair.both(lambda book: book.write(write))
    said = [[open_frame(one).payload for one in b.outgoing()] for b in (pair.whole, pair.started)]
    assert said[0] == said[1] != []
    pair.whole.close()
    push(pair.started, group.book)
    group.close_meeting(third)
    pull(pair.started, group.book)
    assert _balances(pair.started) == _balances(group.book)
    pair.started.close()


def _pay(group: TwoLaptops, meeting: str, tx: Any) -> None:
    contributions.record_contribution(
        tx, meeting=meeting, member=group.no(2), amounts=Amounts(**PAID), how=How()
    )


def _choice(group: TwoLaptops, case: str) -> str:
    return group.ask(group.book, case).options[0].choice


def same_money(pair: Twice) -> None:
    """Every account and part of it, and Home, of both."""
    for book in (pair.whole, pair.started):
        pull(book, pair.hub)
    tables = [_balances(book) for book in (pair.whole, pair.started, pair.hub)]
    assert tables[0] == tables[1] == tables[2]
    one, other = (everything(book, "2026-11-21") for book in (pair.whole, pair.started))
    for name in ("home", "inbox", "loans"):
        assert CHART.sub("", repr(one[name])) == CHART.sub("", repr(other[name]))


def _balances(book: Book) -> list[Any]:
    def rows(reading: Any) -> list[Any]:
        found = []
        for table in (balances.account_balance, balances.sub_balance):
            sql = f'SELECT * FROM "{table.name}" ORDER BY 1, 2, 3'
            found += [tuple(row) for row in reading.conn.exec_driver_sql(sql)]
        return found

    return book.read(rows)
