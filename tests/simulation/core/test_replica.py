"""The laptops of the light layer say what the product's laptops say."""

import random

from tests.helpers.laptops import made_id
from tests.simulation.acts import MEETINGS, Acts
from tests.simulation.core.founded import FOUNDER, Founded
from tests.simulation.core.light_keys import light_signatures
from tests.simulation.core.replica import Fact, Replica


def _pays(laptop: Replica, number: int) -> Fact:
    _, payload = Acts(random.Random(number)).payment(MEETINGS)
    return laptop.write(payload, made_id(f"replica {laptop.name} {number}"), 0, FOUNDER)


def test_a_lost_branch_names_nothing_that_only_another_branch_had_named() -> None:
    """Found by seed 2000636: one of two clones claimed what the other knew."""
    with light_signatures():
        start = Founded(2)
        first, other = start.replicas
        second = first.copy()
        heard = _pays(other, 1)
        second.import_loose([heard.frame])
        _pays(second, 2)  # names what it heard, at a place that another fact will have
        _pays(first, 3)
        lost = _pays(first.copy(), 4)
        first.rehome([lost], made_id("another name"), made_id("reborn"), FOUNDER)
        reborn = [fact.event for fact in start.facts.by_hash.values()][-2]
    assert reborn.type == "device.reincarnated"
    assert heard.event.hash not in reborn.deps
