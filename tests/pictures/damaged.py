"""A damaged book while it is looked at, with a part of it missing."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.book.backup import make_copy
from app.book.book import Book
from app.book.damaged import look_into
from app.features.shell.desktop import Desktop
from tests.helpers.desktop import desktop_of
from tests.helpers.group import Clock
from tests.helpers.harm import cut
from tests.helpers.sample_books import copied_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle
from tests.screenshots import FOUR, Look, picture

_KEPT: list[Desktop] = []  # a picture is drawn after its function returned


@picture("18c-damaged", FOUR)
def damaged(look: Look) -> QWidget:
    """Some entries are missing, and the page in front says that it is not complete."""
    return shown(look).window


@picture("18d-damaged-asking", FOUR)
def asking(look: Look) -> QWidget:
    """The newest copy shall take its place: the line says that another officer has to agree."""
    desktop = shown(look)
    desktop.window.banner.button.click()
    settle(desktop.session)
    return desktop.window


def shown(look: Look) -> Desktop:
    """A damaged book at its loans."""
    folder = Path(mkdtemp(prefix="daftari-picture-"))
    keys = KeysInFile(folder)
    path = copied_sample("tumaini-fa" if look.language == "fa" else "tumaini", folder)
    whole = Book.open(path, keys, wall_ms=Clock())
    make_copy(whole, Clock()())
    whole.close()
    cut(path, 93)
    for copy in path.parent.glob("*.copies/*.daftari"):
        cut(copy, 50)  # genuine by its signed word, and not enough to fill the gaps
    book = look_into(path, keys, wall_ms=Clock())
    desktop = desktop_of(
        book, keys, folder, language=look.language, theme=look.theme, is_dressed=True
    )
    desktop.window.open_place("loans")
    settle(desktop.session)
    _KEPT.append(desktop)
    return desktop
