"""The words of the collect step that painters need, by kind of money and way of paying."""

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.core.expected import BOXES
from app.core.locales.amounts import format_money, format_thousand_toman, unit_name
from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import format_number
from app.features.meeting.collect.ports import Message
from app.features.meeting.collect.rows import Column, Sheet
from app.ui.error_texts import sentence

FUND = {
    "shares": ("fSave", "stamp"),
    "savings": ("fSave", "stamp"),
    "welfare": ("fWelf", "hand-heart"),
    "turn": ("fTurn", "arrows-clockwise"),
    **dict.fromkeys(BOXES, ("fTurn", "arrows-clockwise")),
    "fine": ("fFine", "gavel"),
    "loan": ("fLoan", "hand-coins"),
    "fee": ("fSave", "receipt"),
    "arrears": ("fExp", "receipt"),
    "asks": ("fLoan", "question"),
    "unit_charge": ("fSave", "house"),
    "unit_extra": ("fTurn", "hand-palm"),
    "unit_arrears": ("fFine", "clock"),
}
METHOD_ICON = {
    "cash": "money-wavy",
    "mpesa": "device-mobile",
    "bank": "swap",
    "usdt": "hand-coins",
    "split": "money-wavy",
}


class Words:
    """Amounts and words in one language for one sheet; made anew when either changes."""

    def __init__(self, sheet: Sheet, language: str) -> None:
        self.sheet, self.language = sheet, language
        self._amounts: dict[int, str] = {}

    def amount(self, minor: int) -> str:
        """Return an amount in the unit of the group, grouped, in the digits of the language."""
        found = self._amounts.get(minor)
        if found is None:
            found = self._amounts[minor] = self._amount(minor)
        return found

    def _amount(self, minor: int) -> str:
        unit = self.sheet.typed_minor
        if self.sheet.currency == "IRR" and unit > 1:
            if minor % unit == 0:
                return format_number(minor // unit, self.language)
            return format_thousand_toman(minor, self.language)  # the third of a share
        return format_money(minor, self.sheet.currency, self.language)

    def typed(self, minor: int) -> str:
        """Return an amount as it is typed, in the digits of the language."""
        whole, rest = divmod(minor, self.sheet.typed_minor)
        digits = len(str(self.sheet.typed_minor)) - 1
        text = f"{whole}.{rest:0{digits}}" if rest else str(whole)
        return native_digits(text, language_of(self.language).digits)

    def number(self, value: int) -> str:
        return format_number(value, self.language)

    def unit(self) -> str:
        """Return the name of the unit, once per block."""
        if self.sheet.currency == "IRR" and self.sheet.typed_minor == 10_000:
            return QCoreApplication.translate("Collect", "thousand toman")
        return unit_name(self.sheet.currency, self.language)

    def title(self, column: Column) -> str:
        return column.title or {
            "shares": QCoreApplication.translate("Collect", "Shares"),
            "savings": QCoreApplication.translate("Collect", "Savings"),
            "welfare": QCoreApplication.translate("Collect", "Welfare"),
            "turn": QCoreApplication.translate("Collect", "Turn"),
            "fine": QCoreApplication.translate("Collect", "Fines"),
            "loan": QCoreApplication.translate("Collect", "Loan"),
            "fee": QCoreApplication.translate("Collect", "Fee"),
            "arrears": QCoreApplication.translate("Collect", "Advance"),
            "asks": QCoreApplication.translate("Collect", "Asks for"),
            "unit_charge": QCoreApplication.translate("Collect", "Charge"),
            "unit_extra": QCoreApplication.translate("Collect", "Extra"),
            "unit_arrears": QCoreApplication.translate("Collect", "Arrears"),
        }.get(column.kind, column.kind)

    def under_title(self, column: Column) -> str:
        if column.unit_minor:
            text = QCoreApplication.translate("Collect", "{price} each · {min} to {max}")
            return text.format(
                price=self.amount(column.unit_minor),
                min=self.number(column.units_min),
                max=self.number(column.units_max),
            )
        if column.kind == "loan":
            return QCoreApplication.translate("Collect", "due today")
        if column.kind == "asks":
            return QCoreApplication.translate("Collect", "loan of the fund")
        if column.kind == "fine":
            return QCoreApplication.translate("Collect", "by the rules")
        if column.each_minor:
            text = QCoreApplication.translate("Collect", "{price} each")
            return text.format(price=self.amount(column.each_minor))
        return ""

    def method(self, method: str) -> str:
        return {
            "cash": QCoreApplication.translate("Collect", "Cash"),
            "mpesa": QCoreApplication.translate("Collect", "M-Pesa"),
            "bank": QCoreApplication.translate("Collect", "Bank"),
            "usdt": QCoreApplication.translate("Collect", "USDT"),
            "split": QCoreApplication.translate("Collect", "Split"),
        }.get(method, method)

    def reason(self, reason: str) -> str:
        """Return why there is a fine; the group's own words stay as they are."""
        return {
            "late": QCoreApplication.translate("Collect", "late"),
            "absent": QCoreApplication.translate("Collect", "absence"),
            "excused": QCoreApplication.translate("Collect", "apology"),
            "penalty": QCoreApplication.translate("Collect", "paid late"),
            "phone": QCoreApplication.translate("Collect", "phone"),
            "noise": QCoreApplication.translate("Collect", "noise"),
            "conduct": QCoreApplication.translate("Collect", "conduct"),
        }.get(reason, reason)

    def from_advance(self, minor: int) -> str:
        text = QCoreApplication.translate("Collect", "{amount} from the advance")
        return text.format(amount=self.amount(minor))

    def part_of_loan(self, kind: str, minor: int) -> str:
        """One part of a repayment, in the order in which it is settled."""
        text = {
            "loan_penalty": QCoreApplication.translate("Collect", "{amount} penalty"),
            "loan_fee": QCoreApplication.translate("Collect", "{amount} fee"),
            "loan_interest": QCoreApplication.translate("Collect", "{amount} interest"),
            "loan_principal": QCoreApplication.translate("Collect", "{amount} loan"),
        }[kind]
        return text.format(amount=self.amount(minor))

    def away(self, attendance: str) -> str:
        if attendance == "excused":
            return QCoreApplication.translate("Collect", "Absent — sent apology")
        return QCoreApplication.translate("Collect", "Absent")

    def cell_state(self, state: str) -> str:
        """Return what a screen reader says after the amount."""
        return {
            "expected": QCoreApplication.translate("Collect", "expected"),
            "draft": QCoreApplication.translate("Collect", "typed, not written"),
            "written": QCoreApplication.translate("Collect", "written"),
            "different": QCoreApplication.translate("Collect", "written, other than expected"),
            "locked": QCoreApplication.translate("Collect", "locked"),
            "clash": QCoreApplication.translate("Collect", "written twice"),
            "away": QCoreApplication.translate("Collect", "absent"),
        }.get(state, state)

    def message(self, message: Message) -> str:
        """Return the line under the grid: what it is and which key solves it."""
        values = {name.removesuffix("_minor"): self._value(name, v) for name, v in message.values}
        error = AppError(message.code, **values)
        return sentence(error, self.language)

    def _value(self, name: str, value: object) -> object:
        if isinstance(value, int):
            return self.amount(value) if name.endswith("_minor") else self.number(value)
        return value
