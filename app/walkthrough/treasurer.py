"""Josephine's laptop: the group's book, its move to the server, the meeting, the evening after."""

from collections.abc import Callable
from typing import Any

from app.documents import find_document
from app.documents.numbering import issue
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.pictures import render_png
from app.projections import cases, sheet
from app.samples import build
from app.sync.connection import Connection, server_of
from app.sync.moving import move_to_server
from app.sync.newcomers import enrol, words_of
from app.sync.pairing import seen_under
from app.sync.parts import unwatched
from app.sync.server import Server
from app.walkthrough import meeting_day
from app.walkthrough.fingers import ENTER
from app.walkthrough.laptop import CURRENCY, Laptop
from app.walkthrough.story import BOX_BEFORE, GROUP, SECRETARY, SHILLING, TYPED_TWICE

_OPEN: dict[str, Server] = {}  # the server under whose code a new laptop is awaited


def found(laptop: Laptop, told: dict[str, Any]) -> None:
    """Make the sample group, just before meeting 18."""
    laptop.take(build(GROUP, laptop.path, laptop.keys, laptop.clock))
    laptop.checks.figures["group_id"] = laptop.book.group.id
    laptop.checks.figures["facts"] = laptop.book.cursor()[1]
    laptop.checks.same("box", laptop.box(), BOX_BEFORE)


def move(laptop: Laptop, told: dict[str, Any]) -> None:
    """Let the server number the facts from now on, and ask it for a code for a new laptop."""
    server = server_of(laptop.book, Connection(url=told["server"]), wall_ms=laptop.clock)
    move_to_server(laptop.book, server, on_step=unwatched, cancel=False)
    laptop.sync()
    laptop.checks.same("hub", laptop.book.group.is_hub, False)
    _OPEN["server"] = server
    laptop.checks.figures["code"] = server.pairing_code().code


def admit(laptop: Laptop, told: dict[str, Any]) -> None:
    """Compare the words of the new laptop with what Irene reads out, then sign for it."""
    card = seen_under(_OPEN["server"], told["code"])
    assert card is not None, "nobody used the code"
    words = list(words_of(card, laptop.book.group.id))
    laptop.checks.same("words", words, told["words"])
    if not laptop.checks.wrong:
        enrol(laptop.book, card, laptop.member(SECRETARY))
        laptop.sync()


def open_window(laptop: Laptop, told: dict[str, Any]) -> None:
    """Open the desktop; its own worker talks to the server from now on."""
    laptop.open_desktop()


def send(laptop: Laptop, told: dict[str, Any]) -> None:
    """The window's worker sends and fetches."""
    laptop.sync_by_window()
    laptop.checks.same("waiting", laptop.book.waiting_count(), 0)


def offline(laptop: Laptop, told: dict[str, Any]) -> None:
    """The server does not answer; the window says so, and that nothing is lost."""
    sync = laptop.desktop.session.places["sync"]
    sync.try_now()
    laptop.fingers.wait(lambda: sync.status.problem is not None, "the window notices", 30)
    laptop.checks.figures["state"] = sync.status.state


def payments(laptop: Laptop, told: dict[str, Any]) -> None:
    """Wait for the provider's answers; the chips of the Payments page."""
    wanted: dict[str, str] = told["chips"]
    window = laptop.desktop.window

    def chips() -> dict[str, str]:
        window.open_place("payments")
        laptop.fingers.settle()
        lines = window.screen_of("payments").table.lines_model.lines  # type: ignore[attr-defined]  # its screen
        shown = {line.cells[0].text: line.cells[2].text for line in lines}
        return {
            name: chip
            for name in wanted
            for text, chip in shown.items()
            if text.startswith(f"{name} meeting 18")
        }

    try:
        laptop.fingers.wait(lambda: chips() == wanted, "the provider's answers", 45)
    finally:
        laptop.picture("22-payments")
        laptop.checks.same("chips", chips(), wanted)


def decide(laptop: Laptop, told: dict[str, Any]) -> None:
    """To decide, by keys: Enter gives the suggested answer to each question."""
    laptop.sync_by_window()
    window, fingers = laptop.desktop.window, laptop.fingers
    window.open_place("decide")
    laptop.picture("23-to-decide")
    questions = laptop.read(cases.open_cases)
    laptop.checks.same("kinds", sorted(case.fact.kind for case in questions), told["kinds"])
    laptop.checks.shown(laptop.story.name(TYPED_TWICE), fingers.words())
    for left in reversed(range(len(questions))):
        fingers.press(ENTER)
        laptop.checks.same("questions left", laptop.read(cases.open_count), left)
    laptop.checks.figures["answers"] = [
        one.answer.choice for one in laptop.read(cases.decided_cases) if one.answer
    ]
    laptop.picture("24-decided")
    laptop.sync_by_window()


def state(laptop: Laptop, told: dict[str, Any]) -> None:
    """What the book holds at the end."""
    laptop.sync_by_window()
    laptop.checks.figures |= laptop.state() | {"box": laptop.box(), "currency": CURRENCY}


def papers(laptop: Laptop, told: dict[str, Any]) -> None:
    """Grace's 80 mm receipt as PDF and picture, and her statement as a picture."""
    member = laptop.member(TYPED_TWICE)
    paid = next(one for one in reversed(laptop.read(sheet.payments_of, member)) if one.stands)
    options = Options(now_ms=laptop.clock(), lang="en")
    folder = laptop.folder.parent / "papers"
    folder.mkdir(parents=True, exist_ok=True)
    kind = find_document("receipt")
    receipt = laptop.book.write(lambda tx: issue(tx, kind, paid.entry, options)).result
    (folder / "receipt-80mm.pdf").write_bytes(render_pdf(receipt))
    (folder / "receipt-80mm.png").write_bytes(render_png(receipt, dpi=203))
    passbook = find_document("member_statement")
    page = laptop.book.write(lambda tx: issue(tx, passbook, member, options)).result
    (folder / "statement-en.png").write_bytes(render_png(page))
    laptop.checks.figures["receipt"] = paid.total_minor // SHILLING


ORDERS: dict[str, Callable[[Laptop, dict[str, Any]], None]] = {
    "found": found,
    "move": move,
    "admit": admit,
    "open_window": open_window,
    "start": meeting_day.start,
    "open_with_keys": meeting_day.open_with_keys,
    "call_the_roll": meeting_day.call_the_roll,
    "send": send,
    "offline": offline,
    "collect": meeting_day.collect,
    "give_loan": meeting_day.give_loan,
    "pay_turn": meeting_day.pay_turn,
    "write_expense": meeting_day.write_expense,
    "count": meeting_day.count,
    "sign_and_close": meeting_day.sign_and_close,
    "payments": payments,
    "decide": decide,
    "state": state,
    "papers": papers,
}
