"""Seats that are sold before the round: who waits longer gets more, and knows how much.

Every seat pays the same at every turn; what early seats leave in the reserve of the round is what
late ones get on top. Or all prizes are equal, and a premium at the sale makes the difference.

Source: spec/domain.md section 3.4.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Final

from app.core.errors import Refused
from app.core.rounding import PPM, apply_ppm

_LOWEST: Final = Decimal("0.00001")  # of the rates looked for
_HIGHEST: Final = 100  # ten thousand per cent a turn
_GROWS: Final = Decimal("1.2")
_HALVINGS: Final = 60


def linear(pot: int, seats: int, spread: int) -> tuple[int, ...]:
    """Prizes that grow by `spread` from seat to seat; together exactly `seats` pots.

    Raises:
        Refused: "prizes.spread_odd" with lower and upper when they are no whole minor units;
            "prizes.spread" with most when the first seat would get nothing.
    """
    most = (2 * pot - 1) // (seats - 1) if seats > 1 else 0
    if seats > 1 and not 0 <= spread <= most:
        raise Refused("prizes.spread", most=max(0, most - most * (seats - 1) % 2))
    if spread * (seats - 1) % 2:
        raise Refused("prizes.spread_odd", lower=spread - 1, upper=min(spread + 1, most))
    first = pot - spread * (seats - 1) // 2
    return tuple(first + spread * k for k in range(seats))


def reserves(pot: int, prizes: Sequence[int]) -> tuple[int, ...]:
    """What the round keeps back after each turn."""
    held, found = 0, []
    for prize in prizes:
        held += pot - prize
        found.append(held)
    return tuple(found)


def check_table(pot: int, prizes: Sequence[int], *, kept: int = 0) -> tuple[int, ...]:
    """Prove that a table of prizes (commission within) can be kept.

    Args:
        kept: The commission of each turn; a prize is more.

    Raises:
        Refused: With the nearest prize that could stand there: "prizes.falls" with no and least,
            "prizes.reserve" with no and most, "prizes.sum" with wanted, no (the last seat) and
            nearest; "prizes.kept" with no and least.
    """
    held = before = 0
    for no, prize in enumerate(prizes, 1):
        if prize <= kept:
            raise Refused("prizes.kept", no=no, least=kept + 1)
        if prize < before:
            raise Refused("prizes.falls", no=no, least=before)
        held, before = held + pot - prize, prize
        if held < 0 and no < len(prizes):
            raise Refused("prizes.reserve", no=no, most=prize + held)
    if held:
        raise Refused(
            "prizes.sum", wanted=pot * len(prizes), no=len(prizes), nearest=prizes[-1] + held
        )
    return tuple(prizes)


def premiums(pot: int, prizes: Sequence[int]) -> tuple[int, ...]:
    """What each seat pays when it is sold and all prizes are one pot; negative: it gets that."""
    return tuple(pot - prize for prize in prizes)


def flows_of(value: int, seats: int, place: int, prize: int, premium: int = 0) -> tuple[int, ...]:
    """What a seat gets (positive) and pays at every turn; the first turn bears the premium.

    Args:
        prize: What is handed over at turn `place`, from 1.
    """
    flows = [-value] * seats
    flows[place - 1] += prize
    flows[0] -= premium
    return tuple(flows)


@dataclass(frozen=True, slots=True)
class Implied:
    """What a seat costs or brings for each turn, ppm: a seat that gets its money early borrows.

    Attributes:
        is_cost: It pays more than it gets.
    """

    rate_ppm: int
    is_cost: bool


def implied(flows: Sequence[int]) -> Implied:
    """The rate a turn at which all of it is worth nothing today (internal rate of return).

    A seat in the middle pays, gets and pays again, and may have several such rates: the lowest is
    meant. Where there is none, 0.
    """
    total = sum(flows)
    if not total:
        return Implied(0, is_cost=False)
    sign = 1 if total < 0 else -1
    with localcontext() as context:
        context.prec = 34
        low, high = Decimal(0), _LOWEST
        while sign * _worth(flows, high) <= 0:
            low, high = high, high * _GROWS
            if high > _HIGHEST:
                return Implied(0, is_cost=total < 0)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if sign * _worth(flows, middle) > 0:
                high = middle
            else:
                low = middle
        return Implied(int((low * PPM).to_integral_value()), is_cost=total < 0)


def commission_at(pot: int, ppm: int) -> int:
    """What is kept at each turn: a part of the pot, not of the prize."""
    return apply_ppm(pot, ppm)


def _worth(flows: Sequence[int], rate: Decimal) -> Decimal:
    """Worth today, discounted turn by turn (Horner)."""
    worth = Decimal(0)
    for flow in reversed(flows):
        worth = worth / (1 + rate) + flow
    return worth
