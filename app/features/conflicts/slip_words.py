"""What a line of a slip is about, in the officer's words."""

from PySide6.QtCore import QCoreApplication

from app.features.conflicts import opening_words

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
    "loan_left": "hand-coins",
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
        **opening_words.line_names(),
        **_totals(),
    }.get(kind, QCoreApplication.translate("Decide", "Other"))


def _totals() -> dict[str, str]:
    """Totals of the page of a meeting."""
    return {
        "page_present": QCoreApplication.translate("Decide", "Members present"),
        "page_excused": QCoreApplication.translate("Decide", "Members excused"),
        "page_collected": QCoreApplication.translate("Decide", "Collected"),
        "page_cash": QCoreApplication.translate("Decide", "Collected in cash"),
        "page_electronic": QCoreApplication.translate("Decide", "Collected by phone or bank"),
        "page_lent": QCoreApplication.translate("Decide", "Lent"),
        "page_turn_paid": QCoreApplication.translate("Decide", "Turn paid out"),
        "page_welfare_paid": QCoreApplication.translate("Decide", "Welfare paid out"),
        "page_expenses": QCoreApplication.translate("Decide", "Expenses"),
        "page_difference": QCoreApplication.translate("Decide", "Difference of the count"),
        "page_loan_bag": QCoreApplication.translate("Decide", "Loan bag"),
        "page_welfare_bag": QCoreApplication.translate("Decide", "Welfare bag"),
        "page_box": QCoreApplication.translate("Decide", "Box"),
        "page_mobile": QCoreApplication.translate("Decide", "Mobile money"),
        "page_bank": QCoreApplication.translate("Decide", "Bank"),
        "page_loans_out": QCoreApplication.translate("Decide", "Loans not yet paid back"),
    }
