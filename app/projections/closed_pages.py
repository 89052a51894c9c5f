"""Pages that are closed: what came too late never lands on them, also when a second laptop's
opening of the same meeting arrives after the closing."""

from sqlalchemy import Column, MetaData, Table, Text

from app.core.closing import MeetingClosed
from app.core.effects import TYPES as OF_EFFECT
from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.projections import Fold, strict_table

TYPES = OF_EFFECT | {"meeting.closed"}


def closed_pages(name: str, metadata: MetaData) -> Table:
    """A projection's own memory of the first closing of every meeting."""
    return strict_table(
        name,
        metadata,
        Column("meeting", Text, primary_key=True),
        Column("closing", Text, nullable=False),
    )


def note_closing(fold: Fold, closed: Table, event: Event) -> None:
    """Remember a closing, and forget one that has no effect."""
    if event.type not in TYPES:
        return
    match event.payload:
        case MeetingClosed(meeting=meeting) if not is_closed(fold, closed, meeting):
            fold.insert(closed, {"meeting": meeting, "closing": event.id})
    for effect in effects_of(event):
        if effect.kind == "restore":
            fold.delete(closed, {"closing": effect.by})


def is_closed(fold: Fold, closed: Table, meeting: str) -> bool:
    return fold.get(closed, {"meeting": meeting}) is not None
