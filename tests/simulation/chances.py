"""Which faults a history has, and how often: each seed switches a part of them on."""

import random
from dataclasses import dataclass

from tests.simulation.office import Faults

NEVER = 10_000  # a step that no history reaches


@dataclass
class Chances:
    """Attributes:
    faults: How bad the line is.
    sticks: How often a stick goes from one laptop to any other.
    images: A laptop that is put back gets its old keyring as well.
    restores, losses, revokes: Laptops are put back, lost, stolen and locked out.
    server_forgets: The server is put back to an old copy.
    moves_at: The step at which the group leaves its hub for the server.
    """

    faults: Faults
    sticks: float
    images: bool
    restores: bool
    losses: bool
    revokes: bool
    server_forgets: bool
    moves_at: int

    @classmethod
    def drawn(cls, pick: random.Random) -> "Chances":
        faults = Faults(
            loss=pick.choice((0, 0.1, 0.4)),
            hole=pick.choice((0, 0, 0.2)),
            cut=pick.choice((0, 0.3)),
            repeat=pick.choice((0, 0.2)),
            reorder=pick.choice((0, 0.3)),
            dies=pick.choice((0, 0.15)),
            power=pick.choice((0, 0, 0.1)),
        )
        sticks = pick.choice((0, 0.05, 0.13))
        # A disk image brings the old keyring back; only a server notices what was lost then.
        images = sticks == 0 and pick.random() < 0.5
        found = cls(
            faults=faults,
            sticks=sticks,
            images=images,
            restores=images or pick.random() < 0.5,
            losses=pick.random() < 0.3,
            revokes=sticks == 0 and pick.random() < 0.4,
            server_forgets=pick.random() < 0.3,
            moves_at=pick.choice((1, 1, 1, 10, 25, NEVER)),
        )
        if found.moves_at > 1:
            found.images = found.revokes = False
        if found.moves_at == NEVER:
            found.sticks = max(found.sticks, 0.05)
        return found
