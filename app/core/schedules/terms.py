"""What was agreed about a loan: everything that its schedule is computed from."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, get_args

from app.core.errors import Refused
from app.core.money import MINOR_MAX
from app.core.periods import Period
from app.core.rounding import Rounding

Method = Literal[
    "equal_instalment",
    "equal_principal",
    "flat",
    "service_charge",
    "upfront",
    "fee",
    "free",
    "bullet",
]
DayCount = Literal["periodic", "30/360", "act/365", "act/360", "act/act"]
Remainder = Literal["last", "first", "level"]

METHODS: tuple[Method, ...] = get_args(Method)
DAY_COUNTS: tuple[DayCount, ...] = get_args(DayCount)
REMAINDERS: tuple[Remainder, ...] = get_args(Remainder)

INSTALMENTS_MAX = 600
RATE_MAX = Fraction(10)  # 1,000 % a period or a year: beyond is a slip of the finger

ON_BALANCE: tuple[Method, ...] = ("equal_instalment", "equal_principal", "service_charge", "bullet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tranche:
    """A part of the principal handed over on a day, minor units."""

    on: date
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The agreement.

    Attributes:
        principal: Minor units, all tranches together.
        rate: Per period, or per year when `is_annual`; 0.015 is 1.5 %. For `fee` it is taken
            once, of the principal.
        dates: Due dates, oldest first, or empty where the days of meetings are not known yet.
        count: Number of instalments.
        is_regular: Whether the dates are exactly one period apart, beginning at `start`.
        round_to: Interest and parts are whole multiples of this many minor units.
        instalment_multiple, instalment_rounding: The same for the whole instalment.
        remainder: Which instalment absorbs what rounding leaves.
        fixed_principal: Principal of every instalment but the last, minor units; 0 for none.
        fixed_instalment: The whole of every instalment but the last, minor units; 0 for none.
        minimum_last: A last principal below this is paid with the instalment before; 0 for none.
        grace_principal: First periods that pay interest only.
        grace_interest: First periods whose interest falls due, uncompounded, with the next.
        interest_free: First periods that bear no interest.
        grace_capitalised: First periods whose interest is added to the principal.
        tranches: Empty when all of it was handed over at `start`.
        down_payment: Share of every tranche that is paid back at once.

    Raises:
        Refused: `schedule.*`, with the nearest allowed value in `allowed`.
    """

    principal: int
    rate: Fraction
    method: Method
    count: int
    is_annual: bool = False
    period: Period | None = None
    start: date | None = None
    dates: tuple[date, ...] = ()
    is_regular: bool = True
    day_count: DayCount = "periodic"
    rounding: Rounding = "half_up"
    round_to: int = 1
    instalment_multiple: int = 1
    instalment_rounding: Rounding = "half_up"
    remainder: Remainder = "last"
    fixed_principal: int = 0
    fixed_instalment: int = 0
    minimum_last: int = 0
    grace_principal: int = 0
    grace_interest: int = 0
    interest_free: int = 0
    grace_capitalised: int = 0
    tranches: tuple[Tranche, ...] = ()
    down_payment: Fraction = Fraction(0)

    def __post_init__(self) -> None:
        _check_size(self)
        _check_rate(self)
        _check_graces(self)
        _check_dates(self)

    @property
    def free_of_principal(self) -> int:
        """First periods in which no principal falls due."""
        return max(self.grace_principal, self.grace_capitalised)


def _check_size(terms: Terms) -> None:
    if not 1 <= terms.principal <= MINOR_MAX:
        raise Refused("schedule.principal", allowed=1)
    if not 1 <= terms.count <= INSTALMENTS_MAX:
        allowed = 1 if terms.count < 1 else INSTALMENTS_MAX
        raise Refused("schedule.instalments", given=terms.count, allowed=allowed)
    if terms.round_to < 1 or terms.instalment_multiple < 1:
        raise Refused("schedule.multiple", allowed=1)
    if terms.fixed_principal and terms.method == "equal_instalment":
        raise Refused("schedule.fixed_principal_method", method=terms.method)
    if not 0 <= terms.fixed_principal <= terms.principal:
        raise Refused("schedule.fixed_principal", allowed=terms.principal)
    if terms.fixed_instalment and terms.method not in ("equal_instalment", "flat"):
        raise Refused("schedule.fixed_instalment_method", method=terms.method)
    if not 0 <= terms.fixed_instalment <= MINOR_MAX:
        raise Refused("schedule.fixed_instalment", allowed=1)
    if not 0 <= terms.minimum_last <= terms.principal:
        raise Refused("schedule.minimum_last", allowed=terms.principal)
    if not 0 <= terms.down_payment < 1:
        raise Refused("schedule.down_payment")


def _check_rate(terms: Terms) -> None:
    if not 0 <= terms.rate <= RATE_MAX:
        raise Refused("schedule.rate", allowed=0 if terms.rate < 0 else 1000)
    if terms.method == "free" and terms.rate:
        raise Refused("schedule.free_with_rate")
    if terms.method == "fee" and (terms.is_annual or terms.rate >= 1):
        raise Refused("schedule.fee_rate")
    if terms.is_annual and terms.day_count == "periodic":
        if terms.period is None:
            raise Refused("schedule.period_needed")
        if terms.period.unit == "meetings":
            raise Refused("schedule.meetings_per_year")
    if not terms.is_annual and terms.day_count != "periodic":
        raise Refused("schedule.day_count_needs_annual_rate")


def _check_graces(terms: Terms) -> None:
    for name in ("grace_principal", "grace_interest", "interest_free", "grace_capitalised"):
        periods = getattr(terms, name)
        most = terms.count if name == "interest_free" else terms.count - 1
        if not 0 <= periods <= most:
            raise Refused("schedule.grace", field=name, given=periods, allowed=most)
    if terms.grace_capitalised and terms.method not in ON_BALANCE:
        raise Refused("schedule.capitalised_method", method=terms.method)


def _check_dates(terms: Terms) -> None:
    if terms.dates:
        assert len(terms.dates) == terms.count and terms.start is not None
        before = terms.start
        for due in terms.dates:
            if due <= before:
                raise Refused("schedule.dates_order", due=str(due), before=str(before))
            before = due
    elif terms.day_count != "periodic" or terms.tranches:
        raise Refused("schedule.dates_needed")
    if terms.tranches:
        _check_tranches(terms)


def _check_tranches(terms: Terms) -> None:
    assert terms.start is not None
    if terms.method not in (*ON_BALANCE, "flat", "free"):
        raise Refused("schedule.tranches_method", method=terms.method)
    if any(tranche.minor < 1 for tranche in terms.tranches):
        raise Refused("schedule.tranche_amount")
    for tranche in terms.tranches:
        if not terms.start <= tranche.on < terms.dates[-1]:
            raise Refused(
                "schedule.tranche_day",
                on=str(tranche.on),
                first=str(terms.start),
                last=str(terms.dates[-1]),
            )
    if sum(tranche.minor for tranche in terms.tranches) > terms.principal:
        raise Refused("schedule.tranches_exceed")
