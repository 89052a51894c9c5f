"""The frame of the window: nine places on nine keys, looks on keys, the card that never lies."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.onboarding.screen import FirstRunScreen
from app.features.shell.looks import Looks
from app.features.shell.sending import Sending, show_sending
from app.features.shell.window import MainWindow
from app.ui import theme
from app.ui.keys import Action
from app.ui.pages import PLACES
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.translation import Translation
from tests.helpers.session import screen_session

CONTROL = Qt.KeyboardModifier.ControlModifier


class Page(Screen):
    def __init__(self, session: Session, name: str) -> None:
        super().__init__(session)
        self.name, self.seen, self.asked = name, list[str](), 0

    def title(self) -> str:
        return self.name

    def activate(self) -> None:
        self.seen.append("front")

    def deactivate(self) -> None:
        self.seen.append("back")

    def apply_changes(self, changes: object) -> None:
        self.seen.append("changed")

    def actions_of_keys(self) -> list[Action]:
        return [Action(("Ctrl", "Enter"), "All", self._all)]

    def _all(self) -> None:
        self.asked += 1


class Change:
    topics = frozenset({"members"})


@pytest.fixture
def window(qapp: QApplication) -> MainWindow:
    if not qapp.styleSheet():
        theme.use(theme.Theme())
    session = screen_session()
    made = MainWindow(session, Looks(Translation()))
    for place in PLACES:
        made.add_screen(place.name, lambda name=place.name: Page(session, name))
    made.open_place("home")
    made.show()
    return made


def front(window: MainWindow) -> str:
    return window.head.title.text()


def test_control_1_to_9_open_the_nine_places_in_order(window: MainWindow) -> None:
    opened = []
    for digit in range(1, 10):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{digit}"), CONTROL)
        opened.append(front(window))
    assert opened == [place.name for place in PLACES]
    window.back()
    assert front(window) == "decide"


def test_a_page_is_made_when_first_opened_and_told_when_it_leaves(window: MainWindow) -> None:
    page = window.screen_of("members")
    assert isinstance(page, Page)
    window.open_place("members")
    window.session.bus.publish(Change())
    window.open_place("home")
    window.session.bus.publish(Change())
    assert page.seen == ["front", "changed", "back"]


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_an_action_on_enter_answers_to_both_enter_keys(window: MainWindow, enter: Qt.Key) -> None:
    page = window.screen_of("home")
    assert isinstance(page, Page)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    QTest.keyClick(page, enter, CONTROL)
    assert page.asked == 1


def test_control_f9_goes_through_the_three_lights(window: MainWindow) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F9, CONTROL)
        seen.append(theme.current().name)
    assert seen == ["dark", "sun", "light"]


def test_text_grows_to_150_percent_and_comes_back(window: MainWindow) -> None:
    for _ in range(9):
        window.looks.larger()
    assert theme.current().scale_percent == 150
    window.looks.usual_size()
    assert theme.current().scale_percent == 100


def test_the_card_says_saved_in_every_state(window: MainWindow) -> None:
    for state in ("alone", "offline", "sending", "sent", "decide", "stuck"):
        show_sending(window.rail.saved, Sending(state=state, waiting=41))
        assert "Saved on this computer" in window.rail.saved.accessibleName()


@pytest.mark.parametrize("digit", ["2", "۲", "२"])
def test_first_run_is_chosen_by_digits_of_every_script(qapp: object, digit: str) -> None:
    from tests.ui.test_widgets import type_sign

    screen, chosen = FirstRunScreen(), list[str]()
    screen.chosen.connect(chosen.append)
    type_sign(screen, digit)
    assert chosen == ["new"]


def test_f1_shows_the_keys_and_escape_gives_the_focus_back(window: MainWindow) -> None:
    page = window.screen_of("home")
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert "Ctrl + Enter: All" in window.help.accessibleName()
    QTest.keyClick(window.help, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert page.hasFocus()
