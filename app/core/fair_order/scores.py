"""The score of an applicant, with every factor that it is made of.

Source: spec/domain.md section 3.12. Logarithms are natural and of whole units of the currency
(20 USDT counts as 20), so the score depends on the unit that the fund chose.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Final, Literal

from app.core.fair_order.applicant import Applicant

Profile = Literal["as_written", "first_code", "waiting"]
PROFILES: Final[tuple[Profile, ...]] = ("as_written", "first_code", "waiting")
EXACT = Context(prec=28)
DIGITS = 9  # decimal places that are told and printed


@dataclass(frozen=True, slots=True)
class Factor:
    """One number of the formula; `above` the line or below it. `missing` makes it unlimited."""

    name: str
    value: Decimal
    above: bool

    @property
    def is_missing(self) -> bool:
        return not self.above and self.value <= 0


@dataclass(frozen=True, slots=True)
class Score:
    """`value` is None for unlimited, which stands before every number."""

    value: Decimal | None
    factors: tuple[Factor, ...]

    @property
    def unlimited_by(self) -> tuple[str, ...]:
        """Names of the factors below the line that are nothing yet."""
        return tuple(factor.name for factor in self.factors if factor.is_missing)

    def rank(self) -> tuple[int, Decimal]:
        """Larger is earlier."""
        return (1, Decimal(0)) if self.value is None else (0, self.value)


def score(applicant: Applicant, profile: Profile, unit: int) -> Score:
    """The score under a profile.

    Args:
        unit: Minor units of one unit that the formula counts in, such as 1,000,000 for USDT.

            ln(previous) · ln(balance) · waited
            ─────────────────────────────────────────────────────────
            last_payment · instalments · ln(lent) · loans · ln(request)

        "as_written" and "first_code" differ in what `loans`, `lent` and `previous` count (see
        `Applicant`) and in how a logarithm is computed: the first code took it from a float,
        which its old results can only be repeated with. "waiting" asks who waited longest for
        how much of the own money: waited · balance / (balance + lent), so that a large last
        payment is no disadvantage.
    """
    if profile == "waiting":
        return _waiting(applicant, unit)
    ln = _float_ln if profile == "first_code" else _exact_ln
    factors = (
        Factor("previous", _above(ln, _whole(applicant.previous, unit)), True),
        Factor("balance", _above(ln, _whole(applicant.balance, unit)), True),
        Factor("waited", Decimal(applicant.waited), True),
        Factor("last_payment", _whole(applicant.last_payment, unit), False),
        Factor("instalments", Decimal(applicant.instalments), False),
        Factor("lent", _below(ln, _whole(applicant.lent, unit)), False),
        Factor("loans", Decimal(applicant.loans), False),
        Factor("request", _below(ln, _whole(applicant.request, unit)), False),
    )
    return _joined(factors)


def _waiting(applicant: Applicant, unit: int) -> Score:
    own, both = applicant.balance, applicant.balance + applicant.lent
    return _joined(
        (
            Factor("waited", Decimal(applicant.waited), True),
            Factor("balance", _whole(own, unit), True),
            Factor("both", _whole(max(1, both), unit), False),
        )
    )


def _joined(factors: tuple[Factor, ...]) -> Score:
    if any(factor.is_missing for factor in factors):
        return Score(None, factors)
    above = below = Decimal(1)
    for factor in factors:
        if factor.above:
            above = EXACT.multiply(above, factor.value)
        else:
            below = EXACT.multiply(below, factor.value)
    value = EXACT.divide(above, below) if above > 0 else Decimal(0)
    return Score(value, factors)


def _whole(minor: int, unit: int) -> Decimal:
    return EXACT.divide(Decimal(minor), Decimal(unit))


def _above(ln: Callable[[Decimal], Decimal], value: Decimal) -> Decimal:
    return ln(value) if value > 1 else Decimal(0)


def _below(ln: Callable[[Decimal], Decimal], value: Decimal) -> Decimal:
    return ln(value) if value > 0 else Decimal(0)


def _float_ln(value: Decimal) -> Decimal:
    return Decimal(str(math.log(float(value))))


def _exact_ln(value: Decimal) -> Decimal:
    return value.ln(EXACT)
