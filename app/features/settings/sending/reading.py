"""What the page of devices shows: entries here, on the server, on each laptop."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.activation import FEATURES, behind, in_use, unknown
from app.core.enrolment import Device as Enrolled
from app.projections import devices, officers
from app.store.event_log import EventLog
from app.store.stored_events import open_stored

if TYPE_CHECKING:
    from app.book.book import Book
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One laptop of the group.

    Attributes:
        owner: Name of whoever uses it; `roles` are the owner's offices.
        heard_ms: When it wrote the newest entry that is here; 0 when nothing came yet.
        behind: Numbered entries that it had not seen when it wrote that one.
        release: Version of its program; "" while it never said so.
    """

    device: str
    label: str
    prefix: str
    owner: str
    roles: tuple[str, ...]
    is_here: bool
    is_locked_out: bool
    heard_ms: int
    behind: int
    release: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Attributes:
    entries: All entries in this book; `numbered` of them have their place in the one order.
    waiting: Entries that no server and no hub has taken yet.
    is_hub: This laptop gives the numbers itself.
    server: Address of the group's server; "" when there is none.
    server_key: Its key, where laptops accept only a certificate of that key; else "".
    may_manage: The person at the keyboard may add and remove laptops.
    newer: Entries that only a newer version of the program can read.
    missing: (laptop, first, last) of entries that existed and are nowhere in this book.
    waits: What is not used yet, with the names of the laptops it waits for.
    is_behind: The group uses what this program has never heard of.
    """

    entries: int
    numbered: int
    waiting: int
    is_hub: bool
    server: str
    server_key: str
    may_manage: bool
    devices: tuple[Device, ...]
    newer: int = 0
    unreadable: int = 0
    today: int = 0
    missing: tuple[tuple[str, int, int], ...] = ()
    waits: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_behind: bool = False


def sending_facts(book: "Book", actor: str) -> Facts:
    """Read the page; runs on the book's thread."""
    from app.sync.busy_day import asked_about
    from app.sync.connection import find_connection

    connection, newer = find_connection(book), book.newer()
    size = book.cursor()[1]
    here, known = book.group.device, book.roster.devices

    def read(reading: "Reading") -> tuple[int, tuple[Device, ...], frozenset[str]]:
        roles = officers.all_roles(reading.conn)
        log = EventLog(reading.conn)
        found = tuple(
            _device(reading, log, line, known[line.device], roles, size, here)
            for line in devices.devices(reading.conn)
            # One that a second officer must agree to is no laptop of the group yet.
            if not line.continued_by and line.device in known
        )
        return log.count(), found, frozenset(roles.get(actor, ()))

    entries, found, own = book.read(read)
    today = book.read(lambda reading: asked_about(reading.conn, book.clocks.wall_ms))
    from app.core.permissions import may

    return Facts(
        entries=entries,
        numbered=size,
        waiting=book.waiting_count(),
        is_hub=book.group.is_hub,
        server=connection.url if connection is not None else "",
        server_key=connection.pin if connection is not None else "",
        may_manage=may(own, "manage_devices"),
        newer=newer.count,
        unreadable=newer.unreadable,
        today=today,
        missing=_missing(book),
        waits=_waits(book),
        is_behind=bool(unknown(book.roster.features)),
        # This laptop stands first, those that are locked out last.
        devices=tuple(sorted(found, key=lambda one: (one.is_locked_out, not one.is_here))),
    )


def _missing(book: "Book") -> tuple[tuple[str, int, int], ...]:
    known = book.roster.devices
    labels = {device: one.card.label or one.card.prefix for device, one in known.items()}
    found = book.known_missing()
    return tuple((labels.get(device, device[-8:]), first, last) for device, first, last in found)


def _waits(book: "Book") -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What some laptops understand and others do not; while none has said anything, nothing."""
    roster = book.roster
    used = in_use(roster.devices)
    told = frozenset[str]().union(*(one.can for one in used.values()))
    return tuple(
        (name, tuple(used[one].card.label or used[one].card.prefix for one in missing))
        for name in FEATURES
        if name in told - roster.features and (missing := behind(name, roster.devices))
    )


def _device(
    reading: "Reading",
    log: EventLog,
    line: devices.DeviceLine,
    known: Enrolled,
    roles: dict[str, tuple[str, ...]],
    size: int,
    here: str,
) -> Device:
    stored = log.newest_of(line.device)
    newest = None if stored is None else open_stored(stored.frame)
    return Device(
        device=line.device,
        label=line.label,
        prefix=line.prefix,
        owner=reading.people.name(known.member) if known.member else "",
        roles=roles.get(known.member, ()),
        is_here=line.device == here,
        is_locked_out=not known.is_trusted,
        heard_ms=0 if newest is None else newest.ts_ms,
        release=known.release,
        behind=0 if newest is None else max(0, size - max(newest.knew_seq, _own(stored))),
    )


def _own(stored: object) -> int:
    seq = getattr(stored, "seq", None)
    return seq if isinstance(seq, int) else 0
