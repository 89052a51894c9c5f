"""Two numbers for one member's money stand side by side on the page, and keys choose."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.cases import SENSITIVE_FIELD
from app.core.decisions import ASK_LATER, NEITHER_HOLDS, choices
from app.features.conflicts import building_words, number_words
from app.operations.members import set_field
from app.ui.widgets.labels import AmountLabel
from tests.features.conflicts.test_page import Desk
from tests.helpers.two_laptops import TwoLaptops


def test_every_answer_has_its_words() -> None:
    assert SENSITIVE_FIELD in number_words.under_names()
    for words in ("options", "buttons", "done", "settled"):
        said = getattr(building_words, words)() | getattr(number_words, words)()
        assert all(said[one] for one in choices(SENSITIVE_FIELD) if one != ASK_LATER)


def test_the_officer_reads_three_numbers_and_leaves_it_as_it_was(
    qapp: QApplication, tmp_path: Path
) -> None:
    laptops = TwoLaptops(tmp_path, size=7)
    words = {"member": laptops.no(7), "field": "payout_phone"}
    laptops.book.write(lambda tx: set_field(tx, value="0722000000", **words))
    laptops.meet()
    for book, number in ((laptops.book, "0722000001"), (laptops.tablet, "0722000002")):
        book.write(lambda tx, number=number: set_field(tx, value=number, **words))
    laptops.meet()
    desk = Desk(laptops, 1, {"treasurer"}, "en")
    assert "Until then \u2068\u2066+254 722 000 000\u2069\u2069 stays in force." in desk.words()
    written = [one.text() for one in desk.screen.findChildren(AmountLabel) if one.text()]
    assert written == ["\u2066+254 722 000 001\u2069", "\u2066+254 722 000 002\u2069"]
    desk.press(Qt.Key.Key_4, Qt.Key.Key_Return)
    assert desk.answers() == [NEITHER_HOLDS] and desk.said == ["It stays as it was."]
    desk.screen.close()
    desk.screen.deleteLater()
    laptops.close()
