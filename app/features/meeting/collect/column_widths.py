"""How wide the columns of the grid are: as usual, wider where an amount or a title needs it."""

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics

from app.features.meeting.collect.rows import Sheet, SheetRow
from app.features.meeting.collect.words import Words
from app.ui import theme

USUAL = {"shares": 123, "savings": 104, "welfare": 98, "turn": 86, "fine": 98, "loan": 124}
COLUMN, NUMBER, PAID_BY = 98, 46, 180
NAME_LEAST = 170  # the names give room, down to here
CELL, TOTAL, TITLE = (16, 600), (19, 600), (14, 600)  # pixels and weight, as they are painted
AROUND, BESIDE, ICON = 24, 20, 23


def column_widths(sheet: Sheet, words: Words, room: int) -> tuple[int, ...]:
    """Of each column that is shown, and of the total.

    Args:
        room: Of the whole table. Where it is too narrow for everything the usual widths stay.
    """
    usual = [USUAL.get(column.kind, COLUMN) for column in sheet.shown_columns] + [COLUMN]
    spare = room - NUMBER - PAID_BY - NAME_LEAST - sum(usual)
    found = []
    for width, wanted in zip(usual, _wanted(sheet, words), strict=True):
        more = max(0, min(wanted - width, spare))
        spare -= more
        found.append(width + more)
    return tuple(found)


def _wanted(sheet: Sheet, words: Words) -> Iterable[int]:
    for at, column in enumerate(sheet.shown_columns):
        cells = [row.cells[at] for row in sheet.rows]
        amounts = [max(cell.expected_minor, cell.written_minor or 0) for cell in cells]
        sums = (
            sum(cell.written_minor or 0 for cell in cells),
            sum(cell.expected_minor for cell in cells),
        )
        title = _advance([words.title(column)], TITLE) + ICON + BESIDE
        yield max(title, _advance(map(words.amount, (*amounts, *sums)), CELL) + AROUND)
    rows = [_row_total(row, words) for row in sheet.rows]
    written = sum(cell.written_minor or 0 for row in sheet.rows for cell in row.cells)
    yield max(_advance(rows, CELL), _advance([words.amount(written)], TOTAL)) + AROUND


def _row_total(row: SheetRow, words: Words) -> str:
    """What is handed over, with what the advance pays beside it."""
    total = sum(max(cell.expected_minor, cell.written_minor or 0) for cell in row.cells)
    used = max(row.used_minor, min(total, row.advance_minor))
    return words.amount(total) + (f"+{words.amount(used)}" if used else "")


def _advance(texts: Iterable[str], font: tuple[int, int]) -> int:
    """The widest of the longest texts, in pixels; figures of one font are equally wide."""
    longest = max(texts, key=len, default="")
    return QFontMetrics(theme.current().font(*font)).horizontalAdvance(longest)
