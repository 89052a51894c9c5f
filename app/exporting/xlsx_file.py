"""The journal as an Excel workbook."""

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.spreadsheets import Spread, xlsx_of
from app.exporting.table import COLUMNS, rows

WIDTHS = {"date": 11, "kind": 24, "member": 24, "account_name": 20, "entry": 38, "reverses": 38}


def write(reading: Reading) -> bytes:
    """One sheet, one row per journal line."""
    is_rtl = (reading.group.languages or ("en",))[0] == "fa"
    spread = Spread(name="journal", columns=COLUMNS, widths=WIDTHS, rtl=is_rtl)
    return xlsx_of(spread, rows(reading))


FORMAT = Format(name="xlsx", suffix=".xlsx", write=write)
