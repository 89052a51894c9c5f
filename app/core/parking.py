"""The places in front of a log: how many facts may wait there for others, and for how long.

A fact that waits is safe with whoever wrote it: only a number tells a laptop that it need not send
the fact again. So a full parking place turns facts away, and one that has waited too long frees its
place and is told of, yet stays: what it waits for may come with a laptop that was found again.
Source: spec/sync.md section 2.15.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

PLACES = 10_000  # of one group
DAYS = 90
LASTS_MS = DAYS * 24 * 3600 * 1000
# Parked facts that one transaction numbers: others wait for it, for a second at the most.
FREED = 500
FULL = "group.too_many_parked"
TOO_LONG = "fact.waits_too_long"
LEFT = frozenset((FULL, TOO_LONG))  # with the laptop that sent the fact


class Spot(NamedTuple):
    """Where a waiting fact stands.

    Attributes:
        since_ms: When it came, by the clock of this sequencer; None when it is not kept.
        code: What its laptop is told, beyond that it waits.
    """

    since_ms: int | None
    code: str | None = None


class Parking:
    """The places of one group, as one transaction sees them."""

    def __init__(
        self,
        since: Callable[[str], int | None],
        count: Callable[[int], int],
        *,
        now_ms: int,
        places: int = PLACES,
    ) -> None:
        """Args:
        since: When the fact of that hash came, None for one that does not stand here.
        count: How many stand here that came after that moment.
        """
        self._since, self._count = since, count
        self._now_ms, self._places = now_ms, places
        self._released: dict[str, int] = {}
        self._taken: int | None = None

    def spot(self, hash_: str) -> Spot:
        """A spot for a fact; a repeat keeps the one it has."""
        late_ms = self._now_ms - LASTS_MS
        since = self._released.pop(hash_, None)
        if since is None:
            since = self._since(hash_)
        if since is not None:
            return Spot(since, TOO_LONG if since <= late_ms else None)
        if self._taken is None:
            self._taken = self._count(late_ms)
        if self._taken >= self._places:
            return Spot(None, FULL)
        self._taken += 1
        return Spot(self._now_ms)

    def release(self, found: Iterable[tuple[str, int]]) -> None:
        """These facts (hash, since) are tried again: one that must wait for yet another fact
        comes back to its own spot, also when others have taken the last ones."""
        self._released |= dict(found)
        self._taken = None
