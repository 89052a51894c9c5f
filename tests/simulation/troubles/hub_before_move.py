"""The laptop that numbered is put back to a copy from before the group left it for a server: it
numbers again, beside the server, until its officer connects it to the server.

Promised: nothing that was saved on it since is lost or said twice, the server's order stands, and
the laptop stands in it again.
"""

from typing import TYPE_CHECKING, Any

from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from tests.simulation.disk import duplicate
from tests.simulation.misfortunes import forget_lost, note_parted
from tests.simulation.office import Line
from tests.simulation.promises import check
from tests.simulation.roads import CLEAN, sync
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.laptop import Laptop
    from tests.simulation.world import World


class HubBeforeMove(Trouble):
    name = "hub_before_move"
    writes_places_twice = True

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.copy: tuple[Any, Any] | None = None
        self.is_away = self.has_moved = False  # away: the hub numbers by itself again
        # A disk image with its keyring, which does not know that it is one: nobody writes on it.
        self.is_image = self.chance.random() < 0.5
        self.counts = {"back": 0, "parted": 0}

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.moves_at = self.chance.choice((8, 15, 25))
        chances.images = chances.revokes = chances.restores = chances.losses = False
        chances.server_forgets = False

    def step(self, world: "World") -> None:
        hub, self.has_moved = world.hub, world.steps >= world.chances.moves_at - 1
        if not world.has_server:
            if world.steps < world.chances.moves_at and self.chance.random() < 0.4:
                hub.keep_copy()
                assert hub.backup is not None
                self.copy = hub.backup
        elif self.copy is not None and not self.is_away:
            if self.chance.random() < 0.08:
                self._put_back(world)
        elif self.is_away:
            note_parted(world)
            if self.chance.random() < 0.1:
                self._connect(world)

    def carries(self, giver: "Laptop", reader: "Laptop") -> bool:
        """Sticks between two that number are no way: the server brings them together. What others
        have of a disk image's lost branch still stands aside with a server."""
        if self.is_image and self.has_moved and giver.name == "laptop-0":
            return False
        return not self.is_away or "laptop-0" not in (giver.name, reader.name)

    def syncs(self, laptop: "Laptop") -> bool:
        return not self.is_away or laptop.name != "laptop-0"

    def rest(self, world: "World") -> None:
        if self.is_away:
            self._connect(world)
            check(not self.is_away, "the laptop that numbered does not come to the server")

    def _put_back(self, world: "World") -> None:
        hub = world.hub
        assert self.copy is not None
        raw, secrets = self.copy
        before, own = hub.held(), hub.book.group.device if self.is_image else ""
        hub.backup = duplicate(raw), secrets
        hub.restore(with_keyring=self.is_image)
        hub.backup = None
        # What a disk image had written since is written at its places again by somebody.
        kept = {event.hash for _, _, event in hub.held()}
        world.lost_words |= {e.hash for _, _, e in before if e.device == own} - kept
        forget_lost(world)
        self.is_away = True
        self.counts["back"] += 1
        world.was_put_back = True
        note_parted(world)
        if self.is_image:
            self._connect(world)

    def _connect(self, world: "World") -> None:
        hub, line = world.hub, Line(world.office, CLEAN, self.chance)
        # What it said as the one who numbers was never of the order that holds.
        world.lost_words |= {e.hash for _, _, e in hub.held() if e.type.startswith("sys.")} - {
            record.frame.hash for record in world.numbered()
        }
        with hub.eyes():
            move_to_server(hub.book, line, on_step=unwatched, cancel=False)
        self.is_away = False
        sync(world, hub, CLEAN)
        note_parted(world)
