"""What the page of keys shows: who lets laptops in, what is kept aside, the recovery sheets."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.book.backup import copies, sealed_key
from app.core.activation import NUMBERING_BY_TWO, OFFICES_BY_TWO
from app.core.errors import AppError
from app.core.permissions import may
from app.operations.quarantine import waiting_facts
from app.operations.two_officers import Waiting, what_waits
from app.projections import erasures, members, officers, recovery

if TYPE_CHECKING:
    from app.book.book import Book
    from app.book.transaction import Reading
    from app.core.events.envelope import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAside:
    """An entry of a laptop that is not trusted.

    Attributes:
        who: Name of whom it is about. minor: What it moves, 0 for no money.
    """

    fact: str
    laptop: str
    kind: str
    who: str
    minor: int
    ts_ms: int
    may_admit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Attributes:
    roles: () for an ordinary member. laptops: (id, name) of those in use.
    """

    member: str
    name: str
    roles: tuple[str, ...]
    has_pin: bool
    laptops: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysFacts:
    """Attributes:
    copy: The newest copy that the sheets of now open; None before the first.
    gone: (member, number, name) of who left and can be erased.
    erased: (member, number) of whose data was erased.
    numbers_too: The rule of two holds for who numbers the entries, too. offices_too: And for
        offices, laptops that are given to somebody, and recovery sheets.
    """

    may_manage: bool
    needed: int
    has_server: bool
    asked: tuple[Waiting, ...]
    aside: tuple[KeptAside, ...]
    sheets: recovery.Sheets | None
    holders: tuple[str, ...]
    copy: Path | None
    people: tuple[Person, ...]
    gone: tuple[tuple[str, int, str], ...]
    erased: tuple[tuple[str, int], ...]
    numbers_too: bool = False
    offices_too: bool = False


def keys_facts(book: "Book", actor: str) -> KeysFacts:
    """Read the page; runs on the book's thread."""
    from app.sync.connection import find_connection

    roster = book.roster
    has_server = find_connection(book) is not None
    copy = _newest_copy(book)

    def read(reading: "Reading") -> KeysFacts:
        roles = officers.all_roles(reading.conn)
        sheets = recovery.current_sheets(reading.conn)
        names = reading.people.name
        labels = {name: one.card.label for name, one in roster.devices.items()}
        gone = [one for one in members.members(reading.conn, with_left=True) if one.left_on]
        erased = {one.member for one in erasures.erasures(reading.conn)}
        return KeysFacts(
            may_manage=may(frozenset(roles.get(actor, ())), "manage_devices"),
            needed=roster.vouching.needed,
            numbers_too=NUMBERING_BY_TWO.name in roster.features,
            offices_too=OFFICES_BY_TWO.name in roster.features,
            has_server=has_server,
            asked=what_waits(reading, roster, actor),
            aside=tuple(
                _aside(one, labels, reading) for one in waiting_facts(reading.conn, roster)
            ),
            sheets=sheets,
            holders=tuple(names(one) for one in sheets.holders) if sheets is not None else (),
            copy=copy,
            people=_people(reading, roster, roles),
            gone=tuple(
                (one.member, one.no, names(one.member)) for one in gone if one.member not in erased
            ),
            erased=tuple((one.member, one.no) for one in gone if one.member in erased),
        )

    return book.read(read)


def _aside(one: Any, labels: dict[str, str], reading: "Reading") -> KeptAside:
    event: Event = one.event
    member = getattr(event.payload, "member", "")
    return KeptAside(
        fact=event.hash,
        laptop=labels.get(event.device, "–"),
        kind=event.type,
        who=reading.people.name(member) if member else "",
        minor=sum(line.minor for line in event.lines if line.minor > 0),
        ts_ms=event.ts_ms,
        may_admit=one.may_admit,
    )


def _people(
    reading: "Reading", roster: Any, roles: dict[str, tuple[str, ...]]
) -> tuple[Person, ...]:
    with_pin = officers.members_with_pin(reading.conn)
    followed = {one.continues for one in roster.devices.values()}
    laptops: dict[str, list[tuple[str, str]]] = {}
    for name, one in roster.devices.items():
        if one.is_trusted and name not in followed:
            laptops.setdefault(one.member, []).append((name, one.card.label))
    return tuple(
        Person(
            member=one.member,
            name=reading.people.name(one.member),
            roles=roles.get(one.member, ()),
            has_pin=one.member in with_pin,
            laptops=tuple(laptops.get(one.member, ())),
        )
        for one in members.members(reading.conn)
    )


def _newest_copy(book: "Book") -> Path | None:
    """The newest copy whose key is sealed to the sheets of now."""
    sheets = book.roster.recovery
    if sheets is None:
        return None
    for copy in copies(book.path):
        try:
            if sealed_key(copy.path)[0] == sheets.recovery:
                return copy.path
        except AppError:
            continue
    return None
