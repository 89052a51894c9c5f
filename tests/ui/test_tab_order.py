"""Tab reaches every control of a page: nothing is done by the mouse alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from app.features.conflicts.list_panel import CaseButton
from app.features.settings.screen import CHAPTERS
from app.features.shell.window import MainWindow
from app.ui.screen import Screen
from tests.helpers.waiting import settle
from tests.ui.test_narrow_window import _drawn, _pass

CONTROLS = (QAbstractButton, QComboBox, QLineEdit)


def _by_tab(page: QWidget) -> set[QWidget]:
    """What has the focus while Tab is pressed again and again."""
    first = page.nextInFocusChain()
    found, one = {first}, first.nextInFocusChain()
    while one is not first:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.add(one)
            proxy = one.focusProxy()
            found |= {proxy} if proxy is not None else set()
        one = one.nextInFocusChain()
    return found


def _missed(page: QWidget) -> list[str]:
    """Controls in sight that Tab never comes to."""
    reached = _by_tab(page)
    return [
        f"{type(one).__name__} {one.objectName()} {getattr(one, 'text', str)()!r}"
        for kind in CONTROLS
        for one in page.findChildren(kind)
        if one.isVisible() and one.isEnabled() and one not in reached
        if not isinstance(one.parentWidget(), QTabBar | QComboBox) and not _by_arrows(one, reached)
    ]


def _by_arrows(one: QWidget, reached: set[QWidget]) -> bool:
    """It is a line of a list that Tab comes to as a whole, or that the arrows of the page move."""
    if isinstance(one, CaseButton):
        page = next(w for w in _above(one) if isinstance(w, Screen))
        return {("↓",), ("↑",)} <= {action.keys for action in page.actions_of_keys()}
    mates = one.group() if isinstance(one, QAbstractButton) else None
    return mates is not None and mates.exclusive() and not reached.isdisjoint(mates.buttons())


def _above(one: QWidget) -> Iterator[QWidget]:
    while (above := one.parentWidget()) is not None:
        yield above
        one = above


@pytest.mark.parametrize(
    "name",
    ["12-conflict-resolution", "12g-closed-twice", "12j-second-officer", "13-payment-verification"],
)
def test_every_control_of_to_decide_and_payments_is_reached_by_tab(
    qapp: QApplication, name: str
) -> None:
    with _drawn(name, "en") as drawn:
        assert drawn.findChildren(QAbstractButton)
        assert _missed(drawn) == []


def test_every_control_of_every_chapter_of_the_settings_is_reached_by_tab(
    qapp: QApplication,
) -> None:
    with _drawn("17h-allowances", "en") as drawn:
        assert isinstance(drawn, MainWindow)
        for chapter, _, _ in CHAPTERS:
            drawn.open_page("settings", chapter)
            settle(drawn.session)
            _pass()
            assert _missed(drawn) == [], chapter
