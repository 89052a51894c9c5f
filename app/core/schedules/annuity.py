"""The instalment that pays a balance off in equal totals."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from app.core.rounding import Rounding, divide


def instalment(
    balance: int, rate: Fraction, periods: int, multiple: int = 1, rounding: Rounding = "half_up"
) -> int:
    """`balance · r / (1 - (1 + r)**-periods)`, rounded once to a multiple of minor units.

    Integers throughout, so that the half is met exactly.

    Source: annuity formula; spec of the group rules, EMI.
    """
    above, below = rate.numerator, rate.denominator
    if not above:
        return divide(balance, periods * multiple, rounding) * multiple
    grown, base = (above + below) ** periods, below**periods
    return divide(balance * above * grown, below * (grown - base) * multiple, rounding) * multiple


def instalment_of_rates(
    balance: int, rates: Sequence[Fraction], multiple: int = 1, rounding: Rounding = "half_up"
) -> int:
    """The same where the periods differ: the rate of each remaining period, oldest first."""
    below = lcm(*(rate.denominator for rate in rates))
    grown, paid, power = balance, 0, 1  # over `power`, whole numbers: no fraction is ever reduced
    for rate in rates:
        factor = below + rate.numerator * (below // rate.denominator)
        power *= below
        grown *= factor
        paid = paid * factor + power
    return divide(grown, paid * multiple, rounding) * multiple
