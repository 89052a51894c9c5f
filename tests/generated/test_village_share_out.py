"""The year of the village ends in a share-out: its parts agree with a sum made without the product,
and the cycle's accounts stand at nothing."""

from collections.abc import Iterator
from fractions import Fraction

import pytest

from app.operations import meetings, paying_out
from app.operations.shareout import agree_shareout, pay_share
from app.projections import balances, shareouts
from app.projections.meetings import next_meeting
from app.projections.shareout_look import Wish
from app.projections.shareouts import Shareout
from tests.generated.plain_books import PlainBooks
from tests.generated.test_village_year import STORY, _next_day
from tests.generated.village import CHAIR, Village
from tests.helpers.small_book import pull, push

UNIT = 50  # shillings: the smallest coin that anybody wants
KEYS = (4, 5, 6)
CLOSED = ("1300", "1310", "2020", "2060", "3010", "3030", "4010", "4050", "5010", "5060")


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    village = Village(tmp_path_factory.mktemp("village"))
    try:
        for week in STORY.weeks:
            village.hold(week, _next_day(week))
        share_out(village)
        yield village
    finally:
        village.close()


def share_out(village: Village) -> None:
    """One more meeting: everything from the bank into the box, agreed, handed over."""
    pull(village.tablet, village.laptop)
    planned = village.laptop.read(lambda reading: next_meeting(reading.conn))
    assert planned is not None
    meeting = planned.meeting
    keys = tuple(village.members[no] for no in KEYS)
    village.write(meetings.open_meeting, meeting=meeting, keys=keys)
    for place in ("1100", "1200"):
        there = accounts(village).get(place, 0)
        if there:
            move = {"from_account": place, "to_account": "1010", "minor": there}
            village.write(paying_out.move_money, meeting=meeting, **move)
    village.write(
        agree_shareout,
        meeting=meeting,
        wish=Wish(cash_unit=UNIT),
        approved_by=(village.members[CHAIR], *keys),
        waived={village.tablet.group.device: "lies here"},
    )
    for line in agreed(village).waiting:
        village.write(pay_share, meeting=meeting, member=line.member, agreed="paper")
    push(village.tablet, village.laptop)
    pull(village.tablet, village.laptop)


def accounts(village: Village) -> dict[str, int]:
    found = village.laptop.read(lambda reading: balances.trial_balance(reading.conn))
    return {one.account: one.minor for one in found if one.minor}


def agreed(village: Village) -> Shareout:
    (found,) = village.laptop.read(lambda reading: shareouts.shareouts(reading.conn))
    return found


def by_hand(plain: PlainBooks) -> tuple[dict[int, int], int]:
    """(what each number gets, remainder) from the plain books alone: no line of the product."""
    books = plain.accounts()
    money = sum(books.get(place, 0) for place in ("1010", "1100", "1200"))
    kept = -books.get("2040", 0) - books.get("1020", 0) - books.get("2050", 0)
    cash = money - kept
    debts: dict[int, int] = {}
    for loan in plain.loans:
        if loan.left:
            debts[loan.no] = debts.get(loan.no, 0) + loan.principal_left + loan.charge_owed
    advances = {no: minor for no, minor in plain.advance.items() if minor}
    shares = {no: minor // 2000 for no, minor in plain.shares.items() if minor}
    for no, minor in plain.fines_owed.items():
        if minor:
            debts[no] = debts.get(no, 0) + minor
    people = sorted({*shares, *debts, *advances})
    owes = {no: debts.get(no, 0) - advances.get(no, 0) for no in people}
    out: set[int] = set()
    while True:
        fund = cash + sum(owes[no] for no in people if no not in out)
        value = Fraction(fund, sum(shares.get(no, 0) for no in people if no not in out))
        new = {no for no in people if no not in out and owes[no] > shares.get(no, 0) * value}
        if not new:
            break
        out |= new
    exact = {no: shares.get(no, 0) * value for no in people if no not in out}
    gross = {no: int(part) for no, part in exact.items()}
    fractions = sorted(exact, key=lambda no: (-(exact[no] - gross[no]), no))
    for no in fractions[: fund - sum(gross.values())]:
        gross[no] += 1
    paid = {no: (part - owes[no]) // UNIT * UNIT for no, part in gross.items()}
    return paid, cash - sum(paid.values())


def test_everybody_gets_what_a_sum_by_hand_gives(village: Village) -> None:
    paid, remainder = by_hand(STORY.books)
    found = agreed(village)
    numbers = {member: no for no, member in village.members.items()}
    assert {numbers[line.member]: line.paid for line in found.lines if line.paid} == {
        no: minor for no, minor in paid.items() if minor
    }
    assert found.remainder == remainder
    assert sum(one.minor for one in found.paid) == sum(paid.values())


def test_a_borrower_who_cannot_pay_back_is_taken_out_of_the_sum(village: Village) -> None:
    found = agreed(village)
    assert sum(bool(line.loan) for line in found.lines) >= 3
    assert all(not line.paid for line in found.lines if line.lost)


def test_the_cycle_ends_at_nothing_and_the_social_fund_stays(village: Village) -> None:
    left = accounts(village)
    assert not any(left.get(account) for account in CLOSED)
    assert left["2110"] == -agreed(village).remainder
    assert left["2040"] == STORY.books.accounts()["2040"]
    # What lies in the box belongs to others: social fund, unknown money, the remainder.
    owed = -sum(left.get(account, 0) for account in ("2040", "2050", "2110"))
    assert left.get("1010", 0) + left.get("1020", 0) == owed
    waiting = left.get("1210", 0)
    assert left.get("3020", 0) == -waiting


def test_both_devices_show_the_same_end(village: Village) -> None:
    assert village.tablet.roots() == village.laptop.roots()
    for book in (village.laptop, village.tablet):
        assert book.read(lambda reading: balances.imbalances(reading.conn)) == {}
        assert book.read(lambda reading: balances.control_differences(reading.conn)) == {}
