"""The credit score: six habits with weights, each shown with its number. Advice, never a rule.

It knows nothing of age, sex, religion or telephone.

Source: spec/domain.md section 3.23.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.core.rounding import PPM, divide, round_fraction

Name = Literal["on_time", "consistency", "history", "attendance", "leverage", "tenure"]

WEIGHTS: tuple[tuple[Name, int], ...] = (
    ("on_time", 35),
    ("consistency", 20),
    ("history", 15),
    ("attendance", 10),
    ("leverage", 10),
    ("tenure", 10),
)
BANDS = (("A", 740), ("B", 670), ("C", 580), ("D", 500), ("E", 0))
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """Counts from the book.

    Attributes:
        dues, dues_on_time: Of the last 24 dues; on time by value date.
        turns, full_turns: Of the last 12 turns; with the full contribution.
        loans_settled, settled_late: Ever; settled more than 30 days late.
        meetings, present, late, excused: Of the last 12 meetings.
        owed, limit: Left of all loans, and what may be owed, minor units.
        months: Of membership.
    """

    dues: int = 0
    dues_on_time: int = 0
    turns: int = 0
    full_turns: int = 0
    loans_settled: int = 0
    settled_late: int = 0
    meetings: int = 0
    present: int = 0
    late: int = 0
    excused: int = 0
    owed: int = 0
    limit: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One habit: `ppm` of its weight is earned, `points` of the score (in hundredths) come of it.

    `best_points` is what it could give.
    """

    name: Name
    weight: int
    ppm: int
    points: int
    best_points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The result: `hundredths` of a score from 300.00 to 850.00, and its parts."""

    hundredths: int
    factors: tuple[Factor, ...]

    @property
    def shown(self) -> int:
        return divide(self.hundredths, 100)

    @property
    def band(self) -> str:
        return next(band for band, least in BANDS if self.shown >= least)


def factors_of(habits: Habits) -> dict[Name, Fraction]:
    """Every factor from 0 to 1; where nothing is known yet, the middle."""
    half = Fraction(1, 2)
    counted = habits.meetings - habits.excused
    came = Fraction(2 * habits.present + habits.late, 2)
    history = min(Fraction(1), Fraction(habits.loans_settled, 5))
    history -= Fraction(habits.settled_late, 4)
    leverage = Fraction(habits.owed, habits.limit) if habits.limit > 0 else None
    if leverage is None:
        leverage = Fraction(1 if habits.owed > 0 else 0)
    factors: dict[Name, Fraction] = {
        "on_time": Fraction(habits.dues_on_time, habits.dues) if habits.dues else half,
        "consistency": Fraction(habits.full_turns, habits.turns) if habits.turns else half,
        "history": history,
        "attendance": came / counted if counted > 0 else half,
        "leverage": 1 - leverage,
        "tenure": Fraction(habits.months, 24),
    }
    return {name: min(Fraction(1), max(Fraction(0), value)) for name, value in factors.items()}


def score(factors: dict[Name, Fraction]) -> Score:
    """300 + 5.5 x the weighted factors, which are from 0 to 1; rounded once, half up.

    Vector .92 .83 .60 .75 .40 .50: 708.65, shown 709.
    """
    weighted = sum((weight * factors[name] for name, weight in WEIGHTS), Fraction(0))
    parts = tuple(
        Factor(
            name=name,
            weight=weight,
            ppm=round_fraction(factors[name] * PPM),
            points=round_fraction(550 * weight * factors[name]),
            best_points=550 * weight,
        )
        for name, weight in WEIGHTS
    )
    return Score(hundredths=30_000 + round_fraction(550 * weighted), factors=parts)


def score_of(habits: Habits) -> Score:
    """The score of these habits."""
    return score(factors_of(habits))
