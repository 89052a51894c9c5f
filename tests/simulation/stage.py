"""The ground a history is played on: disks, locks and dice are the simulator's."""

import random
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from unittest.mock import patch

import nacl.bindings

from tests.simulation.disk import Shelf, close_all
from tests.simulation.seeded_box import seeded_box

_proved = lru_cache(4096)(nacl.bindings.crypto_sign_open)  # what fails is not kept
_is_point = lru_cache(512)(nacl.bindings.crypto_core_ed25519_is_valid_point)


@contextmanager
def simulated(seed: int, shelf: Shelf) -> Iterator[None]:
    """Disks, locks and dice of the product are the simulator's: a seed repeats every byte."""
    noise = random.Random(seed)
    with shelf.in_place(), ExitStack() as stack:
        for target, stand_in in (
            ("app.core.sealed.random", noise.randbytes),
            # What is a pure function of bytes is computed once.
            ("nacl.bindings.crypto_sign_open", _proved),
            ("app.core.enrolment.crypto_core_ed25519_is_valid_point", _is_point),
            ("app.core.sealed.SealedBox", seeded_box(noise)),
        ):
            stack.enter_context(patch(target, stand_in))
        stack.enter_context(patch.object(secrets, "token_bytes", noise.randbytes))
        stack.callback(close_all)
        yield
