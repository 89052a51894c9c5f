"""How a vote went, in a few words."""

from PySide6.QtCore import QCoreApplication

from app.projections.motions import Motion
from app.ui.figures import Figures


def result_words(motion: Motion) -> str:
    """How a vote went, in one or two words."""
    translate = QCoreApplication.translate
    if motion.is_contested:
        return translate("OtherWords", "counted twice")
    return {
        "carried": translate("OtherWords", "passed"),
        "lost": translate("OtherWords", "not passed"),
        "tie": translate("OtherWords", "a tie"),
        "no_quorum": translate("OtherWords", "too few here"),
        "": translate("OtherWords", "not counted"),
    }[motion.result.word if motion.result else ""]


def result_line(motion: Motion, figures: Figures) -> str:
    """Figures and result: "14 : 3 passed"."""
    words = result_words(motion)
    if motion.result is None:
        return words
    text = QCoreApplication.translate("OtherWords", "{yes} : {no} {result}")
    yes, no = figures.count(motion.result.yes), figures.count(motion.result.no)
    return text.format(yes=yes, no=no, result=words)
