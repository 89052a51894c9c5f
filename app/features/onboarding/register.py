"""A group begins with a register that was typed as a table: all of it, or no book."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError, Refused
from app.operations.beginning import Beginning, begin_group, remove_book

if TYPE_CHECKING:
    from app.book.book import Book
    from app.importing.bring_in import Summary
    from app.system.vault import KeyStore


class Mistaken(AppError):
    """The register cannot be brought in.

    Attributes:
        line: Of the first mistake in the file; 0 when the balances do not agree.
        first: What is wrong there. more: Further mistakes.
    """

    def __init__(self, line: int, first: AppError, more: int) -> None:
        super().__init__("register.mistaken")
        self.line, self.first, self.more = line, first, more


def begin_with_register(
    path: Path,
    keys: "KeyStore",
    beginning: Beginning,
    file: Path,
    today: date,
    wall_ms: Callable[[], int],
) -> "Book":
    """Found the group and bring the register in; the open book.

    Raises:
        Mistaken: Something in it is wrong; there is no book.
        Refused, Untrusted, Unavailable: See `begin_group` and `read_table`.
    """
    from app.importing.bring_in import bring_in
    from app.importing.register import read_register
    from app.importing.tables import read_table

    table = read_table(file)
    founding = beginning.founding
    rows, mistakes = read_register(
        table,
        currency=founding.currency,
        calendar="jalali" if founding.calendar == "jalali" else "gregorian",
        lang=founding.languages[0],
        today=today,
    )
    book = begin_group(path, keys, beginning, wall_ms=wall_ms)
    try:
        _check(bring_in(book, rows, mistakes))
    except BaseException:
        book.close()
        remove_book(path)
        raise
    return book


def _check(summary: "Summary") -> None:
    if summary.mistakes:
        first, *more = summary.mistakes
        raise Mistaken(first.line, Refused(first.code, **first.values), len(more))
    if summary.opening_difference:
        error = Refused("opening.differs", minor=summary.opening_difference)
        raise Mistaken(0, error, 0)
