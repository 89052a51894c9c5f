"""The cash of the next meetings, with and without a loan."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.loans import Instalment
from app.core.risk.forecast import Expected
from app.core.risk.outlook import Outlook, Step, first_short

K = 100
PPM = 1_000_000


def example(opening: int = 42_300 * K) -> Outlook:
    """The meeting of spec/domain.md section 3.24, twice."""
    step = Step(
        on="2026-12-05",
        incoming=(
            Expected(kind="dues", minor=12_000 * K, rate_ppm=940_000),
            Expected(kind="loans", minor=18_000 * K, rate_ppm=880_000),
        ),
        payouts=12_000 * K,
        expenses=650 * K,
    )
    second = Step(
        on="2026-12-19", incoming=step.incoming, payouts=step.payouts, expenses=step.expenses
    )
    return Outlook(opening=opening, steps=(step, second), dues_ppm=940_000, loans_ppm=880_000)


def test_the_worked_forecast_goes_on_with_the_next_meeting() -> None:
    first, second = example().ahead()
    assert (first.incoming, first.outgoing) == (27_120 * K, 12_650 * K)
    assert first.left.closing == 56_770 * K
    assert second.left.closing == (56_770 + 27_120 - 12_650) * K
    assert first_short((first, second)) is None


def test_a_loan_makes_the_next_payout_short_by_what_is_missing() -> None:
    plan = (
        Instalment(due_on="2026-12-19", principal=10_000 * K, interest=0),
        Instalment(due_on="2027-03-19", principal=48_000 * K, interest=0),
    )
    first, second = example().ahead(cash=58_000 * K, instalments=plan)
    assert first.left.closing == (56_770 - 58_000) * K
    assert first.short == 1_230 * K
    # Of the first instalment 88 % are counted on, the last one comes after the meetings shown.
    assert second.left.closing == (56_770 - 58_000 + 27_120 - 12_650 + 8_800) * K
    assert second.short == 0
    assert first_short((first, second)) == first


def test_a_meeting_that_promises_nothing_is_not_short() -> None:
    step = Step(on="2026-12-05", incoming=(), payouts=0, expenses=700)
    (only,) = Outlook(opening=500, steps=(step,), dues_ppm=PPM, loans_ppm=PPM).ahead()
    assert (only.left.closing, only.short) == (-200, 0)


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, PPM))
def test_the_more_is_lent_the_less_is_left_and_nothing_appears(
    cash: int, more: int, rate: int
) -> None:
    outlook = example()
    less = outlook.ahead(cash=cash)
    least = outlook.ahead(cash=cash + more)
    assert [
        one.left.closing - other.left.closing for one, other in zip(less, least, strict=True)
    ] == [
        more,
        more,
    ]
    assert all(one.left.low <= one.left.closing <= one.left.high for one in (*less, *least))
