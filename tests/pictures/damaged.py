"""A damaged book while it is looked at: with everything made again, and with a part missing."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.book.backup import make_copy
from app.book.book import Book
from app.book.damaged import look_into
from app.features.shell.desktop import Desktop
from tests.helpers.desktop import desktop_of
from tests.helpers.group import Clock
from tests.helpers.harm import cut, harm
from tests.helpers.sample_books import copied_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle
from tests.screenshots import DARK, FOUR, LIGHT, PERSIAN, Look, picture

_KEPT: list[Desktop] = []  # a picture is drawn after its function returned


def looked_at(look: Look, *, is_cut: bool, place: str) -> QWidget:
    """The desktop over what can be read of the sample group."""
    folder = Path(mkdtemp(prefix="daftari-picture-"))
    keys = KeysInFile(folder)
    path = copied_sample("tumaini-fa" if look.language == "fa" else "tumaini", folder)
    if is_cut:
        book = Book.open(path, keys, wall_ms=Clock())
        make_copy(book, Clock()())
        book.close()
        cut(path, 93)
        for copy in path.parent.glob("*.copies/*.daftari"):
            cut(copy, 50)  # genuine by its signed word, and not enough to fill the gaps
    else:
        harm(path, keys, "account_balance")
    book = look_into(path, keys, wall_ms=Clock())
    desktop = desktop_of(
        book, keys, folder, language=look.language, theme=look.theme, is_dressed=True
    )
    desktop.window.open_place(place)
    settle(desktop.session)
    _KEPT.append(desktop)
    return desktop.window


@picture("18c-damaged-whole", FOUR)
def whole(look: Look) -> QWidget:
    """Every entry could be read."""
    return looked_at(look, is_cut=False, place="home")


@picture("18d-damaged-in-part", (LIGHT, DARK, PERSIAN))
def in_part(look: Look) -> QWidget:
    """Some entries are missing, and the page in front says that it is not complete."""
    return looked_at(look, is_cut=True, place="loans")
