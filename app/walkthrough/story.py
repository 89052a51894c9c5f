"""What happens at the meeting of the walk-through, and what must come of it.

All amounts are whole shillings, as people say them. They are computed from the script of the
sample group by plain addition, never by the code that is being proved.
"""

import time
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.samples.script import Row, Script, load_script

GROUP = "tumaini"
BEGINS = datetime(2026, 11, 21, 14, 0, tzinfo=ZoneInfo("Africa/Nairobi"))
SHILLING = 100  # minor units

TREASURER, SECRETARY = 13, 11
LATE, EXCUSED, BORROWER, TURN = 4, 7, 3, 6
TYPED_TWICE = 9  # Grace Atieno: on the secretary's laptop too
CAME_LATE = 7  # Esther Kamau paid the secretary after the meeting
LATE_PAID = {"shares": 800, "welfare": 100, "turn": 300}
SHORT_CODE, SHORT_BY = "UKL5B7R9KD", 100  # Caroline's payment came with 100 less
MISTYPED = {"UKL7D4Z1QH": "UKL7D4Z1OH"}  # a Q in the book, an O at the provider

# What the picture of the meeting says; the sums below must agree with it.
COLLECTED, IN_CASH, BY_PHONE = 30_500, 19_750, 10_750
BOX_BEFORE, BOX_AFTER = 44_600, 43_400


@dataclass(frozen=True, slots=True)
class Paying:
    """One member's row: whole shillings."""

    row: Row
    total: int
    cash: int

    @property
    def by_phone(self) -> int:
        return self.total - self.cash


@dataclass(frozen=True, slots=True)
class Story:
    """The script and the payments of its meeting, by member number."""

    script: Script
    paying: dict[int, Paying]

    @property
    def total(self) -> int:
        return sum(one.total for one in self.paying.values())

    @property
    def cash(self) -> int:
        return sum(one.cash for one in self.paying.values())

    @property
    def by_phone(self) -> int:
        return self.total - self.cash

    @property
    def pot(self) -> int:
        return sum(one.row.turn for one in self.paying.values())

    @property
    def box_after(self) -> int:
        loan = next(out.amount for out in self.script.today.out if out.kind == "loan")
        expense = next(out.amount for out in self.script.today.out if out.kind == "expense")
        return BOX_BEFORE + self.cash - self.pot - loan - expense

    def name(self, no: int) -> str:
        return next(one.name for one in self.script.members if one.no == no)


def tell() -> Story:
    """The story, its sums checked against the picture."""
    script = load_script(GROUP)
    price = script.rules.share_value
    paying = {}
    for row in script.today.rows:
        total = row.shares * price + row.welfare + row.turn + row.fine + row.loan
        cash = {"cash": total, "split": row.cash}.get(row.method, 0)
        paying[row.no] = Paying(row, total, cash)
    story = Story(script, paying)
    sums = (story.total, story.cash, story.by_phone, story.box_after)
    assert sums == (COLLECTED, IN_CASH, BY_PHONE, BOX_AFTER), sums
    return story


class StoryClock:
    """Runs as fast as any clock, from the afternoon of the meeting; same in all processes."""

    def __init__(self, started: float) -> None:
        """Args:
        started: `time.time()` when the walk-through began.
        """
        self._started = started

    def __call__(self) -> int:
        return int(BEGINS.timestamp() * 1000 + (time.time() - self._started) * 1000)
