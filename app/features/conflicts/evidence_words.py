"""What speaks for an answer, in the officer's words."""

from PySide6.QtCore import QCoreApplication

from app.projections.evidence import Evidence
from app.projections.outcomes import Outcome

ICON = {
    "agrees": ("check-circle", "fill"),
    "more": ("x-circle", "fill"),
    "less": ("x-circle", "fill"),
    "same": ("equals", "regular"),
    "apart": ("check-circle", "fill"),
    "different": ("not-equals", "regular"),
    "shares": ("stamp", "regular"),
    "crossed": ("x-circle", "regular"),
    "carried": ("calendar-check", "regular"),
}


def sentence(one: Evidence) -> str:
    """With places for amount, n and most."""
    return {
        "agrees": QCoreApplication.translate(
            "Decide", "Agrees with the cash you counted: {amount}."
        ),
        "more": QCoreApplication.translate("Decide", "{amount} more than the cash you counted."),
        "less": QCoreApplication.translate("Decide", "{amount} less than the cash you counted."),
        "same": _apart(one.count),
        "different": QCoreApplication.translate("Decide", "The amounts differ."),
        "apart": QCoreApplication.translate("Decide", "Nobody and no place of money is in both."),
        "shares": QCoreApplication.translate(
            "Decide", "{n} shares at one meeting. The rule is {most}."
        ),
        "crossed": QCoreApplication.translate("Decide", "It is crossed out and counts nowhere."),
        "carried": QCoreApplication.translate("Decide", "It stands on the page of meeting {n}.")
        if one.count
        else QCoreApplication.translate("Decide", "It will stand on the page of the next meeting."),
    }[one.kind]


def _apart(minutes: int) -> str:
    if minutes < 1:
        return QCoreApplication.translate("Decide", "Same amounts, in the same minute.")
    if minutes == 1:
        return QCoreApplication.translate("Decide", "Same amounts, one minute apart.")
    if minutes < 120:
        return QCoreApplication.translate("Decide", "Same amounts, {n} minutes apart.")
    return QCoreApplication.translate("Decide", "Same amounts, hours apart.")


def outcome(one: Outcome) -> str:
    """Which figure an answer changes."""
    return {
        "savings": QCoreApplication.translate("Decide", "Savings of {name}"),
        "welfare": QCoreApplication.translate("Decide", "Welfare paid by {name}"),
        "loan": QCoreApplication.translate("Decide", "{name} still owes"),
        "advance": QCoreApplication.translate("Decide", "Advance of {name}"),
        "box": QCoreApplication.translate("Decide", "Box after meeting {no}"),
    }.get(one.kind, QCoreApplication.translate("Decide", "Box now"))
