"""Allocation: the worked dues of the group rules, and money neither made nor lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.allocation import DIRECTIONS, PARTS, SURPLUSES, Due, Payment, allocate
from app.core.errors import Refused

FIRST, SECOND = date(2025, 1, 5), date(2025, 2, 5)
DUES = (
    Due(due=FIRST, penalty=5_000, interest=15_000, principal=76_680),
    Due(due=SECOND, interest=13_850, principal=77_830),
)


def paid(minor, on=SECOND, dues=DUES, **how):
    return allocate(dues, [Payment(on=on, minor=minor)], **how)


def parts(allocation, place):
    settled = allocation.settled[place]
    return tuple(settled[part].paid for part in ("penalty", "interest", "principal"))


@pytest.mark.parametrize(
    ("minor", "first", "second", "advance"),
    [
        (50_000, (5_000, 15_000, 30_000), (0, 0, 0), 0),
        (96_680, (5_000, 15_000, 76_680), (0, 0, 0), 0),
        (120_000, (5_000, 15_000, 76_680), (0, 13_850, 9_470), 0),
        (200_000, (5_000, 15_000, 76_680), (0, 13_850, 77_830), 11_640),
    ],
)
def test_the_oldest_due_is_settled_wholly_before_the_next(minor, first, second, advance):
    allocation = paid(minor)
    assert parts(allocation, 0) == first
    assert parts(allocation, 1) == second
    assert allocation.advance == advance


def test_horizontally_every_interest_comes_before_any_principal():
    allocation = paid(120_000, direction="horizontal")
    assert parts(allocation, 0) == (5_000, 15_000, 76_680)
    assert parts(allocation, 1) == (0, 13_850, 9_470)
    short = paid(25_000, direction="horizontal")
    assert parts(short, 0) == (5_000, 15_000, 0)
    assert parts(short, 1) == (0, 5_000, 0)
    assert parts(paid(25_000), 0) == (5_000, 15_000, 5_000)


def test_the_value_date_says_what_was_early_and_what_was_late():
    allocation = paid(200_000, on=date(2025, 1, 20))
    first, second = allocation.settled[0]["principal"], allocation.settled[1]["principal"]
    assert (first.late, first.in_advance) == (76_680, 0)
    assert (second.late, second.in_advance) == (0, 77_830)
    on_time = paid(96_680, on=FIRST).settled[0]["principal"]
    assert (on_time.late, on_time.in_advance) == (0, 0)


def test_principal_may_come_first():
    allocation = paid(80_000, order=("principal", "interest", "fee", "penalty"))
    assert parts(allocation, 0) == (0, 3_320, 76_680)


def test_a_surplus_goes_where_the_constitution_says():
    three = (*DUES, Due(due=date(2025, 3, 5), interest=10_000, principal=50_000))
    minor = 96_680 + 40_000
    assert parts(paid(minor, on=FIRST, dues=three, surplus="next"), 1) == (0, 13_850, 26_150)
    assert parts(paid(minor, on=FIRST, dues=three, surplus="last"), 2) == (0, 10_000, 30_000)
    assert parts(paid(minor, on=FIRST, dues=three, surplus="principal"), 1) == (0, 0, 40_000)
    reduced = paid(minor, on=FIRST, dues=three, surplus="reduce_amount")
    assert parts(reduced, 1)[2] + parts(reduced, 2)[2] == 40_000
    assert parts(reduced, 1)[2] == round(40_000 * 77_830 / 127_830)


days = st.dates(date(2024, 1, 1), date(2026, 1, 1))
amounts = st.integers(0, 10**9)
any_dues = st.lists(
    st.builds(Due, due=days, penalty=amounts, fee=amounts, interest=amounts, principal=amounts),
    max_size=12,
)
any_payments = st.lists(st.builds(Payment, on=days, minor=amounts), max_size=12)


@given(
    any_dues,
    any_payments,
    st.permutations(PARTS),
    st.sampled_from(DIRECTIONS),
    st.sampled_from(SURPLUSES),
)
def test_no_money_is_made_or_lost_and_no_due_is_overpaid(dues, payments, order, direction, surplus):
    result = allocate(dues, payments, order=order, direction=direction, surplus=surplus)
    settled = [part for due in result.settled for part in due.values()]
    assert sum(part.paid for part in settled) + result.advance == sum(p.minor for p in payments)
    assert all(0 <= part.paid <= part.asked for part in settled)
    assert all(part.late + part.in_advance <= part.paid for part in settled)


@given(any_dues, any_payments, st.randoms())
def test_the_order_in_which_payments_are_typed_does_not_matter(dues, payments, random):
    once = allocate(dues, payments)
    shuffled = list(payments)
    random.shuffle(shuffled)
    again = allocate(dues, shuffled)
    assert once.settled == again.settled
    assert once.advance == again.advance


@given(any_dues, st.lists(st.tuples(days, amounts), max_size=8), st.randoms())
def test_payments_of_one_day_are_settled_in_the_same_order_on_every_laptop(dues, paid, random):
    payments = [
        Payment(on=on, minor=minor, key=f"{place:03}") for place, (on, minor) in enumerate(paid)
    ]
    shuffled = list(payments)
    random.shuffle(shuffled)
    assert allocate(dues, payments) == allocate(dues, shuffled)


def test_bad_orders_and_negative_money_are_refused():
    with pytest.raises(Refused, match=r"allocation\.order"):
        paid(1, order=("penalty",))
    with pytest.raises(Refused, match=r"allocation\.negative"):
        paid(-1)
    with pytest.raises(Refused, match=r"allocation\.negative"):
        paid(1, dues=(Due(due=FIRST, fee=-1),))
