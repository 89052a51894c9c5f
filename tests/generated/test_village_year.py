"""One year of a village group agrees with books that were kept without the product."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.projections import balances, cases, dues, loans, meetings, member_list, money_places
from tests.generated.plain_books import PlainBooks
from tests.generated.village import Village
from tests.generated.year import SEED, WEEKS, Week, year
from tests.helpers.small_book import pull

STORY = year(SEED)


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    village = Village(tmp_path_factory.mktemp("village"))
    try:
        for week in STORY.weeks:
            village.hold(week, _next_day(week))
        yield village
    finally:
        village.close()


def _next_day(week: Week) -> str:
    following = STORY.weeks[week.no] if week.no < WEEKS else None
    return following.on if following else (date.fromisoformat(week.on) + timedelta(7)).isoformat()


@pytest.fixture(scope="module")
def plain() -> PlainBooks:
    return STORY.books


def test_every_account_agrees(village: Village, plain: PlainBooks) -> None:
    found = village.laptop.read(lambda reading: balances.trial_balance(reading.conn))
    assert {one.account: one.minor for one in found if one.minor} == plain.accounts()


def test_shares_and_advances_of_every_member_agree(village: Village, plain: PlainBooks) -> None:
    for account, expected in (("3010", plain.shares), ("2020", plain.advance)):
        found = village.laptop.read(
            lambda reading, account=account: balances.sub_balances(reading.conn, account, "TZS")
        )
        assert found == {
            village.members[no]: -amount for no, amount in sorted(expected.items()) if amount
        }


def test_every_loan_agrees_in_principal_and_charges(village: Village, plain: PlainBooks) -> None:
    running = village.laptop.read(lambda reading: loans.running_loans(reading.conn))
    for no, member in village.members.items():
        found = [
            (one.state.principal_left, one.state.interest_left) for one in running.get(member, ())
        ]
        mine = [loan for loan in plain.loans if loan.no == no and loan.left]
        assert found == [(loan.principal_left, loan.charge_owed) for loan in mine], no


def test_fines_and_attendance_of_every_member_agree(village: Village, plain: PlainBooks) -> None:
    owed = village.laptop.read(lambda reading: dues.fines_owed(reading.conn))
    lines = village.laptop.read(
        lambda reading: member_list.member_list(
            reading.conn, currency="TZS", on="2026-03-14", names={}
        )
    )
    for line in lines:
        assert line.came == plain.came[line.no], line.no
        assert owed.get(line.member, 0) == plain.fines_owed[line.no], line.no
        assert line.can_borrow == plain.can_borrow(line.no), line.no


def test_every_meeting_was_closed_with_the_same_totals(village: Village, plain: PlainBooks) -> None:
    held = village.laptop.read(lambda reading: meetings.meetings(reading.conn))
    closed = [one.totals for one in held if one.is_closed]
    assert [(one.collected, one.box) for one in closed] == plain.closed


def test_one_share_is_worth_the_same(village: Village, plain: PlainBooks) -> None:
    places = village.laptop.read(lambda reading: money_places.money_places(reading.conn, "TZS"))
    assert places.share_worth(2000) == plain.share_worth


def test_only_the_question_that_nobody_answered_is_open(village: Village) -> None:
    left = village.laptop.read(lambda reading: cases.open_cases(reading.conn))
    assert len(left) == sum(row.twice == "open" for week in STORY.weeks for row in week.rows) == 1


def test_both_devices_show_the_same_books(village: Village) -> None:
    pull(village.tablet, village.laptop)
    assert village.tablet.roots() == village.laptop.roots()


def test_the_books_balance(village: Village) -> None:
    assert village.laptop.read(lambda reading: balances.imbalances(reading.conn)) == {}
    assert village.laptop.read(lambda reading: balances.control_differences(reading.conn)) == {}


def test_the_year_has_the_noise_of_real_life() -> None:
    rows = [row for week in STORY.weeks for row in week.rows]
    called = [status for week in STORY.weeks for status in week.roll.values()]
    assert len(STORY.weeks) == WEEKS
    assert 0.72 < sum(s in ("present", "late") for s in called) / len(called) < 0.92
    assert called.count("late") > 30
    assert called.count("proxy") > 10
    assert sum("advance" in row.amounts for row in rows) > 15
    assert sum(bool(row.wrong) for row in rows) >= 3
    assert {row.twice for row in rows} == {"", "once", "twice", "open"}
    assert {row.device for row in rows} == {"laptop", "tablet", "late"}
    assert sum(bool(week.difference) for week in STORY.weeks) == 4
    assert sum(bool(week.help[1]) for week in STORY.weeks) == 5
    assert sum(bool(week.joins) for week in STORY.weeks) == 2


def test_the_same_seed_gives_the_same_year() -> None:
    assert year(SEED, 12).weeks == STORY.weeks[:12]
    assert year(SEED + 1, 12).weeks != STORY.weeks[:12]


def test_the_plain_books_import_nothing_of_the_product() -> None:
    for name in ("plain_books", "year"):
        text = Path(__file__).with_name(f"{name}.py").read_text("utf-8")
        assert "import app" not in text
        assert "from app" not in text
