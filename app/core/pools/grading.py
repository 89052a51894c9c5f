"""The grade of a self-help group, 0 to 100, as lenders ask for it; the weights are the group's.

Source: spec/domain.md section 3.8.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.rounding import PPM, divide

FACTORS: Final = ("attendance", "savings", "velocity", "repayment", "books", "rules")
WEIGHTS: Final = {
    "attendance": 20,
    "savings": 20,
    "velocity": 15,
    "repayment": 25,
    "books": 10,
    "rules": 10,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A grade with every part of it: hundredths of a point, 10,000 for the best."""

    points: int
    parts: tuple[tuple[str, int], ...]


def velocity(lent: int, average_fund: int) -> int:
    """How often the fund was lent in the time looked at, ppm; at most once counts."""
    if average_fund <= 0:
        return 0
    return min(PPM, divide(lent * PPM, average_fund))


def check_weights(weights: Mapping[str, int]) -> None:
    """Prove that the parts count 100 together.

    Raises:
        Refused: "grade.weights" with sum.
    """
    if sum(weights.values()) != 100 or min(weights.values()) < 0 or set(weights) != set(FACTORS):
        raise Refused("grade.weights", sum=sum(weights.values()))


def grade(factors: Mapping[str, int], weights: Mapping[str, int] = WEIGHTS) -> Grade:
    """The grade of factors given in ppm.

    Raises:
        Refused: "grade.factor" with name and allowed; see `check_weights`.
    """
    check_weights(weights)
    for name in FACTORS:
        value = factors.get(name, -1)
        if not 0 <= value <= PPM:
            raise Refused("grade.factor", name=name, allowed=0 if value < 0 else PPM)
    parts = tuple((name, divide(factors[name] * weights[name] * 100, PPM)) for name in FACTORS)
    whole = sum(factors[name] * weights[name] for name in FACTORS)
    return Grade(points=divide(whole * 100, PPM), parts=parts)
