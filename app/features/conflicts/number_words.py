"""The sentences of questions about numbers: where a member's money is sent to, and of a receipt."""

from PySide6.QtCore import QCoreApplication

from app.core.cases import RECEIPT_TWICE, SENSITIVE_FIELD
from app.core.decisions import FIRST_MISTYPED, NEITHER_HOLDS, SECOND_MISTYPED


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    text = QCoreApplication.translate("Decide", "Two numbers for payouts")
    receipt = QCoreApplication.translate("Decide", "One receipt number twice, meeting {no}")
    return {SENSITIVE_FIELD: text, RECEIPT_TWICE: receipt}


def receipt_title() -> str:
    """The question about one number of a receipt book."""
    return QCoreApplication.translate(
        "Decide",
        "Two laptops wrote one receipt number on two payments. Both count. Look into the receipt"
        " book: which number was mistyped?",
    )


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
    return {
        NEITHER_HOLDS: QCoreApplication.translate("Decide", "Neither is right"),
        FIRST_MISTYPED: QCoreApplication.translate("Decide", "The number of the first"),
        SECOND_MISTYPED: QCoreApplication.translate("Decide", "The number of the second"),
    }


def buttons() -> dict[str, str]:
    """By answer: the button, named by its result."""
    return {
        NEITHER_HOLDS: QCoreApplication.translate("Decide", "Leave it as it was"),
        FIRST_MISTYPED: QCoreApplication.translate("Decide", "Take it off the first"),
        SECOND_MISTYPED: QCoreApplication.translate("Decide", "Take it off the second"),
    }


def done() -> dict[str, str]:
    """By answer: what the line at the bottom says afterwards."""
    return {
        NEITHER_HOLDS: QCoreApplication.translate("Decide", "It stays as it was."),
        FIRST_MISTYPED: QCoreApplication.translate("Decide", "The second keeps the number."),
        SECOND_MISTYPED: QCoreApplication.translate("Decide", "The first keeps the number."),
    }


def settled() -> dict[str, str]:
    """By answer: what was decided, in three words."""
    return {
        NEITHER_HOLDS: QCoreApplication.translate("Decide", "{name}: neither"),
        FIRST_MISTYPED: QCoreApplication.translate("Decide", "The first number was mistyped"),
        SECOND_MISTYPED: QCoreApplication.translate("Decide", "The second number was mistyped"),
    }
