"""The cash count: notes and coins against the book, and the line that explains a difference."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

PHASES = ("opening", "closing")


@event_type("cash.counted", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class CashCounted:
    """The box was counted aloud.

    Attributes:
        phase: "opening" or "closing".
        counts: (value in minor units, how many), largest first.
        book_minor: What the book said at that moment.
        counter, witness: Two different members, neither of them the recorder.
    """

    meeting: str
    phase: str
    box: str
    counts: tuple[tuple[int, int], ...]
    counted_minor: int
    book_minor: int
    counter: str
    witness: str

    @property
    def difference_minor(self) -> int:
        """More in the box is positive, less is negative."""
        return self.counted_minor - self.book_minor


def counted_sum(counts: tuple[tuple[int, int], ...]) -> int:
    return sum(value * how_many for value, how_many in counts)


def count(payload: CashCounted, *, recorder: str) -> CashCounted:
    """Decide a count.

    Raises:
        Refused: A negative number of notes, a total that is not the sum, or the person who
            writes also counts.
    """
    if payload.phase not in PHASES:
        raise Refused("count.unknown_phase", phase=payload.phase)
    if any(value <= 0 or how_many < 0 for value, how_many in payload.counts):
        raise Refused("count.negative")
    if payload.counts and counted_sum(payload.counts) != payload.counted_minor:
        raise Refused(
            "count.sum_wrong", sum=counted_sum(payload.counts), counted=payload.counted_minor
        )
    if payload.counter and payload.counter == recorder:
        raise Refused("count.counter_is_recorder")
    if payload.counter and payload.counter == payload.witness:
        raise Refused("count.one_person")
    return payload


@event_type("cash.difference", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class CashDifference:
    """The box and the book do not agree and nobody found why (T70).

    Attributes:
        minor: More in the box is positive, missing is negative.
        account: Bag it was found in: 1010 or 1020.
        approved_by: Chair whose PIN allowed it.
    """

    meeting: str
    minor: int
    currency: str
    reason: str
    account: str = a.CASH_LOAN
    approved_by: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        other = a.CASH_OVER if self.minor > 0 else a.CASH_SHORT
        return (
            Line(account=self.account, minor=self.minor, currency=self.currency),
            Line(account=other, minor=-self.minor, currency=self.currency),
        )


def write_difference(payload: CashDifference) -> CashDifference:
    """Decide the line that makes book and box agree.

    Raises:
        Refused: There is no difference, no reason, or the bag is not part of the box.
    """
    if payload.minor == 0:
        raise Refused("count.no_difference")
    if not payload.reason.strip():
        raise Refused("count.no_reason")
    if payload.account not in a.BOX_ACCOUNTS:
        raise Refused("count.not_in_box", account=payload.account)
    return replace(payload, post=payload.template())
