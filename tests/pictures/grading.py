"""The grade of the sample group."""

from PySide6.QtWidgets import QWidget

from app.features.grading.screen import GradingScreen
from tests.pictures.loans import window_of
from tests.pictures.share_out import open_book
from tests.screenshots import FOUR, Look, picture


@picture("19d-grade", FOUR)
def grade(look: Look) -> QWidget:
    """Points and every part with what it comes from."""
    window, screen = window_of(look, "grade", GradingScreen, book=open_book(look))
    assert isinstance(screen, GradingScreen)
    return window
