"""How much more a member may borrow by the savings alone, before anybody asks."""

from dataclasses import dataclass

from app.core.lending_rules import products_of
from app.core.loan_products import LoanProduct
from app.core.rounding import PPM, apply_ppm
from app.core.rules_of_group import Rules

FUND = "loan"  # help of the welfare fund is for need, not for savings


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What the kind of loan that allows most leaves to borrow.

    Attributes:
        minor: Minor units, never negative.
        times_ppm: Part of the savings that may be owed, parts per million; 0 where a fixed amount
            is less than that.
    """

    minor: int
    times_ppm: int


def lends(rules: Rules) -> bool:
    """Whether members may ask for loans: by the multiple of the group, or of a kind of loan."""
    return rules.loan_multiple > 0 or any(one.multiple_ppm >= 0 for one in rules.loan_products)


def room_of(rules: Rules, *, savings: int, owed: int) -> Room | None:
    """What a member may borrow beside what is owed; None where savings set no limit.

    Args:
        rules: As lending takes them, with the kinds of the boxes.
        savings, owed: Minor units.
    """
    kinds = [one for one in products_of(rules) if one.fund == FUND]
    found = [_limit(rules, one, max(0, savings)) for one in kinds if lends(rules)]
    limits = [one for one in found if one is not None]
    if not limits:
        return None
    most, times = max(limits)
    return Room(minor=max(0, most - owed), times_ppm=times)


def _limit(rules: Rules, kind: LoanProduct, savings: int) -> tuple[int, int] | None:
    """(minor units, times in parts per million) that this kind allows to owe."""
    times = rules.loan_multiple * PPM if kind.multiple_ppm < 0 else kind.multiple_ppm
    cap = rules.loan_cap if kind.cap < 0 else kind.cap
    if not times:
        return None
    allowed = apply_ppm(savings, times, "down")
    return (cap, 0) if 0 < cap < allowed else (allowed, times)
