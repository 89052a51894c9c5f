"""What a book that began with a snapshot holds goes over into the whole log that has arrived.

That log may be of a past in which the group's server forgot something, so that not all of it finds
its place there. What somebody wrote is never dropped: it waits for a number, is written again, or
is kept aside, and how far the chains had gone is noted. Source: spec/sync.md sections 2.8, 2.11.
"""

from typing import Any

import msgspec
from sqlalchemy import Connection

from app.book.folding import Folder
from app.book.identity import LaptopKeys
from app.book.incarnation import incarnations, is_said, note_lost, say_anew
from app.book.standing import Standing
from app.book.two_pasts import Known, held, last_in_common
from app.book.writing import Writing
from app.core.events.envelope import NO_PREVIOUS, Event, Frame
from app.store.event_log import EventLog
from app.store.set_aside import FORK, PARKED, SUPERSEDED, SetAside
from app.store.stored_events import open_stored


def take_along(mine: Connection, into: Connection, keys: LaptopKeys, now_ms: int) -> None:
    """Facts that the arrived log does not hold wait in it for their numbers, in causal order;
    they are folded when the book is opened."""
    frames = held(mine)
    device, label = _identity(into)
    own, again = incarnations(into), list[Event]()
    along = _Along(into, now_ms)
    for frame in frames:
        event = open_stored(frame)
        if along.log.has([event.hash]):
            continue
        if event.type.startswith("sys."):
            # Nobody else can number what the sequencer said in a past that holds no more.
            along.aside.keep(SUPERSEDED, frame, "log.superseded", now_ms)
        elif event.device not in own:
            along.take(event, frame)
        elif again or not along.stands(event):
            along.lose_place(frame)
            again.append(event)
        else:
            along.insert(event, frame)
    standing = Standing.load(into, device)
    # What is missing must be named again when it comes.
    seen = standing.seen.items()
    standing.seen = {d: min(n, standing.heads[d][0]) for d, n in seen if d in standing.heads}
    again = [event for event in again if not is_said(along.log, event)]
    if again:
        known = last_in_common(into, map(open_stored, frames))
        said = [_capped(event, known) for event in again]
        standing = _say_anew(into, standing, keys, said, label, now_ms)
    standing.save_seen(into)
    for device, head in EventLog(mine).heads().items():
        if device not in own and head.n > along.heads.get(device, (0, ""))[0]:
            note_lost(into, device, head.n)


class _Along:
    """The arrived log, as it takes in what waits."""

    def __init__(self, into: Connection, now_ms: int) -> None:
        self.log, self.aside, self._now_ms = EventLog(into), SetAside(into), now_ms
        self.heads = {name: (head.n, head.hash) for name, head in self.log.heads().items()}

    def take(self, event: Event, frame: Frame) -> None:
        """What another laptop wrote. Without a signature nobody would believe it; where it misses
        something it is tried again when that comes."""
        if not frame.sig:
            return
        if event.n <= self.heads.get(event.device, (0, ""))[0] or self.log.has_name(event.id):
            self.lose_place(frame)
        elif self.stands(event):
            self.insert(event, frame)
        else:
            missing = (event.prev, *event.deps)
            lacks = set(missing) - self.log.has(missing)
            gone = tuple(one for one in missing if one in lacks)
            self.aside.keep(PARKED, frame, "event.parked", self._now_ms, gone)

    def stands(self, event: Event) -> bool:
        """Whether it follows its chain's head, and nothing that it names is missing."""
        n, head = self.heads.get(event.device, (0, NO_PREVIOUS))
        follows = (event.n, event.prev) == (n + 1, head) and not self.log.has_name(event.id)
        missing = set(event.deps) - self.log.has(event.deps)
        return follows and missing == self.aside.superseded(missing)

    def insert(self, event: Event, frame: Frame) -> None:
        self.log.insert(event, frame, self._now_ms)
        self.heads[event.device] = (event.n, event.hash)

    def lose_place(self, frame: Frame) -> None:
        """Another fact has its place or its name: whoever names it need not wait for it."""
        for kind in (FORK, SUPERSEDED):
            self.aside.keep(kind, frame, "event.fork", self._now_ms)


def _identity(into: Connection) -> tuple[str, str]:
    cursor: Any = into.connection.cursor()
    sql = "SELECT device, label FROM identity WHERE ended_ms IS NULL"
    device, label = cursor.execute(sql).fetchone()
    return device, label


def _say_anew(
    into: Connection,
    standing: Standing,
    keys: LaptopKeys,
    again: list[Event],
    label: str,
    now_ms: int,
) -> Standing:
    """Under a new incarnation: the places of the old chain may be taken elsewhere."""
    founding = standing.roster.founding
    writing = Writing(
        conn=into,
        standing=standing,
        folder=Folder(()),
        keys=keys,
        actor="",
        now_ms=now_ms,
        zone="" if founding is None else founding.zone,
    )
    cursor: Any = into.connection.cursor()
    (end,) = cursor.execute("SELECT ifnull(max(position), 0) FROM undo_log").fetchone()
    say_anew(writing, again, label)
    cursor.execute("DELETE FROM undo_log WHERE position > ?", (end,))  # in no rows yet
    return writing.standing


def _capped(event: Event, known: Known) -> Event:
    """What is written again says no more numbers than its author knew of this very log."""
    if event.knew_seq <= known.seq:
        return event
    seq, epoch, root = known
    return msgspec.structs.replace(event, knew_seq=seq, knew_epoch=epoch, knew_root=root)
