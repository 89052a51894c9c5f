"""A turn was paid out twice: until somebody says who keeps the pot, two officers agree to whatever
leaves the fund that it came from.

Only from the number of the question on, and only where it is known: what others wrote meanwhile is
not judged again. Where nobody else could agree, the fund is not stopped; it is written that the
second one was missing, and the sequencer asks about it (`rules/given_alone`).

Source: spec/sync.md class 3.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.allowances import leaving
from app.core.cases import SEAT_TWICE, TURN_TWICE, CaseOpened
from app.core.events.registry import FactClass, event_type

KINDS: Final = (TURN_TWICE, SEAT_TWICE)


@event_type("second.missing", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class SecondMissing:
    """Money left a fund for which two officers have to agree, and no other one could.

    Attributes:
        entry: Fact of the money, the one before this on its laptop.
        minor: What left all such funds, minor units of `currency`.
    """

    entry: str
    meeting: str
    minor: int
    currency: str


def funds_of(questions: Iterable[CaseOpened]) -> frozenset[str]:
    """The funds that the payouts of these questions left, of `app.core.allowances`."""
    return frozenset(
        fund
        for asked in questions
        if asked.kind in KINDS
        for slip in asked.slips
        for fund in leaving(slip.lines)
    )
