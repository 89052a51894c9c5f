"""A sheet as a PDF file. The same sheet gives the same bytes."""

from math import ceil
from typing import assert_never

from app.documents._layout.facts import (
    draw_key_values,
    draw_note,
    draw_rule,
    draw_side_by_side,
    draw_signatures,
    draw_square,
    draw_total,
)
from app.documents._layout.flow import Flow
from app.documents._layout.foot import draw_feet, foot_height
from app.documents._layout.heads import draw_boxes, draw_heading, draw_subject
from app.documents._layout.style import DOT, STYLES
from app.documents._layout.table import draw_table
from app.documents.sheet import (
    Block,
    Boxes,
    Heading,
    KeyValues,
    Note,
    Rule,
    Sheet,
    SideBySide,
    Signatures,
    Square,
    Subject,
    Table,
    Total,
)


def render_pdf(sheet: Sheet) -> bytes:
    """Draw a sheet, with its fonts embedded and nothing in it that acts."""
    style = STYLES[sheet.size]
    flow = Flow(sheet, style, foot_height(sheet, style))
    if style.roll and sheet.watermark:
        _draw_band(flow, sheet.watermark)
    for block in sheet.blocks:
        _draw(flow, block)
    draw_feet(flow)
    if style.roll:
        flow.page.cut(ceil(flow.y / DOT) * DOT)
    return flow.document.finish()


def _draw_band(flow: Flow, word: str) -> None:
    """On a receipt the watermark is a framed word: grey does not print on thermal paper."""
    size = flow.style.name
    height = size * flow.leading * 1.15
    flow.box(flow.start, flow.y, flow.width, height, thick=1.4)
    middle = (flow.start + flow.end) / 2
    baseline = flow.y + height / 2 + size * 0.34
    flow.text(middle, baseline, word, size, "bold", "centre")
    flow.y += height + 3


def _draw(flow: Flow, block: Block) -> None:
    match block:
        case Heading():
            draw_heading(flow, block)
        case Subject():
            draw_subject(flow, block)
        case Boxes():
            draw_boxes(flow, block)
        case Table():
            draw_table(flow, block)
        case KeyValues():
            draw_key_values(flow, block)
        case SideBySide():
            draw_side_by_side(flow, block)
        case Total():
            draw_total(flow, block)
        case Rule():
            draw_rule(flow, block)
        case Note():
            draw_note(flow, block)
        case Square():
            draw_square(flow, block)
        case Signatures():
            draw_signatures(flow, block)
        case _:
            assert_never(block)
