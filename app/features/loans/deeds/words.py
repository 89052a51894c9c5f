"""The words of what can be done with a loan."""

from PySide6.QtCore import QCoreApplication


def deed_word(name: str) -> str:
    """The button and the title."""
    translate = QCoreApplication.translate
    return {
        "settle": translate("Deeds", "Pay it off"),
        "prepay": translate("Deeds", "Pay ahead"),
        "reschedule": translate("Deeds", "Agree anew"),
        "part": translate("Deeds", "Hand over the rest"),
        "top_up": translate("Deeds", "More money"),
        "renew": translate("Deeds", "Lend it again"),
        "set_off": translate("Deeds", "From own savings"),
        "guarantor": translate("Deeds", "A guarantor pays"),
        "claim": translate("Deeds", "Pay the guarantor back"),
        "replace": translate("Deeds", "Another guarantor"),
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
        "first_due": translate("Deeds", "First payment on"),
        "holiday": translate("Deeds", "Payment dates without principal"),
        "holiday_interest": translate("Deeds", "Interest of that time"),
        "rate": translate("Deeds", "New interest rate, in percent"),
        "consent": translate("Deeds", "The member agrees by"),
        "claimant": translate("Deeds", "Who paid for the borrower"),
        "newcomer": translate("Deeds", "Who stands for it instead"),
        "proof": translate("Deeds", "The new guarantor signs by"),
        "override": translate("Deeds", "The vote allows it all the same"),
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
        "pin": translate("Deeds", "PIN"),
        "paper": translate("Deeds", "Signature on paper"),
        "vote": translate("Deeds", "Not asked: the group decides"),
        "nobody": translate("Deeds", "Nobody: it is not needed any more"),
        "charged": translate("Deeds", "is paid meanwhile"),
        "deferred": translate("Deeds", "is paid afterwards"),
        "capitalised": translate("Deeds", "becomes principal"),
        "free": translate("Deeds", "is not asked"),
    }[name]


def hint_word(name: str) -> str:
    """What an empty box means; "" where it means nothing."""
    translate = QCoreApplication.translate
    return {
        "first_due": translate("Deeds", "as agreed"),
        "count": translate("Deeds", "as many as are left"),
        "holiday": translate("Deeds", "none"),
        "rate": translate("Deeds", "as agreed"),
    }.get(name, "")


def office_word(role: str) -> str:
    """Whose PIN is asked for."""
    translate = QCoreApplication.translate
    if role == "member":
        return translate("Deeds", "own PIN")
    if role == "chair":
        return translate("Deeds", "Chairperson’s PIN")
    return translate("Deeds", "Key holder’s PIN")
