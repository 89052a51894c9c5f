"""What the winners of a turn get: prizes, what is kept of them, and what they wait for.

Source: spec/domain.md sections 3.1 and 3.3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.rotation.seats import Seat, by_fraction
from app.core.rotation.terms import RotationTerms, commission_of
from app.core.rounding import apply_ppm
from app.core.splitting import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Winning:
    """What one owner of a winning seat gets, minor units.

    `prize` is the sum of all the other parts but the reserve: kept by the group, for the other
    seats, for the social fund, for the host's meal, handed over, and waited for. `reserve` goes
    from the pot to the reserve of the round, or (negative) comes from it.
    """

    seat: str
    member: str
    prize: int
    commission: int
    welfare: int
    meal: int
    paid: int
    short: int = 0
    dividend: int = 0
    reserve: int = 0


def winnings(
    terms: RotationTerms,
    prize: int,
    winners: Sequence[Seat],
    *,
    turn: int,
    short: int = 0,
    receivers: Mapping[str, str] | None = None,
    commission: int | None = None,
    dividend: int = 0,
    reserve: int = 0,
) -> tuple[Winning, ...]:
    """What everybody who wins at `turn` gets, in the order of the winners and their owners.

    The host's meal comes out of the first prize. What the pot lacks is waited for by all of them
    in proportion to what they get.

    Args:
        prize: Of a whole seat. short: What the pot lacks in money.
        receivers: By seat the one owner who takes it for a share group.
        commission: Of each prize; None for that of the terms.
        dividend, reserve: As of `Winning`, of a whole seat.
    """
    found: list[Winning] = []
    for place, seat in enumerate(winners):
        meal = terms.meal if place == 0 else 0
        receiver = (receivers or {}).get(seat.seat, "")
        kept = commission_of(terms, prize, turn=turn) if commission is None else commission
        welfare = apply_ppm(prize, terms.welfare_ppm)
        meal = min(meal, prize - kept - dividend - welfare)
        parts = (kept, welfare, meal, dividend, prize - kept - welfare - meal - dividend, reserve)
        found += _of_seat(seat, parts, receiver=receiver)
    lacks = split(short, [one.paid for one in found]) if short else (0,) * len(found)
    return tuple(
        replace(one, paid=one.paid - part, short=part)
        for one, part in zip(found, lacks, strict=True)
    )


def from_pots(
    pots: Sequence[tuple[str, int]], needed: int
) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]:
    """Take `needed` out of what earlier pots hold, the oldest first: (taken, what they keep)."""
    taken, kept, left = [], [], needed
    for pot, minor in pots:
        part = max(0, min(left, minor))
        left -= part
        taken += [(pot, part)] if part else []
        kept += [(pot, minor - part)] if minor > part else []
    return tuple(taken), tuple(kept)


def _of_seat(seat: Seat, whole: tuple[int, ...], *, receiver: str) -> list[Winning]:
    if receiver:
        return [_winning(seat, receiver, whole)]
    # Each part is cut by itself, so none is negative; the prize of an owner is their sum.
    cut = zip(*(by_fraction(part, seat.owners) for part in whole), strict=True)
    return [
        _winning(seat, owner.member, parts) for owner, parts in zip(seat.owners, cut, strict=True)
    ]


def _winning(seat: Seat, member: str, parts: tuple[int, ...]) -> Winning:
    commission, welfare, meal, dividend, paid, reserve = parts
    return Winning(
        seat=seat.seat,
        member=member,
        prize=commission + welfare + meal + dividend + paid,
        commission=commission,
        welfare=welfare,
        meal=meal,
        dividend=dividend,
        paid=paid,
        reserve=reserve,
    )
