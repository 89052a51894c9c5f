"""The journal as an Excel workbook; every text cell is text, never a formula."""

import io
from datetime import date

from xlsxwriter import Workbook

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.table import COLUMNS, harmless, rows

WIDTHS = {"date": 11, "kind": 24, "member": 24, "account_name": 20, "entry": 38, "reverses": 38}


def write(reading: Reading) -> bytes:
    """One sheet, one row per journal line, frozen head, filter on every column."""
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, options) as book:
        sheet = book.add_worksheet("journal")
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        if (reading.group.languages or ("en",))[0] == "fa":
            sheet.right_to_left()
        for column, name in enumerate(COLUMNS):
            sheet.write_string(0, column, name, bold)
            sheet.set_column(column, column, WIDTHS.get(name, 12))
        count = 0
        for count, row in enumerate(rows(reading), 1):
            for column, (name, value) in enumerate(zip(COLUMNS, row, strict=True)):
                if name == "date":
                    sheet.write_datetime(count, column, date.fromisoformat(str(value)), day)
                elif name == "amount" or isinstance(value, int):
                    sheet.write_number(count, column, float(value))
                else:
                    sheet.write_string(count, column, harmless(value))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, count, len(COLUMNS) - 1)
    return file.getvalue()


FORMAT = Format(name="xlsx", suffix=".xlsx", write=write)
