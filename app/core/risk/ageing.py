"""Days past due, buckets, portfolio at risk and provisions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.core.rounding import PPM, divide

BUCKETS = ("0", "1-30", "31-60", "61-90", ">90")
_FIRST_DAYS = (1, 31, 61, 91)
PROVISIONS_PPM = (10_000, 50_000, 250_000, 500_000, 1_000_000)
"""Part of the principal that is expected to be lost, by bucket; a rule of the group may differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """One running loan: principal left in minor units and days past due."""

    loan: str
    principal: int
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """Loans of one age: `provision_ppm` of their principal is set aside in thought."""

    name: str
    loans: int
    principal: int
    provision_ppm: int
    provision: int


def days_late(oldest_unpaid: date | None, on: date) -> int:
    """Days since the oldest unpaid due date; 0 on that day itself and when nothing is late."""
    if oldest_unpaid is None:
        return 0
    return max(0, (on - oldest_unpaid).days)


def bucket_of(days: int) -> int:
    """Place of an age in `BUCKETS`."""
    return sum(days >= first for first in _FIRST_DAYS)


def at_risk(exposures: Iterable[Exposure], days: int) -> tuple[int, int]:
    """Principal of loans later than `days`, and of all loans, minor units.

    Source: spec/domain.md section 3.24: every minor unit of a late loan is at risk.
    """
    late = whole = 0
    for one in exposures:
        whole += one.principal
        late += one.principal if one.days_late > days else 0
    return late, whole


def portfolio_at_risk_ppm(exposures: Iterable[Exposure], days: int) -> int:
    """Portfolio at risk in parts per million, half up; 0 where nothing is lent."""
    late, whole = at_risk(exposures, days)
    return divide(late * PPM, whole) if whole else 0


def portfolio_at_risk(exposures: Iterable[Exposure], days: int) -> Fraction:
    """The same, exact."""
    late, whole = at_risk(exposures, days)
    return Fraction(late, whole) if whole else Fraction(0)


def buckets(
    exposures: Sequence[Exposure], provisions_ppm: Sequence[int] = PROVISIONS_PPM
) -> tuple[Bucket, ...]:
    """The portfolio by age, youngest first; provisions are rounded once a bucket, half up."""
    assert len(provisions_ppm) == len(BUCKETS)
    found = []
    for place, (name, ppm) in enumerate(zip(BUCKETS, provisions_ppm, strict=True)):
        inside = [one.principal for one in exposures if bucket_of(one.days_late) == place]
        principal = sum(inside)
        found.append(
            Bucket(
                name=name,
                loans=len(inside),
                principal=principal,
                provision_ppm=ppm,
                provision=divide(principal * ppm, PPM),
            )
        )
    return tuple(found)


def provision(exposures: Sequence[Exposure], provisions_ppm: Sequence[int] = PROVISIONS_PPM) -> int:
    """All provisions together, minor units."""
    return sum(bucket.provision for bucket in buckets(exposures, provisions_ppm))
