"""The page of a building and its grid, with the month of the worked example."""

import atexit
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.core.apartment.bases import Basis
from app.features.building.screen import BuildingScreen
from app.features.meeting.frame import MeetingFrame
from app.features.meeting.frame_opening import opened_meeting
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.ui.offices import office_words
from app.ui.pages import IN_PLACE_OF_LOANS
from app.ui.translation import Translation
from tests.helpers.book_session import book_session
from tests.helpers.building import MILLION, House
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, Look, picture

TODAY = "2025-05-21"
NOW_MS = 1_795_255_200_000  # 21 November 2026, 10:00 UTC


@cache
def house() -> House:
    found = House(Path(tempfile.mkdtemp(prefix="daftari-picture-")), name="Negin House")
    found.with_money()
    found.month()
    found.bill()
    meeting = found.open_meeting("2025-04-25")
    found.pay_flat(meeting, 1, 4 * MILLION, method="bank", code="AB12CD34EF")
    found.pay_flat(meeting, 2, 4_290_000, method="bank", code="AB12CD34EG")
    found.pay_flat(meeting, 5, 4 * MILLION)
    found.month("1404-02")
    found.cost("repairs", 510_000, period="1404-01", paid_to="کریمی", invoice="F-77")
    basis = Basis(kind="consumption", meter="water", fixed_by="area")
    found.cost("heating", 1_020_000, period="1404-02", basis=basis, source="later")
    atexit.register(found.close)
    return found


@cache
def negin() -> Book:
    return own_sample("negin", lambda: NOW_MS)


@picture("25-building", FOUR)
def building(look: Look) -> QWidget:
    """The flats with what they owe, and the bill that is next."""
    is_persian = look.language == "fa"
    book, today = (negin(), "2026-11-21") if is_persian else (house().book, TODAY)
    session = book_session(book, look.language, today=today)
    window = MainWindow(session, Looks(Translation()))
    screen = BuildingScreen(session)
    window.add_screen("building", lambda: screen)
    window.rail.put_in_place("loans", IN_PLACE_OF_LOANS)
    window.show_person(session.actor_name, office_words(session.roles))
    window.resize(*look.size)
    window.show()
    window.open_page("building")
    settle(session)
    return window


@picture("25-building-costs", FOUR)
def costs(look: Look) -> QWidget:
    """What the month cost, with the invoices."""
    window = building(look)
    screen = window.screen_of("building")
    assert isinstance(screen, BuildingScreen)
    screen.tabs.choose(1)
    settle(screen.session)
    return window


@picture("25-collect-flats", FOUR)
def collect(look: Look) -> QWidget:
    """A flat is a row."""
    session = book_session(house().book, look.language, today=TODAY)
    opened = house().book.read(opened_meeting)
    frame = MeetingFrame(session, opened)
    frame.resize(*look.size)
    frame.show()
    frame.show_step_named("collect")
    frame.set_active(True)
    settle(session)
    return frame
