"""The share-out: the worked figures of spec/domain.md section 3.7, and its laws."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rounding import divide
from app.core.shareout.modes import MODES, Claim
from app.core.shareout.plan import Plan, plan_shareout
from tests.core.shareout.fund import CASH, PRICE, claims


def figures(plan: Plan, name: str) -> list[int]:
    return [getattr(row, name) for row in plan.rows]


def test_without_a_default_everyone_has_shares_times_value_and_e_must_bring_cash() -> None:
    # E brings what is short beforehand: the fund is the same, the debt smaller.
    brought = [replace(one, loan=906_250) if one.member == "E" else one for one in claims()]
    plan = plan_shareout(brought, cash=CASH + 91_250)
    assert plan.fund == 9_062_500
    assert plan.value == Fraction(2_265_625, 100)
    assert figures(plan, "gross") == [2_718_750, 2_175_000, 1_359_375, 1_903_125, 906_250]
    assert figures(plan, "net") == [2_718_750, 2_175_000, 1_359_375, 1_588_125, 0]
    assert plan.defaulters == ()
    shown = plan_shareout(claims(), cash=CASH)
    assert figures(shown, "short") == [0, 0, 0, 0, 91_250]


def test_the_fund_is_solved_without_a_borrower_who_defaults() -> None:
    plan = plan_shareout(claims(), cash=CASH)
    assert plan.defaulters == ("E",)
    assert plan.value == Fraction(8_065_000, 360)
    assert figures(plan, "gross") == [2_688_333, 2_150_667, 1_344_167, 1_881_833, 896_111]
    assert figures(plan, "net") == [2_688_333, 2_150_667, 1_344_167, 1_566_833, 0]
    assert plan.rows[4].loan == 896_111
    assert plan.lost == 101_389
    assert plan.paid == CASH


@pytest.mark.parametrize(
    ("unit", "paid", "stays"), [(100, 7_749_800, 200), (1_000, 7_748_000, 2_000)]
)
def test_a_cash_unit_leaves_the_remainder_in_the_box(unit: int, paid: int, stays: int) -> None:
    plan = plan_shareout(claims(), cash=CASH, cash_unit=unit)
    assert (plan.paid, plan.remainder) == (paid, stays)


def test_the_two_classic_errors_are_not_made() -> None:
    # Paying the others at the value without default needs more than there is.
    wrong = [divide(shares * 2_265_625, 100) for shares in (120, 96, 60, 84)]
    assert sum(wrong) - 315_000 == 7_841_250 == CASH + 91_250
    # Dividing what is left by all shares leaves money that is nobody's.
    left = 8_065_000 - divide(8_065_000 * 360, 400)
    assert left == 806_500
    plan = plan_shareout(claims(), cash=CASH)
    assert plan.paid + plan.remainder == CASH
    assert plan.value not in (Fraction(2_265_625, 100), Fraction(8_065_000, 400))


CAPITAL = (2_400_000, 1_920_000, 1_200_000)
INTEREST = (100_000, 300_000, 140_000)


@pytest.mark.parametrize(
    ("mode", "profits"),
    [
        ("standard", [260_869, 208_696, 130_435]),
        ("equal", [200_000, 200_000, 200_000]),
        ("interest_refund", [120_000, 320_000, 160_000]),
    ],
)
def test_every_mode_divides_the_profit_as_its_members_agreed(mode: str, profits: list[int]) -> None:
    people = [
        Claim(member=name, shares=capital, capital=capital, interest_paid=interest)
        for name, capital, interest in zip("ABC", CAPITAL, INTEREST, strict=True)
    ]
    plan = plan_shareout(people, cash=sum(CAPITAL) + 600_000, mode=mode)
    assert [row.gross - row.capital for row in plan.rows] == profits


def test_a_time_weighted_and_a_fixed_share_out_pay_by_their_own_weights() -> None:
    people = [
        Claim(member="A", shares=100_000, capital=100_000, parts=1_100_000, fixed=1),
        Claim(member="B", shares=100_000, capital=100_000, parts=600_000, fixed=1),
        Claim(member="C", shares=100_000, capital=100_000, parts=650_000, fixed=2),
    ]
    plan = plan_shareout(people, cash=366_000, mode="time_weighted")
    assert [row.gross - row.capital for row in plan.rows] == [30_894, 16_851, 18_255]
    plan = plan_shareout(people, cash=366_000, mode="fixed_share")
    assert [row.gross - row.capital for row in plan.rows] == [16_500, 16_500, 33_000]


def test_a_third_party_gets_the_same_figure() -> None:
    people = [
        Claim(member="one", shares=45, capital=225),
        Claim(member="others", shares=855, capital=4_275),
    ]
    plan = plan_shareout(people, cash=4_500 + 900)
    assert plan.rows[0].gross == 270


@pytest.mark.parametrize("mode", ["equal", "interest_refund", "time_weighted", "fixed_share"])
def test_a_loss_is_borne_by_the_savings_whatever_the_mode(mode: str) -> None:
    people = [
        Claim(member="A", shares=3, capital=300, interest_paid=50, parts=1, fixed=1),
        Claim(member="B", shares=1, capital=100, parts=9, fixed=1),
    ]
    plan = plan_shareout(people, cash=200, mode=mode)
    assert figures(plan, "gross") == [150, 50]


def test_refunds_of_interest_are_cut_alike_when_the_profit_does_not_reach_for_them() -> None:
    people = [
        Claim(member="A", shares=1, capital=100, interest_paid=30),
        Claim(member="B", shares=1, capital=100, interest_paid=10),
    ]
    plan = plan_shareout(people, cash=220, mode="interest_refund")
    assert figures(plan, "gross") == [115, 105]


def test_one_default_can_bring_about_the_next() -> None:
    people = [
        Claim(member="A", shares=10, capital=1_000),
        Claim(member="B", shares=10, capital=1_000, loan=1_040),
        Claim(member="C", shares=10, capital=1_000, loan=2_000),
    ]
    plan = plan_shareout(people, cash=200)
    # With all three a share is worth 108: B's part would cover his loan, C's would not.
    assert plan.rows[1].short == 0 < plan.rows[2].short
    assert plan.defaulters == ("B", "C")
    assert figures(plan, "net") == [200, 0, 0]


@pytest.mark.parametrize(
    ("people", "cash", "code"),
    [
        ([], 1, "shareout.nobody"),
        ([Claim(member="A", shares=0, capital=0)], 5, "shareout.no_shares"),
        ([Claim(member="A", shares=1, capital=1, at_par=9)], 5, "shareout.short"),
        ([Claim(member="A", shares=1, capital=1)], -1, "shareout.negative"),
    ],
)
def test_what_cannot_be_shared_is_refused_with_the_reason(
    people: list[Claim], cash: int, code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        plan_shareout(people, cash=cash)
    assert refusal.value.code == code


def test_three_cents_among_ten_go_to_the_first_three() -> None:
    people = [Claim(member=str(number), shares=1, capital=1) for number in range(10)]
    plan = plan_shareout(people, cash=3)
    assert figures(plan, "paid") == [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]


AMOUNTS = st.integers(0, 10**7)
CLAIMS = st.lists(
    st.tuples(st.integers(0, 60), AMOUNTS, st.integers(0, 10**5), AMOUNTS, st.integers(0, 9)),
    min_size=1,
    max_size=60,
)


def claim_of(number: int, row: tuple[int, int, int, int, int], size: int = 1) -> Claim:
    shares, loan, other, interest, fixed = row
    return Claim(
        member=f"m{number:03}",
        shares=shares,
        capital=shares * PRICE,
        loan=loan * (loan % 3 == 0),
        other=other * (other % 5 == 0),
        interest_paid=interest,
        parts=shares * (number + 1) * size,
        fixed=fixed,
        fine=other * (other % 5 == 1),
        apart=other * (other % 5 == 2),
    )


@settings(max_examples=200, deadline=None)
@given(
    rows=CLAIMS,
    cash=AMOUNTS,
    mode=st.sampled_from(MODES),
    unit=st.sampled_from((1, 50, 10**4)),
)
def test_a_share_out_pays_exactly_the_cash_and_nobody_less_than_nothing(
    rows: list[tuple[int, int, int, int, int]], cash: int, mode: str, unit: int
) -> None:
    people = [claim_of(number, row) for number, row in enumerate(rows)]
    try:
        plan = plan_shareout(people, cash=cash, mode=mode, cash_unit=unit)
    except Refused as refusal:
        assert refusal.code in ("shareout.no_shares", "shareout.no_weights")
        return
    bare = plan_shareout([replace(one, fine=0, apart=0) for one in people], cash=cash, mode=mode)
    nets = {row.member: row.net for row in bare.rows}
    assert plan.lost <= bare.lost
    assert plan.paid + plan.remainder + plan.apart == cash
    assert plan.apart == sum(figures(plan, "apart"))
    assert 0 <= plan.remainder < unit * len(rows)
    for row, claim in zip(plan.rows, people, strict=True):
        assert min(row.gross, row.net, row.paid, row.loan, row.other, row.lost) >= 0
        assert row.paid % unit == 0
        assert row.loan + row.other + row.lost == claim.loan + claim.other
        assert row.gross + row.at_par == row.net + row.loan + row.other + row.fine + row.apart
        # A fine is paid or stays owed: it makes nobody a defaulter.
        assert row.fine == min(claim.fine, max(0, nets[row.member] - 1))
        assert row.apart == claim.apart or row.net <= 1
        # Nobody is paid who leaves a debt behind.
        assert not (row.lost and row.net)
    # Not one coin of the fund is given twice or kept.
    assert sum(figures(plan, "gross")) == plan.fund - plan.lost


@settings(max_examples=60, deadline=None)
@given(rows=CLAIMS, cash=AMOUNTS)
def test_a_share_is_worth_the_same_to_everybody(
    rows: list[tuple[int, int, int, int, int]], cash: int
) -> None:
    people = [claim_of(number, row) for number, row in enumerate(rows)]
    if not any(one.shares for one in people):
        return
    plan = plan_shareout(people, cash=cash)
    for row in plan.rows:
        assert abs(row.gross - row.shares * plan.value) < 1


@settings(max_examples=15, deadline=None)
@given(st.integers(61, 400), st.randoms(use_true_random=False))
def test_a_village_of_any_size_is_shared_out(size: int, random: object) -> None:
    draw = random.randrange
    rows = [(draw(1, 60), draw(10**6), draw(10**3), draw(10**5), draw(1, 9)) for _ in range(size)]
    people = [claim_of(number, row) for number, row in enumerate(rows)]
    for mode in MODES:
        plan = plan_shareout(people, cash=size * 12_345, mode=mode, cash_unit=50)
        assert plan.paid + plan.remainder + plan.apart == size * 12_345
