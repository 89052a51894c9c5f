"""Whose data was erased, when and why: without a name, for nobody has it."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.erasure import MemberErased
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
erasure_row = strict_table(
    "erasure",
    metadata,
    Column("member", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("erased_on", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("agreed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """`entry` is the fact; `by` wrote it and `agreed` agreed (member ids); `on` is a civil day."""

    member: str
    entry: str
    on: str
    reason: str
    by: str
    agreed: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MemberErased(member=member, on=on, reason=reason, agreed=agreed):
            if fold.get(erasure_row, {"member": member}) is None:
                row = {"member": member, "entry": event.id, "erased_on": on, "reason": reason}
                row |= {"officer": event.actor, "agreed": agreed}
                fold.insert(erasure_row, {**row, "position": fold.position})


def erasures(conn: Connection) -> tuple[Erasure, ...]:
    """All of them in their order."""
    return tuple(
        Erasure(
            member=row.member,
            entry=row.entry,
            on=row.erased_on,
            reason=row.reason,
            by=row.officer,
            agreed=row.agreed,
        )
        for row in conn.execute(select(erasure_row).order_by(erasure_row.c.position))
    )


def find_erasure(conn: Connection, member: str) -> Erasure | None:
    """That of one member; None for none."""
    return next((one for one in erasures(conn) if one.member == member), None)


PROJECTION = Projection(
    name="erasures",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"member.erased"}),
)
