"""Signatures under the page of a meeting."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.closing import MeetingSigned
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
signature = strict_table(
    "signature",
    metadata,
    Column("meeting", Text, primary_key=True),
    Column("member", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("page", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signature; it counts for the page that it names, and for no other."""

    member: str
    role: str
    page: str
    ts_ms: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MeetingSigned(meeting=meeting, member=member, role=role, page=page):
            row = {"meeting": meeting, "member": member, "role": role, "page": page}
            fold.upsert(signature, row | {"ts_ms": event.ts_ms})
        case _:
            pass


def signatures(conn: Connection, meeting: str) -> tuple[Signature, ...]:
    """Signatures of a meeting, on whatever page, by member."""
    query = select(signature).where(signature.c.meeting == meeting).order_by(signature.c.member)
    names = "member role page ts_ms".split()
    return tuple(
        Signature(**{name: row[name] for name in names}) for row in conn.execute(query).mappings()
    )


PROJECTION = Projection(
    name="signatures",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"meeting.signed"}),
)
