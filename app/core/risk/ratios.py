"""Ratios of a group's money: exact, rounded only where they are shown.

Source: spec/domain.md section 3.24.
"""

from dataclasses import dataclass
from fractions import Fraction

from app.core.rounding import round_fraction

HEALTH: tuple[tuple[str, int], ...] = (
    ("collection", 25),
    ("portfolio", 25),
    ("liquidity", 15),
    ("growth", 10),
    ("attendance", 10),
    ("books", 15),
)
PAR30_WORST = Fraction(20, 100)


def repayment_rate(collected: int, due: int) -> Fraction:
    """Collected of what was due; 1 where nothing was."""
    return Fraction(collected, due) if due else Fraction(1)


def utilisation(lent: int, cash: int) -> Fraction:
    """Loans out of loans and money of the loan fund."""
    return Fraction(lent, lent + cash) if lent + cash else Fraction(0)


def return_on_savings(surplus: int, savings: int) -> Fraction:
    """Net surplus over savings."""
    return Fraction(surplus, savings) if savings else Fraction(0)


def annualised(rate: Fraction, weeks: int) -> Fraction:
    """A rate of so many weeks as one of a year of 52."""
    return rate * 52 / weeks if weeks else Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How a group stands: `hundredths` of 0 to 100, and the hundredths each part gives."""

    hundredths: int
    parts: tuple[tuple[str, int], ...]


def health(
    *,
    collection: Fraction,
    par30: Fraction,
    liquidity: Fraction,
    growth: Fraction,
    attendance: Fraction,
    books: Fraction,
) -> Health:
    """The health score; every part is from 0 to 1 except `par30`, where 20 % or more gives 0.

    Vector .94, 3.67 %, 1, .60, .88, 1: 88.71.
    """
    values = {
        "collection": collection,
        "portfolio": 1 - par30 / PAR30_WORST,
        "liquidity": liquidity,
        "growth": growth,
        "attendance": attendance,
        "books": books,
    }
    exact = [
        (name, 100 * weight * min(Fraction(1), max(Fraction(0), values[name])))
        for name, weight in HEALTH
    ]
    return Health(
        hundredths=round_fraction(sum((part for _, part in exact), Fraction(0))),
        parts=tuple((name, round_fraction(part)) for name, part in exact),
    )
