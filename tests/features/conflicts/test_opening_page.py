"""The old book brought in on two laptops: what stands there, and an answer on Enter."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.cases import TWO_OPENINGS
from app.core.decisions import ASK_LATER, FIRST_HOLDS, choices
from app.features.conflicts import opening_words
from app.features.conflicts.slip_words import line_name
from app.features.conflicts.words import Words
from app.importing.bring_in import bring_in
from app.importing.register import RegisterRow
from app.projections.slips import _BROUGHT
from app.ui.translation import Translation, compile_catalogues
from tests.features.conflicts.test_page import at, laptops
from tests.helpers.group import RULES
from tests.helpers.two_laptops import TwoLaptops

__all__ = ["at", "laptops"]
DAY = "2026-11-01"


def _rows(share: int) -> tuple[RegisterRow, ...]:
    """A page that balances: five shares, a loan that runs, and the rest in the box."""
    lent = 2 * share
    return (
        RegisterRow(line=1, meeting=0, on=DAY, member=1, shares=5),
        RegisterRow(line=2, meeting=0, on=DAY, member=4, loan_given=lent, loan_meetings=2),
        RegisterRow(line=3, meeting=0, on=DAY, place="box", amount=5 * share - lent),
    )


@pytest.fixture
def asked(laptops: TwoLaptops) -> Iterator[TwoLaptops]:
    share = RULES.share_value
    for book in laptops.books:
        assert bring_in(book, _rows(share)).is_good
    laptops.meet()
    yield laptops


def test_every_answer_and_every_line_has_its_words() -> None:
    words = Words("en", "gregorian", "KES")
    for choice in choices(TWO_OPENINGS):
        assert words.option(choice) and words.button(choice) and words.done(choice)
    assert ASK_LATER in choices(TWO_OPENINGS)
    assert not {line_name(kind) for kind in _BROUGHT.values()} & {line_name("unheard of")}
    assert set(opening_words.under_names()) == {TWO_OPENINGS}


def test_enter_keeps_one_of_two_equal_books(at: Any, asked: TwoLaptops) -> None:
    desk = at()
    said = desk.words()
    assert "Two laptops brought in the old book" in said
    assert "Loans not yet paid back" in said
    desk.press(Qt.Key.Key_Return)
    assert desk.answers() == [FIRST_HOLDS]


@pytest.mark.parametrize("language", ("sw", "fr", "hi", "fa"))
def test_the_question_is_asked_in_every_language(at: Any, asked: TwoLaptops, language: str) -> None:
    compile_catalogues()
    translation = Translation()
    translation.use(language)
    try:
        desk = at(language=language)
        said = desk.words()
        assert "old book" not in said and "Loans" not in said and "{" not in said
    finally:
        translation.use("en")
