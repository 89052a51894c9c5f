"""The words of other business: usual expenses, places of money, lines of the minutes."""

from PySide6.QtCore import QCoreApplication

from app.core import accounts as a

# Usual expenses and the account each belongs to.
USUAL = (
    ("hall", "5010"),
    ("books", "5010"),
    ("transport", "5040"),
    ("airtime", "5030"),
    ("bank", "5020"),
)
PAID_FROM = ("cash", "mpesa", "bank")
OTHER_EXPENSE = "5010"


def usual_words(code: str) -> str:
    """The word on the button of a usual expense."""
    translate = QCoreApplication.translate
    return {
        "hall": translate("OtherWords", "Hall rent"),
        "books": translate("OtherWords", "Books, pens"),
        "transport": translate("OtherWords", "Transport"),
        "airtime": translate("OtherWords", "Airtime"),
        "bank": translate("OtherWords", "Bank fee"),
    }[code]


def account_of(words: str) -> str:
    """The expense account of what was typed; that of stationery for other things."""
    typed = words.strip().casefold()
    return next(
        (account for code, account in USUAL if usual_words(code).casefold() == typed),
        OTHER_EXPENSE,
    )


def place_words(account: str) -> str:
    """The name of a place of money."""
    translate = QCoreApplication.translate
    return {
        a.CASH_LOAN: translate("OtherWords", "Loan bag in the box"),
        a.CASH_SOCIAL: translate("OtherWords", "Welfare bag in the box"),
        a.CASH_TRANSIT: translate("OtherWords", "Cash on the way"),
        a.MOBILE: translate("OtherWords", "Phone"),
        a.BANK: translate("OtherWords", "Bank"),
        a.CRYPTO: translate("OtherWords", "USDT"),
        a.INVESTMENTS: translate("OtherWords", "Investment"),
    }.get(account, account)


def majority_words(code: str) -> str:
    """How many have to agree."""
    translate = QCoreApplication.translate
    return {
        "simple": translate("OtherWords", "More than half"),
        "two_thirds": translate("OtherWords", "Two thirds"),
        "unanimous": translate("OtherWords", "All"),
    }[code]


def way_words(way: str) -> str:
    """How votes are counted."""
    translate = QCoreApplication.translate
    return {
        "hands": translate("OtherWords", "Hands up"),
        "names": translate("OtherWords", "By name"),
        "secret": translate("OtherWords", "Secret, by slips"),
        "share": translate("OtherWords", "By shares"),
        "area": translate("OtherWords", "By area"),
    }[way]
