"""The bills of a building as an Excel workbook."""

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.building_table import rows, spread_of
from app.exporting.spreadsheets import xlsx_of


def write(reading: Reading) -> bytes:
    """One sheet, one row per line of a bill."""
    return xlsx_of(spread_of(reading), rows(reading))


FORMAT = Format(name="building-xlsx", suffix=".xlsx", write=write)
