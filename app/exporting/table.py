"""The journal as one table: the columns of CSV and Excel."""

from collections.abc import Iterator

from app.book.transaction import Reading
from app.exporting.account_names import NAMES
from app.exporting.transactions import transactions

COLUMNS = (
    "position", "date", "meeting", "kind", "member", "account", "account_name", "part",
    "currency", "amount", "minor_units", "entry", "reverses",
)  # fmt: skip
Row = tuple[str | int, ...]


def rows(reading: Reading) -> Iterator[Row]:
    """One row per line, oldest first. Amounts: debit positive; `minor_units` is exact."""
    for one in transactions(reading):
        for post in one.postings:
            yield (
                one.position, one.on, one.meeting_no or "", one.kind, one.who, post.code,
                NAMES[post.code], post.part, post.currency, post.amount, post.minor, one.entry,
                one.reverses,
            )  # fmt: skip


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula, without the signs it cannot hold."""
    kept = "".join(sign if sign.isprintable() else " " for sign in text)
    return f"'{kept}" if kept[:1] in _FORMULA else kept


_FORMULA = frozenset("=+-@\t\r|")
