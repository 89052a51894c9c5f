"""What an entry about a building says, for the two sides of a question."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.projections.bills import bill_row
from app.projections.building_costs import cost_row
from app.projections.meters import reading_row
from app.projections.units import stay_row, unit_row


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSlip:
    """One entry about a building; fields that it has not are empty.

    Attributes:
        label: Of the unit. on: Civil day from which it holds. period: Month of a bill or a cost.
        member: New owner or tenant. role: "owner" or "tenant". people: Who live there.
        meter, value: Of a reading, thousandths. category, minor: Of a cost or a bill.
    """

    label: str = ""
    on: str = ""
    period: str = ""
    member: str = ""
    role: str = ""
    people: int = 0
    meter: str = ""
    value: int = 0
    category: str = ""
    minor: int = 0


def unit_slip(conn: Connection, entry: str, kind: str) -> UnitSlip | None:
    """The entry of a fact id; None for one of another kind."""
    match kind:
        case "unit.occupied":
            row = conn.execute(select(stay_row).where(stay_row.c.entry == entry)).first()
            return (
                None
                if row is None
                else UnitSlip(
                    label=_label(conn, row.unit),
                    on=row.from_on,
                    member=row.member,
                    role=row.role,
                    people=row.people,
                )
            )
        case "meter.read":
            row = conn.execute(select(reading_row).where(reading_row.c.entry == entry)).first()
            return (
                None
                if row is None
                else UnitSlip(
                    label=_label(conn, row.unit), on=row.on_day, meter=row.meter, value=row.value
                )
            )
        case "cost.recorded":
            row = conn.execute(select(cost_row).where(cost_row.c.entry == entry)).first()
            return (
                None
                if row is None
                else UnitSlip(
                    on=row.on_day, period=row.period, category=row.category, minor=row.minor
                )
            )
        case "bill.issued":
            row = conn.execute(select(bill_row).where(bill_row.c.entry == entry)).first()
            return (
                None if row is None else UnitSlip(on=row.on_day, period=row.period, minor=row.minor)
            )
    return None


def _label(conn: Connection, unit: str) -> str:
    return conn.execute(select(unit_row.c.label).where(unit_row.c.unit == unit)).scalar() or ""
