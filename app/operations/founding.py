"""A new group: its book, its founder as first member, and its rules."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.book.book import Book
from app.book.founding import Founding
from app.book.transaction import Tx
from app.core.ids import uuid7
from app.core.rules_of_group import Rules
from app.operations.members import add_member
from app.operations.rules import change_rules
from app.system.clock import uptime_ms
from app.system.vault import KeyStore


def create_group(
    path: Path,
    keys: KeyStore,
    founding: Founding,
    *,
    founder_name: str,
    rules: Rules,
    wall_ms: Callable[[], int],
    founder_phone: str = "",
    joined_on: str = "",
    founder_no: int | None = None,
    up_ms: Callable[[], int] = uptime_ms,
    first: Callable[[Book], object] | None = None,
) -> Book:
    """Found a group on this laptop; its book is open, the founder is member and logged in.

    Args:
        first: Done with the book before it is there for anybody, all or nothing.

    Raises:
        Unavailable: See `Book.create`.
    """
    member = founding.founder or uuid7(wall_ms())
    begun = replace(founding, founder=member)

    def begin(tx: Tx) -> None:
        add_member(
            tx,
            member=member,
            name=founder_name,
            phone=founder_phone,
            joined_on=joined_on,
            no=founder_no,
        )
        change_rules(tx, rules=rules)

    def work(book: Book) -> None:
        book.write(begin)
        if first is not None:
            first(book)

    return Book.create(path, keys, begun, wall_ms=wall_ms, up_ms=up_ms, first=work)
