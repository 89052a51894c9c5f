"""Seats of a round: what pays at every turn and gets the pot once, owned by one member or several.

A share group owns one seat together in exact fractions. What a fraction pays is cut by running
sums: after every turn each owner has paid the exact part, rounded up or down to the minor unit,
so the odd unit goes round, and over a whole round owners of equal fractions pay the same.

Source: spec/domain.md section 3.1 (sub-shares) and INV-40.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from types import MappingProxyType
from typing import Final

import msgspec

from app.core.errors import Refused

SEATS_MAX: Final = 1_000  # an order of more does not fit into one fact
OWNERS_MAX: Final = 20
NO_LESS: Final[Mapping[str, int]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who owns a seat or a part of it: `num`/`den` of it."""

    member: str
    num: int = 1
    den: int = 1

    @property
    def fraction(self) -> Fraction:
        return Fraction(self.num, self.den)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One seat of a round.

    Attributes:
        seat: Its name within the round: the number as text.
        no: Its number, from 1; ties and lists follow it.
        owners: One member, or a share group whose fractions sum to exactly 1.
    """

    seat: str
    no: int
    owners: tuple[Owner, ...]

    @property
    def members(self) -> tuple[str, ...]:
        return tuple(one.member for one in self.owners)


def seat_of(no: int, *owners: Owner | str) -> Seat:
    """A seat by its number; a bare member owns the whole of it."""
    found = tuple(one if isinstance(one, Owner) else Owner(member=one) for one in owners)
    return Seat(seat=str(no), no=no, owners=found)


def check_seats(seats: Sequence[Seat], *, value: int) -> tuple[Seat, ...]:
    """Prove that these seats can play a round in which each pays `value` a turn, minor units.

    Raises:
        Refused: "seats.none"; "seats.too_many" with max; "seats.same" with no; "seat.fractions"
            with no and sum, when they do not make one whole; "seat.owner_twice" with no and
            member; "seat.fraction_too_small" with no, when a part is below one minor unit.
    """
    if not seats:
        raise Refused("seats.none")
    if len(seats) > SEATS_MAX:
        raise Refused("seats.too_many", max=SEATS_MAX)
    known: set[str] = set()
    for one in seats:
        if one.seat in known or one.no < 1:
            raise Refused("seats.same", no=one.no)
        known.add(one.seat)
        check_owners(one, value=value)
    return tuple(seats)


def check_owners(seat: Seat, *, value: int) -> None:
    """Prove that a seat has its owners: exactly one whole, nobody twice.

    Raises:
        Refused: As `check_seats`.
    """
    if len(seat.owners) > OWNERS_MAX:
        raise Refused("seat.owners_too_many", no=seat.no, max=OWNERS_MAX)
    for one in seat.owners:
        if one.den < 1 or not 0 < one.num <= one.den:
            raise Refused("seat.fractions", no=seat.no, sum=f"{one.num}/{one.den}")
        if seat.members.count(one.member) > 1:
            raise Refused("seat.owner_twice", no=seat.no, member=one.member)
        if value * one.num < one.den:
            raise Refused("seat.fraction_too_small", no=seat.no)
    whole = sum((one.fraction for one in seat.owners), Fraction(0))
    if whole != 1:
        raise Refused("seat.fractions", no=seat.no, sum=str(whole))


def seats_hash(seats: Sequence[Seat]) -> str:
    """Who owns what, in one hash: what a draw is bound to."""
    return sha256(msgspec.json.encode(tuple(seats), order="sorted")).hexdigest()


def by_fraction(total: int, owners: Sequence[Owner]) -> tuple[int, ...]:
    """An amount of the seat divided among its owners, in their order; together exactly `total`.

    Each part is the exact one rounded up or down: the difference of running sums.
    """
    if len(owners) == 1:  # nearly every seat
        return (total,)
    cut, before = [], 0
    reached = Fraction(0)
    for one in owners:
        reached += one.fraction
        upto = total * reached.numerator // reached.denominator
        cut.append(upto - before)
        before = upto
    return tuple(cut)


def dues_of(seat: Seat, value: int, turn: int) -> tuple[tuple[str, int], ...]:
    """What each owner pays at turn `turn`, from 1; together exactly `value`."""
    if len(seat.owners) == 1:  # nearly every seat
        return ((seat.owners[0].member, value),)
    now = by_fraction(value * turn, seat.owners)
    before = by_fraction(value * (turn - 1), seat.owners)
    return tuple(
        (owner.member, upto - paid)
        for owner, upto, paid in zip(seat.owners, now, before, strict=True)
    )


def dues_at(
    seats: Iterable[Seat], value: int, turn: int, less: Mapping[str, int] = NO_LESS
) -> dict[str, int]:
    """What every member pays at a turn for all seats together, in the order of the seats.

    Args:
        less: By seat what it pays less, at most `value`: the dividend of an auction.
    """
    sums: dict[str, int] = {}
    for one in seats:
        for member, minor in dues_of(one, value - less.get(one.seat, 0), turn):
            sums[member] = sums.get(member, 0) + minor
    return sums
