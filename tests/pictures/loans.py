"""The Loans page and a loan's page, on the sample group."""

from functools import cache

from PySide6.QtWidgets import QLineEdit, QWidget

from app.book.book import Book
from app.features.loans.asking.screen import RequestScreen
from app.features.loans.asking.what_if import Wish
from app.features.loans.one.screen import LoanScreen
from app.features.loans.presenter import TABS
from app.features.loans.screen import LoansPage
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.projections import loans
from app.ui.offices import office_words
from app.ui.screen import Screen
from app.ui.translation import Translation
from tests.helpers.book_session import book_session
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle
from tests.screenshots import ALL, FOUR, Look, picture

NOW_MS = 1_795_255_200_000  # 21 November 2026, 10:00 UTC


@cache
def sample(name: str) -> Book:
    return own_sample(name, lambda: NOW_MS)


def window_of(
    look: Look, place: str, make: type[Screen], subject: str = "", book: Book | None = None
) -> tuple[QWidget, Screen]:
    """The window with this page in front."""
    name = "tumaini-fa" if look.language == "fa" else "tumaini"
    session = book_session(book or sample(name), look.language)
    window = MainWindow(session, Looks(Translation()))
    screen = make(session)
    window.add_screen(place, lambda: screen)
    window.show_person(session.actor_name, office_words(session.roles))
    window.resize(*look.size)
    window.show()
    window.open_page(place, subject)
    settle(session)
    return window, screen


@picture("15-loans", ALL)
def running(look: Look) -> QWidget:
    """Loans that run, with their next payment and who stands for them."""
    window, screen = window_of(look, "loans", LoansPage)
    assert isinstance(screen, LoansPage)
    screen.tabs.choose(TABS.index("running"))
    settle(screen.session)
    return window


@picture("15b-a-loan", ALL)
def one(look: Look) -> QWidget:
    """A loan: its schedule, what is left, what closes it today."""
    book = sample("tumaini-fa" if look.language == "fa" else "tumaini")
    taken = book.read(lambda reading: loans.running_loans(reading.conn))
    first = max((loan for own in taken.values() for loan in own), key=lambda one: one.given_on)
    return window_of(look, "loan", LoanScreen, first.loan)[0]


@picture("15c-a-request", ALL)
def asking(look: Look) -> QWidget:
    """A request at home: its payments and cost, what the rules and the money say."""
    window, screen = window_of(look, "loan_request", RequestScreen)
    assert isinstance(screen, RequestScreen)
    known = screen._presenter.known
    assert known is not None
    unit = 10_000_000 if look.language == "fa" else 100_000
    who, first, second = (known.people[place][0] for place in (1, 4, 7))
    wish = Wish(
        member=who,
        principal=15 * unit,
        instalments=6,
        guarantees=((first, 8 * unit), (second, 7 * unit)),
    )
    screen._presenter.wish = wish
    screen.show_known(known)
    screen._presenter.reckon()
    settle(screen.session)
    return window


@picture("15d-agree-anew", ALL)
def agreeing_anew(look: Look) -> QWidget:
    """Both schedules side by side: two dates without principal, then as many payments as left."""
    book = sample("tumaini-fa" if look.language == "fa" else "tumaini-collect")
    taken = book.read(lambda reading: loans.running_loans(reading.conn))
    first = max((loan for own in taken.values() for loan in own), key=lambda one: one.given_on)
    _, screen = window_of(look, "loan", LoanScreen, first.loan, book)
    assert isinstance(screen, LoanScreen)
    screen.open_slip("reschedule")
    settle(screen.session)
    slip = screen.slip
    assert slip is not None
    holiday = slip.fields["holiday"]
    assert isinstance(holiday, QLineEdit)
    holiday.setText("2")
    slip.form.choose("holiday_interest", "free")
    slip.reckon()
    settle(screen.session)
    slip.setFixedHeight(slip.sizeHint().height())
    return slip


@picture("15d-pay-ahead", FOUR)
def paying_ahead(look: Look) -> QWidget:
    """The slip of a deed: the loan now and afterwards, before anything is written."""
    book = sample("tumaini-fa" if look.language == "fa" else "tumaini-collect")
    taken = book.read(lambda reading: loans.running_loans(reading.conn))
    first = max((loan for own in taken.values() for loan in own), key=lambda one: one.given_on)
    _, screen = window_of(look, "loan", LoanScreen, first.loan, book)
    assert isinstance(screen, LoanScreen)
    screen.open_slip("prepay")
    settle(screen.session)
    slip = screen.slip
    assert slip is not None
    amount = slip.fields["amount"]
    assert isinstance(amount, QLineEdit)
    amount.setText(slip.figures.money(first.state.left // 2))
    slip.reckon()
    settle(screen.session)
    slip.setFixedHeight(slip.sizeHint().height())
    return slip
