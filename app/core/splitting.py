"""Dividing one amount among several without losing or making a minor unit."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Literal

from app.core.decimals import exact
from app.core.errors import Refused
from app.core.rounding import Rounding, divide

Weight = int | Fraction | Decimal | str


def split(total: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Split `total` minor units in proportion to `weights`, in their order; the sum is exact.

    Each share is cut down to the minor unit, then the units left over go one each to the
    largest cut-off fractions, ties to the lowest position (rule N3). A negative total is split
    like the positive one, with all signs changed.

    Args:
        weights: Not negative, at least one positive; strings are plain decimals.

    Raises:
        Refused: `split.no_weights` (none, or all zero), `split.bad_weight`.
    """
    parts = [_weight(weight) for weight in weights]
    scale = lcm(*(part.denominator for part in parts)) if parts else 1
    whole = [part.numerator * (scale // part.denominator) for part in parts]
    everything = sum(whole)
    if everything == 0:
        raise Refused("split.no_weights")
    size = abs(total)
    shares = [size * weight // everything for weight in whole]
    left = size - sum(shares)
    # sorted() is stable, so a tie goes to the lowest position, on every laptop the same.
    by_rest = sorted(
        range(len(whole)), key=lambda place: size * whole[place] % everything, reverse=True
    )
    for place in by_rest[:left]:
        shares[place] += 1
    return tuple(shares) if total >= 0 else tuple(-share for share in shares)


def _weight(weight: Weight) -> Fraction:
    try:
        value = exact(weight) if isinstance(weight, str) else Fraction(weight)
    except (Refused, ValueError, OverflowError):
        raise Refused("split.bad_weight", weight=str(weight)[:40]) from None
    if value < 0:
        raise Refused("split.bad_weight", weight=str(weight)[:40])
    return value


def equal_instalments(
    total: int,
    count: int,
    *,
    remainder: Literal["last", "first"] = "last",
    rounding: Rounding = "half_up",
    multiple: int = 1,
) -> tuple[int, ...]:
    """Equal parts of `total` minor units; one end absorbs what the rounding leaves (rule N4).

    A part never exceeds what is still to pay, so with coarse multiples the last may be zero.

    Args:
        count: At least 1.
        remainder: Which end absorbs; `first` is the custom of Bankomunal groups.
        multiple: Each part is a multiple of this many minor units, except the absorbing one.
    """
    assert total >= 0 and count >= 1 and multiple >= 1
    part = divide(total, count * multiple, rounding) * multiple
    parts: list[int] = []
    left = total
    for _ in range(count - 1):
        part = min(part, left)
        parts.append(part)
        left -= part
    parts.append(left)
    return tuple(parts) if remainder == "last" else tuple(reversed(parts))
