"""A book that came back from a copy goes on under a new incarnation; nothing of it is lost.

Two laptops must never write facts at the same places of one chain. The keyring remembers how far
this laptop had written; a book that knows less is an older copy, or a clone of another laptop's.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.book.identity import free_prefix
from app.book.standing import Standing
from app.book.writing import Writing
from app.core.devices import DeviceReincarnated
from app.core.errors import Untrusted
from app.core.events.envelope import (
    DEPS_MAX,
    Event,
    Frame,
    open_frame,
    parse_body,
    place_of,
    verify,
)
from app.core.ids import uuid7
from app.store.event_log import EventLog
from app.store.set_aside import PARKED, SetAside
from app.store.settings import keep_as, read_as
from app.store.stored_events import open_stored
from app.system.vault import Mark

LOST = "known_missing"  # setting: how far chains went that may be shorter here, {device: n}


def is_restored(conn: Connection, standing: Standing, mark: Mark | None) -> bool:
    """Whether the keyring remembers a fact of ours that the book does not hold: of this
    incarnation, or of a later one that the book knows nothing of."""
    if mark is None:
        return False
    cursor: Any = conn.connection.cursor()
    sql = "SELECT 1 FROM identity WHERE device = ? AND ended_ms IS NOT NULL"
    if cursor.execute(sql, (mark.device,)).fetchone() is not None:
        return False  # the mark lags behind an incarnation that ended here
    sql = "SELECT 1 FROM event WHERE hash = ?"
    return cursor.execute(sql, (bytes.fromhex(mark.hash),)).fetchone() is None


def continue_anew(writing: Writing, label: str, lost_n: int, lost: str = "") -> None:
    """Write from now on under a new device id, and say so as the first fact of its chain.

    Args:
        lost_n: Highest place that is known to have existed in the chain `lost` ("": of the
            incarnation that ends).
    """
    card = _begin_anew(writing, label, lost_n, lost)
    if card is not None:
        writing.append(card)


def rehome(writing: Writing, forked: Sequence[Frame], label: str) -> None:
    """Write the facts of our fork again under a new incarnation; the old frames stay aside.

    They say no more than their officer knew: neither the numbers nor the chains that came since
    are named, so that the rules ask about a payment that somebody typed meanwhile.
    """
    say_anew(writing, [open_stored(frame) for frame in forked], label)


def say_anew(writing: Writing, events: Sequence[Event], label: str) -> None:
    """As `rehome`. A laptop that the group does not know says nothing of its new name: somebody
    has to let it in, and what it wrote waits until then."""
    first, actor = events[0], writing.actor
    branch = [event for event in events if event.device == first.device]
    # What is written again is not lost.
    card = _begin_anew(writing, label, first.n - 1, first.device)
    writing.actor = first.actor
    if card is not None:
        deps = _named(writing.conn, first.device, first)
        if first.n > 1 and EventLog(writing.conn).has([first.prev]):
            deps = (first.prev, *deps)
        writing.append_as_of(card, first, deps[:DEPS_MAX])
    for event in branch:
        _say_again(writing, event)
    writing.actor = actor
    if len(branch) < len(events):
        say_anew(writing, events[len(branch) :], label)


def lost_branch(writing: Writing, frames: Iterable[Frame]) -> list[Frame]:
    """What this laptop once wrote at places of its chains where other facts of it are numbered,
    or behind such places, and that stands nowhere in the log: a disk image knew nothing of it.
    Oldest first, for `rehome`."""
    log, aside = EventLog(writing.conn), SetAside(writing.conn)
    numbered, found = writing.standing.numbered, dict[str, Frame]()
    for event, frame in sorted(_own(writing, frames), key=lambda one: (one[0].device, one[0].n)):
        is_taken = event.n <= numbered.get(event.device, (0, ""))[0] or event.prev in found
        if (is_taken or aside.superseded([event.prev])) and not log.has_name(event.id):
            aside.drop(PARKED, frame)
            found[event.hash] = frame
    return list(found.values())


def _own(writing: Writing, frames: Iterable[Frame]) -> Iterator[tuple[Event, Frame]]:
    """Those that this laptop sealed, under whatever name."""
    names, group = incarnations(writing.conn), writing.standing.group
    for frame in frames:
        try:
            if place_of(frame)[0] in names:
                event = open_frame(frame)
                verify(frame, writing.keys.signing.verify_key)
                if event.group == group:
                    yield event, frame
        except Untrusted:
            continue  # whoever takes it in says so


def incarnations(conn: Connection) -> set[str]:
    """Every name under which this laptop has written."""
    cursor: Any = conn.connection.cursor()
    return {device for (device,) in cursor.execute("SELECT device FROM identity").fetchall()}


def is_said(log: EventLog, event: Event) -> bool:
    """Whether the log holds what a fact says, under its name, in whatever chain."""
    known = log.get(event.id)
    if known is None:
        return False
    said = open_stored(known.frame)
    return (said.type, said.version, said.signed) == (event.type, event.version, event.signed)


def _say_again(writing: Writing, event: Event) -> None:
    """Unless another incarnation of ours was quicker. A fact that only bears the same name, as
    no honest laptop gives it, must not make ours disappear."""
    log = EventLog(writing.conn)
    if not log.has_name(event.id):
        writing.append_again(event)
    elif not is_said(log, event):
        writing.append_again(msgspec.structs.replace(event, id=uuid7(writing.now_ms)))


def _begin_anew(writing: Writing, label: str, lost_n: int, lost: str) -> DeviceReincarnated | None:
    """End this incarnation; what the next one says first, if the group knows this laptop."""
    standing, conn = writing.standing, writing.conn
    old, new = standing.device, uuid7(writing.now_ms)
    roster = standing.provisional_roster()
    cursor: Any = conn.connection.cursor()
    cursor.execute("UPDATE identity SET ended_ms = ? WHERE ended_ms IS NULL", (writing.now_ms,))
    cursor.execute(
        "INSERT INTO identity (device, label, started_ms) VALUES (?, ?, ?)",
        (new, label, writing.now_ms),
    )
    note_lost(conn, lost or old, lost_n)
    standing.device = new
    # What the old chain had named is unknown now; the new chain names everything again.
    standing.seen = {}
    if old not in roster.devices:
        return None
    return DeviceReincarnated(old=old, device=writing.keys.card(new, free_prefix(roster), label))


def _named(conn: Connection, device: str, first: Event) -> tuple[str, ...]:
    """Newest fact of every other chain that `device` had named before its fact `first`."""
    cursor: Any = conn.connection.cursor()
    sql = (
        "SELECT body FROM event JOIN chain ON chain.no = event.chain "
        "WHERE chain.device = ? AND event.n < ?"
    )
    named = {
        bytes.fromhex(dep)
        for (body,) in cursor.execute(sql, (device, first.n)).fetchall()
        for dep in parse_body(body).deps
    }
    newest: dict[str, tuple[int, str]] = {}
    sql = (
        "SELECT chain.device, event.n FROM event JOIN chain ON chain.no = event.chain "
        "WHERE event.hash = ?"
    )
    for digest in named:
        row = cursor.execute(sql, (digest,)).fetchone()
        if row is not None:
            newest[row[0]] = max(newest.get(row[0], (0, "")), (row[1], digest.hex()))
    return tuple(digest for _, digest in sorted(newest.values()))


def known_missing(conn: Connection, heads: dict[str, int]) -> list[tuple[str, int, int]]:
    """(device, first n, last n) of facts that existed and that this book does not hold: of our
    older incarnations, of a past that a snapshot showed and nobody brought, and those that a fact
    kept aside follows in its chain."""
    lost = _lost(conn)
    for aside in SetAside(conn).all(PARKED):
        device, n = place_of(aside.frame)
        lost[device] = max(n - 1, lost.get(device, 0))
    return [
        (device, heads.get(device, 0) + 1, n)
        for device, n in sorted(lost.items())
        if n > heads.get(device, 0)
    ]


def note_lost(conn: Connection, device: str, n: int) -> None:
    """A chain is known to have gone as far as place `n`."""
    lost = _lost(conn)
    lost[device] = max(n, lost.get(device, 0))
    keep_as(conn, LOST, lost)


def _lost(conn: Connection) -> dict[str, int]:
    return read_as(conn, LOST, dict[str, int]) or {}
