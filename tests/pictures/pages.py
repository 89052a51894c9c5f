"""Home, members, a passbook, meetings, search and print preview on the sample group."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.features.members.one.screen import MemberScreen
from app.features.shell import registry
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.projections import meetings, members
from app.ui.offices import office_words
from app.ui.session import Session
from app.ui.translation import Translation
from tests.helpers.book_session import book_session
from tests.helpers.pages import add_pages, find_with, print_with
from tests.helpers.sample_books import sample_book
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, Look, picture

GRACE, LAST = 9, 17


def _window(look: Look, show: Callable[[MainWindow, Session], None]) -> QWidget:
    book = sample_book("tumaini-fa" if look.language == "fa" else "tumaini")
    session = book_session(book, look.language)
    window = MainWindow(session, Looks(Translation()))
    add_pages(window, session)
    window.rail.show_only(frozenset(registry.pages()))
    window.show_person(session.actor_name, office_words(session.roles))
    show_sending(window.rail.saved, Sending(state="offline", waiting=41))
    window.resize(*look.size)
    window.show()
    show(window, session)
    settle(session)
    settle(session)
    return window


def _member(session: Session, no: int) -> str:
    everyone = session.book.read(lambda reading: members.members(reading.conn))
    return next(one.member for one in everyone if one.no == no)


def _meeting(session: Session, no: int) -> str:
    held = session.book.read(lambda reading: meetings.meetings(reading.conn))
    return next(one.meeting for one in held if one.no == no)


@picture("01-home", FOUR)
def home(look: Look) -> QWidget:
    """Before the meeting."""
    return _window(look, lambda window, session: window.open_place("home"))


@picture("11b-members-list", FOUR)
def member_list(look: Look) -> QWidget:
    """Twenty members with totals."""
    return _window(look, lambda window, session: window.open_place("members"))


@picture("11-member-passbook", FOUR)
def passbook(look: Look) -> QWidget:
    """Grace's page."""
    return _window(
        look, lambda window, session: window.open_page("member", _member(session, GRACE))
    )


@picture("11f-member-details", FOUR)
def member_details(look: Look) -> QWidget:
    """The slip on which an officer changes Grace's details."""
    window = _window(
        look, lambda window, session: window.open_page("member", _member(session, GRACE))
    )
    page = window.findChild(MemberScreen)
    assert page is not None
    page.edit()
    assert page.slip is not None
    page.slip.setFixedHeight(page.slip.sizeHint().height())
    return page.slip


@picture("11c-meetings", FOUR)
def meeting_list(look: Look) -> QWidget:
    """All meetings."""
    return _window(look, lambda window, session: window.open_place("meetings"))


@picture("11d-meeting-page", FOUR)
def meeting_page(look: Look) -> QWidget:
    """A signed page."""
    return _window(
        look, lambda window, session: window.open_page("meeting_page", _meeting(session, LAST))
    )


@picture("11e-new-member", FOUR)
def new_member(look: Look) -> QWidget:
    """The form."""
    return _window(look, lambda window, session: window.open_place("new_member"))


@picture("18-print-preview", FOUR)
def preview(look: Look) -> QWidget:
    """A statement before it is printed."""

    def show(window: MainWindow, session: Session) -> None:
        print_with(window, session)
        window.open_page("member", _member(session, GRACE))
        settle(session)
        window.print_front()
        settle(session)

    return _window(look, show)


@picture("20-command-palette", FOUR)
def palette(look: Look) -> QWidget:
    """Three letters of a name."""

    def show(window: MainWindow, session: Session) -> None:
        find_with(window, session)
        window.open_place("members")
        window.palette_of_search.open()
        settle(session)
        field = window.palette_of_search.findChild(QLineEdit)
        assert field is not None
        field.setText("گی" if look.language == "fa" else "gra")

    return _window(look, show)
