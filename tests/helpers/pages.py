"""The reading pages of the window, added as the composition root adds them."""

from app.features.home.screen import HomeScreen
from app.features.meetings.one.screen import MeetingPageScreen
from app.features.meetings.screen import MeetingsScreen
from app.features.members.one.screen import MemberScreen
from app.features.members.new.screen import NewMemberScreen
from app.features.members.screen import MembersScreen
from app.features.shell.window import MainWindow
from app.ui.session import Session


def add_pages(window: MainWindow, session: Session) -> None:
    """Home, meetings, members and their pages."""
    window.add_screen("home", lambda: HomeScreen(session))
    window.add_screen("meetings", lambda: MeetingsScreen(session))
    window.add_screen("meeting_page", lambda: MeetingPageScreen(session))
    window.add_screen("members", lambda: MembersScreen(session))
    window.add_screen("new_member", lambda: NewMemberScreen(session))
    window.add_screen("member", lambda: MemberScreen(session))
