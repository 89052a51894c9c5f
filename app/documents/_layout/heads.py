"""The upper part of a paper: who writes, what this is, for whom, and the framed figures."""

from app.documents._layout.flow import Flow
from app.documents.sheet import Boxes, Heading, Subject

EMBLEM = 22.0  # radius on A4


def draw_heading(flow: Flow, block: Heading) -> None:
    """Draw the head of the paper."""
    if flow.style.roll:
        _draw_on_roll(flow, block)
    else:
        _draw_letterhead(flow, block)


def _draw_on_roll(flow: Flow, block: Heading) -> None:
    style = flow.style
    flow.paragraph(block.group, style.name, "bold", "centre")
    for line in (block.place, block.title, *block.lines):
        if line:
            flow.paragraph(line, style.body, "regular", "centre")
    flow.y += 6
    flow.double_line(flow.start, flow.end, flow.y, gap=1.4)
    flow.y += 5


def _draw_letterhead(flow: Flow, block: Heading) -> None:
    style, scale = flow.style, flow.style.body / 9
    top = flow.y
    left = flow.start
    if block.initial:
        radius = EMBLEM * scale
        _draw_emblem(flow, block.initial, radius, top)
        left += 2 * radius + 12 * scale
    right = max(
        (flow.measure(block.title, style.title, "bold")) if block.title else 0.0,
        *(flow.measure(line, style.body) for line in (*block.lines, "")),
    )
    room = flow.end - left - right - 14
    below = style.name * 0.95
    group = flow.fitted(block.group, room, style.name, "bold")
    flow.text(left, top + below, group, style.name, "bold")
    place_size = style.body + 1
    place = flow.fitted(block.place, room, place_size)
    flow.text(left, top + below + place_size * flow.leading * 1.2, place, place_size)
    y = top + style.title * 0.9
    flow.text(flow.end, y, block.title, style.title, "bold", "end")
    for line in block.lines:
        y += style.body * flow.leading * 1.03
        flow.text(flow.end, y + 1.5, line, style.body, "regular", "end")
    flow.y = max(top + 2 * EMBLEM * scale, y) + 9.5 * scale
    flow.double_line(flow.start, flow.end, flow.y)
    flow.y += 13 * scale


def _draw_emblem(flow: Flow, initial: str, radius: float, top: float) -> None:
    x, y = flow.across(flow.start + radius), top + radius - 1
    flow.page.circle(x, y, radius - 0.6, thick=1.5)
    flow.page.circle(x, y, radius * 0.87, thick=0.5)
    size = radius * 0.86
    flow.page.text(x, y + size * 0.35, initial, size, "bold", "centre")


def draw_subject(flow: Flow, block: Subject) -> None:
    """Draw whom a receipt is for."""
    style = flow.style
    flow.paragraph(block.name, style.name, "bold")
    if block.left or block.right:
        flow.y += style.body * flow.leading
        baseline = flow.y - style.body * (flow.leading - 1)
        width = flow.text(flow.end, baseline, block.right, style.small, "regular", "end")
        room = flow.width - width - 6
        left = flow.fitted(block.left, room, style.small)
        flow.text(flow.start, baseline, left, style.small)
    flow.y += 3


def draw_boxes(flow: Flow, block: Boxes) -> None:
    """Draw a framed row of figures, the first box a third wider."""
    style = flow.style
    pad = style.body
    height = (style.body * 2 + style.figure) * flow.leading + pad * 1.05
    flow.need(height + pad)
    top = flow.y
    flow.box(flow.start, top, flow.width, height)
    unit = flow.width / (len(block.boxes) + 0.36)
    x = flow.start
    for place, box in enumerate(block.boxes):
        width = unit * 1.36 if place == 0 else unit
        if place:
            across = flow.across(x)
            flow.page.line(across, top, across, top + height, thick=0.5, grey=0.6)
        room = width - 1.6 * pad
        y = top + pad * 0.4 + style.body * flow.leading
        flow.text(x + pad, y, flow.fitted(box.label, room, style.body), style.body)
        size = style.figure
        while flow.measure(box.value, size, "bold") > room and size > style.body:
            size -= 0.5
        y += style.figure * (flow.leading - 0.08)
        flow.text(x + pad, y, flow.fitted(box.value, room, size, "bold"), size, "bold")
        y += style.body * flow.leading * 1.06
        flow.text(x + pad, y, flow.fitted(box.note, room, style.body), style.body)
        x += width
    flow.y = top + height + pad * 1.2
