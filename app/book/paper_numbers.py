"""Numbers of papers: the letter of this laptop and a counter without gaps, A-000123.

Kept in the table `setting` of the book's file, so that a number is given in one transaction,
whichever window or command asks. No two laptops share a letter, and a restored book goes on under
another one. A number that was given stays given: when a printer fails, nobody knows what came out.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.store.settings import keep_setting, read_setting

COUNTER, GIVEN = "paper_counter/", "paper/"  # settings: by prefix; by prefix, kind and check code
RECEIPT = "receipt/"  # setting, by fact id of the payment: the number of its newest receipt


@dataclass(frozen=True, slots=True)
class Numbered:
    """What makes one sheet of paper different from every other.

    Attributes:
        number: "A-000123"; "" on a laptop that nobody has enrolled and that has no letter yet.
        copy: 1 for the first, 2 for the same paper printed again unchanged.
    """

    number: str
    copy: int = 1


def next_number(conn: Connection, prefix: str, kind: str, check: str) -> Numbered:
    """What the next print would say, for a preview; nothing is given.

    Args:
        prefix: Of this laptop.
        check: Check code of the paper, which covers its subject, the page and the totals.
    """
    if not prefix:
        return Numbered("")
    given = _given(conn, _name(prefix, kind, check))
    if given is not None:
        return Numbered(_number(prefix, given[0]), given[1] + 1)
    return Numbered(_number(prefix, _counter(conn, prefix) + 1))


def take_numbers(
    conn: Connection, prefix: str, kind: str, check: str, sheets: int = 1
) -> tuple[Numbered, ...]:
    """Give numbers to so many sheets of one paper; in a writing transaction only."""
    first = next_number(conn, prefix, kind, check)
    taken = tuple(Numbered(first.number, first.copy + more) for more in range(sheets))
    if first.number and taken:
        count = int(first.number.rpartition("-")[2])
        keep_setting(conn, _name(prefix, kind, check), f"{count} {taken[-1].copy}")
        keep_setting(conn, COUNTER + prefix, str(max(count, _counter(conn, prefix))))
    return taken


def note_receipt(conn: Connection, payment: str, number: str) -> None:
    """A receipt of a payment left the program here; in a writing transaction only."""
    if number:
        keep_setting(conn, RECEIPT + payment, number)


def receipt_of(conn: Connection, payment: str) -> str:
    """The number of the receipt that was printed here for a payment; "" for none."""
    return read_setting(conn, RECEIPT + payment) or ""


def all_numbers(conn: Connection) -> dict[str, str]:
    """Every number that was given, for `add_numbers`."""
    sql = "SELECT name, value FROM setting WHERE name GLOB ? OR name GLOB ?"
    return dict(_cursor(conn).execute(sql, (f"{COUNTER}*", f"{GIVEN}*")).fetchall())


def add_numbers(conn: Connection, given: dict[str, str]) -> None:
    """Let a copy of the book know the numbers that were given after it was made."""
    known = all_numbers(conn)
    for name, value in given.items():
        if _parts(value) > _parts(known.get(name, "0")):
            keep_setting(conn, name, value)


def _name(prefix: str, kind: str, check: str) -> str:
    return f"{GIVEN}{prefix}/{kind}/{check}"


def _number(prefix: str, count: int) -> str:
    return f"{prefix}-{count:06}"


def _counter(conn: Connection, prefix: str) -> int:
    """The last number that was given, 0 for none."""
    value = read_setting(conn, COUNTER + prefix)
    return 0 if value is None else int(value)


def _given(conn: Connection, name: str) -> list[int] | None:
    """Number and last copy of a paper; None before its first print."""
    value = read_setting(conn, name)
    return None if value is None else _parts(value)


def _parts(value: str) -> list[int]:
    return [int(part) for part in value.split()]


def _cursor(conn: Connection) -> Any:
    return conn.connection.cursor()
