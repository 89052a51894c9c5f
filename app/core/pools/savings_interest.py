"""Interest on savings: the average daily balance times the yearly rate, a twelfth a month.

Source: spec/domain.md section 3.8; profit by share-days: section 3.2.
"""

from collections.abc import Sequence
from datetime import date

from app.core.pools.moneypool import Movement
from app.core.rounding import PPM, Rounding, divide


def balance_days(movements: Sequence[Movement], first: date, last: date) -> int:
    """Sum of the balances at the end of every day from `first` to `last`, both counted.

    Args:
        movements: All there were since the beginning, also those before `first`.
    """
    days = (last - first).days + 1
    total = 0
    for one in movements:
        if one.on <= last:
            total += one.minor * min(days, (last - one.on).days + 1)
    return total


def monthly_interest(
    movements: Sequence[Movement],
    first: date,
    last: date,
    *,
    rate_ppm: int,
    rounding: Rounding = "half_up",
) -> int:
    """Interest of the month from `first` to `last`, minor units; none on less than nothing.

    Args:
        rate_ppm: For a year.
    """
    days = (last - first).days + 1
    total = max(0, balance_days(movements, first, last))
    return divide(total * rate_ppm, days * 12 * PPM, rounding)
