"""Opening a book for the desktop: the book, who sits there, what the screens need at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.book.book import Book
from app.book.transaction import Reading
from app.projections import members, officers, second_factors
from app.sync.outgrown import open_for_work
from app.system import paths
from app.system.vault import KeyStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who is at the keyboard; `has_factor`: codes of a phone are asked for, too."""

    member: str
    name: str
    roles: frozenset[str]
    has_pin: bool
    has_factor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open book and the person who owns this laptop.

    Attributes:
        practice_pins: PINs of the officers of a made-up group, by member id.
        is_fresh: It was founded or joined a moment ago by the person at the keyboard.
    """

    book: Book
    keys: KeyStore
    person: Person
    practice: bool
    practice_pins: Mapping[str, str] = field(default_factory=dict)
    is_fresh: bool = False


def open_book(path: Path, keys: KeyStore, wall_ms: Callable[[], int]) -> Opened:
    """Open the book at `path`; runs on the book's thread.

    Raises:
        AppError: See `open_for_work`.
    """
    return opened(open_for_work(path, keys, wall_ms=wall_ms), keys)


def opened(book: Book, keys: KeyStore, *, is_fresh: bool = False) -> Opened:
    """What the desktop needs of a book that is open."""
    owner = book.roster.devices.get(book.group.device)
    if not book.actor and owner is not None:
        book.log_in(owner.member)  # the book was empty when it was made: this laptop joined
    person = book.read(lambda reading: person_of(reading, book.actor))
    practice = is_practice(book.path)
    return Opened(
        book=book,
        keys=keys,
        person=person,
        practice=practice,
        practice_pins=book.read(practice_pins) if practice else {},
        is_fresh=is_fresh,
    )


def practice_pins(reading: Reading) -> dict[str, str]:
    """The PINs that a made-up group began with, by member id."""
    from app.samples import pin_of

    with_pin = officers.members_with_pin(reading.conn)
    everybody = members.members(reading.conn)
    return {one.member: pin_of(one.no) for one in everybody if one.member in with_pin}


def person_of(reading: Reading, member: str) -> Person:
    """A member as the head of the window and the lock show them."""
    return Person(
        member=member,
        name=reading.people.name(member) if member else "",
        roles=officers.roles_of(reading.conn, member),
        has_pin=member in officers.members_with_pin(reading.conn),
        has_factor=member in second_factors.members_with_factor(reading.conn),
    )


def is_practice(book: Path) -> bool:
    """Whether the group is made up: its book lies among those of this computer's practice."""
    return book.resolve().is_relative_to(paths.practice_dir().resolve())
