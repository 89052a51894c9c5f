"""What a misfortune of its own may do to a history; by itself it does nothing."""

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.projections import Projection

if TYPE_CHECKING:
    from tests.simulation.laptop import Laptop
    from tests.simulation.world import World


class Trouble:
    """One kind of misfortune, beside the common ones.

    Attributes:
        name: As `--trouble` calls it; "" for none.
        projections: Read models that it needs beside the usual ones.
        corrects: Officers take entries back and answer questions.
        writes_places_twice: A laptop may write at places of its chain where it had written before.
        parted_signs: What a stick may be refused for, beside `roads.PARTED`, when its reader
            follows another past by now: his next one brings everything.
        chance: Its own dice, so that a history without it is what it was.
    """

    name = ""
    projections: Sequence[Projection] = ()
    corrects = True
    writes_places_twice = False
    parted_signs: frozenset[str] = frozenset()

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(f"{seed} {self.name}")

    def prepare(self, world: "World") -> None:
        """Before the group is founded: which of the common faults it has."""

    def begin(self, world: "World") -> None:
        """Every laptop is enrolled and up to date."""

    def step(self, world: "World") -> None:
        """After each step of the history."""

    def rest(self, world: "World") -> None:
        """Before everybody talks to everybody, and nothing goes wrong any more."""

    def carries(self, giver: "Laptop", reader: "Laptop") -> bool:
        """Whether sticks go from one to the other."""
        return True

    def syncs(self, laptop: "Laptop") -> bool:
        """Whether a laptop knows the server that the group is on."""
        return True

    def hub(self, world: "World") -> "Laptop":
        """Who numbers the facts where no server does."""
        return world.laptops[0]

    def follows(self, world: "World", giver: "Laptop") -> bool:
        """Whether an officer decides that his laptop follows what the stick of `giver` says."""
        return False

    def refusal(self, world: "World", laptop: "Laptop", payload: object) -> str | None:
        """For what a fact must be refused on a laptop; "" for nothing, None: not judged here."""
        return None

    def may_be_refused(self, laptop: "Laptop", payload: object, code: str) -> bool:
        """Whether it is right that a laptop refuses to write something."""
        return False

    def look(self, world: "World", log: Sequence[Any]) -> None:
        """Prove its promises now; `log` is the one order of facts."""

    def at_rest(self, world: "World", log: Sequence[Any]) -> None:
        """Prove what must hold when everybody is up to date."""
