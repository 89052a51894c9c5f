"""The questions of a building that was kept on two laptops."""

import atexit
import tempfile
from functools import cache, partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.features.conflicts.screen import DecideScreen
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.operations.building import units
from app.ui.translation import Translation
from tests.helpers.book_session import book_session
from tests.helpers.building import House
from tests.helpers.two_laptops import TwoLaptops
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, Look, picture


class Houses(House, TwoLaptops):
    """The building on two laptops."""


@cache
def apart() -> Houses:
    """A flat sold twice, and a meter that seems to have run backwards."""
    found = Houses(Path(tempfile.mkdtemp(prefix="daftari-picture-")))
    found.meet()
    flat = found.flat(1)
    for book, buyer in zip(found.books, (found.no(3), found.no(4)), strict=True):
        book.write(
            partial(
                units.occupy_unit,
                unit=flat,
                role="owner",
                member=buyer,
                from_on="2025-05-01",
                people=1,
            )
        )
    read = zip(found.books, (180_500, 150_000), ("2025-04-20", "2025-04-21"), strict=True)
    for book, value, on in read:
        book.write(partial(units.read_meter, unit=flat, meter="water", on=on, value=value))
    found.meet()
    atexit.register(found.close)
    return found


@picture("25-decide-building", FOUR)
def decide(look: Look) -> QWidget:
    """Who owns the flat: what each laptop wrote, and the two answers."""
    session = book_session(apart().book, look.language, today="2025-04-25")
    window = MainWindow(session, Looks(Translation()))
    screen = DecideScreen(session)
    window.add_screen("decide", lambda: screen)
    window.resize(*look.size)
    window.show()
    window.open_page("decide")
    settle(session)
    return window
