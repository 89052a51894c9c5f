"""The sentences of questions about loans and short funds; `words` fills the places in."""

from PySide6.QtCore import QCoreApplication

from app.core.cases import (
    ABOVE_LIMIT,
    FUND_NEGATIVE,
    GIVEN_ALONE,
    GIVEN_TWICE,
    GUARANTOR_TWICE,
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    TWO_LOANS,
    TWO_SCHEDULES,
    TWO_SELECTIONS,
)
from app.core.decisions import (
    BOTH_STAY,
    FIRST_PLAN,
    HANDED_ONCE,
    HANDED_TWICE,
    NOT_PAID,
    OTHER_BAG,
    OWN_MONEY,
    SECOND_PLAN,
    SEEN,
)


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    return {
        LOAN_OVERPAID: QCoreApplication.translate("Decide", "More paid than was owed · {amount}"),
        PAID_AFTER_WRITE_OFF: QCoreApplication.translate(
            "Decide", "Paid after the write-off · {amount}"
        ),
        TWO_SCHEDULES: QCoreApplication.translate("Decide", "Loan changed on two laptops"),
        GIVEN_TWICE: QCoreApplication.translate("Decide", "Loan given on two laptops · {amount}"),
        FUND_NEGATIVE: QCoreApplication.translate(
            "Decide", "More given out than there was · {amount}"
        ),
        TWO_LOANS: QCoreApplication.translate("Decide", "Two loans at once · {amount}"),
        ABOVE_LIMIT: QCoreApplication.translate("Decide", "Loans above the limit · {amount}"),
        GUARANTOR_TWICE: QCoreApplication.translate(
            "Decide", "Stands for more than the savings · {amount}"
        ),
        TWO_SELECTIONS: QCoreApplication.translate("Decide", "Month chosen for twice · {amount}"),
        GIVEN_ALONE: QCoreApplication.translate(
            "Decide", "Given out by one officer alone · {amount}"
        ),
    }


def titles() -> dict[str, str]:
    """By kind: the question itself."""
    return {
        LOAN_OVERPAID: QCoreApplication.translate(
            "Decide",
            "More was paid on the loan than was owed. {extra} is now an advance of {name}.",
        ),
        PAID_AFTER_WRITE_OFF: QCoreApplication.translate(
            "Decide", "{name} paid while the loan was written off. {extra} counts as recovered."
        ),
        TWO_SCHEDULES: QCoreApplication.translate(
            "Decide",
            "The loan of {name} was changed on two laptops. The first change counts;"
            " the second is a proposal for the meeting.",
        ),
        GIVEN_TWICE: QCoreApplication.translate(
            "Decide", "Was the loan of {name} handed over once or twice?"
        ),
        FUND_NEGATIVE: QCoreApplication.translate(
            "Decide",
            "Two laptops gave out more than there was. Where did the missing {extra} come from?",
        ),
        TWO_LOANS: QCoreApplication.translate(
            "Decide", "{name} got two loans on two laptops. The rule is one at a time."
        ),
        ABOVE_LIMIT: QCoreApplication.translate(
            "Decide", "On two laptops {name} borrowed {extra} more than the rules allow."
        ),
        GUARANTOR_TWICE: QCoreApplication.translate(
            "Decide",
            "{name} stands for {extra} more than the own savings. Ask for another guarantor.",
        ),
        TWO_SELECTIONS: QCoreApplication.translate(
            "Decide",
            "Two laptops chose for the same month, the second one {name}. The first choice counts;"
            " what {name} received stays a loan of {extra}.",
        ),
        GIVEN_ALONE: QCoreApplication.translate(
            "Decide",
            "{author} gave out {extra} alone. A turn had been paid out twice, so two had to agree,"
            " and no other officer has a PIN.",
        ),
    }


def options() -> dict[str, str]:
    """By answer: what it says."""
    return {
        SEEN: QCoreApplication.translate("Decide", "It is right so"),
        FIRST_PLAN: QCoreApplication.translate("Decide", "The first change counts"),
        SECOND_PLAN: QCoreApplication.translate("Decide", "The second change counts"),
        BOTH_STAY: QCoreApplication.translate("Decide", "Both stay"),
        HANDED_ONCE: QCoreApplication.translate("Decide", "Once: the second never left the box"),
        HANDED_TWICE: QCoreApplication.translate("Decide", "Twice: both are owed"),
        OTHER_BAG: QCoreApplication.translate("Decide", "From the other bag of the box"),
        OWN_MONEY: QCoreApplication.translate("Decide", "Own money of the officer, owed back"),
        NOT_PAID: QCoreApplication.translate("Decide", "The money was not handed over"),
    }


def buttons() -> dict[str, str]:
    """By answer: the button, named by its result."""
    return {
        SEEN: QCoreApplication.translate("Decide", "Let it stand"),
        FIRST_PLAN: QCoreApplication.translate("Decide", "Keep the first change"),
        SECOND_PLAN: QCoreApplication.translate("Decide", "Follow the second change"),
        BOTH_STAY: QCoreApplication.translate("Decide", "Let both stand"),
        HANDED_ONCE: QCoreApplication.translate("Decide", "Count it once"),
        HANDED_TWICE: QCoreApplication.translate("Decide", "Count both"),
        OTHER_BAG: QCoreApplication.translate("Decide", "Take it from the other bag"),
        OWN_MONEY: QCoreApplication.translate("Decide", "Write it as owed back"),
        NOT_PAID: QCoreApplication.translate("Decide", "Take the second entry back"),
    }


def done() -> dict[str, str]:
    """By answer: what the line at the bottom says afterwards."""
    return {
        SEEN: QCoreApplication.translate("Decide", "It stands."),
        FIRST_PLAN: QCoreApplication.translate("Decide", "The first change is kept."),
        SECOND_PLAN: QCoreApplication.translate("Decide", "The second change is followed."),
        BOTH_STAY: QCoreApplication.translate("Decide", "Both stand."),
        HANDED_ONCE: QCoreApplication.translate("Decide", "Counted once."),
        HANDED_TWICE: QCoreApplication.translate("Decide", "Both are owed."),
        OTHER_BAG: QCoreApplication.translate("Decide", "Taken from the other bag."),
        OWN_MONEY: QCoreApplication.translate("Decide", "Written as owed back."),
        NOT_PAID: QCoreApplication.translate("Decide", "The second entry is taken back."),
    }


def settled() -> dict[str, str]:
    """By answer: what was decided, in three words."""
    return {
        SEEN: QCoreApplication.translate("Decide", "{name}: it stands"),
        FIRST_PLAN: QCoreApplication.translate("Decide", "{name}: the first change"),
        SECOND_PLAN: QCoreApplication.translate("Decide", "{name}: the second change"),
        BOTH_STAY: QCoreApplication.translate("Decide", "{name}: both stand"),
        HANDED_ONCE: QCoreApplication.translate("Decide", "{name}: one loan"),
        HANDED_TWICE: QCoreApplication.translate("Decide", "{name}: both loans"),
        OTHER_BAG: QCoreApplication.translate("Decide", "{name}: from the other bag"),
        OWN_MONEY: QCoreApplication.translate("Decide", "{name}: own money"),
        NOT_PAID: QCoreApplication.translate("Decide", "{name}: not handed over"),
    }
