"""The sentences of questions about turns, seats, parts of a share-out and investments."""

from PySide6.QtCore import QCoreApplication

from app.core.cases import (
    INVESTMENT_TWICE,
    OTHER_TABLE,
    OWN_TWICE,
    OWN_UNDONE,
    PAID_OFF_AUCTION,
    REFUND_TWICE,
    SEAT_SOLD_TWICE,
    SEAT_TWICE,
    SHARE_TWICE,
    TURN_TWICE,
)
from app.core.decisions import (
    CAME_ONCE,
    CAME_TWICE,
    FIRST_OWES,
    FIRST_SALE,
    LATER_OWES,
    NOT_PAID_OUT,
    OWES_MISSING,
    RECEIVER_OWES,
    SECOND_SALE,
    WRITE_AGAIN,
)


def under_names() -> dict[str, str]:
    """By kind: what the question is about, under the name in the list."""
    return {
        TURN_TWICE: QCoreApplication.translate("Decide", "Turn paid out twice · {amount}"),
        SEAT_TWICE: QCoreApplication.translate("Decide", "Seat paid in two turns · {amount}"),
        SEAT_SOLD_TWICE: QCoreApplication.translate("Decide", "Seat handed on twice · {amount}"),
        PAID_OFF_AUCTION: QCoreApplication.translate(
            "Decide", "Pot paid by another auction · {amount}"
        ),
        OTHER_TABLE: QCoreApplication.translate("Decide", "Seat sold by other prizes · {amount}"),
        SHARE_TWICE: QCoreApplication.translate("Decide", "Share-out paid twice · {amount}"),
        REFUND_TWICE: QCoreApplication.translate("Decide", "Advance given back twice · {amount}"),
        OWN_TWICE: QCoreApplication.translate("Decide", "Own money taken out twice · {amount}"),
        OWN_UNDONE: QCoreApplication.translate(
            "Decide", "Paid out, and its payment taken back · {amount}"
        ),
        INVESTMENT_TWICE: QCoreApplication.translate(
            "Decide", "An investment taken back twice · {amount}"
        ),
    }


def titles() -> dict[str, str]:
    """By kind: the question itself."""
    return {
        TURN_TWICE: QCoreApplication.translate(
            "Decide", "Two laptops paid out the same turn. Who keeps the pot?"
        ),
        SEAT_TWICE: QCoreApplication.translate(
            "Decide", "{name} got the pot in two turns. A seat wins once in a round."
        ),
        SEAT_SOLD_TWICE: QCoreApplication.translate(
            "Decide", "The seat of {name} was handed on on two laptops. Which one holds?"
        ),
        PAID_OFF_AUCTION: QCoreApplication.translate(
            "Decide", "{name} got the pot, but the auction that counts was held on another laptop."
        ),
        OTHER_TABLE: QCoreApplication.translate(
            "Decide", "{name} bought a seat by other prizes than those before. Does it hold?"
        ),
        SHARE_TWICE: QCoreApplication.translate(
            "Decide", "{name} stands twice as having got the share-out. Was it handed over twice?"
        ),
        REFUND_TWICE: QCoreApplication.translate(
            "Decide", "{name} stands twice as having got the advance back. Was it given twice?"
        ),
        OWN_TWICE: QCoreApplication.translate(
            "Decide", "{name} took out more than was there, on two laptops. Was it paid twice?"
        ),
        OWN_UNDONE: QCoreApplication.translate(
            "Decide", "{name} was paid out money whose payment another laptop took back."
        ),
        INVESTMENT_TWICE: QCoreApplication.translate(
            "Decide", "More came back of an investment than was in it, on two laptops. Did it?"
        ),
    }


