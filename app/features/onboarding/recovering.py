"""The book of a group whose laptops are all lost, made anew from a copy and both sheets."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError, Refused

if TYPE_CHECKING:
    from app.book.book import Book
    from app.system.vault import KeyStore


def needs_sheets(copy: Path) -> bool:
    """Whether only the recovery sheets open this copy here: its key lies on another laptop."""
    from app.book.backup import sealed_key
    from app.system.book_keys import needs_passphrase
    from app.system.vault import KeyringStore

    try:
        sealed = sealed_key(copy)[1]
    except AppError:
        return False
    try:
        if not needs_passphrase(copy):
            KeyringStore().load(copy)
    except AppError:
        return bool(sealed)
    return False


def recovered(
    path: Path,
    keys: "KeyStore",
    copy: Path,
    typed: tuple[str, str],
    label: str,
    wall_ms: Callable[[], int],
) -> "Book":
    """The open book, for the treasurer or who else may let laptops in.

    Raises:
        Refused: `sheets.*`, `fact.not_permitted`: nobody in the copy may.
        Unavailable, Untrusted: As `open_copy` and `begin_again`.
    """
    from app.book.recovering import begin_again, open_copy, who_may_go_on
    from app.core.recovery import read_half
    from app.sync.connection import find_connection

    opened = open_copy(copy, (read_half(typed[0], 1), read_half(typed[1], 2)))
    able = who_may_go_on(copy, opened)
    if not able:
        raise Refused("fact.not_permitted")
    return begin_again(
        path,
        keys,
        copy,
        opened,
        member=able[0][0],
        label=label or path.stem,
        wall_ms=wall_ms,
        has_server=lambda book: find_connection(book) is not None,
    )
