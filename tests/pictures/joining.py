"""A laptop that joined a moment ago, while the history of its group is arriving."""

from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from unittest.mock import patch

from PySide6.QtWidgets import QWidget

from app.book import snapshot_rows
from app.features.shell.desktop import Desktop
from app.projections.members import members
from tests.helpers.beginning import begun
from tests.helpers.desktop import desktop_of
from tests.helpers.group import Clock
from tests.helpers.sample_books import own_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, LIGHT, PERSIAN, Look, picture

_KEPT: list[Desktop] = []  # a picture is drawn after its function returned


def joined(look: Look, percent: int) -> Desktop:
    """The desktop of a second laptop, with so much of the history verified."""
    hub = own_sample("tumaini-fa" if look.language == "fa" else "tumaini", Clock())
    folder = Path(mkdtemp(prefix="daftari-picture-"))
    keys = KeysInFile(folder)
    book = begun(hub, folder / "second.daftari", keys, Clock())
    # No server is asked: what a worker says after the picture would reach a window that is gone.
    with patch("app.sync.arrival.Arrival") as arrival, patch("app.sync.background.Background"):
        desktop = desktop_of(
            book, keys, folder, language=look.language, theme=look.theme, is_dressed=True
        )
    arrival.call_args.kwargs["on_progress"](percent, 100)
    settle(desktop.session)
    _KEPT.append(desktop)
    return desktop


@picture("18-history-arriving", FOUR)
def arriving(look: Look) -> QWidget:
    """Home, usable, with the line that says how far the history is."""
    desktop = joined(look, 37)
    desktop.window.open_place("home")
    settle(desktop.session)
    return desktop.window


@picture("18b-page-of-the-past", (LIGHT, PERSIAN))
def past(look: Look) -> QWidget:
    """What stands in place of a page that needs all years."""
    desktop = joined(look, 37)
    desktop.window.open_place("share_out")
    settle(desktop.session)
    return desktop.window


@picture("18e-member-while-arriving", FOUR)
def member(look: Look) -> QWidget:
    """A member's page that begins with the rows that are here."""
    short = partial(snapshot_rows.look_back, meetings=5, facts=10)
    with patch("app.book.snapshot.look_back", short):
        desktop = joined(look, 37)
    desktop.window.open_page("member", desktop.book.read(lambda r: members(r.conn))[8].member)
    settle(desktop.session)
    return desktop.window
