"""The words of what can be done with a loan."""

from PySide6.QtCore import QCoreApplication


def deed_word(name: str) -> str:
    """The button and the title."""
    translate = QCoreApplication.translate
    return {
        "settle": translate("Deeds", "Pay it off"),
        "prepay": translate("Deeds", "Pay ahead"),
        "reschedule": translate("Deeds", "Agree anew"),
        "top_up": translate("Deeds", "More money"),
        "set_off": translate("Deeds", "From own savings"),
        "guarantor": translate("Deeds", "A guarantor pays"),
        "forgive": translate("Deeds", "Forgive interest"),
        "write_off": translate("Deeds", "Write off"),
        "recovery": translate("Deeds", "Money came after all"),
    }[name]


def field_word(name: str) -> str:
    """The name of a field."""
    translate = QCoreApplication.translate
    return {
        "amount": translate("Deeds", "Amount"),
        "count": translate("Deeds", "Payments from now on"),
        "interest": translate("Deeds", "Interest forgiven"),
        "penalty": translate("Deeds", "Penalty forgiven"),
        "mode": translate("Deeds", "What it changes"),
        "method": translate("Deeds", "Paid by"),
        "code": translate("Deeds", "Code of the message"),
        "source": translate("Deeds", "Paid out in"),
        "own": translate("Deeds", "Taken from"),
        "from": translate("Deeds", "Paid from"),
        "guarantor": translate("Deeds", "Guarantor"),
        "claim": translate("Deeds", "The borrower owes it to the guarantor"),
        "capitalise": translate("Deeds", "Arrears become principal"),
        "reason": translate("Deeds", "Why"),
        "yes": translate("Deeds", "Hands for it"),
        "no": translate("Deeds", "Hands against it"),
    }[name]


def choice_word(name: str) -> str:
    """One entry of a field to choose from."""
    translate = QCoreApplication.translate
    return {
        "lower": translate("Deeds", "Smaller payments, same dates"),
        "shorten": translate("Deeds", "Same payments, ends earlier"),
        "next": translate("Deeds", "The next payments are paid"),
        "cash": translate("Deeds", "Cash"),
        "mpesa": translate("Deeds", "M-Pesa"),
        "bank": translate("Deeds", "Bank"),
        "savings": translate("Deeds", "Savings"),
        "shares": translate("Deeds", "Shares"),
        "advance": translate("Deeds", "Money paid in advance"),
    }[name]


def office_word(role: str) -> str:
    """Whose PIN is asked for."""
    translate = QCoreApplication.translate
    if role == "chair":
        return translate("Deeds", "Chairperson’s PIN")
    return translate("Deeds", "Key holder’s PIN")
