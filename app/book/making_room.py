"""Waiting facts that another fact has taken the place or the name of go aside.

The sequencer is told of them once: whoever names one need not wait for it. What this laptop wrote
itself is written again (`app.book.incarnation`). Source: spec/sync.md section 2.5, class 14.
"""

from collections.abc import Sequence

from app.book.incarnation import incarnations
from app.book.writing import Writing
from app.core.admission import Entry
from app.core.events.envelope import Frame
from app.store.event_log import EventLog
from app.store.set_aside import FORK, SUPERSEDED, SetAside


def make_room(writing: Writing, entries: Sequence[Entry]) -> list[Frame]:
    """Set aside waiting facts whose places in their chains others have got, or that another
    incarnation of their laptop said already; those of this laptop, oldest first."""
    log, aside = EventLog(writing.conn), SetAside(writing.conn)
    own: list[Frame] = []
    for device, n in _firsts(log, entries).items():
        writing.folder.take_back_waiting(writing.conn)
        is_own = device in incarnations(writing.conn)
        for frame in log.remove_waiting(device, n):
            aside.keep(FORK, frame, "event.fork", writing.now_ms)
            aside.keep(SUPERSEDED, frame, "event.fork", writing.now_ms)
            if is_own:
                own.append(frame)
    return own


def _firsts(log: EventLog, entries: Sequence[Entry]) -> dict[str, int]:
    """Where the lost end of each chain begins."""
    held = log.waiting_places({entry.event.device for entry in entries})
    names = log.waiting_names()
    firsts: dict[str, int] = {}
    for event in (entry.event for entry in entries):
        other = held.get((event.device, event.n))
        if other is not None and other != event.hash:
            firsts[event.device] = min(event.n, firsts.get(event.device, event.n))
        device, n, digest = names.get(event.id, ("", 0, event.hash))
        if digest != event.hash:
            firsts[device] = min(n, firsts.get(device, n))
    return firsts
