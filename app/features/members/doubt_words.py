"""What is asked when a name or a phone looks odd."""

from PySide6.QtCore import QCoreApplication

from app.features.members.doubts import Doubt
from app.ui.figures import Figures


def doubt_words(doubt: Doubt, write: Figures, *, is_new: bool = True) -> str:
    """The question; the same Enter once more answers yes.

    Args:
        is_new: The member it is about is not in the book yet.
    """
    if doubt.kind == "same_name" and not is_new:
        text = QCoreApplication.translate(
            "Doubt", "This looks like {name}, no. {number}. Enter again keeps it."
        )
    elif doubt.kind == "same_name":
        text = QCoreApplication.translate(
            "Doubt", "This looks like {name}, no. {number}. Enter again writes both."
        )
    elif doubt.kind == "same_phone":
        text = QCoreApplication.translate(
            "Doubt", "{name}, no. {number}, has this phone. Enter again keeps it."
        )
    else:
        text = QCoreApplication.translate(
            "Doubt", "A word of this name mixes two alphabets. Enter again keeps it."
        )
    return text.format(name=doubt.name, number=write.count(doubt.no))
