"""The newest sealed personal data of every member, as it travelled: nothing readable is here."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
sealed_field = strict_table(
    "sealed_field",
    metadata,
    Column("member", Text, primary_key=True),
    Column("field", Text, primary_key=True),  # "" is everything said when the member was added
    Column("sealed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    fold.upsert(
        sealed_field,
        {
            "member": payload.member,
            "field": payload.field if event.type == "member.field_set" else "",
            "sealed": payload.sealed,
            "position": fold.position,
        },
    )


def sealed_fields(conn: Connection, member: str) -> Iterator[tuple[str, str]]:
    """Pairs (field, sealed) of one member, oldest first."""
    query = select(sealed_field.c.field, sealed_field.c.sealed)
    query = query.where(sealed_field.c.member == member).order_by(sealed_field.c.position)
    for row in conn.execute(query):
        yield row.field, row.sealed


PROJECTION = Projection(
    name="sealed_fields",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"member.added", "member.field_set"}),
)
