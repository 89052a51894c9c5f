"""Payments, as in the target picture 13: the day after meeting 18 of the sample group."""

from functools import cache

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.book.transaction import Tx
from app.core.payment_requests import PaymentAsked, answered, ask
from app.core.providers.prompts import PromptState, Reason
from app.features.payments.screen import PaymentsScreen
from app.features.shell import registry
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.projections import members
from app.ui.offices import office_word
from app.ui.translation import Translation
from tests.helpers.sample_books import own_sample
from tests.helpers.session import AtOnce, screen_session
from tests.screenshots import ALL, FOUR, Look, picture

NOW_MS = 1_795_333_260_000  # 22 November 2026, 09:41 in Nairobi


@cache
def _sample(*, asked: bool = False) -> Book:
    """The sample group; with `asked`, two members were asked to pay on the phone."""
    book = own_sample("tumaini-payments", lambda: NOW_MS)
    if asked:
        _ask(book, 9, PromptState.FAILED, Reason.NO_MONEY)
        _ask(book, 14, PromptState.ASKING, Reason.NONE)
    return book


def _ask(book: Book, number: int, state: PromptState, reason: Reason) -> None:
    def write(tx: Tx) -> str:
        (member,) = (one.member for one in members.members(tx.conn) if one.no == number)
        wanted = PaymentAsked(
            request=tx.new_id(),
            provider="mpesa",
            member=member,
            meeting="",
            minor=120_000,
            currency="KES",
        )
        tx.append(ask(wanted))
        return wanted.request

    book.conclude([answered(book.write(write).result, state, reason)])


def _window(look: Look, *, asked: bool = False) -> tuple[MainWindow, PaymentsScreen]:
    book = _sample(asked=asked)
    session = screen_session(look.language, book)
    session.tasks = AtOnce()
    session.actor = book.group.founder
    session.calendar = "jalali" if look.language == "fa" else "gregorian"
    window = MainWindow(session, Looks(Translation()))
    window.rail.show_only(frozenset(registry.pages()))
    screen = PaymentsScreen(session)
    window.add_screen("payments", lambda: screen)
    window.show_person("Josephine Auma", office_word("treasurer"))
    window.show_group(session.group_name)
    show_sending(window.rail.saved, Sending(state="offline", waiting=41))
    window.rail.show_badge("payments", 3)
    window.rail.show_badge("decide", 2)
    window.open_place("payments")
    return window, screen


@picture("13-payment-verification", ALL)
def payments(look: Look) -> QWidget:
    """Caroline paid 100 less than was written; the suggested answer is chosen."""
    window, screen = _window(look)
    mismatch = [row.key for row in screen._presenter.rows if row.state == "mismatch"]
    screen._presenter.select(mismatch[0])
    return window


@picture("13b-not-in-the-book", FOUR)
def unlisted(look: Look) -> QWidget:
    """Esther's money came between the meetings."""
    window, screen = _window(look)
    loose = [row.key for row in screen._presenter.rows if row.state == "unlisted"]
    screen._presenter.select(loose[0])
    return window


@picture("13c-asked-on-the-phone", FOUR)
def asked(look: Look) -> QWidget:
    """Grace had not enough money on the phone; another member is just being asked."""
    window, screen = _window(look, asked=True)
    refused = [row.key for row in screen._presenter.rows if row.state == "not_paid"]
    screen._presenter.select(refused[0])
    return window
