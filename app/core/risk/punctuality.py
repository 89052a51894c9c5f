"""How punctually dues were paid, by the days the money moved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidDue:
    """One due; `paid_on` is the civil day it was wholly paid, "" while it is not."""

    due_on: str
    minor: int
    paid_on: str

    @property
    def is_on_time(self) -> bool:
        return bool(self.paid_on) and self.paid_on <= self.due_on

    def days_late(self, on: str) -> int:
        """Days between its day and the one it was paid, or `on` while it is not."""
        end = date.fromisoformat(self.paid_on or on)
        return max(0, (end - date.fromisoformat(self.due_on)).days)


def paid_dues(
    dues: Iterable[tuple[str, int]], payments: Iterable[tuple[str, int]]
) -> tuple[PaidDue, ...]:
    """Every due with the day that paid it, oldest first: money settles the oldest due first.

    Args:
        dues: (civil day, minor units) in any order; those of 0 are left out.
        payments: (value date, minor units) in any order.
    """
    money = sorted(payments)
    found = []
    place = left = 0
    day = ""
    for due_on, minor in sorted(due for due in dues if due[1] > 0):
        while left < minor and place < len(money):
            day, came = money[place]
            left += came
            place += 1
        found.append(PaidDue(due_on=due_on, minor=minor, paid_on=day if left >= minor else ""))
        # What is short stays in hand for this due alone; later ones have nothing.
        left -= min(left, minor)
    return tuple(found)


def worst_days(dues: Sequence[PaidDue], *, since: str, on: str) -> int:
    """The longest that money was late at any time from `since` to `on`, both civil days."""
    return max((due.days_late(on) for due in dues if (due.paid_on or on) >= since), default=0)
