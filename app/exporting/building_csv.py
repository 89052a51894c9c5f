"""The bills of a building as CSV."""

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.building_table import rows, spread_of
from app.exporting.spreadsheets import csv_of


def write(reading: Reading) -> bytes:
    """One row per line of a bill."""
    return csv_of(spread_of(reading), rows(reading))


FORMAT = Format(name="building-csv", suffix=".csv", write=write)
