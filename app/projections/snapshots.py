"""Snapshots that were made for laptops to come, and what makes another one due."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, func, select

from app.core.events.envelope import Event
from app.core.snapshots import SnapshotMade
from app.projections import Fold, Projection, strict_table

# After a closing the group stands where the next one to join begins; what was made before an
# erasure is not kept; a newcomer has only the newest key.
REASONS = frozenset(("meeting.closed", "member.erased", "key.rotated"))

metadata = MetaData()
snapshot_made = strict_table(
    "snapshot_made",
    metadata,
    Column("id", Text, primary_key=True),  # of the fact
    Column("seq", Integer, nullable=False),
    Column("fold", Text, nullable=False),
)
snapshot_reason = strict_table(
    "snapshot_reason",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Due:
    """Why a new snapshot is due.

    Attributes:
        made: Number that the newest one of this fold stands at; 0 when there is none.
        reasons: (laptop that wrote it, its position) of closings and the like behind it.
    """

    made: int
    reasons: tuple[tuple[str, int], ...]


def apply(fold: Fold, event: Event) -> None:
    if isinstance(event.payload, SnapshotMade):
        made = event.payload
        fold.insert(snapshot_made, {"id": event.id, "seq": made.seq, "fold": made.fold})
    elif event.type in REASONS:
        row = {"kind": event.type, "device": event.device, "position": fold.position}
        fold.upsert(snapshot_reason, row)


def due(conn: Connection, fold: str) -> Due:
    """What has happened since the newest snapshot of a fold."""
    newest = select(func.coalesce(func.max(snapshot_made.c.seq), 0))
    made = conn.execute(newest.where(snapshot_made.c.fold == fold)).scalar_one()
    reasons = select(snapshot_reason.c.device, snapshot_reason.c.position)
    later = conn.execute(
        reasons.where(snapshot_reason.c.position > made).order_by(snapshot_reason.c.position)
    )
    return Due(made, tuple((row.device, row.position) for row in later))


PROJECTION = Projection(
    name="snapshots",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=REASONS | {"snapshot.made"},
)
