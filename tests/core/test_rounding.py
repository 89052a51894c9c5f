"""Rounding: the vectors of rule N2 and the laws of every mode."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rounding import (
    ROUNDINGS,
    apply_bps,
    apply_ppm,
    divide,
    round_fraction,
    to_multiple,
)

DECIMAL = {
    "half_up": ROUND_HALF_UP,
    "half_even": ROUND_HALF_EVEN,
    "up": ROUND_UP,
    "down": ROUND_DOWN,
}


@pytest.mark.parametrize(
    ("half", "half_up", "half_even"), [("2.5", 3, 2), ("3.5", 4, 4), ("-2.5", -3, -2)]
)
def test_halves_round_as_the_group_chose(half, half_up, half_even):
    assert round_fraction(Decimal(half), "half_up") == half_up
    assert round_fraction(Fraction(half), "half_even") == half_even


@given(st.integers(-(10**12), 10**12), st.integers(1, 8), st.sampled_from(ROUNDINGS))
def test_every_mode_agrees_with_decimal_arithmetic(numerator, power, mode):
    quotient = Decimal(numerator).scaleb(-power)
    expected = int(quotient.quantize(Decimal(1), rounding=DECIMAL[mode]))
    assert divide(numerator, 10**power, mode) == expected


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6), st.sampled_from(ROUNDINGS))
def test_rounding_never_moves_by_a_whole_unit(numerator, denominator, mode):
    assert abs(divide(numerator, denominator, mode) - Fraction(numerator, denominator)) < 1


def test_rates_are_applied_once_and_exactly():
    assert apply_ppm(1_000_000, 15_000) == 15_000
    assert apply_ppm(333, 15_000) == 5
    assert apply_bps(1_000_000, 150) == 15_000


def test_cash_is_rounded_to_its_unit():
    assert to_multiple(12_345, 100, "down") == 12_300
    assert to_multiple(12_350, 100) == 12_400
    assert to_multiple(12_301, 100, "up") == 12_400
    assert to_multiple(7, 1) == 7
