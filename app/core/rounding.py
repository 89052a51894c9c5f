"""Exact rounding of quotients: integers in, one integer out, the mode always named."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal, get_args

Rounding = Literal["half_up", "half_even", "up", "down"]

ROUNDINGS: tuple[Rounding, ...] = get_args(Rounding)
PPM = 1_000_000  # parts per million: 1.5 % = 15,000 ppm
BPS = 10_000  # basis points: 1.5 % = 150 bps


def divide(numerator: int, denominator: int, rounding: Rounding = "half_up") -> int:
    """The quotient as an integer; the modes treat both signs alike (-2.5 becomes -3 by half_up).

    Args:
        denominator: Positive.
        rounding: `half_up` and `half_even` to the nearest; `up` away from zero, `down` to zero.
    """
    assert denominator > 0
    if numerator < 0:
        return -divide(-numerator, denominator, rounding)
    if rounding == "half_up":
        return (2 * numerator + denominator) // (2 * denominator)
    whole, rest = divmod(numerator, denominator)
    if rounding == "down" or rest == 0:
        return whole
    if rounding == "up":
        return whole + 1
    return whole + (2 * rest > denominator or (2 * rest == denominator and whole % 2))


def round_fraction(value: Fraction | Decimal, rounding: Rounding = "half_up") -> int:
    """The exact number as an integer."""
    return divide(*value.as_integer_ratio(), rounding)


def to_multiple(minor: int, multiple: int, rounding: Rounding = "half_up") -> int:
    """The amount as a whole number of `multiple` minor units, for cash and round instalments."""
    return minor if multiple == 1 else divide(minor, multiple, rounding) * multiple


def apply_ppm(minor: int, rate_ppm: int, rounding: Rounding = "half_up") -> int:
    """`minor` times a rate in parts per million, rounded once."""
    return divide(minor * rate_ppm, PPM, rounding)


def apply_bps(minor: int, rate_bps: int, rounding: Rounding = "half_up") -> int:
    """`minor` times a rate in basis points, rounded once."""
    return divide(minor * rate_bps, BPS, rounding)
