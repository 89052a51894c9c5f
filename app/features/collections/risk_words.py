"""The figures that the estimate of a loan that is not repaid was made from, in plain words."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.locales import format_percent, language_of
from app.features.collections.page import Told
from app.ui.figures import Figures


def weighed_words(told: Told, write: Figures) -> str:
    """The six figures that are weighed."""
    seen, percent = told.inputs, _percents(told.inputs, write)
    text = QCoreApplication.translate(
        "Collections",
        "Weighed: at most {days} days late in half a year, {missed} of the last 3 payments missed, "
        "owes {leverage} of the limit, came to {attendance} of the meetings, {months} months a "
        "member, {loan}.",
    )
    loan = QCoreApplication.translate("Collections", "a loan was repaid before")
    if seen["is_first"]:
        loan = QCoreApplication.translate("Collections", "no loan was repaid yet")
    return text.format(
        days=write.count(seen["max_days_late"]),
        missed=write.count(seen["missed"]),
        leverage=percent("leverage_ppm"),
        attendance=percent("attendance_ppm"),
        months=write.count(seen["months"]),
        loan=loan,
    )


def besides_words(told: Told, write: Figures) -> str:
    """What was looked at besides and is not weighed; "" for an estimate of the first version."""
    seen, percent = told.inputs, _percents(told.inputs, write)
    if "burden_ppm" not in seen:
        return ""
    text = QCoreApplication.translate(
        "Collections",
        "Looked at and not weighed: {penalties} of the penalties unpaid, {burden} of the savings "
        "stand for others, the next payment is {instalment} of a usual contribution, last paid "
        "{days} days ago, {boxes} rotating boxes, {group} of the group’s loans late over 30 days.",
    )
    found = text.format(
        penalties=percent("unpaid_penalties_ppm"),
        burden=percent("burden_ppm"),
        instalment=percent("instalment_ppm"),
        days=write.count(seen["days_since_payment"]),
        boxes=write.count(seen["boxes"]),
        group=percent("group_par30_ppm"),
    )
    if not seen["is_restructured"]:
        return found
    anew = QCoreApplication.translate("Collections", "A loan was agreed anew while it was late.")
    return f"{found} {anew}"


def _percents(seen: dict[str, int], write: Figures) -> Any:
    lang = language_of(write.language).code
    return lambda name: format_percent(seen[name], lang, places=0)
