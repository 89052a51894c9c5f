"""The reading pages of the window, added as the composition root adds them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.features.home.screen import HomeScreen
from app.features.meetings.one.screen import MeetingPageScreen
from app.features.meetings.screen import MeetingsScreen
from app.features.members.new.screen import NewMemberScreen
from app.features.members.one.screen import MemberScreen
from app.features.members.screen import MembersScreen
from app.features.shell.finding import Finding
from app.features.shell.printing import Printing
from app.features.shell.window import MainWindow
from app.ui.session import Session

PAGES: dict[str, Callable[[Session], Any]] = {
    "home": HomeScreen,
    "meetings": MeetingsScreen,
    "meeting_page": MeetingPageScreen,
    "members": MembersScreen,
    "member": MemberScreen,
    "new_member": NewMemberScreen,
}


class Joined(QObject):
    """What the parts of the shell need of a desktop."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self.window, self.session = window, session
        self.wall_ms = lambda: 1_795_255_200_000  # 21 November 2026


def add_pages(window: MainWindow, session: Session) -> None:
    """Home, meetings, members and their pages."""
    for name, make in PAGES.items():
        window.add_screen(name, lambda make=make: make(session))


def find_with(window: MainWindow, session: Session) -> Finding:
    """Let the palette find."""
    return Finding(Joined(window, session))


def print_with(window: MainWindow, session: Session) -> Printing:
    """Let papers be shown."""
    return Printing(Joined(window, session))
