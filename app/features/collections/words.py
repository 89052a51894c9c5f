"""What steps, channels, results and reasons are called, and habits in plain words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.locales import format_percent, language_of
from app.core.rounding import divide
from app.features.collections.page import Told
from app.features.collections.waiving import PENALTIES
from app.projections.ageing import FLAT, Late
from app.projections.keeping import KeptPromise
from app.ui.figures import Figures

# Step -> (kind of chip, icon); the words are in `step_word`.
STEP_CHIPS: Final[dict[str, tuple[str, str]]] = {
    "broken_promise": ("bad", "warning"),
    "reminder": ("wait", "chat-text"),
    "guarantor_notice": ("warn", "shield-check"),
    "committee_visit": ("warn", "users-three"),
    "default_letter": ("bad", "scroll"),
    "write_off_proposal": ("bad", "scales"),
}
PROMISE_CHIPS: Final = {
    "open": ("wait", "hourglass-medium"),
    "kept": ("ok", "check-circle"),
    "broken": ("bad", "warning"),
}
FACTORS: Final = ("on_time", "consistency", "history", "attendance", "leverage", "tenure")


def step_word(step: str) -> str:
    return {
        "broken_promise": QCoreApplication.translate("Collections", "Promise broken"),
        "reminder": QCoreApplication.translate("Collections", "Remind"),
        "guarantor_notice": QCoreApplication.translate("Collections", "Tell the guarantors"),
        "committee_visit": QCoreApplication.translate("Collections", "Committee visits"),
        "default_letter": QCoreApplication.translate("Collections", "Letter of default"),
        "write_off_proposal": QCoreApplication.translate("Collections", "Propose a write-off"),
    }.get(step, "")


def late_word(late: Late) -> str:
    """What is late, and of a flat which one."""
    if late.kind == FLAT:
        return QCoreApplication.translate("Collections", "Flat {label}").format(label=late.label)
    return kind_word(late.kind)


def kind_word(kind: str) -> str:
    """What kind of thing is late."""
    return {
        "loan": QCoreApplication.translate("Collections", "Loan"),
        "fine": QCoreApplication.translate("Collections", "Fine"),
        "turn": QCoreApplication.translate("Collections", "Turn"),
        "welfare": QCoreApplication.translate("Collections", "Welfare"),
        "savings": QCoreApplication.translate("Collections", "Savings"),
        "shares": QCoreApplication.translate("Collections", "Shares"),
        "penalty": QCoreApplication.translate("Collections", "Penalty"),
        "registration": QCoreApplication.translate("Collections", "Registration"),
        "unit": QCoreApplication.translate("Collections", "Charge of the flat"),
    }[kind]


def waived_word(kind: str) -> str:
    """What is waived: the penalties of a line, or what the line is about."""
    if kind == PENALTIES:
        return QCoreApplication.translate("Collections", "Penalties so far")
    return kind_word(kind)


def channel_word(channel: str) -> str:
    return {
        "call": QCoreApplication.translate("Collections", "Call"),
        "visit": QCoreApplication.translate("Collections", "Visit"),
        "sms": QCoreApplication.translate("Collections", "Message"),
        "letter": QCoreApplication.translate("Collections", "Letter"),
    }[channel]


def result_word(result: str) -> str:
    return {
        "reached": QCoreApplication.translate("Collections", "Spoke with them"),
        "promised": QCoreApplication.translate("Collections", "Promised to pay"),
        "no_answer": QCoreApplication.translate("Collections", "No answer"),
        "away": QCoreApplication.translate("Collections", "Not there"),
        "disputes": QCoreApplication.translate("Collections", "Says it is wrong"),
        "refuses": QCoreApplication.translate("Collections", "Refuses to pay"),
        "delivered": QCoreApplication.translate("Collections", "Delivered"),
    }[result]


def reason_word(reason: str) -> str:
    """Why the meeting gives time."""
    return {
        "illness": QCoreApplication.translate("Collections", "Illness"),
        "death": QCoreApplication.translate("Collections", "Death in the family"),
        "harvest": QCoreApplication.translate("Collections", "Lost harvest"),
        "work": QCoreApplication.translate("Collections", "Lost work"),
        "disaster": QCoreApplication.translate("Collections", "Fire or flood"),
        "other": QCoreApplication.translate("Collections", "Other reason"),
    }[reason]


def promise_word(kept: KeptPromise, write: Figures) -> str:
    """How a promise stands, in two or three words."""
    if kept.state == "kept":
        return QCoreApplication.translate("Collections", "Kept")
    day = write.day(kept.promise.by, "day_month")
    if kept.state == "open":
        return QCoreApplication.translate("Collections", "Until {day}").format(day=day)
    return QCoreApplication.translate("Collections", "Broken on {day}").format(day=day)


def factor_title(name: str) -> str:
    return {
        "on_time": QCoreApplication.translate("Collections", "Dues paid on time"),
        "consistency": QCoreApplication.translate("Collections", "Full contributions"),
        "history": QCoreApplication.translate("Collections", "Loans repaid"),
        "attendance": QCoreApplication.translate("Collections", "Came to meetings"),
        "leverage": QCoreApplication.translate("Collections", "Owes of the limit"),
        "tenure": QCoreApplication.translate("Collections", "Months as a member"),
    }[name]


def factor_figures(name: str, told: Told, write: Figures) -> str:
    """The figures that a part of the score was made from."""
    seen = told.inputs
    of = QCoreApplication.translate("Collections", "{part} of {whole}")
    match name:
        case "on_time":
            part, whole = seen["dues_on_time"], seen["dues"]
        case "consistency":
            part, whole = seen["full_turns"], seen["turns"]
        case "attendance":
            part, whole = seen["present"] + seen["late"], seen["meetings"] - seen["excused"]
        case "leverage":
            return of.format(part=write.money(seen["owed"]), whole=write.money(seen["limit"]))
        case "history" if seen["settled_late"]:
            text = QCoreApplication.translate("Collections", "{count}, very late: {late}")
            late = write.count(seen["settled_late"])
            return text.format(count=write.count(seen["loans_settled"]), late=late)
        case "history":
            return write.count(seen["loans_settled"])
        case _:
            return write.count(seen["months"])
    return of.format(part=write.count(part), whole=write.count(whole)) if whole else "\u2013"


def score_number(told: Told, write: Figures) -> str:
    return write.count(divide(_number(told.result["hundredths"]), 100))


def band_word(told: Told) -> str:
    return {
        "A": QCoreApplication.translate("Collections", "very good"),
        "B": QCoreApplication.translate("Collections", "good"),
        "C": QCoreApplication.translate("Collections", "fair"),
        "D": QCoreApplication.translate("Collections", "weak"),
        "E": QCoreApplication.translate("Collections", "very weak"),
    }[str(told.result["band"])]


def factor_points(told: Told, name: str) -> tuple[int, int]:
    """(points, best points) of a part of the score, in hundredths."""
    parts, best = told.result["parts"], told.result["best"]
    assert isinstance(parts, dict)
    assert isinstance(best, dict)
    return int(parts[name]), int(best[name])


def risk_word(told: Told, write: Figures) -> str:
    """The estimate as a percentage without decimals."""
    lang = language_of(write.language).code
    percent = format_percent(_number(told.result["probability_ppm"]), lang, places=0)
    text = QCoreApplication.translate(
        "Collections", "Estimate that a loan is not repaid: {percent}"
    )
    return text.format(percent=percent)


def advice_word(told: Told) -> str:
    return {
        "usual": QCoreApplication.translate("Collections", "A loan by the usual rules"),
        "smaller": QCoreApplication.translate("Collections", "Begin with a smaller loan"),
        "more_guarantors": QCoreApplication.translate("Collections", "Ask for more guarantors"),
        "ask_meeting": QCoreApplication.translate("Collections", "Let the whole meeting decide"),
        "wait": QCoreApplication.translate("Collections", "Wait with a new loan"),
    }[str(told.result["advice"])]


def hit_words(told: Told, write: Figures) -> str:
    """Why the table advises so; "" when no rule spoke."""
    words = {
        "late_over_a_month": QCoreApplication.translate("Collections", "late for over a month"),
        "two_broken_promises": QCoreApplication.translate("Collections", "promises were broken"),
        "high_risk": QCoreApplication.translate("Collections", "the estimate is high"),
        "late_now": QCoreApplication.translate("Collections", "something is late"),
        "low_score": QCoreApplication.translate("Collections", "the score is low"),
        "new_member": QCoreApplication.translate("Collections", "a member for a short time"),
        "some_risk": QCoreApplication.translate("Collections", "the estimate is not low"),
    }
    return write.names(words[hit] for hit in told.advice.hits if hit in words)


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
