"""Many signatures at once, on all cores: while one is computed, other threads run.

Whoever is about to take a log's lock proves beforehand what he can; what is not in here, for
lack of the right key, is proved where it is needed. So a wrong guess costs time, never safety.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Lock
from typing import Final

from nacl.signing import VerifyKey

from app.core.errors import Untrusted
from app.core.events.envelope import Frame, verify

FEW: Final = 32  # a thread costs as much as a few signatures
_starting = Lock()


class Proofs:
    """Which frames bear the signature of which key."""

    def __init__(self, found: Iterable[tuple[Frame, bytes]] = ()) -> None:
        self._found = frozenset(found)

    def check(self, frame: Frame, key: VerifyKey) -> None:
        """Prove the signature unless that was done.

        Raises:
            Untrusted: It is not the signature of this body by this key.
        """
        if (frame, bytes(key)) not in self._found:
            verify(frame, key)


NONE: Final = Proofs()


def prove_early(
    frames: Iterable[tuple[str, Frame]], key_of: Callable[[str], VerifyKey | None]
) -> Proofs:
    """What can be proved with the keys known by now; each frame with the device it names."""
    guessed = ((frame, key_of(device)) for device, frame in frames)
    return prove([(frame, key) for frame, key in guessed if key is not None])


def prove(pairs: Sequence[tuple[Frame, VerifyKey]]) -> Proofs:
    """What can be proved; frames that do not verify are simply not among it."""
    if len(pairs) < FEW or (os.cpu_count() or 1) < 2:
        return Proofs(_proved(pairs))
    step = max(FEW, len(pairs) // (2 * (os.cpu_count() or 1)) + 1)
    parts = [pairs[start : start + step] for start in range(0, len(pairs), step)]
    with _starting:
        workers = _workers()
    return Proofs(found for part in workers.map(_proved, parts) for found in part)


def _proved(pairs: Sequence[tuple[Frame, VerifyKey]]) -> list[tuple[Frame, bytes]]:
    found = []
    for frame, key in pairs:
        try:
            verify(frame, key)
        except Untrusted:
            continue
        found.append((frame, bytes(key)))
    return found


@cache
def _workers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="signatures")
