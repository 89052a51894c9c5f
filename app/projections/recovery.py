"""The recovery sheets of the group: who keeps them, since when, and when they were last tried."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.core.recovery import RecoveryRehearsed, RecoverySet
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
sheets = strict_table(
    "recovery_sheets",
    metadata,
    Column("recovery", Text, primary_key=True),
    Column("first", Text, nullable=False),
    Column("second", Text, nullable=False),
    Column("given_ms", Integer, nullable=False),
    Column("tried_on", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """Attributes:
    holders: Members who keep the first and the second sheet.
    given_ms: Claimed clock of whoever gave them out.
    tried_on: Civil day on which both last opened a copy; "" never.
    """

    recovery: str
    holders: tuple[str, str]
    given_ms: int
    tried_on: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case RecoverySet(recovery=recovery, holders=(first, second)):
            held = {"recovery": recovery, "first": first, "second": second, "tried_on": ""}
            fold.upsert(sheets, held | {"given_ms": event.ts_ms, "position": fold.position})
        case RecoveryRehearsed(recovery=recovery, on=on):
            fold.update(sheets, {"recovery": recovery}, {"tried_on": on})


def current_sheets(conn: Connection) -> Sheets | None:
    """The sheets that count; None before the first."""
    row = conn.execute(select(sheets).order_by(sheets.c.position.desc()).limit(1)).first()
    if row is None:
        return None
    return Sheets(
        recovery=row.recovery,
        holders=(row.first, row.second),
        given_ms=row.given_ms,
        tried_on=row.tried_on,
    )


PROJECTION = Projection(
    name="recovery",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"recovery.set", "recovery.rehearsed"}),
)
