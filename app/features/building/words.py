"""The words of the building's page: what costs are for, how they are divided, who pays."""

from PySide6.QtCore import QCoreApplication


def category_word(category: str) -> str:
    """What a cost is for."""
    return {
        "cleaning": QCoreApplication.translate("Building", "Cleaning"),
        "elevator": QCoreApplication.translate("Building", "Elevator"),
        "water": QCoreApplication.translate("Building", "Water"),
        "electricity": QCoreApplication.translate("Building", "Electricity"),
        "heating": QCoreApplication.translate("Building", "Heating"),
        "repairs": QCoreApplication.translate("Building", "Repairs"),
        "guard": QCoreApplication.translate("Building", "Guard"),
        "insurance": QCoreApplication.translate("Building", "Insurance"),
        "management": QCoreApplication.translate("Building", "Management"),
        "other": QCoreApplication.translate("Building", "Other"),
        "reserve": QCoreApplication.translate("Building", "Reserve"),
        "levy": QCoreApplication.translate("Building", "Levy"),
    }.get(category, category)


def basis_word(basis: str) -> str:
    """How a cost is divided."""
    return {
        "area": QCoreApplication.translate("Building", "by area"),
        "occupants": QCoreApplication.translate("Building", "by people"),
        "equal": QCoreApplication.translate("Building", "equally"),
        "participation": QCoreApplication.translate("Building", "by shares"),
        "mixed": QCoreApplication.translate("Building", "by area and people"),
        "consumption": QCoreApplication.translate("Building", "by meter"),
        "fixed": QCoreApplication.translate("Building", "as entered"),
    }.get(basis, basis)


def payer_word(payer: str) -> str:
    """Whose part a cost is."""
    return {
        "owner": QCoreApplication.translate("Building", "owner"),
        "tenant": QCoreApplication.translate("Building", "resident"),
        "split": QCoreApplication.translate("Building", "both"),
    }.get(payer, payer)


def kind_word(kind: str) -> str:
    """Whether a cost is an invoice, a charge, or paid out of the reserve."""
    return {
        "invoice": QCoreApplication.translate("Building", "Invoice"),
        "charge": QCoreApplication.translate("Building", "Charge without invoice"),
        "from_reserve": QCoreApplication.translate("Building", "Paid from the reserve"),
    }.get(kind, kind)


def source_word(source: str) -> str:
    """Where money comes from."""
    return {
        "bank": QCoreApplication.translate("Building", "Bank"),
        "cash": QCoreApplication.translate("Building", "Cash box"),
        "mpesa": QCoreApplication.translate("Building", "M-Pesa"),
        "later": QCoreApplication.translate("Building", "Pay later"),
    }.get(source, source)


def unit_kind_word(kind: str) -> str:
    """What kind of unit it is."""
    return {
        "flat": QCoreApplication.translate("Building", "Flat"),
        "shop": QCoreApplication.translate("Building", "Shop"),
        "parking": QCoreApplication.translate("Building", "Parking"),
        "storage": QCoreApplication.translate("Building", "Storage"),
    }.get(kind, kind)
