"""Short lines of a paper: labels with values, the one total, notes, signatures."""

from app.documents._layout.flow import Flow
from app.documents._layout.style import HAIR_GREY
from app.documents._layout.table import draw_table
from app.documents._pdf.page import qr_modules
from app.documents._text.fonts import emphasis
from app.documents.sheet import (
    Fact,
    KeyValues,
    Note,
    Rule,
    SideBySide,
    Signatures,
    Square,
    Table,
    Total,
)

SQUARE_MODULE = 1.15  # points, 0.4 mm: what a cheap phone still reads
QUIET = 4  # modules around a QR code
BETWEEN = 17.0  # points between two blocks beside each other, on A4


def draw_key_values(flow: Flow, block: KeyValues) -> None:
    """Draw labels at the reading side and values at the other."""
    style = flow.style
    row = style.row * (0.895 if not style.roll else 1.0)
    row = max(row, style.body * flow.leading * 1.02)
    if block.title:
        flow.need(style.title * 2 + row)
        size = style.body + 1.2
        flow.y += size * flow.leading + 3
        flow.text(flow.start, flow.y - 2, block.title, size, "semibold")
        flow.y += 4
        flow.line(flow.start, flow.end, flow.y, thick=0.8)
        flow.y += 2.5
    numbers = [fact.value for fact in block.facts if _is_number(fact.value)]
    widest = max(
        (flow.measure(value, style.body, emphasis(strong=True), tabular=True) for value in numbers),
        default=0.0,
    )
    for place, fact in enumerate(block.facts):
        flow.need(row)
        if place and not style.roll:
            flow.line(flow.start, flow.end, flow.y, thick=0.4, grey=HAIR_GREY)
        _draw_fact(flow, fact, row, widest)
    flow.y += 6 if block.title else 3


def _is_number(value: str) -> bool:
    return not any(char.isalpha() for char in value)


def _draw_fact(flow: Flow, fact: Fact, row: float, widest: float) -> None:
    """Draw a label and its value; numbers below each other end at the same right edge."""
    style = flow.style
    weight = emphasis(strong=True)
    baseline = flow.y + row * 0.5 + style.body * 0.34
    if _is_number(fact.value):
        right = flow.end - widest if flow.rtl else flow.end
        width = flow.text(right, baseline, fact.value, style.body, weight, "right", tabular=True)
        if fact.total:
            near = right if flow.rtl else right - width
            flow.double_line(near, near + width, baseline + 2.2, gap=1.5)
        width = max(width, widest)
    else:
        value = flow.fitted(fact.value, flow.width * 0.75, style.body, weight)
        width = flow.text(flow.end, baseline, value, style.body, weight, "end")
    room = flow.width - width - 6
    label = flow.fitted(fact.label, room, style.body)
    x = flow.start + flow.text(flow.start, baseline, label, style.body)
    if fact.note:
        room -= x - flow.start + 4
        flow.text(x + 4, baseline, flow.fitted(fact.note, room, style.small), style.small)
    if fact.stamps is not None:
        flow.stamps(x + 4, baseline, fact.stamps, style.body * 0.72)
    flow.y += row


def draw_side_by_side(flow: Flow, block: SideBySide) -> None:
    """Draw blocks beside each other, or below each other on a roll."""
    if flow.style.roll:
        for part in block.blocks:
            draw_part(flow, part)
        return
    height = max(_height(flow, part) for part in block.blocks)
    flow.need(min(height, flow.bottom - flow.style.top))
    top, start, end, page = flow.y, flow.start, flow.end, flow.page
    between = BETWEEN * flow.style.body / 9
    width = (flow.width - between * (len(block.blocks) - 1)) / len(block.blocks)
    lowest = top
    for place, part in enumerate(block.blocks):
        flow.start = start + place * (width + between)
        flow.end = flow.start + width
        flow.y, flow.page = top, page
        draw_part(flow, part)
        lowest = max(lowest, flow.y)
    flow.start, flow.end, flow.y = start, end, lowest


def draw_part(flow: Flow, part: KeyValues | Table) -> None:
    """Draw one of the blocks that may stand beside each other."""
    match part:
        case KeyValues():
            draw_key_values(flow, part)
        case Table():
            draw_table(flow, part)


def _height(flow: Flow, part: KeyValues | Table) -> float:
    rows = len(part.facts) if isinstance(part, KeyValues) else len(part.rows) + 2
    return (rows + 2) * max(flow.style.row, flow.style.body * flow.leading)


def draw_total(flow: Flow, block: Total) -> None:
    """Draw the amount the receipt is about."""
    size = flow.style.total
    flow.need(size * 2.4)
    flow.y += 2
    flow.line(flow.start, flow.end, flow.y, thick=0.9)
    flow.y += size * max(1.2, flow.leading * 0.95)
    flow.text(flow.start, flow.y, block.label, size, "bold")
    flow.text(flow.end, flow.y, block.value, size, "bold", "end", tabular=True)
    flow.y += size * (0.36 if flow.leading < 1.4 else 0.5)
    flow.double_line(flow.start, flow.end, flow.y, gap=1.4)
    flow.y += 2.5
    if block.words:
        flow.paragraph(block.words, flow.style.small)
        flow.y += 2


def draw_rule(flow: Flow, block: Rule) -> None:
    """Draw a rule across, with air around it."""
    flow.y += 3
    if block.kind == "dashed":
        flow.dashes(flow.y)
    elif block.kind == "double":
        flow.double_line(flow.start, flow.end, flow.y)
    else:
        flow.line(flow.start, flow.end, flow.y, thick=0.8)
    flow.y += 3


def draw_note(flow: Flow, block: Note) -> None:
    """Draw a sentence."""
    flow.paragraph(block.text, flow.style.body, "semibold" if block.strong else "regular")
    flow.y += 3


def draw_square(flow: Flow, block: Square) -> None:
    """Draw a QR code at the reading side, with its quiet zone."""
    modules = qr_modules(block.content)
    module = max(flow.style.qr / modules, SQUARE_MODULE)
    side, quiet = module * modules, module * QUIET
    flow.need(side + 2 * quiet)
    left = flow.across(flow.start + quiet + side) if flow.rtl else flow.start + quiet
    flow.page.qr(left, flow.y + quiet, side, block.content)
    flow.y += side + 2 * quiet


def draw_signatures(flow: Flow, block: Signatures) -> None:
    """Draw lines to sign on, three beside each other, at the bottom of the page."""
    if not block.signatures:
        return
    style = flow.style
    across = min(3, len(block.signatures)) if not style.roll else 1
    rows = -(-len(block.signatures) // across)
    line = style.body * flow.leading
    height = style.body * 3.2 + 2 * line
    flow.need(rows * height)
    if not style.roll:
        flow.y = max(flow.y, flow.bottom - rows * height - style.body * 0.6)
    between = style.body * 2.1
    width = (flow.width - between * (across - 1)) / across
    for place, signature in enumerate(block.signatures):
        column, row = place % across, place // across
        x = flow.start + column * (width + between)
        y = flow.y + row * height + style.body * 3.2
        flow.line(x, x + width, y, thick=0.8)
        if signature.signed:
            flow.text(x, y - 3, flow.fitted(signature.signed, width, style.small), style.small)
        y += line
        if flow.measure(signature.caption, style.body) <= width:
            flow.text(x, y, signature.caption, style.body)
            continue
        flow.text(x, y, flow.fitted(signature.name, width, style.body), style.body)
        role = flow.fitted(signature.role, width, style.small)
        flow.text(x, y + line * 0.95, role, style.small)
    flow.y += rows * height
