"""The sentences of a question about the old book, brought in on two laptops."""

from PySide6.QtCore import QCoreApplication

from app.core.cases import TWO_OPENINGS


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    text = QCoreApplication.translate("Decide", "The old book brought in twice · {amount}")
    return {TWO_OPENINGS: text}


def title() -> str:
    """The question itself."""
    return QCoreApplication.translate(
        "Decide",
        "Two laptops brought in the old book, each without the other. Which one is right?"
        " The other is taken back whole, with its loans.",
    )


def line_names() -> dict[str, str]:
    """What only a slip of an old book says."""
    return {
        "loan_left": QCoreApplication.translate("Decide", "Loans not yet paid back"),
        "owed": QCoreApplication.translate("Decide", "Owed for the flat"),
        "unbalanced": QCoreApplication.translate("Decide", "Money and shares differ by"),
    }
