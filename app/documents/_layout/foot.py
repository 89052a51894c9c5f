"""The foot of a page: QR and check code, when and by whom it was printed, page x of y."""

from math import ceil, floor

from app.core.locales.digits import native_digits
from app.documents._layout.flow import Flow
from app.documents._layout.style import DOT, Style, leading
from app.documents._pdf.page import qr_modules
from app.documents.sheet import Footer, Sheet


def foot_height(sheet: Sheet, style: Style) -> float:
    """Room that the foot needs on every page, points; a roll carries it after the text."""
    return 0.0 if style.roll else style.qr + style.margin + 12


def draw_feet(flow: Flow) -> None:
    """Draw the foot of all pages, now that their number is known."""
    if flow.style.roll:
        _draw_on_roll(flow)
        return
    pages = flow.document.pages
    for number, page in enumerate(pages, 1):
        flow.page = page
        _draw_on_page(flow, number, len(pages))


def _draw_on_page(flow: Flow, number: int, pages: int) -> None:
    style, footer = flow.style, flow.sheet.footer
    top = flow.height - style.margin - style.qr - 9
    flow.double_line(flow.start, flow.end, top)
    top += 10
    qr_left = flow.across(flow.start + style.qr) if flow.rtl else flow.start
    flow.page.qr(qr_left, top, style.qr, footer.qr.content)
    size, line = style.small - 0.2, (style.small - 0.2) * max(1.35, flow.leading)
    right = [*footer.printed, _page_text(footer, number, pages)]
    right_width = max(flow.measure(text, size) for text in right)
    y = top + style.qr / 2 - line * (len(right) - 1) / 2 + size * 0.35
    for text in right:
        flow.text(flow.end, y, text, size, "regular", "end")
        y += line
    left = flow.start + style.qr + 11
    room = flow.end - left - right_width - 14
    said = (footer.check.label, *footer.lines)
    texts = [text for each in said for text in flow.lines(each, room, size)]
    y = top + style.qr / 2 - line * len(texts) / 2 + size * 0.3
    flow.text(left, y, footer.check.code, size + 2, "bold")
    for text in texts:
        y += line
        flow.text(left, y, text, size)


def _draw_on_roll(flow: Flow) -> None:
    style, footer = flow.style, flow.sheet.footer
    # Modules of whole dots on whole dots: thermal paper knows no half grey.
    top = ceil((flow.y + 2) / DOT) * DOT
    modules = qr_modules(footer.qr.content)
    side = max(1, round(style.qr / DOT / modules)) * modules * DOT
    qr_left = floor(flow.across(flow.start + side) / DOT) * DOT if flow.rtl else flow.start
    flow.page.qr(qr_left, top, side, footer.qr.content)
    left = flow.start + side + 8
    room = flow.end - left
    size, line = style.small, style.small * leading(flow.lang)
    texts = [text for each in footer.lines for text in flow.lines(each, room, size)]
    y = top + size * 0.95
    for text in flow.lines(footer.check.label, room, size):
        flow.text(left, y, text, size)
        y += line
    code_size = style.name * 0.86
    y += code_size * 0.2
    flow.text(left, y, footer.check.code, code_size, "bold")
    y += line
    for text in texts:
        flow.text(left, y, text, size)
        y += line
    flow.y = max(top + side, y - line + size * 0.4)
    for text in footer.printed:
        flow.y += 1
        flow.paragraph(text, size)
    flow.y += style.top


def _page_text(footer: Footer, number: int, pages: int) -> str:
    text = footer.page.replace("{page}", str(number)).replace("{pages}", str(pages))
    return native_digits(text, footer.digits)
