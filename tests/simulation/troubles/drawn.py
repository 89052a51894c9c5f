"""Which of the misfortunes of their own a history has."""

import random

from tests.simulation.troubles.hub_before_move import HubBeforeMove
from tests.simulation.troubles.hub_put_back import HubPutBack
from tests.simulation.troubles.key_race import KeyRace
from tests.simulation.troubles.lending_rights import LendingRights
from tests.simulation.troubles.mixed_releases import MixedReleases
from tests.simulation.troubles.newcomer import Newcomer
from tests.simulation.troubles.old_books import OldBooks
from tests.simulation.troubles.receipt_books import ReceiptBooks
from tests.simulation.troubles.server_behind_newcomer import ServerBehindNewcomer
from tests.simulation.troubles.taken_over import TakenOver
from tests.simulation.troubles.trouble import Trouble
from tests.simulation.troubles.two_officers import TwoOfficers

_ALL = (Trouble, HubPutBack, KeyRace, LendingRights, MixedReleases, Newcomer)
# Drawn by a second throw, so that most histories are what they were before there were these.
_LATER = (HubBeforeMove, ServerBehindNewcomer)
# Only by its name: seeds stay what they were.
_ASKED_FOR = (TakenOver, OldBooks, TwoOfficers, ReceiptBooks)
KINDS: dict[str, type[Trouble]] = {one.name: one for one in (*_ALL, *_LATER, *_ASKED_FOR)}
SHARE = 0.2  # of all histories have one


def trouble_of(seed: int, name: str | None = None) -> Trouble:
    """The one called `name`; None: the one that the dice of `seed` choose, mostly none."""
    dice = random.Random(f"{seed} trouble")
    if name is None:
        is_drawn = dice.random() < SHARE
        name = dice.choice(sorted(one.name for one in _ALL if one.name)) if is_drawn else ""
        if is_drawn and dice.random() < len(_LATER) / len((*_ALL, *_LATER)):
            name = dice.choice(_LATER).name
    return KINDS[name](seed)
