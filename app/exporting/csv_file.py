"""The journal as CSV (RFC 4180, UTF-8 with a mark so that Excel reads the letters)."""

import csv
import io

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.table import COLUMNS, harmless, rows

AMOUNTS = frozenset({"amount"})


def write(reading: Reading) -> bytes:
    """One row per journal line."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows(reading):
        writer.writerow(
            value if name in AMOUNTS or isinstance(value, int) else harmless(value)
            for name, value in zip(COLUMNS, row, strict=True)
        )
    return text.getvalue().encode("utf-8-sig")


FORMAT = Format(name="csv", suffix=".csv", write=write)
