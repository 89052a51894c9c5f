"""The journal as CSV."""

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.spreadsheets import Spread, csv_of
from app.exporting.table import COLUMNS, rows


def write(reading: Reading) -> bytes:
    """One row per journal line."""
    return csv_of(Spread(name="journal", columns=COLUMNS), rows(reading))


FORMAT = Format(name="csv", suffix=".csv", write=write)
