"""Whose turn it is among the facts that wait on a laptop that numbers.

Who waits for whom is read once for each transaction, if anything came that somebody may wait for,
and then kept up to date: freeing costs what is freed, not what waits, and an entry that is written
here costs nothing for those that wait.
"""

from collections.abc import Collection, Iterator
from itertools import islice

from app.core.admission import Parked
from app.store.set_aside import PARKED, Aside, SetAside


class Turns:
    """The parked facts inside one transaction, by what they wait for."""

    def __init__(self, aside: SetAside) -> None:
        self._aside = aside
        self._missing: dict[str, set[str]] | None = None
        self._behind: dict[str, list[str]] = {}
        self._turns: dict[str, None] = {}  # hashes of those that only wait for their turn, in order

    def add(self, parked: Parked) -> None:
        """A fact was parked just now."""
        if self._missing is not None:
            self._note(parked.hash, parked.missing)

    def take(self, arrived: Collection[str], most: int) -> list[Aside]:
        """Remove and return facts whose turn it is; see `SequencerStore.take_parked`."""
        if self._missing is None:
            if not arrived and not self._aside.has_turns():
                return []
            self._missing = {}
            for hash_, missing in self._aside.parked_for():
                self._note(hash_, missing.split())
        if not self._missing:
            return []
        direct = []
        for one in arrived:
            for hash_ in self._behind.pop(one, ()):
                if one in self._missing.get(hash_, ()):
                    self._missing[hash_].remove(one)
                    direct.append(hash_)
        self._turns.update(dict.fromkeys(direct))
        taken = list(islice(self._in_order(), most))
        for hash_ in taken:
            self._turns.pop(hash_, None)
            del self._missing[hash_]
        left = [hash_ for hash_ in direct if hash_ in self._turns]
        self._aside.await_turn(left, are_more=bool(self._turns))
        return self._aside.take(PARKED, taken)

    def _note(self, hash_: str, missing: Collection[str]) -> None:
        assert self._missing is not None
        self._missing[hash_] = set(missing)
        for one in missing:
            self._behind.setdefault(one, []).append(hash_)
        if not missing:
            self._turns[hash_] = None

    def _in_order(self) -> Iterator[str]:
        """Those whose turn it is, then those behind them that wait for nothing else."""
        assert self._missing is not None
        step = list(self._turns)
        while step:
            yield from step
            step = [
                behind
                for hash_ in step
                if hash_ not in self._turns or not self._missing[hash_]
                for behind in self._behind.get(hash_, ())
                if self._missing.get(behind) == {hash_} and behind not in self._turns
            ]
