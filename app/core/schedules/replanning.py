"""A running loan planned anew: after an early payment, or for a longer or shorter rest.

A schedule is never edited: each of these gives the terms or rows of a new version.
"""

from fractions import Fraction

from app.core.errors import Refused
from app.core.rounding import Rounding, divide
from app.core.schedules.build import build
from app.core.schedules.schedule import Schedule
from app.core.schedules.terms import INSTALMENTS_MAX, Terms


def keep_term(
    balance: int, rate: Fraction, periods: int, rounding: Rounding = "half_up"
) -> Schedule:
    """The rest paid in the same number of smaller instalments; also an extended term."""
    return build(
        Terms(
            principal=balance,
            rate=rate,
            method="equal_instalment",
            count=periods,
            rounding=rounding,
            instalment_rounding=rounding,
        )
    )


def keep_instalment(
    balance: int, rate: Fraction, instalment: int, rounding: Rounding = "half_up"
) -> tuple[tuple[int, int], ...]:
    """The rest paid in the same instalments, earlier: (principal, interest) oldest first.

    Raises:
        Refused: `schedule.instalment_too_small` when it does not cover the interest, or would
            take more than `INSTALMENTS_MAX` periods.
    """
    above, below = rate.numerator, rate.denominator
    rows: list[tuple[int, int]] = []
    while balance > 0:
        interest = divide(balance * above, below, rounding)
        if instalment <= interest or len(rows) == INSTALMENTS_MAX:
            raise Refused("schedule.instalment_too_small", allowed=interest + 1)
        principal = min(instalment - interest, balance)
        balance -= principal
        rows.append((principal, interest))
    return tuple(rows)
