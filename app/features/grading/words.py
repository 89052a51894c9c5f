"""The words of the grade."""

from PySide6.QtCore import QCoreApplication


def factor_word(name: str) -> str:
    """A part of the grade."""
    translate = QCoreApplication.translate
    return {
        "attendance": translate("Grading", "They come to the meetings"),
        "savings": translate("Grading", "They save at every meeting"),
        "velocity": translate("Grading", "The fund is lent"),
        "repayment": translate("Grading", "Loans are paid back"),
        "books": translate("Grading", "The books are right"),
        "rules": translate("Grading", "The rules are kept"),
    }[name]
