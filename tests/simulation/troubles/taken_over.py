"""The laptop that numbers is given up for lost, and others go on in its place; it may come back.

Promised: while two or three number beside each other, nobody's book breaks; once sticks go between
all of them, one numbers, all stand in one order, and nothing is lost, said twice or counted twice.
"""

from itertools import permutations
from typing import TYPE_CHECKING

from app.book.taking_over import take_over
from tests.simulation.chances import NEVER
from tests.simulation.roads import carry
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.laptop import Laptop
    from tests.simulation.world import World

ROUNDS = 3  # of sticks from each to each: to be heard, to follow, to have all numbers


class TakenOver(Trouble):
    name = "taken_over"
    writes_places_twice = True
    # A stick may begin right where the reader's log ends now, and go on from another past: an
    # earlier epoch comes behind a later one, or a laptop that only that past let in.
    parted_signs = frozenset(("log.gap", "device.unknown"))

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.left = self.chance.choice((1, 2, 2, 3))

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.moves_at = NEVER
        chances.sticks = max(chances.sticks, 0.1)
        chances.images = chances.revokes = chances.losses = chances.server_forgets = False

    def step(self, world: "World") -> None:
        if self.left and world.steps > 6 and self.chance.random() < 0.12:
            self._take_over(world, self.chance.choice(world.laptops))
        if world.was_put_back:
            self._forget_the_order(world)

    def follows(self, world: "World", giver: "Laptop") -> bool:
        return True

    def hub(self, world: "World") -> "Laptop":
        """Of those that number, the one whose past holds."""
        if not world.was_put_back:
            return world.laptops[0]
        hubs = [one for one in world.laptops if one.book.group.is_hub]
        return min(hubs, key=lambda one: (-one.book.cursor()[0], one.book.sequencers[-1].key))

    def rest(self, world: "World") -> None:
        for _ in range(ROUNDS):
            for giver, reader in permutations(world.alive, 2):
                carry(world, giver, reader, clean=True)
        if world.was_put_back:
            self._forget_the_order(world)
        world.parted.clear()

    def _take_over(self, world: "World", laptop: "Laptop") -> None:
        if laptop.is_old or laptop.book.group.is_hub:
            return  # an older program asks nothing about what it cannot read
        take_over(laptop.book)
        self.left -= 1
        world.was_put_back = True

    def _forget_the_order(self, world: "World") -> None:
        """Until all are one again, each laptop is judged by itself."""
        world.lost_above = 0
        world.parted |= {one.name for one in world.laptops}
        for one in world.laptops:
            held = [event for _, _, event in one.held()]
            # Named, and in no log: what a hub said in its own past, what was said again since.
            named = {name for event in held for name in (event.prev, *event.deps)}
            world.lost_words |= named - {event.hash for event in held}
