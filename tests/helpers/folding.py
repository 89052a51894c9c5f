"""Facts folded straight into projections, without a book: for what only a sequencer writes."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, create_engine

from app.core.events.envelope import Event
from app.core.events.registry import type_of
from app.projections import Fold, Projection


class Desk:
    """A few projections in memory."""

    def __init__(self, projections: Iterable[Projection]) -> None:
        self.projections = tuple(projections)
        self.conn: Connection = create_engine("sqlite://").connect()
        for projection in self.projections:
            projection.metadata.create_all(self.conn)
        self.position = 0

    def fold(self, payload: Any, *, name: str, device: str = "one", knew: int = 0) -> str:
        """Fold a fact as the next one in order; its id is `name`."""
        self.position += 1
        event = Event(
            hash=f"{self.position:064x}",
            group=str(UUID(int=7)),
            device=device,
            n=self.position,
            prev="",
            deps=(),
            lam=self.position,
            knew_epoch=0,
            knew_seq=knew,
            knew_root="",
            id=name,
            ts_ms=self.position,
            tz_min=180,
            actor="actor",
            type=type_of(payload).name,
            version=1,
            signed=b"{}",
            payload=payload,
            seq=self.position,
            seq_epoch=0,
        )
        fold = Fold(self.conn)
        fold.position = self.position
        for projection in self.projections:
            if projection.handles is None or event.type in projection.handles:
                projection.apply(fold, event)
        fold.flush()
        return name

    def close(self) -> None:
        self.conn.close()
        self.conn.engine.dispose()
