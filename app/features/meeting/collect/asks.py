"""The last column of a fund's grid: what each member asks for this month. It is no money."""

from collections.abc import Sequence
from dataclasses import replace

from app.book.transaction import Reading, Tx
from app.core.fair_order.months import month_of
from app.features.meeting.collect.rows import Cell, Column, RowEntry, Sheet, SheetRow
from app.operations.selections import ask_fund
from app.projections import boxes, fund_look, meetings, selections
from app.projections.boxes import BoxRow


def with_asks(reading: Reading, found: Sheet) -> Sheet:
    """The sheet with the column, in a group that runs a fund; else the sheet as it is."""
    conn = reading.conn
    box = fund_look.fund_of(conn)
    period = _period(reading, box, found.on) if box else ""
    if box is None or not period:
        return found
    asked = selections.requests(conn, box.box, period)
    return replace(
        found,
        columns=(*found.columns, Column(kind="asks")),
        rows=tuple(_with_cell(row, asked.get(row.member, 0)) for row in found.rows),
    )


def _period(reading: Reading, box: BoxRow, on: str) -> str:
    terms = boxes.terms_on(reading.conn, box.box, on)
    return month_of(on, terms.read.period) if terms else ""


def _with_cell(row: SheetRow, minor: int) -> SheetRow:
    cell = Cell(
        expected_minor=minor, written_minor=minor if row.is_written else None, is_asked=True
    )
    return replace(row, cells=(*row.cells, cell))


def write_asks(tx: Tx, meeting: str, entries: Sequence[RowEntry]) -> None:
    """Write what members ask for, where it is another amount than before."""
    box = fund_look.fund_of(tx.conn)
    open_meeting = meetings.find_meeting(tx.conn, meeting)
    terms = boxes.terms_on(tx.conn, box.box, open_meeting.on) if box and open_meeting else None
    if box is None or open_meeting is None or terms is None:
        return
    period = month_of(open_meeting.on, terms.read.period)
    before = selections.requests(tx.conn, box.box, period)
    for entry in entries:
        if entry.asks_minor >= 0 and entry.asks_minor != before.get(entry.member, 0):
            ask_fund(tx, meeting=meeting, box=box.box, member=entry.member, minor=entry.asks_minor)
