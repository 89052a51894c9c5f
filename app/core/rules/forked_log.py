"""Numbers that were given twice prove nothing: what an author knew ends where two pasts part."""

from collections.abc import Iterable

from app.core.events.envelope import Event
from app.core.log_forks import LogForked
from app.core.rules.index import FORKED, Index


def keys(event: Event) -> Iterable[tuple[str, str]]:
    """Of what `has_seen` asks, and of what a confession changes."""
    yield FORKED, str(event.knew_epoch)
    if isinstance(event.payload, LogForked):
        yield FORKED, str(event.payload.epoch)


def observe(event: Event, index: Index) -> None:
    fork = event.payload
    if isinstance(fork, LogForked) and not is_confessed(index, fork):
        index.put(FORKED, str(fork.epoch), (str(fork.at),))


def is_confessed(index: Index, fork: LogForked) -> bool:
    """Whether the log says already that numbers above `fork.at` were given twice."""
    known = index.get(FORKED, str(fork.epoch))
    return bool(known) and int(known[0]) <= fork.at
