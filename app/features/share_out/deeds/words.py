"""The words of what can be done with the pool."""

from PySide6.QtCore import QCoreApplication


def deed_word(name: str) -> str:
    """What is done."""
    translate = QCoreApplication.translate
    return {
        "cancel": translate("PoolDeeds", "Give shares back"),
        "withdraw": translate("PoolDeeds", "Give savings back"),
        "advance": translate("PoolDeeds", "Give an advance back"),
        "exit": translate("PoolDeeds", "A member leaves"),
        "dividend": translate("PoolDeeds", "Agree on a dividend"),
        "pay_dividend": translate("PoolDeeds", "Hand over a dividend"),
        "interest": translate("PoolDeeds", "Interest on savings"),
        "lender": translate("PoolDeeds", "A loan to the group"),
        "pay_lender": translate("PoolDeeds", "Pay the lender"),
    }[name]


def field_word(name: str) -> str:
    """The name of a field."""
    translate = QCoreApplication.translate
    return {
        "member": translate("PoolDeeds", "Member"),
        "part": translate("PoolDeeds", "Member"),
        "loan": translate("PoolDeeds", "Lender"),
        "shares": translate("PoolDeeds", "Number of shares"),
        "amount": translate("PoolDeeds", "Amount"),
        "count": translate("PoolDeeds", "Payments"),
        "rate": translate("PoolDeeds", "Rate, in percent"),
        "fee": translate("PoolDeeds", "Fee, in percent of the savings"),
        "given": translate("PoolDeeds", "Part given out, in percent"),
        "tax": translate("PoolDeeds", "Tax kept back, in percent"),
        "divided_by": translate("PoolDeeds", "Divided by"),
        "reason": translate("PoolDeeds", "Why"),
        "lender": translate("PoolDeeds", "Who lends"),
        "from_on": translate("PoolDeeds", "From"),
        "to_on": translate("PoolDeeds", "To"),
        "source": translate("PoolDeeds", "Paid by"),
        "agreed": translate("PoolDeeds", "The member agrees by"),
    }[name]


def choice_word(name: str) -> str:
    """A choice in a list."""
    translate = QCoreApplication.translate
    return {
        "cash": translate("PoolDeeds", "Cash"),
        "mpesa": translate("PoolDeeds", "Phone"),
        "bank": translate("PoolDeeds", "Bank"),
        "pin": translate("PoolDeeds", "Own PIN"),
        "paper": translate("PoolDeeds", "Thumb on paper"),
        "savings": translate("PoolDeeds", "Savings"),
        "interest": translate("PoolDeeds", "Interest paid"),
        "time": translate("PoolDeeds", "Amount and time (cassation)"),
        "days": translate("PoolDeeds", "Savings and days"),
    }[name]


def outcome_word(name: str) -> str:
    """The name of what changes."""
    translate = QCoreApplication.translate
    return {
        "money": translate("PoolDeeds", "Money of the group"),
        "savings": translate("PoolDeeds", "Savings of the members"),
        "owed": translate("PoolDeeds", "Owed by members"),
        "payable": translate("PoolDeeds", "Waits to be handed over"),
        "lent": translate("PoolDeeds", "Owed to lenders"),
    }[name]
