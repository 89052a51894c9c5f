"""What two laptops wrote apart: a turn that was paid twice, and one number of a receipt book."""

import atexit
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.expected import Amounts
from app.features.meeting.other_step.screen import OtherScreen
from app.operations import paying_out
from app.operations.contributions import How, record_contribution
from app.projections import meetings
from tests.helpers.group import vsla_rules
from tests.helpers.session import AtOnce, screen_session
from tests.helpers.two_laptops import TwoLaptops
from tests.pictures.conflicts import decide_window
from tests.screenshots import FOUR, Look, picture


@cache
def _laptops(*, has_pins: bool) -> TwoLaptops:
    """Both hand over the pot of the meeting, and both take in a receipt 1042."""
    rules = vsla_rules(share_value=20_000, welfare=10_000, turn=30_000)
    laptops = TwoLaptops(Path(tempfile.mkdtemp(prefix="daftari-picture-")), size=14, rules=rules)
    atexit.register(laptops.close)
    if has_pins:
        laptops.set_pins()
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, 9, shares=60_000, welfare=10_000, turn=30_000)
    laptops.meet()
    for book, number in zip(laptops.books, (7, 8), strict=True):
        paid_to, paid_by = laptops.no(number), laptops.no(number + 4)
        book.write(lambda tx, who=paid_to: paying_out.pay_turn(tx, meeting=meeting, member=who))
        book.write(
            lambda tx, who=paid_by: record_contribution(
                tx,
                meeting=meeting,
                member=who,
                amounts=Amounts(shares=40_000),
                how=How(method="cash", code="1042"),
            )
        )
    laptops.meet()
    return laptops


@picture("06g-two-officers-after-a-turn-paid-twice", FOUR)
def other_business(look: Look) -> QWidget:
    """Other business says why a second PIN will be asked for."""
    laptops = _laptops(has_pins=True)
    session = screen_session(look.language, laptops.book)
    session.tasks = AtOnce()
    session.actor = laptops.book.actor
    running = laptops.read(meetings.running_meeting)
    assert running is not None
    screen = OtherScreen(session, running.meeting)
    screen.resize(*look.size)
    screen.set_active(True)
    return screen


@picture("12h-receipt-number-twice", FOUR)
def receipt_twice(look: Look) -> QWidget:
    """Which number was mistyped; the later slip has 1042/2."""
    return decide_window(look, _laptops(has_pins=True).book, "receipt_twice")
