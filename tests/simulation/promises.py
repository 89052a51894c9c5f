"""What a history is judged by: a broken promise, and what an officer knew when he wrote."""

from typing import NamedTuple

from app.core.events.envelope import Event


class Violation(Exception):
    """The product broke one of its promises."""


class Knowledge(NamedTuple):
    """What was in a book when something was written there.

    Attributes:
        device: The incarnation that wrote it.
        vector: Highest place of each chain.
        hashes: Of all facts; None where every place of a chain is written once, so that `vector`
            says the same.
    """

    device: str
    vector: dict[str, int]
    hashes: frozenset[str] | None = None

    def has(self, event: Event) -> bool:
        if self.hashes is None:
            return event.n <= self.vector.get(event.device, 0)
        return event.hash in self.hashes


def check(holds: bool, what: str) -> None:
    if not holds:
        raise Violation(what)
