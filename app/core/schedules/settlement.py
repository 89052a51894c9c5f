"""Ending a loan early: what closes it today."""

from fractions import Fraction
from typing import Literal

from app.core.rounding import Rounding, divide

AccruedTo = Literal["previous", "today", "full_period"]
Rebate = Literal["none", "pro_rata", "rule_78"]


def declining_payoff(
    balance: int,
    rate: Fraction,
    *,
    days: int,
    period_days: int,
    accrued_to: AccruedTo = "today",
    rounding: Rounding = "half_up",
) -> int:
    """Balance plus interest since the last due date, minor units; penalties come on top.

    Args:
        rate: Per period.
        days: Since the last due date, of the `period_days` of the running period.
        accrued_to: By constitution: no interest for the running period, to the day, or all.
    """
    if accrued_to == "previous":
        return balance
    part = (
        Fraction(1)
        if accrued_to == "full_period"
        else Fraction(min(days, period_days), period_days)
    )
    owed = balance * rate * part
    return balance + divide(owed.numerator, owed.denominator, rounding)


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


def flat_payoff(principal_left: int, interest_left: int, rebate: int) -> int:
    """What closes a flat loan: principal and interest not yet paid, less the rebate."""
    return principal_left + max(0, interest_left - rebate)
