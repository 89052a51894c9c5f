"""The nine places of the rail, in the order of Ctrl+1 to Ctrl+9."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail; `name` is what screens pass to `wants`."""

    name: str
    icon: str


PLACES = (
    Place("home", "house"),
    Place("meetings", "calendar-dots"),
    Place("members", "users-three"),
    Place("loans", "hand-coins"),
    Place("payments", "swap"),
    Place("reports", "chart-line-up"),
    Place("rules", "scroll"),
    Place("decide", "tray"),
    Place("settings", "gear-six"),
)
IN_PLACE_OF_LOANS = Place("building", "house")  # in a group that keeps a building and lends nothing
RULE_AFTER = "rules"  # a line separates daily work from what needs an officer


def place_title(name: str) -> str:
    """Return the title of a place, translated."""
    return {
        "home": QCoreApplication.translate("Places", "Home"),
        "meetings": QCoreApplication.translate("Places", "Meetings"),
        "members": QCoreApplication.translate("Places", "Members"),
        "loans": QCoreApplication.translate("Places", "Loans"),
        "building": QCoreApplication.translate("Places", "Building"),
        "payments": QCoreApplication.translate("Places", "Payments"),
        "reports": QCoreApplication.translate("Places", "Reports"),
        "rules": QCoreApplication.translate("Places", "Group rules"),
        "decide": QCoreApplication.translate("Places", "To decide"),
        "settings": QCoreApplication.translate("Places", "Settings"),
    }[name]
