"""What is late, on the sample group with a few more old debts, the day after its meeting."""

from datetime import date, timedelta
from functools import cache

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.book.transaction import Tx
from app.core.loans import Instalment
from app.features.collections.screen import CollectionsScreen
from app.features.collections.slips import WIDTH, HardshipSlip, PromiseSlip
from app.features.collections.waiver_slip import WaiverSlip
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.operations import advice, collections
from app.operations.dues import bill_due
from app.operations.loans import record_running_loan
from app.projections import members
from app.ui.offices import office_words
from app.ui.translation import Translation
from tests.helpers.book_session import TODAY, book_session
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle
from tests.screenshots import ALL, FOUR, Look, picture

NOW_MS = 1_795_255_200_000  # 21 November 2026, 10:00 UTC


def _ago(days: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(days=days)).isoformat()


@cache
def _book(name: str) -> Book:
    book = own_sample(name, lambda: NOW_MS)
    book.write(_make_late)
    return book


def _make_late(tx: Tx) -> None:
    """Debts of every age, a fee, a kept and a broken promise, words with two members."""
    who = {one.no: one.member for one in members.members(tx.conn)}
    unit = 10_000_000 if tx.group.currency == "IRR" else 100_000

    def lend(no: int, size: int, days: int, *guarantors: int) -> str:
        return record_running_loan(
            tx,
            member=who[no],
            given_on=_ago(days + 60),
            principal_left=size * unit,
            instalments=(Instalment(due_on=_ago(days), principal=size * unit, interest=0),),
            guarantors=tuple(who[one] for one in guarantors),
        )

    old, middle = lend(19, 4, 95, 5, 9), lend(15, 6, 34, 8)
    lend(10, 3, 3)
    said = "Maize is sold on Saturday" if tx.group.currency == "KES" else "شنبه محصول را می‌فروشد"
    collections.make_promise(
        tx, member=who[15], loan=middle, minor=6 * unit, on=_ago(12), by=_ago(2), said=said
    )
    collections.log_contact(
        tx, member=who[15], loan=middle, channel="call", result="promised", on=_ago(12),
        at="16:20", step="reminder", said=said,
    )  # fmt: skip
    collections.log_contact(
        tx, member=who[15], loan=middle, channel="visit", result="away", on=_ago(1), at="17:05"
    )
    collections.make_promise(tx, member=who[10], minor=unit, on=_ago(1), by=_ago(-6))
    collections.log_contact(
        tx, member=who[19], loan=old, channel="letter", result="delivered", on=_ago(30),
        step="default_letter",
    )  # fmt: skip
    bill_due(
        tx, member=who[12], kind="registration", period="2026", minor=unit // 2, due_on=_ago(20)
    )
    advice.advise(tx, member=who[15], on=TODAY)


def _window(look: Look, place: int) -> QWidget:
    book = _book("tumaini-fa" if look.language == "fa" else "tumaini")
    session = book_session(book, look.language)
    window = MainWindow(session, Looks(Translation()))
    screen = CollectionsScreen(session)
    window.add_screen("collections", lambda: screen)
    window.show_person(session.actor_name, office_words(session.roles))
    window.resize(*look.size)
    window.show()
    window.open_page("collections", None)
    settle(session)
    screen.filter.choose(place)
    settle(session)
    return window


@picture("14-late-today", ALL)
def today(look: Look) -> QWidget:
    """The steps of the day; a broken promise is on top, with the member's score."""
    return _window(look, 0)


@picture("14b-all-late", FOUR)
def all_late(look: Look) -> QWidget:
    """Everything that is late, by age."""
    return _window(look, 1)


@picture("14c-promises", FOUR)
def promised(look: Look) -> QWidget:
    """Promises and what became of them."""
    return _window(look, 2)


@picture("14d-a-promise", FOUR)
def promising(look: Look) -> QWidget:
    """The slip of a promise: the whole debt, the day of the week beside the typed day."""
    window = _window(look, 1)
    screen = window.findChild(CollectionsScreen)
    assert screen is not None
    screen.slips.promise()
    slip = screen.slips.slip
    assert isinstance(slip, PromiseSlip)
    slip.by.setText("+7")
    slip.setFixedSize(WIDTH, slip.sizeHint().height())
    return slip


@picture("14e-a-contact", FOUR)
def contacting(look: Look) -> QWidget:
    """The slip of a contact, with the step of the day that is done with it."""
    window = _window(look, 0)
    screen = window.findChild(CollectionsScreen)
    assert screen is not None
    screen._presenter.select(screen._presenter.rows[1].key)
    settle(screen.session)
    screen.session.clock = lambda: "21:05:00"
    screen.slips.contact()
    slip = screen.slips.slip
    assert slip is not None
    slip.setFixedSize(WIDTH, slip.sizeHint().height())
    return slip


@picture("14f-a-waiver", FOUR)
def waiving(look: Look) -> QWidget:
    """The slip of a waiver: why, and the PIN of somebody else who allows it."""
    window = _window(look, 1)
    screen = window.findChild(CollectionsScreen)
    assert screen is not None
    row = next(row for row in screen._presenter.rows if row.can_waive)
    screen._presenter.select(row.key)
    settle(screen.session)
    screen.slips.waiver()
    settle(screen.session)
    slip = screen.slips.slip
    assert isinstance(slip, WaiverSlip)
    why = {"fa": "راه بسته بود", "sw": "Njia ilifungwa", "fr": "La route était coupée"}
    slip.reason.setText(why.get(look.language, "The road was cut"))
    QTest.keyClicks(slip.boxes, "26")
    slip.setFixedSize(WIDTH, slip.sizeHint().height())
    return slip


@picture("14g-time-by-vote", FOUR)
def giving_time(look: Look) -> QWidget:
    """The slip of time that the meeting gives, with its hands."""
    window = _window(look, 1)
    screen = window.findChild(CollectionsScreen)
    assert screen is not None
    screen.slips.hardship()
    slip = screen.slips.slip
    assert isinstance(slip, HardshipSlip)
    slip.until.setText("+30")
    slip.setFixedSize(WIDTH, slip.sizeHint().height())
    return slip
