"""Where the book stands: heads of chains, size and root of the log, who may write."""

from dataclasses import dataclass, field, replace
from typing import Any, Self

import msgspec
from sqlalchemy import Connection

from app.core.events.envelope import DEPS_MAX, NO_PREVIOUS, NO_ROOT, Event, Position
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.core.tree import Frontier
from app.store.event_log import EventLog
from app.store.settings import keep_as
from app.store.stored_events import open_stored

SEEN = "deps_seen"  # setting: how far other chains were named in `deps` of our own facts


@dataclass(kw_only=True)
class Standing:
    """What the next fact of this laptop builds on. A transaction changes a copy of its own.

    Attributes:
        heads: (n, hash) of every chain, waiting facts included, by device.
        numbered: The same of numbered facts only.
        seen: How far this laptop's own facts have named other chains, by device.
        roster: Folded from numbered control facts.
        waiting_control: Control facts without a number, in provisional order.
    """

    group: str
    device: str
    epoch: int = 0
    frontier: Frontier = field(default_factory=Frontier)
    lam: int = 0
    heads: dict[str, tuple[int, str]] = field(default_factory=dict)
    numbered: dict[str, tuple[int, str]] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    roster: Roster
    waiting_control: list[Event] = field(default_factory=list)

    @property
    def size(self) -> int:
        return self.frontier.size

    @classmethod
    def load(cls, conn: Connection, device: str) -> Self:
        """Read it from the book; O(devices + control facts)."""
        cursor: Any = conn.connection.cursor()
        sql = "SELECT group_id, epoch, frontier, lam FROM log_state"
        group, epoch, frontier, lam = cursor.execute(sql).fetchone()
        log = EventLog(conn)
        roster = Roster(group, may_seal)
        for stored in log.control():
            roster.apply(open_stored(stored.frame, stored.seq, stored.epoch))
        waiting = [open_stored(frame) for frame in log.waiting_control()]
        seen = cursor.execute("SELECT value FROM setting WHERE name = ?", (SEEN,)).fetchone()
        return cls(
            group=group,
            device=device,
            epoch=epoch,
            frontier=Frontier.from_bytes(frontier),
            lam=max(lam, log.waiting_lam()),
            heads={name: (head.n, head.hash) for name, head in log.heads().items()},
            numbered=log.numbered_heads(),
            seen=msgspec.json.decode(seen[0]) if seen else {},
            roster=roster,
            waiting_control=waiting,
        )

    def copy(self) -> Self:
        return replace(
            self,
            frontier=self.frontier.copy(),
            heads=dict(self.heads),
            numbered=dict(self.numbered),
            seen=dict(self.seen),
            roster=self.roster.copy(),
            waiting_control=list(self.waiting_control),
        )

    def next_position(self) -> Position:
        """The place of this laptop's next fact, and what it knows."""
        n, prev = self.heads.get(self.device, (0, NO_PREVIOUS))
        return Position(
            device=self.device,
            n=n + 1,
            prev=prev,
            deps=tuple(digest for _, _, digest in self._newly_seen()),
            lam=self.lam + 1,
            epoch=self.epoch,
            seq=self.size,
            root=self.frontier.root().hex()[:32] if self.size else NO_ROOT,
        )

    def note(self, event: Event) -> None:
        """A fact was added to the log."""
        n, _ = self.heads.get(event.device, (0, ""))
        if event.n > n:
            self.heads[event.device] = (event.n, event.hash)
        self.lam = max(self.lam, event.lam)
        if event.seq is not None:
            self.numbered[event.device] = (event.n, event.hash)

    def note_named(self) -> bool:
        """The next fact names the newly seen heads; whether there were any."""
        newly = self._newly_seen()
        self.seen.update({device: n for device, n, _ in newly})
        return bool(newly)

    def provisional_roster(self) -> Roster:
        """The roster as it will be when the waiting control facts have their numbers."""
        if not self.waiting_control:
            return self.roster
        roster = self.roster.copy()
        for event in self.waiting_control:
            roster.apply(event)
        return roster

    def save_seen(self, conn: Connection) -> None:
        keep_as(conn, SEEN, self.seen)

    def save_log_state(self, conn: Connection) -> None:
        cursor: Any = conn.connection.cursor()
        cursor.execute(
            "UPDATE log_state SET epoch = ?, size = ?, frontier = ?, lam = ?",
            (self.epoch, self.size, self.frontier.to_bytes(), self.lam),
        )

    def _newly_seen(self) -> list[tuple[str, int, str]]:
        newly = [
            (device, n, digest)
            for device, (n, digest) in self.heads.items()
            if device != self.device and n > self.seen.get(device, 0)
        ]
        return sorted(newly)[:DEPS_MAX]
