"""What the box will hold: dues weighed with how they were paid so far, and trends.

Source: spec/domain.md section 3.24 and appendix A.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from app.core.rounding import PPM, divide


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Dues of one kind: minor units, the part that comes, and how much that part varies."""

    kind: str
    minor: int
    rate_ppm: int
    spread_ppm: int = 0

    @property
    def comes(self) -> int:
        return divide(self.minor * self.rate_ppm, PPM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Money at the end, minor units, with one standard deviation down and up."""

    closing: int
    low: int
    high: int


def forecast(opening: int, incoming: Sequence[Expected], outgoing: Sequence[int]) -> Forecast:
    """Vector 42,300 + 12,000 at 94 % + 18,000 at 88 % - 12,000 - 650 = 56,770.

    Kinds vary independently: their squared deviations add up.
    """
    closing = opening + sum(one.comes for one in incoming) - sum(outgoing)
    squares = sum((one.minor * one.spread_ppm) ** 2 for one in incoming)
    spread = divide(isqrt(squares), PPM)
    most = opening + sum(one.minor for one in incoming) - sum(outgoing)
    return Forecast(
        closing=closing, low=closing - spread, high=max(closing, min(most, closing + spread))
    )


def collection(history: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Rate and its standard deviation in parts per million, of the last twelve (paid, due).

    Nothing due yet: all is expected, nothing varies.
    """
    rates = [Fraction(paid, due) for paid, due in history[-12:] if due]
    paid, due = (sum(pair[place] for pair in history[-12:] if pair[1]) for place in (0, 1))
    if not due:
        return PPM, 0
    mean = sum(rates, Fraction(0)) / len(rates)
    variance = sum(((rate - mean) ** 2 for rate in rates), Fraction(0)) / len(rates)
    square = variance * PPM * PPM
    return min(PPM, divide(paid * PPM, due)), isqrt(square.numerator // square.denominator)


def trend(values: Sequence[int]) -> Fraction:
    """Change per turn by least squares over the last twelve values; 0 for fewer than two."""
    last = values[-12:]
    count = len(last)
    if count < 2:
        return Fraction(0)
    middle = Fraction(count - 1, 2)
    mean = Fraction(sum(last), count)
    above = sum(((place - middle) * (value - mean) for place, value in enumerate(last)), Fraction())
    below = sum(((place - middle) ** 2 for place in range(count)), Fraction())
    return above / below
