"""An estimate of how likely a loan is not paid back: expert weights, not calibrated. Advice.

The same on every laptop: exact arithmetic, no float.

Source: spec/domain.md section 3.23, base model.
"""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from app.core.rounding import PPM, round_fraction

VERSION = 2  # 1 kept the six weighed figures alone
_CONSTANT = Fraction(-3)
_LATE = Fraction(5, 100)
_MISSED = Fraction(12, 10)
_LEVERAGE = Fraction(8, 10)
_ATTENDANCE = Fraction(-1)
_TENURE = Fraction(-1, 2)
_FIRST = Fraction(6, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What the estimate is made of.

    Attributes:
        max_days_late: Of the last six months.
        missed: Dues missed of the last three, 0 to 3.
        leverage_ppm: Owed over the limit, parts per million.
        attendance_ppm: Of the last twelve meetings.
        months: Of membership.
        is_first: No loan was ever settled.
    """

    max_days_late: int
    missed: int
    leverage_ppm: int
    attendance_ppm: int
    months: int
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wider(Features):
    """What version 2 looks at besides; nothing of it is weighed before loans that ended say how.

    Attributes:
        unpaid_penalties_ppm: Of all penalties the member ever got.
        burden_ppm: What stands for loans of others, of the own savings.
        instalment_ppm: The next payment on loans, of the usual contribution.
        boxes: Rotating boxes that the member pays into.
        is_restructured: A running loan was agreed anew while it was late.
        group_par30_ppm: Part of all lent money that is over 30 days late.
        days_since_payment: Since the member paid anything; since joining for none.
        month: Of the year, 1 to 12 of the Gregorian calendar: the season.
        has_purpose: It was said what the newest loan is for.
    """

    unpaid_penalties_ppm: int = 0
    burden_ppm: int = 0
    instalment_ppm: int = 0
    boxes: int = 0
    is_restructured: bool = False
    group_par30_ppm: int = 0
    days_since_payment: int = 0
    month: int = 1
    has_purpose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """The estimate: probability in parts per million, and what each feature moved it by.

    `logit_ppm` and the steps are in millionths; the steps sum to the logit.
    """

    probability_ppm: int
    logit_ppm: int
    steps: tuple[tuple[str, int], ...]


def default_risk(features: Features) -> Risk:
    """Vector 20 days, 1 missed, .5, .9, 12 months, not the first: -2.35, 0.0871."""
    tenure = min(Fraction(1), Fraction(features.months, 24))
    exact = (
        ("constant", _CONSTANT),
        ("late", _LATE * features.max_days_late),
        ("missed", _MISSED * Fraction(min(3, features.missed), 3)),
        ("leverage", _LEVERAGE * Fraction(features.leverage_ppm, PPM)),
        ("attendance", _ATTENDANCE * Fraction(features.attendance_ppm, PPM)),
        ("tenure", _TENURE * tenure),
        ("first", _FIRST * int(features.is_first)),
    )
    logit = sum((value for _, value in exact), Fraction(0))
    return Risk(
        probability_ppm=_probability_ppm(logit),
        logit_ppm=round_fraction(logit * PPM),
        steps=tuple((name, round_fraction(value * PPM)) for name, value in exact),
    )


def _probability_ppm(logit: Fraction) -> int:
    with localcontext() as context:
        context.prec = 34
        power = (-Decimal(logit.numerator) / Decimal(logit.denominator)).exp()
        return round_fraction(PPM / (1 + power))
