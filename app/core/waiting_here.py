"""Facts of one push that wait for others of it: found by what they wait for, not by looking at
each of them whenever one gets its number."""

from collections.abc import Iterable, Iterator

from app.core.admission import Parked
from app.core.events.envelope import Event, Frame


class WaitingHere:
    """The facts of one admission that cannot have a number yet."""

    def __init__(self) -> None:
        self._facts: dict[str, tuple[Event, Frame]] = {}
        self._missing: dict[str, list[str]] = {}
        self._behind: dict[str, list[str]] = {}  # what is missing → who waits for it

    def add(self, event: Event, frame: Frame, missing: Iterable[str]) -> None:
        """Args: missing: Not empty, each once or more."""
        self._facts[event.hash] = event, frame
        self._missing[event.hash] = lacks = list(dict.fromkeys(missing))
        for one in lacks:
            self._behind.setdefault(one, []).append(event.hash)

    def take(self, arrived: Iterable[str]) -> list[tuple[Event, Frame]]:
        """Remove and return the facts that wait for nothing more now that these came."""
        ready = []
        for one in arrived:
            for hash_ in self._behind.pop(one, ()):
                lacks = self._missing.get(hash_)
                if lacks is None or one not in lacks:
                    continue  # the same bytes were pushed twice
                lacks.remove(one)
                if not lacks:
                    del self._missing[hash_]
                    ready.append(self._facts.pop(hash_))
        return ready

    def rest(self) -> Iterator[tuple[Event, Frame, Parked]]:
        """What still waits, for facts that nobody sent."""
        for hash_, (event, frame) in self._facts.items():
            yield event, frame, Parked(hash_, tuple(self._missing[hash_]))
