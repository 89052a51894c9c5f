"""The DCB register of a self-help group: demand, collection, balance.

Source: spec/domain.md section 3.8.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One member's line of one meeting, minor units.

    Attributes:
        arrears: Not paid at the meetings before. due: Of this one. collected: At this one.
    """

    member: str
    arrears: int
    due: int
    collected: int

    @property
    def demand(self) -> int:
        return self.arrears + self.due

    @property
    def balance(self) -> int:
        """What goes to the next meeting; negative when more was paid."""
        return self.demand - self.collected

    @property
    def rate(self) -> int:
        """Collected of the demand, ppm; a million when nothing was asked."""
        paid = max(0, min(self.collected, self.demand))
        return paid * 1_000_000 // self.demand if self.demand > 0 else 1_000_000


def register(
    member: str, meetings: Sequence[tuple[int, int]], *, arrears: int = 0
) -> tuple[Demand, ...]:
    """A member's lines, one a meeting: (due, collected) in their order."""
    lines = []
    for due, collected in meetings:
        line = Demand(member=member, arrears=arrears, due=due, collected=collected)
        lines.append(line)
        arrears = line.balance
    return tuple(lines)
