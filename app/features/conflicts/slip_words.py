"""What a line of a slip is about, in the officer's words."""

from PySide6.QtCore import QCoreApplication

ICON = {
    "shares": "stamp",
    "savings": "stamp",
    "welfare": "hand-heart",
    "turn": "arrows-clockwise",
    "fine": "gavel",
    "loan": "hand-coins",
    "loan_out": "hand-coins",
    "welfare_out": "hand-heart",
    "payout": "arrows-clockwise",
    "share_out": "hand-coins",
}


def line_name(kind: str) -> str:
    return {
        "shares": QCoreApplication.translate("Decide", "Shares"),
        "savings": QCoreApplication.translate("Decide", "Savings"),
        "welfare": QCoreApplication.translate("Decide", "Welfare"),
        "turn": QCoreApplication.translate("Decide", "Turn"),
        "fine": QCoreApplication.translate("Decide", "Fine"),
        "loan": QCoreApplication.translate("Decide", "Loan paid back"),
        "advance": QCoreApplication.translate("Decide", "Advance"),
        "registration": QCoreApplication.translate("Decide", "Registration"),
        "payout": QCoreApplication.translate("Decide", "Turn paid out"),
        "welfare_out": QCoreApplication.translate("Decide", "Welfare paid out"),
        "expense": QCoreApplication.translate("Decide", "Expense"),
        "loan_out": QCoreApplication.translate("Decide", "Loan given"),
        "moved": QCoreApplication.translate("Decide", "Money moved"),
        "invested": QCoreApplication.translate("Decide", "Put into an investment"),
        "share_out": QCoreApplication.translate("Decide", "Part of the share-out"),
    }.get(kind, QCoreApplication.translate("Decide", "Other"))
