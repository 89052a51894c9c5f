"""Money put where it earns: at cost, back at cost first, the rest is income (T46)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.investments import InvestmentBought, InvestmentSold, buy, sell
from app.core.ledger import Line
from app.core.rules_of_group import Rules
from app.operations import corrections, investments, opening
from app.projections import balances, entries, money_places
from app.projections import investments as rows
from tests.helpers.group import Group

BANK = 10_000_000


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=6, rules=Rules(methods=("cash", "bank"), loan_multiple=0))
    line = Line(account="1100", minor=BANK, currency="KES")
    made.write(opening.record_opening, on="2026-11-01", lines=(line,))
    yield made
    made.close()


def sums(group: Group) -> dict[str, int]:
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}
    return {one.account: one.minor for one in group.read(balances.trial_balance) if one.minor}


def test_a_fund_is_bought_topped_up_and_taken_back_with_what_it_earned(group: Group) -> None:
    meeting = group.open_meeting()
    fund = group.write(investments.invest, meeting=meeting, minor=3_000_000, name="Old Mutual MMF")
    group.write(investments.invest, meeting=meeting, minor=1_000_000, investment=fund)
    assert group.read(money_places.money_places, "KES").invested == 4_000_000
    group.write(investments.take_back, meeting=meeting, investment=fund, minor=2_500_000)
    (found,) = group.read(rows.investments)
    assert (found.name, found.left, found.gain) == ("Old Mutual MMF", 1_500_000, 0)
    group.write(investments.take_back, meeting=meeting, investment=fund, minor=1_900_000)
    assert sums(group) == {"1100": BANK + 400_000, "3050": -BANK, "4070": -400_000}


def test_what_is_lost_when_nothing_is_left_is_an_expense(group: Group) -> None:
    meeting = group.open_meeting()
    fund = group.write(investments.invest, meeting=meeting, minor=3_000_000, name="Shares")
    group.write(
        investments.take_back, meeting=meeting, investment=fund, minor=2_400_000, is_all=True
    )
    assert sums(group) == {"1100": BANK - 600_000, "3050": -BANK, "5060": 600_000}


def test_what_was_put_in_is_not_taken_back_while_money_came_out_of_it(group: Group) -> None:
    meeting = group.open_meeting()
    fund = group.write(investments.invest, meeting=meeting, minor=3_000_000, name="Bonds")
    back = group.write(investments.take_back, meeting=meeting, investment=fund, minor=1_000_000)
    bought = next(
        one for one in group.read(entries.entries_at, meeting) if one.type == "investment.bought"
    )
    with pytest.raises(Refused, match=r"entry\.has_dependents"):
        group.write(corrections.undo_entry, entry=bought.entry)
    group.write(corrections.undo_entry, entry=back)
    group.write(corrections.undo_entry, entry=bought.entry)
    assert sums(group) == {"1100": BANK, "3050": -BANK}
    assert group.read(rows.investments) == ()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"minor": 100, "name": " "}, "investment.no_name"),
        ({"minor": 0, "name": "Fund"}, "amount.not_positive"),
        ({"minor": BANK + 1, "name": "Fund"}, "money.not_enough"),
        ({"minor": 100, "name": "Fund", "source": "pocket"}, "money.unknown_place"),
        (
            {"minor": 100, "investment": "0b0b0b0b-0000-4000-8000-000000000001"},
            "investment.unknown",
        ),
    ],
)
def test_what_cannot_be_invested_says_why(
    group: Group, words: dict[str, object], code: str
) -> None:
    meeting = group.open_meeting()
    with pytest.raises(Refused) as refused:
        group.write(investments.invest, meeting=meeting, **words)
    assert refused.value.code == code
    assert sums(group) == {"1100": BANK, "3050": -BANK}


@given(
    st.integers(1, 10**9),
    st.lists(st.tuples(st.integers(1, 10**9), st.booleans()), min_size=1, max_size=6),
)
def test_every_sale_balances_and_never_gives_back_more_than_was_put_in(
    put_in: int, sales: list[tuple[int, bool]]
) -> None:
    same = {"investment": "i", "meeting": "m", "on": "2026-11-21", "currency": "KES"}
    bought = buy(InvestmentBought(name="F", minor=put_in, source="bank", **same), have=put_in)
    left = sum(line.minor for line in bought.post if line.account == "1400")
    for minor, is_all in sales:
        sold = sell(
            InvestmentSold(minor=minor, cost=0, target="cash", **same), left=left, is_all=is_all
        )
        assert sum(line.minor for line in sold.post) == 0
        assert 0 <= sold.cost <= left and (sold.cost == left or sold.gain == 0)
        left -= sold.cost
    assert left >= 0
