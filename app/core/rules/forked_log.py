"""Numbers that were given twice prove nothing: what an author knew ends where two pasts part."""

from collections.abc import Iterable

from app.core.events.envelope import Event
from app.core.log_forks import LogForked
from app.core.rules.index import FORKED, Index

EPOCHS_MAX = 1000  # no group comes near it; a number that somebody makes up costs no more


def keys(event: Event) -> Iterable[tuple[str, str]]:
    """Of what `has_seen` asks, and of what a confession changes."""
    yield FORKED, str(event.knew_epoch)
    if isinstance(event.payload, LogForked):
        for epoch in _epochs(event.payload):
            yield FORKED, epoch


def observe(event: Event, index: Index) -> None:
    fork = event.payload
    if not isinstance(fork, LogForked) or is_confessed(index, fork):
        return
    for epoch in _epochs(fork):
        once = min([fork.at, *map(int, index.get(FORKED, epoch))])
        index.put(FORKED, epoch, (str(once),))


def is_confessed(index: Index, fork: LogForked) -> bool:
    """Whether the log says already that numbers above `fork.at` were given twice."""
    known = index.get(FORKED, str(fork.epoch))
    return bool(known) and int(known[0]) <= fork.at


def _epochs(fork: LogForked) -> list[str]:
    """The other past may have gone through several, up to the one of its end; what an earlier one
    numbered up to the parting is not concerned."""
    return [str(epoch) for epoch in (*range(min(fork.epoch, EPOCHS_MAX)), fork.epoch)]
