"""Who owns a unit, who rents it, and how many live there, by day.

A unit is the account; people come and go. Each change is dated and holds until the next one of
the same role, whatever the order in which changes become known.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal

import msgspec

Role = Literal["owner", "tenant"]
ROLES: Final[tuple[Role, ...]] = ("owner", "tenant")


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """From a day on, somebody owns or rents a unit.

    Attributes:
        member: "" for nobody: the tenant moved out.
        people: Who live there with this role's household; an owner who lives elsewhere has 0.
        place: Order among changes of one day: the later one holds.
    """

    unit: str
    role: str
    member: str
    from_on: str
    people: int = 0
    place: int = 0


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """Days in a row for which the same person answers."""

    member: str
    days: int


def stay_on(stays: Iterable[Stay], unit: str, role: str, on: str) -> Stay | None:
    """The stay of a role that holds on a civil day; None when there is nobody."""
    held = [one for one in stays if one.unit == unit and one.role == role and one.from_on <= on]
    last = max(held, key=lambda one: (one.from_on, one.place), default=None)
    return last if last is not None and last.member else None


def lives_in(stays: Iterable[Stay], unit: str, on: str) -> Stay | None:
    """The tenant, else the owner; None for a unit of nobody."""
    stays = tuple(stays)
    return stay_on(stays, unit, "tenant", on) or stay_on(stays, unit, "owner", on)


def people_on(stays: Iterable[Stay], unit: str, on: str) -> int:
    """How many live in a unit on a day: the tenant's household, else the owner's; 0 if empty."""
    stay = lives_in(stays, unit, on)
    return stay.people if stay is not None else 0


def person_days(stays: Sequence[Stay], unit: str, first: date, last: date) -> int:
    """People times days, both ends included."""
    return sum(
        people_on(stays, unit, start) * days for start, days in _stretches(stays, first, last)
    )


def spans(
    stays: Sequence[Stay], unit: str, role: Role, first: date, last: date
) -> tuple[Span, ...]:
    """Who answers for a role on which days of a period, in their order.

    Where nobody rents, the owner answers for the tenant's part too.
    """
    own = tuple(one for one in stays if one.unit == unit)
    found: list[Span] = []
    for start, days in _stretches(own, first, last):
        stay = lives_in(own, unit, start) if role == "tenant" else stay_on(own, unit, role, start)
        member = stay.member if stay is not None else ""
        if found and found[-1].member == member:
            found[-1] = Span(member=member, days=found[-1].days + days)
        else:
            found.append(Span(member=member, days=days))
    return tuple(found)


def _stretches(stays: Iterable[Stay], first: date, last: date) -> list[tuple[str, int]]:
    """(first day, days) of the parts of a period in which nothing changes, both ends included."""
    start, end = first.isoformat(), last.isoformat()
    begins = sorted({start, *(one.from_on for one in stays if start < one.from_on <= end)})
    days = [date.fromisoformat(one).toordinal() for one in begins]
    ends = [*days[1:], last.toordinal() + 1]
    return [(one, to - day) for one, day, to in zip(begins, days, ends, strict=True)]
