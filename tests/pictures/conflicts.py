"""To decide, as in the target picture 12: Grace's payment typed on the laptop and on the tablet."""

import atexit
import tempfile
from functools import cache, partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.core.cases import STATEMENT_DISPUTE
from app.core.decisions import ONCE
from app.documents import find_document
from app.documents.numbering import issue
from app.documents.options import Options
from app.features.conflicts.screen import DecideScreen
from app.features.shell import registry
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.operations.cases import decide_case
from app.projections import cases
from app.ui.offices import office_word
from app.ui.translation import Translation
from tests.helpers.group import vsla_rules
from tests.helpers.sample_books import own_sample
from tests.helpers.session import AtOnce, screen_session
from tests.helpers.two_laptops import TwoLaptops
from tests.screenshots import ALL, FOUR, Look, picture

NOW_MS = 1_795_333_260_000  # 22 November 2026, 09:41 in Nairobi


def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="daftari-picture-"))


@cache
def _sample() -> Book:
    """The sample group with Irene's tablet; Josephine printed the receipt."""
    book = own_sample("tumaini-conflict", lambda: NOW_MS)
    (case,) = book.read(lambda reading: cases.open_cases(reading.conn))
    paper, payment = find_document("receipt"), case.fact.subjects[0]
    book.write(lambda tx: issue(tx, paper, payment, Options(now_ms=NOW_MS)))
    return book


@cache
def _decided() -> Book:
    """The same after Josephine's answer."""
    book = own_sample("tumaini-conflict", lambda: NOW_MS)
    (case,) = book.read(lambda reading: cases.open_cases(reading.conn))
    book.write(partial(decide_case, case=case.case, choice=ONCE))
    return book


@cache
def _late() -> Book:
    """Irene's tablet comes back after the closing, with Rose's payment and a few that join."""
    rules = vsla_rules(share_value=20_000, welfare=10_000, turn=30_000)
    laptops = TwoLaptops(_folder(), size=14, rules=rules)
    atexit.register(laptops.close)
    meeting = laptops.open_meeting()
    laptops.meet()
    for number in (9, 10, 11, 12):
        laptops.pay_on(laptops.tablet, meeting, number, shares=60000, welfare=10000, turn=30000)
    laptops.meet()
    laptops.close_meeting(meeting, next_on="2026-12-05")
    laptops.pay_on(laptops.tablet, meeting, 14, shares=40000, welfare=10000, turn=30000)
    laptops.meet()
    return laptops.book


@cache
def _closed_twice() -> Book:
    """The tablet closed the meeting too, after Rose's payment."""
    rules = vsla_rules(share_value=20_000, welfare=10_000, turn=30_000)
    laptops = TwoLaptops(_folder(), size=14, rules=rules)
    atexit.register(laptops.close)
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, 9, shares=60000, welfare=10000, turn=30000)
    laptops.meet()
    laptops.close_meeting(meeting)
    laptops.tablet.log_in(laptops.no(1))
    laptops.pay_on(laptops.tablet, meeting, 14, shares=40000, welfare=10000, turn=30000)
    treasurers, irenes = laptops.books
    laptops.book, laptops.tablet = irenes, treasurers
    laptops.close_meeting(meeting)
    laptops.book, laptops.tablet = treasurers, irenes
    laptops.meet()
    return laptops.book


def _window(look: Look, book: Book, waiting: int) -> QWidget:
    session = screen_session(look.language, book)
    session.tasks = AtOnce()
    session.actor = book.group.founder
    window = MainWindow(session, Looks(Translation()))
    window.rail.show_only(frozenset(registry.pages()))
    window.add_screen("decide", lambda: DecideScreen(session))
    window.show_person("Josephine Auma", office_word("treasurer"))
    window.show_group(session.group_name)
    show_sending(window.rail.saved, Sending(state="offline", waiting=41))
    window.rail.show_badge("decide", waiting)
    window.open_place("decide")
    return window


def decide_window(look: Look, book: Book, kind: str) -> QWidget:
    """The only question of this kind in front."""
    found = book.read(lambda reading: cases.open_cases(reading.conn))
    window = _window(look, book, len(found))
    (page,) = window.findChildren(DecideScreen)
    (case,) = (one for one in found if one.fact.kind == kind)
    page._presenter.select(case.case)
    return window


@picture("12-conflict-resolution", ALL)
def decide(look: Look) -> QWidget:
    """The question, with what each answer would change."""
    return _window(look, _sample(), 1)


@picture("12b-decided", FOUR)
def decided(look: Look) -> QWidget:
    """Nothing is left; the answer can be taken back."""
    return _window(look, _decided(), 0)


@picture("12c-late-entry", FOUR)
def late(look: Look) -> QWidget:
    """An entry for a meeting that was closed elsewhere."""
    return _window(look, _late(), 1)


@picture("12g-closed-twice", FOUR)
def closed_twice(look: Look) -> QWidget:
    """Two pages of one meeting, and in which totals they differ."""
    return decide_window(look, _closed_twice(), STATEMENT_DISPUTE)
