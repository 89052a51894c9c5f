"""What is said of a payment that a member was asked for on the phone."""

from PySide6.QtCore import QCoreApplication

from app.core import payment_states as states
from app.core.providers.prompts import Reason
from app.projections.payment_requests import Asked


def chip(asked: Asked) -> str:
    """The state in two or three words."""
    state = states.state_of_request(asked.state)
    if state == states.NOT_PAID:
        return _short(asked.reason)
    return {
        states.ASKED: QCoreApplication.translate("Payments", "Asked"),
        states.ON_PHONE: QCoreApplication.translate("Payments", "On the phone"),
        states.PAID: QCoreApplication.translate("Payments", "Paid"),
    }[state]


def title(asked: Asked) -> str:
    """Where it stands, as a sentence."""
    state = states.state_of_request(asked.state)
    if state == states.NOT_PAID:
        return _long(asked.reason)
    return {
        states.ASKED: QCoreApplication.translate("Payments", "The request is on its way"),
        states.ON_PHONE: QCoreApplication.translate("Payments", "The phone shows the request"),
        states.PAID: QCoreApplication.translate("Payments", "It was paid on the phone"),
    }[state]


def heard(asked: Asked) -> str:
    """In the place of what the provider says."""
    state = states.state_of_request(asked.state)
    return {
        states.ASKED: QCoreApplication.translate("Payments", "Nothing heard yet"),
        states.ON_PHONE: QCoreApplication.translate("Payments", "Waiting for the PIN"),
        states.PAID: QCoreApplication.translate("Payments", "The receipt is still to come"),
        states.NOT_PAID: QCoreApplication.translate("Payments", "No money came"),
    }[state]


def _short(reason: str) -> str:
    return {
        str(Reason.CANCELLED): QCoreApplication.translate("Payments", "Cancelled"),
        str(Reason.NO_MONEY): QCoreApplication.translate("Payments", "Not enough money"),
        str(Reason.WRONG_PIN): QCoreApplication.translate("Payments", "Wrong PIN"),
        str(Reason.LIMIT): QCoreApplication.translate("Payments", "Over the limit"),
        str(Reason.TOO_SOON): QCoreApplication.translate("Payments", "Asked too soon"),
        str(Reason.NO_ANSWER): QCoreApplication.translate("Payments", "No answer"),
        str(Reason.NOT_SET_UP): QCoreApplication.translate("Payments", "Not set up"),
        str(Reason.BUSY): QCoreApplication.translate("Payments", "M-Pesa is busy"),
        str(Reason.DOWN): QCoreApplication.translate("Payments", "M-Pesa does not answer"),
        str(Reason.NOT_SENT): QCoreApplication.translate("Payments", "Not sent"),
    }.get(reason, QCoreApplication.translate("Payments", "Nobody could tell"))


def _long(reason: str) -> str:
    return {
        str(Reason.CANCELLED): QCoreApplication.translate(
            "Payments", "The request was cancelled on the phone"
        ),
        str(Reason.NO_MONEY): QCoreApplication.translate(
            "Payments", "There was not enough money on the phone"
        ),
        str(Reason.WRONG_PIN): QCoreApplication.translate("Payments", "The PIN was wrong"),
        str(Reason.LIMIT): QCoreApplication.translate(
            "Payments", "The amount is over a limit of M-Pesa"
        ),
        str(Reason.TOO_SOON): QCoreApplication.translate(
            "Payments", "The same was asked a moment ago: wait two minutes"
        ),
        str(Reason.NO_ANSWER): QCoreApplication.translate(
            "Payments", "Nobody answered on the phone"
        ),
        str(Reason.NOT_SET_UP): QCoreApplication.translate(
            "Payments", "The server cannot ask by phone yet: tell who keeps it"
        ),
        str(Reason.BUSY): QCoreApplication.translate(
            "Payments", "M-Pesa is busy: ask again in a minute"
        ),
        str(Reason.DOWN): QCoreApplication.translate("Payments", "M-Pesa does not answer"),
        str(Reason.NOT_SENT): QCoreApplication.translate(
            "Payments", "The request never reached the phone"
        ),
    }.get(
        reason,
        QCoreApplication.translate(
            "Payments", "Nobody could tell: look whether money came before you ask again"
        ),
    )
