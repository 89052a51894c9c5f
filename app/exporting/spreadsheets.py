"""A table of the book as CSV and as an Excel workbook; every text cell is text, never a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from xlsxwriter import Workbook

from app.exporting.table import Row, harmless


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What a table looks like in a spreadsheet.

    Attributes:
        name: Of the sheet. days: Columns with ISO days. amounts: With exact decimal strings.
        widths: Of columns that are not 12 wide.
        rtl: From right to left.
    """

    name: str
    columns: Sequence[str]
    days: frozenset[str] = frozenset({"date"})
    amounts: frozenset[str] = frozenset({"amount"})
    widths: Mapping[str, int] = field(default_factory=dict)
    rtl: bool = False


def csv_of(spread: Spread, rows: Iterable[Row]) -> bytes:
    """CSV (RFC 4180, UTF-8 with a mark so that Excel reads the letters)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(spread.columns)
    for row in rows:
        writer.writerow(
            value if name in spread.amounts or isinstance(value, int) else harmless(value)
            for name, value in zip(spread.columns, row, strict=True)
        )
    return text.getvalue().encode("utf-8-sig")


def xlsx_of(spread: Spread, rows: Iterable[Row]) -> bytes:
    """One sheet with a frozen head and a filter on every column."""
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, options) as book:
        sheet = book.add_worksheet(spread.name)
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        if spread.rtl:
            sheet.right_to_left()
        for column, name in enumerate(spread.columns):
            sheet.write_string(0, column, name, bold)
            sheet.set_column(column, column, spread.widths.get(name, 12))
        count = 0
        for count, row in enumerate(rows, 1):
            for column, (name, value) in enumerate(zip(spread.columns, row, strict=True)):
                if name in spread.days:
                    sheet.write_datetime(count, column, date.fromisoformat(str(value)), day)
                elif name in spread.amounts or isinstance(value, int):
                    sheet.write_number(count, column, float(value))
                else:
                    sheet.write_string(count, column, harmless(value))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, count, len(spread.columns) - 1)
    return file.getvalue()