def options() -> dict[str, str]:
    """By answer: what it says."""
    return {
        LATER_OWES: QCoreApplication.translate("Decide", "The second receiver owes it back"),
        FIRST_OWES: QCoreApplication.translate("Decide", "The first receiver owes it back"),
        RECEIVER_OWES: QCoreApplication.translate("Decide", "The receiver owes it back"),
        NOT_PAID_OUT: QCoreApplication.translate("Decide", "The second was never handed over"),
        OWES_MISSING: QCoreApplication.translate("Decide", "The member owes what is missing"),
        WRITE_AGAIN: QCoreApplication.translate("Decide", "The payment was made: I write it again"),
        CAME_ONCE: QCoreApplication.translate("Decide", "No: it came once and was written twice"),
        CAME_TWICE: QCoreApplication.translate("Decide", "Yes: what is more was earned"),
        FIRST_SALE: QCoreApplication.translate("Decide", "The first holds, the second is undone"),
        SECOND_SALE: QCoreApplication.translate("Decide", "The second holds, the first is undone"),
    }


def buttons() -> dict[str, str]:
    """By answer: the button, named by its result."""
    return {
        LATER_OWES: QCoreApplication.translate("Decide", "Write the second as owed"),
        FIRST_OWES: QCoreApplication.translate("Decide", "Write the first as owed"),
        RECEIVER_OWES: QCoreApplication.translate("Decide", "Write it as owed"),
        NOT_PAID_OUT: QCoreApplication.translate("Decide", "Take the second back"),
        OWES_MISSING: QCoreApplication.translate("Decide", "Write it as owed"),
        WRITE_AGAIN: QCoreApplication.translate("Decide", "Leave both as they are"),
        CAME_ONCE: QCoreApplication.translate("Decide", "Take the second back"),
        CAME_TWICE: QCoreApplication.translate("Decide", "Write it as earned"),
        FIRST_SALE: QCoreApplication.translate("Decide", "Keep the first"),
        SECOND_SALE: QCoreApplication.translate("Decide", "Keep the second"),
    }


def done() -> dict[str, str]:
    """By answer: what the line at the bottom says afterwards."""
    return {
        LATER_OWES: QCoreApplication.translate("Decide", "The second receiver owes it back."),
        FIRST_OWES: QCoreApplication.translate("Decide", "The first receiver owes it back."),
        RECEIVER_OWES: QCoreApplication.translate("Decide", "The receiver owes it back."),
        NOT_PAID_OUT: QCoreApplication.translate("Decide", "The second is taken back."),
        OWES_MISSING: QCoreApplication.translate("Decide", "The member owes what is missing."),
        WRITE_AGAIN: QCoreApplication.translate("Decide", "Both stay. Write the payment again."),
        CAME_ONCE: QCoreApplication.translate("Decide", "The second is taken back."),
        CAME_TWICE: QCoreApplication.translate("Decide", "Both came; what is more was earned."),
        FIRST_SALE: QCoreApplication.translate("Decide", "The first holds."),
        SECOND_SALE: QCoreApplication.translate("Decide", "The second holds."),
    }


def settled() -> dict[str, str]:
    """By answer: what was decided, in three words."""
    return {
        LATER_OWES: QCoreApplication.translate("Decide", "{name}: owed back"),
        FIRST_OWES: QCoreApplication.translate("Decide", "{name}: the first is owed back"),
        RECEIVER_OWES: QCoreApplication.translate("Decide", "{name}: the pot is owed back"),
        NOT_PAID_OUT: QCoreApplication.translate("Decide", "{name}: one pot"),
        OWES_MISSING: QCoreApplication.translate("Decide", "{name}: the rest is owed"),
        WRITE_AGAIN: QCoreApplication.translate("Decide", "{name}: paid after all"),
        CAME_ONCE: QCoreApplication.translate("Decide", "Of the investment: once"),
        CAME_TWICE: QCoreApplication.translate("Decide", "Of the investment: both"),
        FIRST_SALE: QCoreApplication.translate("Decide", "{name}: the first holds"),
        SECOND_SALE: QCoreApplication.translate("Decide", "{name}: the second holds"),
    }
