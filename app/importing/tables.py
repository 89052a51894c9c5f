"""A typed table from a file: CSV of any common dialect, or the first sheet of an Excel file.

Nothing is guessed silently: a file whose letters or separator cannot be told is refused with what
to do. Source: spec/integrations.md section 3.3, spec/reliability.md B45 and B46.
"""

import csv
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.core.errors import Refused, Unavailable

SIZE_MAX = 5_000_000  # bytes of a file; a register of 40 members over ten years has 1 MB
UNPACKED_MAX = 100_000_000  # bytes of an Excel file's parts: more is a bomb
PART_COSTS = 100_000  # bytes that one more part counts for, however empty: at most 1,000 of them
ROWS_MAX = 50_000
DELIMITERS = ",;\t|"
_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its line in the file, from 1, and its cells as text."""

    line: int
    cells: tuple[str, ...]


def read_table(path: Path) -> list[TableRow]:
    """Rows of a file that are not empty, in order; the first is the head.

    Raises:
        Unavailable: `import.no_file`.
        Refused: Too large, not a table, letters that are not UTF-8 or UTF-16.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= SIZE_MAX else b""
    except OSError as error:
        raise Unavailable("import.no_file", path=str(path), detail=error.strerror or "") from error
    if size > SIZE_MAX:
        raise Refused("import.too_large", megabytes=SIZE_MAX // 1_000_000)
    return table_of(data)


def table_of(data: bytes) -> list[TableRow]:
    """The rows in the bytes of a file of at most SIZE_MAX.

    Raises:
        Refused: As `read_table`.
    """
    rows = _excel(data) if data[:2] == b"PK" else _csv(data)
    kept = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if len(kept) < 2:
        raise Refused("import.empty")
    return kept


def _csv(data: bytes) -> list[TableRow]:
    text = _decoded(data)
    if "\0" in text:
        raise Refused("import.not_a_table")
    head = text.lstrip().splitlines()[0] if text.strip() else ""
    delimiter = max(DELIMITERS, key=head.count)
    # Old spreadsheets end lines with a lone carriage return.
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return _limited(TableRow(reader.line_num, tuple(row)) for row in reader)
    except csv.Error as error:
        raise Refused("import.bad_quotes", line=reader.line_num) from error


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("import.encoding") from error


def _excel(data: bytes) -> list[TableRow]:
    """Values of the first sheet; formulas give the value that the spreadsheet saved."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
        if len({part.filename.casefold() for part in parts}) != len(parts):
            raise Refused("import.not_a_table")  # readers differ in which of two they believe
        unpacked = sum(part.file_size for part in parts) + PART_COSTS * len(parts)
        if unpacked > UNPACKED_MAX:
            raise Refused("import.too_large", megabytes=UNPACKED_MAX // 1_000_000)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        return _limited(
            TableRow(line, tuple(_cell(value) for value in row))
            for line, row in enumerate(sheet.iter_rows(values_only=True), 1)
            if any(value is not None for value in row)
        )
    except Refused:
        raise
    except Exception as error:  # the reader raises whatever a broken file makes it trip over
        raise Refused("import.not_a_table") from error


def _limited(rows: Iterable[TableRow]) -> list[TableRow]:
    kept = []
    for row in rows:
        kept.append(row)
        if len(kept) > ROWS_MAX:
            raise Refused("import.too_many_rows", rows=ROWS_MAX)
    return kept


def _cell(value: object) -> str:
    """A cell as somebody would have typed it; whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
