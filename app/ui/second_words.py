"""The question that waits for a second officer, as the keys page and To decide ask it."""

from PySide6.QtCore import QCoreApplication

from app.core.locales.isolates import island
from app.core.locales.names import listed
from app.operations.two_officers import Waiting
from app.ui.offices import office_word


def question(one: Waiting, language: str) -> str:
    """Who asks what."""
    people = [island(name) for name in one.people]
    return _text(one).format(
        name=island(one.by),
        laptop=island(one.laptop),
        person=people[0] if people else "",
        other=people[-1] if people else "",
        offices=listed((office_word(role) for role in one.roles), language),
    )


def elsewhere() -> str:
    """That the one at the keyboard cannot be the second."""
    return QCoreApplication.translate("Second", "Another officer agrees on another laptop.")


def agreed() -> str:
    """That the second officer has agreed."""
    return QCoreApplication.translate(
        "Second", "Agreed. The other laptops learn it when entries reach them."
    )


def asked() -> str:
    """That it does not hold yet."""
    return QCoreApplication.translate(
        "Second", "The second officer is asked on another laptop, under To decide."
    )


def _text(one: Waiting) -> str:
    if one.kind == "officer.appointed" and not one.roles:
        return QCoreApplication.translate(
            "Second", "{name} asks: shall {person} hold no office any more?"
        )
    return {
        "device.enrolled": QCoreApplication.translate("Second", "{name} asks: let {laptop} in?"),
        "device.reincarnated": QCoreApplication.translate(
            "Second", "{name} asks: let {laptop} in?"
        ),
        "device.revoked": QCoreApplication.translate("Second", "{name} asks: lock {laptop} out?"),
        "device.given": QCoreApplication.translate(
            "Second", "{name} asks: shall {person} use {laptop} from now on?"
        ),
        "officer.appointed": QCoreApplication.translate(
            "Second", "{name} asks: shall {person} hold these offices: {offices}?"
        ),
        "recovery.set": QCoreApplication.translate(
            "Second",
            "{name} asks: do {person} and {other} keep new recovery sheets? Ask both first: the"
            " sheets from before open no new copy.",
        ),
        "numbering.asked": QCoreApplication.translate(
            "Second", "{name} asks: shall {laptop} number the entries from now on?"
        ),
        "feature.activated": QCoreApplication.translate(
            "Second", "{name} asks: wait no longer for the older Daftari on {laptop}?"
        ),
    }.get(one.kind, QCoreApplication.translate("Second", "{name} asks: shall this rule change?"))
