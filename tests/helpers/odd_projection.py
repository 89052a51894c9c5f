"""A projection that does everything a projection may do to a row, for the laws of folding."""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Text, text

from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
odd = strict_table(
    "odd_row",
    metadata,
    Column("bucket", Integer, primary_key=True),
    Column("seen", Integer, nullable=False, server_default=text("0")),
    Column("last_id", Text),
    Column("blob", LargeBinary),
    Column("position", Integer, unique=True),
    with_rowid=True,
)


def apply(fold: Fold, event: Event) -> None:
    """Depends on the order of facts, so that a wrong order gives other rows."""
    minor = event.payload.minor
    key = {"bucket": minor % 5}
    row = fold.get(odd, key)
    if row is None:
        fold.insert(odd, key | {"seen": minor, "last_id": event.id, "position": fold.position})
    elif minor % 7 == 0:
        fold.delete(odd, key)
    elif minor % 3 == 0:
        values = {"seen": row["seen"] * 2 + minor, "blob": bytes([minor % 256])}
        fold.update(odd, key, values | {"position": fold.position})
    elif minor % 2 == 0:
        fold.upsert(odd, key | {"seen": minor - row["seen"], "last_id": None})
    else:
        fold.update(odd, {"seen": row["seen"]}, {"last_id": event.id})  # other rows, too
        fold.add(odd, key, {"seen": 1})
    if minor % 11 == 0:
        fold.upsert(odd, {"bucket": (minor + 1) % 5, "seen": 0, "position": fold.position + 9999})
        for row in fold.rows(odd, {"bucket": 4}):
            fold.delete(odd, {"bucket": 4, "seen": max(50, row["seen"])})
    if minor % 13 == 0:
        for number in range(3):  # rows that are not there, and sums that meet a kept row
            fold.add(odd, {"bucket": 5 + number}, {"seen": minor})
        fold.insert(odd, {"bucket": 10 + fold.position, "last_id": None})


PROJECTION = Projection(
    name="odd", version=1, metadata=metadata, apply=apply, handles=frozenset({"money.moved"})
)
