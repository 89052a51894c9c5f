"""The sentences of questions about a building."""

from PySide6.QtCore import QCoreApplication

from app.core.apartment.months import days_of_period
from app.core.calendars import Calendar
from app.core.cases import BILL_BASIS, LATE_COST, METER_TWICE, TWO_BILLS, TWO_OWNERS
from app.core.decisions import FIRST_HOLDS, SECOND_HOLDS
from app.core.locales.dates import format_date
from app.core.locales.isolates import island
from app.core.locales.languages import language_of
from app.core.locales.numbers import decimal_text, format_number
from app.projections.unit_slips import UnitSlip


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    return {
        TWO_BILLS: QCoreApplication.translate("Decide", "A month billed on two laptops"),
        BILL_BASIS: QCoreApplication.translate("Decide", "People changed beside the bill"),
        LATE_COST: QCoreApplication.translate("Decide", "A cost of a month that was billed"),
        METER_TWICE: QCoreApplication.translate("Decide", "A meter read twice"),
        TWO_OWNERS: QCoreApplication.translate("Decide", "A flat with two new owners"),
    }


def titles() -> dict[str, str]:
    """By kind: the question itself."""
    return {
        TWO_BILLS: QCoreApplication.translate(
            "Decide",
            "The month was billed on two laptops. The first bill counts. Take the second one back"
            " from whoever got it; what it asked beyond the first comes with the next bill.",
        ),
        BILL_BASIS: QCoreApplication.translate(
            "Decide",
            "The bill did not know who lived in the flat. It stays as it is; the next bill gives"
            " every flat the difference.",
        ),
        LATE_COST: QCoreApplication.translate(
            "Decide",
            "{author} wrote a cost for a month that was billed on another laptop. It comes with"
            " the next bill and keeps its month.",
        ),
        METER_TWICE: QCoreApplication.translate(
            "Decide", "A meter cannot run backwards. Which reading is right?"
        ),
        TWO_OWNERS: QCoreApplication.translate(
            "Decide", "The flat got two new owners. Who is in the papers of the house?"
        ),
    }


def options() -> dict[str, str]:
    """By answer: what it says."""
    return {
        FIRST_HOLDS: QCoreApplication.translate("Decide", "The first is right"),
        SECOND_HOLDS: QCoreApplication.translate("Decide", "The second is right"),
    }


def buttons() -> dict[str, str]:
    """By answer: the button, named by its result."""
    return {
        FIRST_HOLDS: QCoreApplication.translate("Decide", "Keep the first"),
        SECOND_HOLDS: QCoreApplication.translate("Decide", "Keep the second"),
    }


def done() -> dict[str, str]:
    """By answer: what the line at the bottom says afterwards."""
    return {
        FIRST_HOLDS: QCoreApplication.translate("Decide", "The first is kept."),
        SECOND_HOLDS: QCoreApplication.translate("Decide", "The second is kept."),
    }


def settled() -> dict[str, str]:
    """By answer: what was decided, in three words."""
    return {
        FIRST_HOLDS: QCoreApplication.translate("Decide", "{name}: the first"),
        SECOND_HOLDS: QCoreApplication.translate("Decide", "{name}: the second"),
    }


def slip_lines(
    slip: UnitSlip, names: dict[str, str], language: str, calendar: Calendar
) -> list[str]:
    """What a slip about a building says, one line each."""
    day = format_date(slip.on, language, calendar, "short") if slip.on else ""
    lines = []
    if slip.label:
        text = QCoreApplication.translate("Decide", "Flat {label}")
        lines.append(text.format(label=island(slip.label)))
    if slip.role == "owner":
        text = QCoreApplication.translate("Decide", "Owner from {day}: {name}")
        lines.append(text.format(day=day, name=island(names.get(slip.member, ""))))
    elif slip.role:
        nobody = QCoreApplication.translate("Decide", "nobody")
        text = QCoreApplication.translate("Decide", "Tenant from {day}: {name}")
        lines.append(text.format(day=day, name=island(names.get(slip.member, "") or nobody)))
    if slip.role:
        text = QCoreApplication.translate("Decide", "People: {n}")
        lines.append(text.format(n=format_number(slip.people, language)))
    if slip.meter:
        text = QCoreApplication.translate("Decide", "{value} on {day}")
        lines.append(
            text.format(value=decimal_text(slip.value, 3, 0, language_of(language)), day=day)
        )
    if slip.period:
        text = QCoreApplication.translate("Decide", "Month {month}, written {day}")
        first, _ = days_of_period(slip.period, calendar)
        month = format_date(first.isoformat(), language, calendar, "month_year")
        lines.append(text.format(month=month, day=day))
    return lines
