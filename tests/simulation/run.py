"""Running one seed from the founding to the rest at the end."""

from typing import NamedTuple

from app.core.errors import AppError
from tests.simulation.disk import Shelf
from tests.simulation.invariants import Auditor
from tests.simulation.office import Faults
from tests.simulation.people import open_again
from tests.simulation.promises import Violation
from tests.simulation.roads import carry, sync
from tests.simulation.stage import simulated
from tests.simulation.troubles.drawn import trouble_of
from tests.simulation.world import PROJECTIONS, World

STEPS = 60
LOOK_EVERY = 12


class History(NamedTuple):
    """What one seed brought about."""

    steps: int
    facts: int
    cases: int


def run(seed: int, steps: int = STEPS, trouble: str | None = None) -> History:
    """Live through one history.

    Args:
        trouble: Name of a misfortune of its own, for a history that is bent to it; "" for
            none, None as drawn.

    Raises:
        Violation: The product broke a promise; `seed` repeats it.
    """
    beside = trouble_of(seed, trouble)
    shelf = Shelf((*PROJECTIONS, *beside.projections))
    with simulated(seed, shelf):
        try:
            return _run(World(seed, shelf, beside), steps)
        except Violation:
            raise
        except (AppError, AssertionError, LookupError) as error:
            raise Violation(f"{type(error).__name__} {error}") from error


def _run(world: World, steps: int) -> History:
    auditor = Auditor(world)
    for number in range(1, steps + 1):
        world.step()
        if number % LOOK_EVERY == 0 or world.is_torn:
            auditor.look(thorough=number == 3 * LOOK_EVERY)
            world.is_torn = False
    come_to_rest(world)
    auditor.at_rest()
    log = auditor.reference.log
    return History(steps, len(log), sum(event.type == "sys.case.opened" for event in log))


def come_to_rest(world: World) -> None:
    """Everybody gets the newest release and talks to everybody until nothing is new."""
    for laptop in world.alive:
        laptop.is_old = False
        laptop.reboot()
    open_again(world)
    world.later.clear()
    world.trouble.rest(world)
    for _ in range(3):
        for laptop in world.alive:
            if world.has_server:
                sync(world, laptop, Faults())
            elif laptop is not world.hub:
                carry(world, laptop, world.hub, clean=True)
                carry(world, world.hub, laptop, clean=True)
    if not world.has_server:
        for laptop in world.alive:
            carry(world, world.hub, laptop, clean=True)
