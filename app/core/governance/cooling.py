"""A day without sending money to a number that was just changed: time for somebody to notice.

Source: spec/domain.md section 6.2 (payment-account change: + 24 h cooling).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.core import accounts as a
from app.core.governance.clocks import Answer, Clocks, unheard_ms
from app.core.ledger import Line

COOLING_MS: Final = 24 * 3_600_000
SENT_FROM: Final = frozenset({a.BANK, a.MOBILE, a.CRYPTO})  # everything but notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Where a member's money is sent was changed.

    Attributes:
        at_ms: UTC milliseconds, by the clock of whoever did. position: In the log; behind every
            number while it waits for one.
    """

    at_ms: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooling:
    """How long nothing is sent yet.

    Attributes:
        left_ms: 0 where nothing was changed, or long enough ago.
        needs_answer: By this laptop's clock the day is over; it does not say so alone.
    """

    left_ms: int = 0
    needs_answer: bool = False


def cooling(changed: Changed | None, clocks: Clocks, answers: Sequence[Answer] = ()) -> Cooling:
    """How long nothing is sent yet.

    The day has to be over by the clock of this laptop, and by the clock of whoever numbers the
    facts where they ever said what it shows: from the last answer that did not count the change.

    Args:
        answers: The oldest first; () where nobody ever answered.
    """
    if changed is None:
        return Cooling()
    own = cooling_left_ms(changed.at_ms, clocks.steady_ms)
    if clocks.is_hub or not answers:
        return Cooling(left_ms=own)
    since = max(changed.at_ms, unheard_ms(answers, changed.position))
    theirs = cooling_left_ms(since, clocks.by_answer_ms(answers[-1]))
    return Cooling(left_ms=max(own, theirs), needs_answer=not own and bool(theirs))


def cooling_left_ms(since_ms: int, now_ms: int) -> int:
    """What is left of the day, by one clock.

    A clock that stands before the change is wrong, and proves nothing.
    """
    return COOLING_MS - min(max(0, now_ms - since_ms), COOLING_MS)


def is_sent(lines: Iterable[Line]) -> bool:
    """Whether these lines of an entry send money away."""
    away: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.account in SENT_FROM:
            place = line.account, line.currency
            away[place] = away.get(place, 0) + line.minor
    return any(minor < 0 for minor in away.values())
