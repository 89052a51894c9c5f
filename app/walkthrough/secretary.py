"""Irene's laptop: joins by a code, writes while there is no network, sees what was decided."""

from collections.abc import Callable
from functools import partial
from typing import Any

from app.core.expected import Amounts
from app.operations.contributions import How, record_contribution
from app.projections import cases, meetings
from app.sync.newcomers import words_of
from app.sync.pairing import join_by_code
from app.sync.server import Server
from app.sync.transport import Transport
from app.walkthrough.laptop import Laptop
from app.walkthrough.story import (
    CAME_LATE,
    LATE_PAID,
    SECRETARY,
    SHILLING,
    TYPED_TWICE,
)

LABEL = "Irene’s laptop"


def join(laptop: Laptop, told: dict[str, Any]) -> None:
    """Leave this laptop's keys under the code that was read out."""
    server = Server(Transport(told["server"], wall_ms=laptop.clock), None)
    laptop.take(
        join_by_code(
            laptop.path, laptop.keys, server, code=told["code"], label=LABEL, wall_ms=laptop.clock
        )
    )
    laptop.checks.figures["words"] = list(words_of(laptop.book.card, laptop.book.group.id))


def sync(laptop: Laptop, told: dict[str, Any]) -> None:
    """Fetch and send; once enrolled, Irene sits down."""
    laptop.sync()
    if not laptop.book.actor:
        laptop.book.log_in(laptop.member(SECRETARY))
    laptop.checks.same("group", laptop.book.group.name, laptop.story.script.group.name)


def write_away(laptop: Laptop, told: dict[str, Any]) -> None:
    """Without network: Grace's payment once more, and Esther's, who came after the meeting."""
    running = laptop.read(meetings.running_meeting)
    assert running is not None, "the meeting is not open here"
    twice = laptop.story.paying[TYPED_TWICE].row
    price = laptop.story.script.rules.share_value
    paid = {
        TYPED_TWICE: {
            "shares": twice.shares * price,
            "welfare": twice.welfare,
            "turn": twice.turn,
            "loan": twice.loan,
        },
        CAME_LATE: LATE_PAID,
    }
    for no, parts in paid.items():
        member = laptop.member(no)
        amounts = Amounts(**{kind: whole * SHILLING for kind, whole in parts.items()})
        write = partial(
            record_contribution, meeting=running.meeting, member=member, amounts=amounts, how=How()
        )
        done = laptop.book.write(write)
        wanted = sum(parts.values())
        laptop.checks.same(laptop.story.name(no), done.result.total_minor // SHILLING, wanted)
    laptop.checks.same("waiting to be sent", laptop.book.waiting_count(), 2)


def show_questions(laptop: Laptop, told: dict[str, Any]) -> None:
    """Open the window, send what waits, look at the questions that came of it."""
    laptop.open_desktop()
    laptop.fingers.wait(lambda: laptop.read(cases.open_count) >= told["cases"], "the questions")
    laptop.sync_by_window()
    laptop.desktop.window.open_place("decide")
    laptop.picture("21-secretary-to-decide")
    found = laptop.read(cases.open_cases)
    laptop.checks.figures["kinds"] = sorted(case.fact.kind for case in found)
    laptop.checks.same("questions", len(found), told["cases"])
    laptop.checks.shown(laptop.story.name(TYPED_TWICE), laptop.fingers.words())


def state(laptop: Laptop, told: dict[str, Any]) -> None:
    """Fetch the answers; what the book holds now."""
    laptop.sync_by_window()
    laptop.picture("25-secretary-decided")
    laptop.checks.figures |= laptop.state() | {"box": laptop.box()}


ORDERS: dict[str, Callable[[Laptop, dict[str, Any]], None]] = {
    "join": join,
    "sync": sync,
    "write_away": write_away,
    "show_questions": show_questions,
    "state": state,
}
