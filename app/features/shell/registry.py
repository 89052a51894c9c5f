"""What the window shows and does: every page and every part is one line here.

A page is a class that takes the Session; a part is a function that takes the Desktop and may
return an object that must stay alive. Both are loaded when they are first needed.
"""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

PAGES: dict[str, str] = {
    "home": "app.features.home.screen:HomeScreen",
    "meetings": "app.features.meetings.screen:MeetingsScreen",
    "share_out": "app.features.share_out.screen:ShareOutScreen",
    "grade": "app.features.grading.screen:GradingScreen",
    "meeting_page": "app.features.meetings.one.screen:MeetingPageScreen",
    "members": "app.features.members.screen:MembersScreen",
    "member": "app.features.members.one.screen:MemberScreen",
    "new_member": "app.features.members.new.screen:NewMemberScreen",
    "loans": "app.features.loans.screen:LoansPage",
    "loan": "app.features.loans.one.screen:LoanScreen",
    "loan_request": "app.features.loans.asking.screen:RequestScreen",
    "building": "app.features.building.screen:BuildingScreen",
    "collections": "app.features.collections.screen:CollectionsScreen",
    "payments": "app.features.payments.screen:PaymentsScreen",
    "rules": "app.features.rules.screen:RulesScreen",
    "rule_change": "app.features.rules.change.screen:RuleChangeScreen",
    "decide": "app.features.conflicts.screen:DecideScreen",
    "arriving": "app.features.shell.arriving_page:ArrivingPage",
    "settings": "app.features.settings.screen:SettingsScreen",
}
PARTS: tuple[str, ...] = (
    "app.features.shell.damaged:attach",
    "app.features.shell.locking:attach",
    "app.features.shell.second_factor:attach",
    "app.features.shell.agreeing:attach",
    "app.features.shell.undoing:attach",
    "app.features.shell.meeting_mode:attach",
    "app.features.shell.syncing:attach",
    "app.features.shell.placing:attach",
    "app.features.shell.history:attach",
    "app.features.shell.room:attach",
    "app.features.shell.key_giving:attach",
    "app.features.shell.telling:attach",
    "app.features.shell.badges:attach",
    "app.features.shell.building_place:attach",
    "app.features.shell.switching:attach",
    "app.features.shell.leading:attach",
    "app.features.shell.finding:attach",
    "app.features.shell.printing:attach",
)


def pages() -> dict[str, Callable[..., Any]]:
    """Makers of the pages that this release has, by place."""
    return {name: _later(address) for name, address in PAGES.items() if is_there(address)}


def parts() -> list[Callable[..., Any]]:
    """The functions that join the parts to an open desktop, in their order."""
    return [load(address) for address in PARTS if is_there(address)]


def is_there(address: str) -> bool:
    """Whether the module of "package.module:Name" exists; it is not loaded."""
    package, _, _ = address.partition(":")[0].rpartition(".")
    try:
        return find_spec(package) is not None and find_spec(address.partition(":")[0]) is not None
    except ModuleNotFoundError:
        return False


def load(address: str) -> Callable[..., Any]:
    """The class or function of "package.module:Name"."""
    module, _, name = address.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found


def _later(address: str) -> Callable[..., Any]:
    def make(*values: Any) -> Any:
        return load(address)(*values)  # the module is loaded by the first call, not before

    return make
