"""What waits for a second officer: on Home, in front on To decide, withdrawn, and what was said."""

import atexit
import tempfile
from functools import cache, partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.features.conflicts.screen import DecideScreen
from app.features.shell import registry
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.operations.devices import agree, give_device, refuse, set_vouching, withdraw
from app.operations.officers import appoint_officer
from app.ui.offices import office_words
from app.ui.translation import Translation
from tests.helpers.book_session import book_session
from tests.helpers.features import use_all_features
from tests.helpers.pages import add_pages
from tests.helpers.two_laptops import TwoLaptops
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, Look, picture


@cache
def _book() -> Book:
    """Irene asked four things: one was refused, one withdrawn too late; Josephine asked one."""
    laptops = TwoLaptops(Path(tempfile.mkdtemp(prefix="daftari-picture-")), size=14)
    atexit.register(laptops.close)
    laptops.close_meeting(laptops.open_meeting(), next_on="2026-12-05")
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    use_all_features(laptops, laptops.meet)
    laptops.write(set_vouching, needed=2)
    laptops.meet()
    tablet, no = laptops.tablet, laptops.no
    for answer in (refuse, agree):
        tablet.write(partial(appoint_officer, member=no(8), roles=("key_holder",)))
        laptops.meet()
        (fact,) = laptops.book.roster.vouching.asked
        laptops.write(answer, fact=fact)
        tablet.write(partial(withdraw, fact=fact))
        laptops.meet()
    tablet.write(partial(appoint_officer, member=no(7), roles=("auditor", "key_holder")))
    tablet.write(partial(give_device, device=tablet.group.device, member=no(9)))
    laptops.meet()
    laptops.write(give_device, device=laptops.book.group.device, member=no(2))
    return laptops.book


def _window(look: Look, place: str) -> MainWindow:
    session = book_session(_book(), look.language)
    window = MainWindow(session, Looks(Translation()))
    add_pages(window, session)
    window.add_screen("decide", lambda: DecideScreen(session))
    window.rail.show_only(frozenset(registry.pages()))
    window.show_person(session.actor_name, office_words(session.roles))
    window.show_group(session.group_name)
    window.rail.show_badge("decide", 2)
    show_sending(window.rail.saved, Sending(state="offline", waiting=2))
    window.resize(*look.size)
    window.show()
    window.open_place(place)
    settle(session)
    settle(session)
    return window


@picture("01c-home-second-officer", FOUR)
def home(look: Look) -> QWidget:
    """Home names what waits for the word of who sits there."""
    return _window(look, "home")


@picture("12j-second-officer", FOUR)
def refused(look: Look) -> QWidget:
    """An office that another officer asks for; to refuse it is chosen."""
    window = _window(look, "decide")
    (page,) = window.findChildren(DecideScreen)
    page._presenter.choose(2)
    return window


@picture("12k-own-question", FOUR)
def withdrawn(look: Look) -> QWidget:
    """What was asked on this laptop; to withdraw it is chosen."""
    window = _window(look, "decide")
    (page,) = window.findChildren(DecideScreen)
    page._presenter.select(page._presenter.inbox.order[-1])
    page._presenter.choose(1)
    return window
