"""The words of loans: states, kinds of lines and of schedules; the same on every page of them."""

from PySide6.QtCore import QCoreApplication

from app.projections.loans import Loan
from app.ui.figures import Figures
from app.ui.widgets.tables import Text

REQUEST_CHIPS = {
    "guarantors_pending": ("warn", "users-three"),
    "review": ("wait", "hand-coins"),
    "approved": ("ok", "check-circle"),
    "queued": ("wait", "clock"),
}


def chip_of(loan: Loan, on: str, write: Figures) -> Text:
    """The one chip of a loan on a civil day; lateness is said in money too."""
    translate = QCoreApplication.translate
    stage = loan.stage(on)
    if stage == "late":
        text = translate("Loans", "{amount} late").format(amount=write.money(loan.state.late(on)))
        return Text(text, chip=("bad", "calendar-x"), sort=0)
    if stage == "written_off":
        return Text(translate("Loans", "Written off"), chip=("bad", "x-circle"), sort=3)
    if stage == "settled":
        return Text(translate("Loans", "Paid back"), chip=("ok", "check-circle"), sort=2)
    if loan.version > 1:
        return Text(translate("Loans", "Agreed anew"), chip=("wait", "hand-coins"), sort=1)
    return Text(translate("Loans", "Running"), chip=("muted", "hand-coins"), sort=1)


def line_word(kind: str) -> str:
    """What happened to a loan."""
    translate = QCoreApplication.translate
    words = {
        "repaid": translate("Loans", "Repaid"),
        "set_off": translate("Loans", "Out of own savings"),
        "guarantor": translate("Loans", "Paid by a guarantor"),
        "charge": translate("Loans", "Charge of the meeting"),
        "penalty": translate("Loans", "Penalty"),
        "waived": translate("Loans", "Forgiven"),
        "changed": translate("Loans", "Agreed anew"),
        "forgiven": translate("Loans", "Forgiven"),
        "written_off": translate("Loans", "Written off"),
        "recovered": translate("Loans", "Came after all"),
    }
    return words.get(kind, translate("Loans", "Other entry"))


def version_word(kind: str) -> str:
    """How a schedule came to be."""
    translate = QCoreApplication.translate
    words = {
        "given": translate("Loans", "When it was given"),
        "dates": translate("Loans", "Other dates"),
        "extend": translate("Loans", "Longer"),
        "holiday": translate("Loans", "A pause"),
        "rate": translate("Loans", "Another rate"),
        "capitalise": translate("Loans", "Arrears became principal"),
        "prepay": translate("Loans", "Paid ahead"),
        "part": translate("Loans", "The next part came"),
        "top_up": translate("Loans", "More money"),
        "renew": translate("Loans", "Lent again"),
        "settle": translate("Loans", "Paid off"),
    }
    return words.get(kind, kind)


def method_word(method: str) -> str:
    """How interest is reckoned."""
    translate = QCoreApplication.translate
    words = {
        "flat": translate("Loans", "Flat interest"),
        "equal_instalment": translate("Loans", "Equal payments, interest on what is left"),
        "equal_principal": translate("Loans", "Equal principal, interest on what is left"),
        "service_charge": translate("Loans", "Charge at every meeting"),
        "upfront": translate("Loans", "Interest kept back at the start"),
        "fee": translate("Loans", "A fee, no interest"),
        "free": translate("Loans", "No interest"),
        "bullet": translate("Loans", "All at the end"),
    }
    return words.get(method, method)
