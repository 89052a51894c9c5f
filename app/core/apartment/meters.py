"""Meters: readings by day, and what was used between two days.

Source: spec/domain.md INV-50.
"""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from app.core.errors import Refused


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a meter of a unit showed on a civil day.

    Attributes:
        value: Thousandths of the meter's unit.
        place: Order among readings of one day: the later one holds.
    """

    unit: str
    meter: str
    on: str
    value: int
    place: int = 0


class Used(msgspec.Struct, frozen=True, kw_only=True):
    """What a paper shows of a meter: old, new, used; `is_known` says whether it was read twice."""

    old: int
    new: int
    is_known: bool

    @property
    def use(self) -> int:
        return self.new - self.old


def used(readings: Sequence[Reading], unit: str, meter: str, first: date, last: date) -> Used:
    """The use of a period: from the last reading before it, or the first within, to the last one.

    Never negative: a meter that seems to have run backwards counts as unread until it is settled.
    """
    own = sorted(
        (one for one in readings if (one.unit, one.meter) == (unit, meter)),
        key=lambda one: (one.on, one.place),
    )
    before = [one for one in own if one.on < first.isoformat()]
    within = [one for one in own if first.isoformat() <= one.on <= last.isoformat()]
    if not within or not (before or len(within) > 1):
        value = within[-1].value if within else before[-1].value if before else 0
        return Used(old=value, new=value, is_known=False)
    old, new = (before or within)[-1 if before else 0].value, within[-1].value
    return (
        Used(old=min(old, new), new=new, is_known=True)
        if new >= old
        else Used(old=new, new=new, is_known=False)
    )


def check_reading(reading: Reading, others: Iterable[Reading]) -> Reading:
    """Prove that a meter runs forwards.

    Raises:
        Refused: "meter.backwards" with on and value of the reading that it contradicts;
            "amount.negative" for less than nothing.
    """
    if reading.value < 0:
        raise Refused("meter.negative")
    found = contradicted(reading, others)
    if found is not None:
        raise Refused("meter.backwards", on=found.on, value=found.value)
    return reading


def contradicted(reading: Reading, others: Iterable[Reading]) -> Reading | None:
    """A reading of the same meter that cannot be right beside this one; None when all agree."""
    same = [
        one
        for one in others
        if (one.unit, one.meter) == (reading.unit, reading.meter)
        and (
            (one.on < reading.on and one.value > reading.value)
            or (one.on > reading.on and one.value < reading.value)
            or (one.on == reading.on and one.value != reading.value)
        )
    ]
    return max(same, key=lambda one: (one.on, one.place), default=None)
