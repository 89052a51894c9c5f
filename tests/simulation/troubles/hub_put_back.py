"""A laptop that numbers is put back to an old copy, and the others go on with it.

Promised: nothing of what any laptop still holds is lost or said twice, and everybody comes to stand
in one order again once an officer has let his laptop follow the hub.
"""

from typing import TYPE_CHECKING, Any

from app.book.incarnation import incarnations
from tests.simulation.chances import NEVER
from tests.simulation.misfortunes import forget_lost, note_parted
from tests.simulation.roads import carry
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.laptop import Laptop
    from tests.simulation.world import World


class HubPutBack(Trouble):
    name = "hub_put_back"
    writes_places_twice = True
    is_image = False
    oldest: tuple[Any, Any] | None = None  # the first copy that the hub kept

    def prepare(self, world: "World") -> None:
        chances = world.chances
        # What a disk image made the hub forget comes back on a stick; a server, to which others
        # bring it, keeps it aside.
        self.is_image = self.chance.random() < 0.5
        chances.moves_at = NEVER if self.is_image else self.chance.choice((NEVER, 40, 40))
        chances.sticks = max(chances.sticks, 0.05)
        chances.images = chances.revokes = chances.server_forgets = False

    def step(self, world: "World") -> None:
        if world.has_server:
            return
        if self.oldest is not None and world.seed % 2:
            self._forget_an_epoch(world, world.chances.moves_at - world.steps)
        dice = self.chance.random()
        if dice < 0.06:
            world.hub.keep_copy()
            self.oldest = self.oldest or world.hub.backup
        elif dice < 0.11 and world.hub.backup is not None:
            self._put_back(world)
        elif dice < 0.25:
            carry(world, world.hub, self.chance.choice(world.laptops))
        note_parted(world)

    def _forget_an_epoch(self, world: "World", steps: int) -> None:
        """Put back, the hub says so, and begins an epoch that the others go on in; put back again
        just before it gives the numbers to a server, it forgets the epoch, whose number the server
        takes."""
        hub, others = world.hub, world.laptops[1:]
        if steps in (1, 8):
            hub.backup = self.oldest
            self._put_back(world)
        elif steps == 6:
            for laptop in others:
                carry(world, laptop, hub, clean=True)
        elif steps == 4:
            for laptop in others:
                carry(world, hub, laptop, clean=True)

    def follows(self, world: "World", giver: "Laptop") -> bool:
        return world.is_hub(giver)

    def _put_back(self, world: "World") -> None:
        hub = world.hub
        before = hub.held()
        with hub.book.database.reading() as conn:
            names = incarnations(conn)
        hub.restore(with_keyring=self.is_image)
        kept = {event.hash for _, _, event in hub.held()}
        forgotten = [seq for seq, _, event in before if seq and event.hash not in kept]
        if not forgotten:
            return
        own = names if self.is_image else set()
        # A disk image does not know that it is one: what it writes takes the places of what it
        # had written, which others may have read and which is written again.
        said = {e.hash for _, _, e in before if e.type.startswith("sys.") or e.device in own}
        world.lost_words |= said - kept
        world.lost_above = min(world.lost_above, min(forgotten) - 1)
        world.was_put_back = True
        forget_lost(world)
