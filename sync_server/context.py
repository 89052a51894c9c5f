"""What every endpoint shares: the database, the limits, who we are, the clock and the bell."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import time_ns

from starlette.requests import Request

from sync_server.extensions import Extension
from sync_server.identity import Identity
from sync_server.metrics import Metrics
from sync_server.presence import Presence
from sync_server.room import Room
from sync_server.rosters import Rosters
from sync_server.settings import Settings
from sync_server.store.database import Database
from sync_server.store.lanes import Lanes
from sync_server.turns import Turns
from sync_server.wake import Bell


def wall_ms() -> int:
    """Now, in milliseconds UTC; the one clock of the server."""
    return time_ns() // 1_000_000


@dataclass(slots=True, kw_only=True)
class Context:
    """One running server."""

    database: Database
    settings: Settings
    identity: Identity
    now_ms: Callable[[], int] = wall_ms
    rosters: Rosters = field(default_factory=Rosters)
    metrics: Metrics = field(default_factory=Metrics)
    bell: Bell = field(default_factory=Bell)
    turns: Turns = field(default_factory=Turns)
    room: Room = field(default_factory=Room)  # for what comes
    tray: Room = field(default_factory=Room)  # for what goes, so that neither keeps the other out
    lanes: Lanes = field(default_factory=Lanes)
    extensions: tuple[Extension, ...] = ()
    presence: Presence | None = None  # who is in the room, where a laptop serves one
    is_closing: bool = False

    def close(self) -> None:
        """End long-polls and live streams, so that the process can stop at once."""
        self.is_closing = True
        self.bell.ring_all()


def context_of(request: Request) -> Context:
    found = request.app.state.context
    assert isinstance(found, Context)
    return found
