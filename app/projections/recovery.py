"""The recovery sheets of the group: who keeps them, since when, and when they were last tried."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select, text

from app.core.events.envelope import Event
from app.core.recovery import RecoveryRehearsed, RecoverySet
from app.projections import Fold, Projection
from app.projections.voidable import note, void, voidable

metadata = MetaData()
sheets = voidable(
    "recovery_sheets",
    metadata,
    Column("recovery", Text, nullable=False),
    Column("second", Text, nullable=False),  # the first is `member`
    Column("given_ms", Integer, nullable=False),
    Column("tried_on", Text, nullable=False, server_default=text("''")),
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
            given = {"second": second, "given_ms": event.ts_ms, "tried_on": ""}
            note(fold, sheets, event, first, recovery=recovery, **given)
        case RecoveryRehearsed(recovery=recovery, on=on):
            for row in fold.rows(sheets, {"recovery": recovery}):
                fold.update(sheets, {"entry": row["entry"]}, {"tried_on": on})
        case _:
            void(fold, sheets, event)


def current_sheets(conn: Connection) -> Sheets | None:
    """The sheets that count; None before the first."""
    standing = select(sheets).where(sheets.c.is_void == 0)
    row = conn.execute(standing.order_by(sheets.c.position.desc()).limit(1)).first()
    if row is None:
        return None
    return Sheets(
        recovery=row.recovery,
        holders=(row.member, row.second),
        given_ms=row.given_ms,
        tried_on=row.tried_on,
    )


PROJECTION = Projection(
    name="recovery",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"recovery.set", "recovery.rehearsed", "sys.resolved"}),
)
