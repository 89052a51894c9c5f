"""Who takes which seats in a new round, as it is typed: "1", "2", "1/2" beside each member.

Fractions that follow one another are put together to share groups until they make one whole.
"""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final

from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.core.rotation.seats import SEATS_MAX, Owner, Seat, seat_of

_SHARE: Final = re.compile(r"(?:(\d{1,4}))?(?:[ +]*(\d{1,2})/(\d{1,2}))?")
_SIGNS: Final = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⁄": "/"}


def read_shares(text: str) -> Fraction:
    """A number of seats as typed: "2", "1/2", "1 1/2", "½", in digits of any script.

    Raises:
        Refused: "seats.typed" with typed.
    """
    plain = fold_digits(text).strip()
    for sign, written in _SIGNS.items():
        plain = plain.replace(sign, f" {written}" if written != "/" else "/")
    found = _SHARE.fullmatch(plain.strip())
    if found is None:
        raise Refused("seats.typed", typed=text[:20])
    whole, num, den = (int(part) if part else 0 for part in found.groups())
    if found.group(3) and (den == 0 or num >= den):
        raise Refused("seats.typed", typed=text[:20])
    return whole + (Fraction(num, den) if den else Fraction(0))


def seats_from(shares: Iterable[tuple[str, Fraction]]) -> tuple[Seat, ...]:
    """Seats of members in their order: whole ones where the member stands, groups where they
    become whole.

    Raises:
        Refused: "seats.none", "seats.too_many" with max, "seats.parts_left" with left when the
            last fractions do not make one whole, "seats.parts_over" with member for one that
            would go beyond it.
    """
    seats: list[Seat] = []
    group: list[Owner] = []
    for member, share in shares:
        whole, rest = divmod(share, 1)
        if len(seats) + whole > SEATS_MAX:
            raise Refused("seats.too_many", max=SEATS_MAX)
        seats += [seat_of(len(seats) + 1 + extra, member) for extra in range(int(whole))]
        if not rest:
            continue
        group.append(Owner(member=member, num=rest.numerator, den=rest.denominator))
        reached = _sum(group)
        if reached > 1:
            raise Refused("seats.parts_over", member=member)
        if reached == 1:
            seats.append(seat_of(len(seats) + 1, *group))
            group = []
    if group:
        raise Refused("seats.parts_left", left=str(1 - _sum(group)))
    if not seats:
        raise Refused("seats.none")
    return tuple(seats)


def shares_of(seats: Sequence[Seat]) -> dict[str, Fraction]:
    """How many seats each member has, parts included."""
    sums: dict[str, Fraction] = {}
    for seat in seats:
        for owner in seat.owners:
            sums[owner.member] = sums.get(owner.member, Fraction(0)) + owner.fraction
    return sums


def share_text(share: Fraction) -> str:
    """A number of seats as it is typed: "2", "1/2", "1 1/2"."""
    whole, rest = divmod(share, 1)
    parts = [str(whole)] if whole or not rest else []
    return " ".join([*parts, str(rest)] if rest else parts)


def _sum(owners: Sequence[Owner]) -> Fraction:
    return sum((one.fraction for one in owners), Fraction(0))
