"""Penalties for money that is late: how much by which day, each part assessed once for ever."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args
from uuid import UUID, uuid5

from app.core.allocation import Payment
from app.core.errors import Refused
from app.core.rounding import PPM, Rounding, divide

Kind = Literal["none", "flat", "percent", "flat_per_period", "percent_per_period", "compound"]
Base = Literal["principal", "instalment"]

KINDS: tuple[Kind, ...] = get_args(Kind)
BASES: tuple[Base, ...] = get_args(Base)
PERCENTS: tuple[Kind, ...] = ("percent", "percent_per_period", "compound")
ONCE: tuple[Kind, ...] = ("flat", "percent")

RATE_MAX = PPM  # a period that costs more than all that is late is a slip of the finger
DAYS_MAX = 3660


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyRule:
    """What lateness costs; plain values, so that it can stand in the rules of a group.

    Attributes:
        kind: `flat` and `percent` once; the others for every period that has begun.
        minor: Of `flat` and `flat_per_period`, minor units.
        rate_ppm: Of the others, parts per million of what is late.
        grace_days: Days after the due date that cost nothing.
        every_days: Length of a period.
        cap_ppm: All penalties of one due together at most this part of it; 0 for no cap.
        base: What of a loan's instalment the percent is of: principal, or with its interest.

    Raises:
        Refused: `penalty.*`, with the nearest allowed value in `allowed`.
    """

    kind: Kind = "none"
    minor: int = 0
    rate_ppm: int = 0
    grace_days: int = 0
    every_days: int = 30
    cap_ppm: int = 0
    base: Base = "instalment"
    rounding: Rounding = "half_up"

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.base not in BASES:
            raise Refused("penalty.kind", kind=self.kind)
        if self.minor < 0:
            raise Refused("penalty.amount", allowed=0)
        if not 0 <= self.rate_ppm <= RATE_MAX:
            allowed = 0 if self.rate_ppm < 0 else RATE_MAX
            raise Refused("penalty.rate", allowed=allowed, percent=allowed * 100 // PPM)
        if not 0 <= self.grace_days <= DAYS_MAX:
            raise Refused("penalty.grace", allowed=0 if self.grace_days < 0 else DAYS_MAX)
        if not 1 <= self.every_days <= DAYS_MAX:
            raise Refused("penalty.every", allowed=1 if self.every_days < 1 else DAYS_MAX)
        if self.cap_ppm < 0:
            raise Refused("penalty.cap", allowed=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """The penalty of one period of one due.

    Attributes:
        id: `penalty_id` of both: the same on every laptop.
        index: Period, from 1.
        on: Day on which it came to be.
        base: What was late on that day, minor units.
    """

    id: str
    due: str
    index: int
    on: date
    minor: int
    base: int


def penalty_id(due: str, index: int) -> str:
    """The same name for the same penalty wherever it is assessed."""
    return str(uuid5(UUID(due), f"penalty|{index}"))


def periods(rule: PenaltyRule, days: int) -> int:
    """How many periods have begun `days` after the due date; the grace belongs to none.

    Source: spec/domain.md section 3.15.
    """
    if rule.kind == "none" or days <= rule.grace_days:
        return 0
    if rule.kind in ONCE:
        return 1
    return 1 + (days - rule.grace_days - 1) // rule.every_days


def begins(rule: PenaltyRule, due_on: date, index: int) -> date:
    """The first day of period `index` (from 1): what is paid before it is not in its base."""
    return due_on + timedelta(days=rule.grace_days + 1 + (index - 1) * rule.every_days)


def penalty(rule: PenaltyRule, base: int, days: int) -> int:
    """All penalties of `base` minor units that are `days` late, nothing of them paid."""
    return _capped(rule, base, _whole(rule, base, periods(rule, days)))


def assess(
    rule: PenaltyRule,
    *,
    due: str,
    due_on: date,
    minor: int,
    on: date,
    payments: Sequence[Payment] = (),
    pauses: Sequence[tuple[date, date]] = (),
    until: date | None = None,
) -> tuple[Assessed, ...]:
    """Every penalty of one due up to the day `on`, oldest first.

    It depends on nothing but its arguments: assessing again, later or on another laptop, gives
    the same ids and amounts, unless a payment with an earlier value date has come to light.

    Args:
        due: Id of the due, a UUID.
        minor: What the percent is of when nothing is paid, minor units.
        payments: What settled that base, by value date: money that moved before a period began
            does not count in it, whenever it was recorded.
        pauses: First and last days between which none begins (a hardship that was voted).
        until: Last day on which one may begin (write-off, death).
    """
    count = periods(rule, (on - due_on).days)
    found: list[Assessed] = []
    total = 0
    for index in range(1, count + 1):
        day = begins(rule, due_on, index)
        if until is not None and day > until:
            break
        late = minor - sum(payment.minor for payment in payments if payment.on < day)
        if late <= 0 or any(first <= day <= last for first, last in pauses):
            continue
        more = _whole(rule, late, index) - _whole(rule, late, index - 1)
        more = _capped(rule, minor, total + more) - total
        if more > 0:
            total += more
            found.append(
                Assessed(
                    id=penalty_id(due, index), due=due, index=index, on=day, minor=more, base=late
                )
            )
    return tuple(found)


def differences(
    found: Sequence[Assessed], recorded: Mapping[int, int]
) -> tuple[tuple[Assessed, ...], dict[int, int]]:
    """What is still to be assessed, and what was recorded too much, by index, minor units.

    Args:
        recorded: Amounts that stand in the book, by index.
    """
    wanted = {one.index: one for one in found}
    missing = tuple(one for one in found if one.index not in recorded)
    excess = {}
    for index, minor in recorded.items():
        right = wanted[index].minor if index in wanted else 0
        if minor > right:
            excess[index] = minor - right
    return missing, excess


def _whole(rule: PenaltyRule, base: int, count: int) -> int:
    """The penalties of the first `count` periods together, rounded once."""
    if count <= 0:
        return 0
    if rule.kind == "flat":
        return rule.minor
    if rule.kind == "flat_per_period":
        return rule.minor * count
    if rule.kind == "percent":
        return divide(base * rule.rate_ppm, PPM, rule.rounding)
    if rule.kind == "percent_per_period":
        return divide(base * rule.rate_ppm * count, PPM, rule.rounding)
    grown, unit = (PPM + rule.rate_ppm) ** count, PPM**count
    return divide(base * (grown - unit), unit, rule.rounding)


def _capped(rule: PenaltyRule, base: int, total: int) -> int:
    if not rule.cap_ppm:
        return total
    return min(total, base * rule.cap_ppm // PPM)
