"""The words of the fair order: why somebody stands there, every factor, what comes next."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import Factor, Score
from app.features.meeting.fair_step.facts import FairFacts, FairRow
from app.features.meeting.parts.counting import COUNTING
from app.ui.figures import Figures


def reason_of(one: Applicant, figures: Figures) -> str:
    """Why a member stands where it stands, in one line."""
    paid = QCoreApplication.translate("FairWords", "paid in {amount}")
    never = QCoreApplication.translate("FairWords", "never borrowed")
    lent = QCoreApplication.translate("FairWords", "borrowed {amount}")
    borrowed = lent.format(amount=figures.money(one.lent)) if one.loans else never
    words = (
        COUNTING.months_without_loan(one.waited),
        paid.format(amount=figures.money(one.balance)),
        borrowed,
    )
    return figures.names(words)


def held_back(row: FairRow, figures: Figures) -> str:
    """Why somebody who asks does not take part; "" for who does."""
    if row.reason == "skipped":
        return QCoreApplication.translate("FairWords", "passed over: {why}").format(why=row.words)
    one = row.applicant
    text = {
        "": "",
        "waits": QCoreApplication.translate("FairWords", "waits until everybody has paid"),
        "opted_out": QCoreApplication.translate("FairWords", "asks for nothing"),
        "too_small": QCoreApplication.translate("FairWords", "asks for less than one instalment"),
        "unpaid": QCoreApplication.translate("FairWords", "the fee of this month is missing"),
        "above_balance": QCoreApplication.translate(
            "FairWords", "asks for more than was paid in ({amount})"
        ),
        "running_loan": QCoreApplication.translate("FairWords", "has a loan that still runs"),
        "not_enough_money": QCoreApplication.translate(
            "FairWords", "asks for more than the fund can lend now"
        ),
    }.get(row.reason, row.reason)
    return text.format(amount=figures.money(one.balance))


def factor_name(factor: Factor) -> str:
    """What a factor is."""
    return {
        "previous": QCoreApplication.translate("FairWords", "Last loan paid back (logarithm)"),
        "balance": QCoreApplication.translate("FairWords", "Paid in (logarithm)"),
        "waited": QCoreApplication.translate("FairWords", "Months without a loan"),
        "last_payment": QCoreApplication.translate("FairWords", "Last payment"),
        "instalments": QCoreApplication.translate("FairWords", "Instalments paid"),
        "lent": QCoreApplication.translate("FairWords", "Borrowed in all (logarithm)"),
        "loans": QCoreApplication.translate("FairWords", "Loans received"),
        "request": QCoreApplication.translate("FairWords", "Asks for (logarithm)"),
        "both": QCoreApplication.translate("FairWords", "Paid in and borrowed together"),
    }.get(factor.name, factor.name)


def number(value: Decimal, figures: Figures) -> str:
    """A factor or a score with six places, zeros at the end left out."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return figures.clock(text)


def score_words(score: Score, figures: Figures) -> str:
    """The result: a number, or that no number stands before it."""
    if score.value is not None:
        return number(score.value, figures)
    missing = [factor_name(one) for one in score.factors if one.name in score.unlimited_by]
    text = QCoreApplication.translate("FairWords", "before every number: nothing yet of {what}")
    return text.format(what=figures.names(missing))


def state_words(facts: FairFacts, figures: Figures) -> str:
    """What comes next."""
    if facts.state == "done":
        return QCoreApplication.translate("FairWords", "This month has its loan.")
    if facts.state == "wait":
        text = QCoreApplication.translate("FairWords", "Everybody waits for {names}.")
        return text.format(names=figures.names(facts.late))
    if facts.state == "nobody":
        return QCoreApplication.translate(
            "FairWords",
            "Nobody can be chosen. This is written down, and does not use the month up.",
        )
    if facts.state == "draw":
        text = QCoreApplication.translate("FairWords", "{names} stand first alike: the draw says.")
        first = [row.name for row in facts.rows if row.is_first]
        return text.format(names=figures.names(first))
    return QCoreApplication.translate("FairWords", "The rule says who comes first. Nobody chooses.")
