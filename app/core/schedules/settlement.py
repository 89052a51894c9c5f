"""Ending a loan early: what of the interest counts, and what is forgiven."""

from typing import Literal

from app.core.rounding import Rounding, divide

AccruedTo = Literal["previous", "today", "full_period"]
Rebate = Literal["none", "pro_rata", "rule_78"]


def flat_rebate(
    interest: int, periods: int, remaining: int, rebate: Rebate, rounding: Rounding = "half_up"
) -> int:
    """Interest forgiven when a flat loan is paid off early, minor units.

    Args:
        interest: Of the whole term.
        remaining: Instalments not yet due, of `periods`.
        rebate: `rule_78` weighs the periods n, n-1 ... 1 from the first.
    """
    if rebate == "none":
        return 0
    if rebate == "pro_rata":
        return divide(interest * remaining, periods, rounding)
    return divide(interest * remaining * (remaining + 1), periods * (periods + 1), rounding)
