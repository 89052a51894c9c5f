"""The question that waits for a second officer, as the keys page and To decide ask it."""

from PySide6.QtCore import QCoreApplication

from app.core.locales.isolates import island
from app.core.locales.names import listed
from app.core.vouching import AGREED, REFUSED, WITHDRAWN
from app.operations.two_officers import Waiting, Word
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


def choices() -> dict[str, str]:
    """What can be said to it, by the word."""
    return {
        AGREED: QCoreApplication.translate("Second", "I agree"),
        REFUSED: QCoreApplication.translate("Second", "I refuse"),
        WITHDRAWN: QCoreApplication.translate("Second", "I withdraw it"),
    }


def done() -> dict[str, str]:
    """That it was said, by the word."""
    return {
        AGREED: QCoreApplication.translate(
            "Second", "Agreed. The other laptops learn it when entries reach them."
        ),
        REFUSED: QCoreApplication.translate(
            "Second", "Refused. The other laptops learn it when entries reach them."
        ),
        WITHDRAWN: QCoreApplication.translate(
            "Second", "Withdrawn. The other laptops learn it when entries reach them."
        ),
    }


def said(word: Word, day: str) -> str:
    """Who said what to it, and when."""
    text = {
        AGREED: QCoreApplication.translate("Second", "{name} agreed · {day}"),
        REFUSED: QCoreApplication.translate("Second", "{name} refused · {day}"),
        WITHDRAWN: QCoreApplication.translate("Second", "{name} withdrew it · {day}"),
    }[word.how]
    return text.format(name=island(word.by), day=day)


def said_too_late(word: Word, day: str) -> str:
    """That a word does not count, as another one came before it."""
    text = {
        AGREED: QCoreApplication.translate(
            "Second", "{name} agreed later, on {day}. The first word counts."
        ),
        REFUSED: QCoreApplication.translate(
            "Second", "{name} refused later, on {day}. The first word counts."
        ),
        WITHDRAWN: QCoreApplication.translate(
            "Second", "{name} withdrew it later, on {day}. The first word counts."
        ),
    }[word.how]
    return text.format(name=island(word.by), day=day)


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
