"""Tables: columns as wide as their texts, groups between double rules, totals under one.

A table that does not fit goes on with its head repeated on the next page. Numbers are never
shortened: if all is too wide the type becomes smaller, and then words give way.
"""

from app.documents._layout.flow import Flow, Side
from app.documents._layout.style import HAIR_GREY
from app.documents._text.fonts import emphasis
from app.documents.sheet import Cell, Column, Table

PAD = 4.0  # points at both sides of a cell
SIZE_MIN = 0.78  # of the body size, before words are shortened
STAMP = 0.74  # side of a stamp, of the type size
HEAD_LINES = 2
NUMERIC = frozenset({"money", "number"})


def draw_table(flow: Flow, table: Table) -> None:
    """Draw the whole table, over as many pages as it needs."""
    size, widths = _fit(flow, table)
    row = max(flow.style.row, size * flow.leading)
    if table.title:
        # A title stays with the head and the first lines.
        flow.need(row * 4 + (flow.style.body + 1.2) * flow.leading + 4)
        flow.y += (flow.style.body + 1.2) * flow.leading
        flow.text(flow.start, flow.y - 2, table.title, flow.style.body + 1.2, "semibold")
        flow.y += 4
    flow.need(row * 4)
    top = flow.y
    _draw_head(flow, table.columns, widths, size)
    closing = row * 1.35 if table.totals else 0.0
    for place, cells in enumerate(table.rows):
        # The last line stays with its totals.
        needed = row + (closing if place == len(table.rows) - 1 else 0.0)
        if flow.y + needed > flow.bottom:
            _draw_groups(flow, table.columns, widths, top)
            flow.new_page()
            top = flow.y
            _draw_head(flow, table.columns, widths, size)
        _draw_row(flow, table.columns, cells, widths, size, row)
        flow.line(flow.start, flow.end, flow.y, thick=0.4, grey=HAIR_GREY)
    if table.totals:
        _draw_totals(flow, table.columns, table.totals, widths, size + 0.6, row * 1.25)
    _draw_groups(flow, table.columns, widths, top)
    flow.y += row * 0.75


def _fit(flow: Flow, table: Table) -> tuple[float, list[float]]:
    """Type size and column widths that fill the text width."""
    size = flow.style.body
    while True:
        one_line = _natural_widths(flow, table, size, whole_titles=True)
        if sum(one_line) <= flow.width:
            share = (flow.width - sum(one_line)) / len(one_line)
            return size, [width + share for width in one_line]
        if not table.low_head or size <= flow.style.body * SIZE_MIN:
            break
        size = max(size - 0.25, flow.style.body * SIZE_MIN)
    size = flow.style.body
    while True:
        widths = _natural_widths(flow, table, size, whole_titles=False)
        if sum(widths) <= flow.width or size <= flow.style.body * SIZE_MIN:
            break
        size = max(size - 0.25, flow.style.body * SIZE_MIN)
    spare = flow.width - sum(widths)
    if spare >= 0:
        share = spare / len(widths)
        return size, [width + share for width in widths]
    words = [place for place, column in enumerate(table.columns) if column.kind == "text"]
    for place in words:
        widths[place] += spare / len(words)
    return size, widths


def _natural_widths(flow: Flow, table: Table, size: float, *, whole_titles: bool) -> list[float]:
    lines = (*table.rows, table.totals) if table.totals else table.rows
    widths = []
    for place, column in enumerate(table.columns):
        words = [column.title] if whole_titles else column.title.split(" ")
        title = max(flow.measure(word, size, "semibold") for word in words)
        unique = {cell.text: cell.strong for cells in lines if (cell := cells[place]).text}
        tabular = column.kind in NUMERIC
        texts = (
            flow.measure(text, size, emphasis(strong), tabular=tabular)
            for text, strong in unique.items()
        )
        stamps = max(
            (cell.stamps.boxes for cells in table.rows if (cell := cells[place]).stamps), default=0
        )
        widths.append(max(title, *texts, stamps * size * STAMP * 1.22, 0.0) + 2 * PAD)
    return widths


def _draw_head(flow: Flow, columns: tuple[Column, ...], widths: list[float], size: float) -> None:
    titles = [
        flow.lines(column.title, width - 2 * PAD + 0.5, size, "semibold")[:HEAD_LINES]
        for column, width in zip(columns, widths, strict=True)
    ]
    line = size * flow.leading
    height = max(len(lines) for lines in titles) * line + 4
    x = flow.start
    for column, width, lines in zip(columns, widths, titles, strict=True):
        place, side = _place(flow, column, x, width)
        for number, text in enumerate(reversed(lines)):
            baseline = flow.y + height - 4.5 - number * line
            flow.text(place, baseline, text, size, "semibold", side)
        x += width
    flow.y += height
    flow.line(flow.start, flow.end, flow.y, thick=0.9)


def _place(flow: Flow, column: Column, x: float, width: float) -> tuple[float, Side]:
    """Where a cell's text is held: numbers at the right in both directions, words at the start."""
    if column.kind not in NUMERIC:
        return x + PAD, "start"
    return (x + PAD if flow.rtl else x + width - PAD), "right"


def _draw_row(
    flow: Flow,
    columns: tuple[Column, ...],
    cells: tuple[Cell, ...],
    widths: list[float],
    size: float,
    row: float,
) -> None:
    baseline = flow.y + row * 0.5 + size * 0.34
    x = flow.start
    for column, cell, width in zip(columns, cells, widths, strict=True):
        if cell.stamps is not None:
            flow.stamps(x + PAD, baseline, cell.stamps, size * STAMP)
        elif cell.text:
            place, side = _place(flow, column, x, width)
            text = cell.text
            if column.kind == "text":
                text = flow.fitted(text, width - 2 * PAD + 0.5, size)
            tabular = column.kind in NUMERIC
            weight = emphasis(cell.strong)
            flow.text(place, baseline, text, size, weight, side, tabular=tabular)
        x += width
    flow.y += row


def _draw_totals(
    flow: Flow,
    columns: tuple[Column, ...],
    cells: tuple[Cell, ...],
    widths: list[float],
    size: float,
    row: float,
) -> None:
    baseline = flow.y + row * 0.5 + size * 0.34
    x = flow.start
    for column, cell, width in zip(columns, cells, widths, strict=True):
        place, side = _place(flow, column, x, width)
        if cell.text:
            money = column.kind == "money"
            drawn = flow.text(place, baseline, cell.text, size, "semibold", side, tabular=money)
            if money:
                near = place if flow.rtl else place - drawn
                flow.double_line(near, near + drawn, baseline + 2.4)
        x += width
    flow.y += row


def _draw_groups(flow: Flow, columns: tuple[Column, ...], widths: list[float], top: float) -> None:
    x = flow.start
    for column, width in zip(columns, widths, strict=True):
        if column.opens_group:
            flow.upright_double(x, top, flow.y)
        x += width
