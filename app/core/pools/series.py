"""Figures that change from a day on: the number of a member's shares, the value of one.

Source: spec/domain.md section 3.2.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import msgspec

from app.core.errors import Refused


class Dated(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that holds from a civil day on, until the next one."""

    from_on: date
    value: int


Series = tuple[Dated, ...]


def check_series(series: Sequence[Dated], field: str) -> Series:
    """Prove that a series can be read: days that come after one another, nothing negative.

    Raises:
        Refused: "series.empty", "series.order" with on, "scheme.number"; each with field.
    """
    if not series:
        raise Refused("series.empty", field=field)
    for before, after in pairwise(series):
        if after.from_on <= before.from_on:
            raise Refused("series.order", field=field, on=after.from_on.isoformat())
    if min(one.value for one in series) < 0:
        raise Refused("scheme.number", field=field, allowed=0)
    return tuple(series)


def value_on(series: Sequence[Dated], on: date) -> int:
    """The figure that holds on a day; 0 before the first."""
    return next((one.value for one in reversed(series) if one.from_on <= on), 0)


def due_on(shares: Sequence[Dated], worth: Sequence[Dated], on: date) -> int:
    """What a member should pay on a day of duty, minor units."""
    return value_on(shares, on) * value_on(worth, on)
