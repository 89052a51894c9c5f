"""Which penalties dues deserve by a day, from what settled them by value date.

The day on which money moved decides, not the day on which it was written down: a payment that
was made in time and recorded late bears no penalty (spec/domain.md section 2.5, F).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.allocation import Payment
from app.core.penalties import Assessed, PenaltyRule, assess, differences

Day = tuple[str, int]  # value date and minor units


@dataclass(frozen=True, slots=True, kw_only=True)
class LateDue:
    """A due as penalties see it, minor units.

    Attributes:
        minor: What the penalty is of when nothing is paid.
        settled: What was paid or waived of it.
        recorded: Penalties that stand in the book, by index; 0 for one that was taken back.
        pauses: First and last days of hardship.
    """

    due: str
    member: str
    loan: str
    due_on: str
    minor: int
    settled: tuple[Day, ...] = ()
    recorded: Mapping[int, int]
    pauses: tuple[tuple[str, str], ...] = ()


def to_assess(
    rule: PenaltyRule, late: LateDue, *, on: str
) -> tuple[tuple[Assessed, ...], dict[int, int]]:
    """(penalties still to be written, what was written too much by index) on the civil day `on`."""
    found = assess(
        rule,
        due=late.due,
        due_on=date.fromisoformat(late.due_on),
        minor=late.minor,
        on=date.fromisoformat(on),
        payments=[Payment(on=_day(day), minor=minor) for day, minor in late.settled],
        pauses=[
            (date.fromisoformat(first), date.fromisoformat(last)) for first, last in late.pauses
        ],
    )
    return differences(found, late.recorded)


def spread(asked: Sequence[int], paid: Iterable[Day]) -> list[list[Day]]:
    """Payments over amounts that fall due one after the other, the first one first.

    Args:
        paid: By value date after sorting; "" is a day before all others.

    Returns:
        For each amount what settled it. What is left over settles nothing.
    """
    rows: list[list[Day]] = [[] for _ in asked]
    left = list(asked)
    at = 0
    for day, minor in sorted(paid, key=lambda one: one[0]):
        rest = minor
        while rest > 0 and at < len(left):
            part = min(rest, left[at])
            if part:
                rows[at].append((day, part))
            left[at] -= part
            rest -= part
            at += not left[at]
    return rows


def _day(text: str) -> date:
    return date.fromisoformat(text) if text else date.min
