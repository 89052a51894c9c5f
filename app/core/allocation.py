"""Which dues a payment settles: by part, by age, and what becomes of the rest."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from app.core.errors import Refused
from app.core.splitting import split

Part = Literal["penalty", "fee", "interest", "principal"]
Direction = Literal["vertical", "horizontal"]
Surplus = Literal["advance", "next", "last", "principal", "reduce_amount"]

PARTS: tuple[Part, ...] = get_args(Part)
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
SURPLUSES: tuple[Surplus, ...] = get_args(Surplus)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What falls due on one day, by part, minor units."""

    due: date
    penalty: int = 0
    fee: int = 0
    interest: int = 0
    principal: int = 0

    def of(self, part: Part) -> int:
        amount: int = getattr(self, part)
        return amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money by the day it moved (value date), minor units.

    `key` orders payments of one day (session, then id), so that all laptops settle alike.
    """

    on: date
    minor: int
    key: str = ""


@dataclass(slots=True)
class Settled:
    """How far one part of one due is paid, minor units.

    `in_advance` is what was paid before the due date, `late` what was paid after it.
    """

    asked: int
    paid: int = 0
    in_advance: int = 0
    late: int = 0

    @property
    def outstanding(self) -> int:
        return self.asked - self.paid


@dataclass(slots=True, kw_only=True)
class Allocation:
    """The result: `settled[i][part]` for due i in the order given, and money left over.

    `by_payment` is in the order in which they were settled: by day, then by key.
    """

    settled: tuple[dict[Part, Settled], ...]
    advance: int = 0
    by_payment: list[dict[Part, int]] = field(default_factory=list)


def allocate(
    dues: Sequence[Due],
    payments: Iterable[Payment],
    *,
    order: Sequence[Part] = PARTS,
    direction: Direction = "vertical",
    surplus: Surplus = "advance",
) -> Allocation:
    """Settle `dues` with `payments`, in the order of their days; money is neither made nor lost.

    Args:
        dues: Any order; older ones are settled first, ties by position.
        order: Each part once; which part of a due is settled first.
        direction: `vertical` settles a due wholly before the next; `horizontal` settles one
            part of all dues before the next part.
        surplus: Where money goes that exceeds what is due on the day of the payment. `advance`
            and `next`: to later dues in order. `last`: to the last due first. `principal`: to
            principal of later dues, oldest first. `reduce_amount`: to principal of all later
            dues in proportion. What no due takes becomes the advance.

    Raises:
        Refused: `allocation.order`, `allocation.negative`.
    """
    if sorted(order) != sorted(PARTS):
        raise Refused("allocation.order", parts=" ".join(PARTS))
    paid = sorted(payments, key=lambda payment: (payment.on, payment.key))
    if any(payment.minor < 0 for payment in paid) or any(
        due.of(part) < 0 for due in dues for part in PARTS
    ):
        raise Refused("allocation.negative")
    settled = tuple({part: Settled(due.of(part)) for part in PARTS} for due in dues)
    result = Allocation(settled=settled)
    by_age = sorted(range(len(dues)), key=lambda place: dues[place].due)
    for payment in paid:
        _Till(dues, result, payment).settle(by_age, order, direction, surplus)
    return result


class _Till:
    """One payment while it is being handed out."""

    def __init__(self, dues: Sequence[Due], result: Allocation, payment: Payment) -> None:
        self.dues = dues
        self.result = result
        self.on = payment.on
        self.left = payment.minor
        self.taken: dict[Part, int] = dict.fromkeys(PARTS, 0)

    def settle(
        self, by_age: list[int], order: Sequence[Part], direction: Direction, surplus: Surplus
    ) -> None:
        fallen = [place for place in by_age if self.dues[place].due <= self.on]
        later = by_age[len(fallen) :]
        if surplus == "advance":
            # What is paid ahead waits for the next dues anyway, so all stand in one queue.
            self.pay(_queue(by_age, order, direction))
        else:
            self.pay(_queue(fallen, order, direction))
        if surplus == "last":
            later.reverse()
        if surplus == "principal":
            self.pay((place, "principal") for place in later)
        elif surplus == "reduce_amount":
            self.reduce(later)
        else:
            self.pay(_queue(later, order, "vertical"))
        self.result.advance += self.left
        self.result.by_payment.append(self.taken)

    def pay(self, queue: Iterable[tuple[int, Part]]) -> None:
        for place, part in queue:
            if not self.left:
                return
            self.put(place, part, self.left)

    def put(self, place: int, part: Part, minor: int) -> None:
        settled = self.result.settled[place][part]
        minor = min(minor, settled.outstanding)
        settled.paid += minor
        if self.on < self.dues[place].due:
            settled.in_advance += minor
        elif self.on > self.dues[place].due:
            settled.late += minor
        self.left -= minor
        self.taken[part] += minor

    def reduce(self, later: list[int]) -> None:
        weights = [self.result.settled[place]["principal"].outstanding for place in later]
        size = min(self.left, sum(weights))
        if size:
            for place, minor in zip(later, split(size, weights), strict=True):
                self.put(place, "principal", minor)


def _queue(
    places: Sequence[int], order: Sequence[Part], direction: Direction
) -> Iterator[tuple[int, Part]]:
    if direction == "vertical":
        return ((place, part) for place in places for part in order)
    return ((place, part) for part in order for place in places)
