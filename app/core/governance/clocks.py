"""What time it is, as far as anybody here can tell: the clock of this computer can be set.

The wall clock orders nothing and decides about no fact (spec/sync.md 2.13); a wait of a day is for
people, and nobody is to end it by setting a clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """When whoever numbers the facts answered, by their own clock.

    Attributes:
        now_ms: UTC milliseconds. size: Facts that had a number then.
        up_ms: How long this computer had been running. run: Which opening of the book it was.
    """

    now_ms: int
    size: int
    up_ms: int = 0
    run: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """The clocks of this computer.

    Attributes:
        wall_ms: UTC milliseconds. up_ms: How long it has been running, which nobody can set.
        run: Names this opening of the book. opened_ms, opened_up_ms: Both as they stood then.
        is_hub: This laptop numbers the facts: nobody else's clock is asked.
    """

    wall_ms: int
    up_ms: int = 0
    run: str = ""
    opened_ms: int | None = None
    opened_up_ms: int = 0
    is_hub: bool = False

    @property
    def steady_ms(self) -> int:
        """The wall clock, of which no more is believed than the computer has been running since
        the book was opened."""
        if self.opened_ms is None:
            return self.wall_ms
        return min(self.wall_ms, self.opened_ms + max(0, self.up_ms - self.opened_up_ms))

    def by_answer_ms(self, newest: Answer) -> int:
        """At least so late it is by the clock that answered last."""
        has_run = newest.run == self.run and self.up_ms >= newest.up_ms
        return newest.now_ms + (self.up_ms - newest.up_ms if has_run else 0)


def unheard_ms(answers: Sequence[Answer], position: int) -> int:
    """When was answered last while what stands at `position` had no number; 0 for never.

    Args:
        answers: The oldest first.
    """
    return max((one.now_ms for one in answers if one.size < position), default=0)


def kept(
    answers: Sequence[Answer], newest: Answer, *, every_ms: int, for_ms: int
) -> tuple[Answer, ...]:
    """The answers that are kept when another one comes. Of those with the same facts the newest
    says everything; one that says a later time than the newest came from a clock that was wrong.

    Args:
        every_ms: In so long a time, one is enough.
        for_ms: How long one is needed; of the older ones the newest stays.
    """
    before = [one for one in answers if one.now_ms <= newest.now_ms]
    if before and before[-1].size == newest.size:
        before.pop()
    if len(before) > 1 and before[-1].now_ms - before[-2].now_ms < every_ms:
        before.pop()
    old = [one for one in before if newest.now_ms - one.now_ms > for_ms]
    return (*old[-1:], *before[len(old) :], newest)
