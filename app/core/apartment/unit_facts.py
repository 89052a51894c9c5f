"""Facts about units: added, owned and rented by whom from when, what a meter showed."""

from dataclasses import dataclass
from typing import Final

from app.core.apartment.people import ROLES
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.locales.names import clean_name

KINDS: Final = ("flat", "shop", "parking", "storage")
PEOPLE_MAX: Final = 99
AREA_MAX: Final = 1_000_000_000  # a square kilometre


@event_type("unit.added", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class UnitAdded:
    """A flat or shop belongs to the building.

    Attributes:
        no: Order on lists and papers. label: What is written on its door.
        area_milli: Thousandths of a square metre. floor: 0 at the ground.
        kind: Of KINDS.
        participation: (table, weight) in the building's tables of shares.
    """

    unit: str
    box: str
    no: int
    label: str
    area_milli: int
    floor: int
    kind: str
    participation: tuple[tuple[str, int], ...] = ()


@event_type("unit.occupied", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class UnitOccupied:
    """From a day on somebody owns or rents a unit, or so many live in it.

    It replaces what was said of the same role before, from that day on; debts stay with their days.

    Attributes:
        role: "owner" or "tenant". member: "" when the tenant moved out.
        people: Who live there with this household.
    """

    unit: str
    role: str
    member: str
    from_on: str
    people: int


@event_type("meter.read", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeterRead:
    """What a meter showed on a civil day; `value` in thousandths of its unit."""

    unit: str
    meter: str
    on: str
    value: int


def add(payload: UnitAdded, *, others: frozenset[str]) -> UnitAdded:
    """Decide a new unit.

    Args:
        others: Labels that are taken.

    Raises:
        Refused: "unit.label_taken", "unit.area" (nothing, or more than a town), "unit.kind",
            "unit.participation", `name.*`.
    """
    label = clean_name(payload.label)
    if label.casefold() in {one.casefold() for one in others}:
        raise Refused("unit.label_taken", label=label)
    if not 0 < payload.area_milli <= AREA_MAX:
        raise Refused("unit.area")
    if payload.kind not in KINDS:
        raise Refused("unit.kind", kind=payload.kind)
    if any(weight < 0 for _, weight in payload.participation):
        raise Refused("unit.participation")
    return payload


def occupy(payload: UnitOccupied) -> UnitOccupied:
    """Decide a change of people.

    Raises:
        Refused: "unit.role"; "unit.people" with max; "unit.no_owner" for a unit of nobody.
    """
    if payload.role not in ROLES:
        raise Refused("unit.role", role=payload.role)
    if not 0 <= payload.people <= PEOPLE_MAX:
        raise Refused("unit.people", max=PEOPLE_MAX)
    if payload.role == "owner" and not payload.member:
        raise Refused("unit.no_owner")
    return payload
