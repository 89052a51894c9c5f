"""The sentences of a question about the number that a member's money is sent to."""

from PySide6.QtCore import QCoreApplication

from app.core.cases import SENSITIVE_FIELD
from app.core.decisions import NEITHER_HOLDS


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    text = QCoreApplication.translate("Decide", "Two numbers for payouts")
    return {SENSITIVE_FIELD: text}


def title(*, has_old: bool) -> str:
    """The question itself."""
    if has_old:
        return QCoreApplication.translate(
            "Decide",
            "Two numbers to send money to were written for {name}. Ask {name} which is right."
            " Until then {old} stays in force.",
        )
    return QCoreApplication.translate(
        "Decide",
        "Two numbers to send money to were written for {name}. Ask {name} which is right."
        " Until then none is in force.",
    )


def options() -> dict[str, str]:
    """By answer: what it says."""
    return {NEITHER_HOLDS: QCoreApplication.translate("Decide", "Neither is right")}


def buttons() -> dict[str, str]:
    """By answer: the button, named by its result."""
    return {NEITHER_HOLDS: QCoreApplication.translate("Decide", "Leave it as it was")}


def done() -> dict[str, str]:
    """By answer: what the line at the bottom says afterwards."""
    return {NEITHER_HOLDS: QCoreApplication.translate("Decide", "It stays as it was.")}


def settled() -> dict[str, str]:
    """By answer: what was decided, in three words."""
    return {NEITHER_HOLDS: QCoreApplication.translate("Decide", "{name}: neither")}
