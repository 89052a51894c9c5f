"""Loan products: what a group agreed to lend on, and the terms of one loan frozen in its facts.

A product may be changed for later loans; a loan keeps the text of the terms it was given on.
"""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

import msgspec

from app.core.allocation import PARTS, Part
from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.core.periods import Period, due_dates
from app.core.rounding import PPM, Rounding, apply_ppm
from app.core.schedules.build import build
from app.core.schedules.schedule import Schedule
from app.core.schedules.terms import (
    INSTALMENTS_MAX,
    DayCount,
    Method,
    Remainder,
    Terms,
)

FEES_PAID: Final = ("deducted", "apart")
RATE_BASES: Final = ("period", "month", "year", "loan")
REBATES: Final = ("none", "pro_rata", "rule_78")
PAYOFFS: Final = ("previous", "today", "full")
SURPLUSES: Final = ("advance", "principal", "next", "last")
PERIODS_MAX: Final = 366  # between two payments, in any unit: beyond is a slip of the finger
FUNDS: Final = ("loan", "social")
UNITS: Final = ("meetings", "days", "weeks", "months", "jalali_months")
ON_MEETINGS: Final[tuple[Method, ...]] = ("service_charge",)  # charged when a meeting opens


class LoanProduct(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One kind of loan of the group.

    Attributes:
        code: Stable; loans name it. name: as the group calls it, in its own language.
        method: Of `app.core.schedules.terms.METHODS`.
        rate_ppm: Interest for one `rate_basis`; "period" is one instalment, or with
            `rate_meetings` so many meetings, and "loan" the whole of it.
        period_unit, period_every: Time between two instalments.
        round_to: Parts are whole multiples of this many minor units.
        fee_ppm: Fee in parts per million of the principal, once; `fee_paid` says whether it is
            kept back or paid like a part of the loan.
        allocation_order: Which part of an instalment a payment settles first; "" for the usual.
        surplus: What becomes of money beyond what is due.
        rebate: Interest of a flat loan forgiven when it is paid off early.
        payoff: Interest of the running period when a declining loan is paid off.
        penalty: What lateness costs; None for nothing.
        fund: Whose money is lent: "loan", or "social" (T21): the welfare fund, without interest.
        multiple_ppm: A member may owe this part of the own savings; 0 for any, -1 as the group
            says.
        cap: Highest debt of one member, minor units; 0 for any, -1 as the group says.
        renewals: How often what is not paid may be lent again for one more time, when its interest
            is paid; 0 for never, -1 for any number.
    """

    code: str = ""
    name: str = ""
    method: Method = "flat"
    rate_ppm: int = 0
    rate_basis: str = "period"
    rate_meetings: int = 1
    period_unit: str = "meetings"
    period_every: int = 1
    day_count: DayCount = "periodic"
    instalments_max: int = 12
    round_to: int = 1
    remainder: Remainder = "last"
    grace_principal: int = 0
    interest_free: int = 0
    fee_ppm: int = 0
    fee_paid: str = "deducted"
    allocation_order: str = ""
    direction: str = "vertical"
    surplus: str = "advance"
    rebate: str = "none"
    payoff: str = "today"
    penalty: PenaltyRule | None = None
    fund: str = "loan"
    multiple_ppm: int = -1
    cap: int = -1
    renewals: int = 0

    @property
    def is_charged_at_meetings(self) -> bool:
        return self.method in ON_MEETINGS

    @property
    def order(self) -> tuple[Part, ...]:
        """Parts of an instalment in the order of settlement."""
        named = self.allocation_order.split()
        return tuple(part for word in named for part in PARTS if part == word) or PARTS


class LoanTerms(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What one loan was given on: all that its schedule is computed from.

    Attributes:
        start: Civil day from which interest runs. first_due: of the first instalment; "" for
            one period after `start`.
        every_days: Days between meetings, for instalments in meetings.
        fixed_principal: Of every instalment but the last, minor units; 0 for equal parts.
    """

    product: LoanProduct
    principal: int
    count: int
    start: str
    first_due: str = ""
    every_days: int = 14
    rounding: Rounding = "half_up"
    fixed_principal: int = 0

    @property
    def text(self) -> str:
        """Canonical JSON, as it stands in the facts; the same terms give the same text."""
        return _encode(self).decode()

    @property
    def fee(self) -> int:
        """The whole fee, minor units."""
        return apply_ppm(self.principal, self.product.fee_ppm, self.rounding)

    @property
    def fee_kept_back(self) -> int:
        return self.fee if self.product.fee_paid == "deducted" else 0


def changed(terms: LoanTerms, *, principal: int = 0, start: str = "") -> LoanTerms:
    """The same terms for another amount or day; 0 and "" keep the old one."""
    return msgspec.structs.replace(
        terms, principal=principal or terms.principal, start=start or terms.start
    )


def with_rate(terms: LoanTerms, rate_ppm: int) -> LoanTerms:
    """The same terms at another rate, in the sense of the product."""
    product = msgspec.structs.replace(terms.product, rate_ppm=rate_ppm)
    return msgspec.structs.replace(terms, product=product)


_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(LoanTerms).decode


def read_terms(text: str) -> LoanTerms | None:
    """The terms of a loan's fact; None for a loan brought forward, or a text that is none."""
    try:
        return _decode(text) if text else None
    except (msgspec.DecodeError, Refused):
        return None


def due_days(terms: LoanTerms) -> tuple[date, ...]:
    """The due dates, oldest first.

    Raises:
        Refused: "schedule.instalments", "date.year_out_of_range".
    """
    if not 1 <= terms.count <= INSTALMENTS_MAX:
        allowed = 1 if terms.count < 1 else INSTALMENTS_MAX
        raise Refused("schedule.instalments", given=terms.count, allowed=allowed)
    start = date.fromisoformat(terms.start)
    first = date.fromisoformat(terms.first_due) if terms.first_due else None
    if first is not None and first <= start:
        earliest = (start + timedelta(days=1)).isoformat()
        raise Refused("loan.first_due_too_early", earliest=earliest)
    return due_dates(start, period_of(terms), terms.count, first)


def period_of(terms: LoanTerms) -> Period:
    """The time between two instalments; meetings are so many days apart."""
    product = terms.product
    if product.period_unit == "meetings":
        return Period("days", product.period_every * terms.every_days)
    return Period(product.period_unit, product.period_every)  # type: ignore[arg-type]  # a checked word


def calculation(terms: LoanTerms) -> Terms:
    """The terms as the engine of schedules takes them.

    Raises:
        Refused: "schedule.*" with the nearest allowed value.
    """
    product = terms.product
    rate, is_annual = rate_of(terms)
    dates = due_days(terms)
    return Terms(
        principal=terms.principal,
        rate=rate,
        # The fee is no matter of the schedule: it is the same for every method.
        method="free" if product.method == "fee" else product.method,
        count=terms.count,
        is_annual=is_annual,
        period=period_of(terms),
        start=date.fromisoformat(terms.start),
        dates=dates,
        is_regular=not terms.first_due,
        day_count=product.day_count if is_annual else "periodic",
        rounding=terms.rounding,
        round_to=product.round_to,
        instalment_multiple=product.round_to,
        instalment_rounding=terms.rounding,
        remainder=product.remainder,
        fixed_principal=min(terms.fixed_principal, terms.principal),
        grace_principal=min(product.grace_principal, terms.count - 1),
        interest_free=min(product.interest_free, terms.count),
    )


def schedule_of(terms: LoanTerms) -> Schedule:
    """The schedule of a loan on these terms; of one charged at meetings only its end is known.

    Raises:
        Refused: As `calculation`; "schedule.nothing_left".
    """
    schedule = replace(build(calculation(terms)), fee=terms.fee)
    if schedule.cash <= 0:
        kept = schedule.upfront + schedule.fee
        raise Refused("schedule.nothing_left", kept=kept, principal=terms.principal)
    return schedule


def rate_of(terms: LoanTerms) -> tuple[Fraction, bool]:
    """The rate of a period, or of a year (then True)."""
    product = terms.product
    rate = Fraction(product.rate_ppm, PPM)
    if product.method in ("free", "fee"):
        return Fraction(0), False
    if product.rate_basis == "year":
        return rate, True
    if product.rate_basis == "month":
        return rate * 12, True
    if product.rate_basis == "loan":
        return rate / terms.count, False
    if product.rate_meetings > 1:
        # The rate is for so many meetings: whole ones are counted, a begun one as whole.
        whole = -(-terms.count // product.rate_meetings)
        return rate * whole / terms.count, False
    return rate, False
