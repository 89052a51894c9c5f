"""The words of the roll call."""

from PySide6.QtCore import QCoreApplication

from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import format_number
from app.features.meeting.entry_words import amount_words, kind_words, many_entries
from app.features.meeting.roll_call.roll import Roll, RollRow


class RollWords:
    """Numbers and words in one language."""

    def __init__(self, language: str, currency: str) -> None:
        self.language, self.currency = language, currency

    def number(self, value: int) -> str:
        return format_number(value, self.language)

    def amount(self, minor: int) -> str:
        return amount_words(minor, self.currency, self.language)

    def clock(self, text: str) -> str:
        return native_digits(text, language_of(self.language).digits)

    def under(self, row: RollRow, *, called: bool) -> str:
        """Return the second line of a card."""
        if row.has_left:
            text = QCoreApplication.translate("RollCall", "left at {time}")
            return text.format(time=self.clock(row.left_at))
        if row.status in ("late", "absent") and row.fine_minor:
            first = self.clock(row.at) if row.status == "late" else self.status("absent")
            text = QCoreApplication.translate("RollCall", "{what}, fine {amount}")
            return text.format(what=first, amount=self.amount(row.fine_minor))
        if row.status in ("excused", "absent", "proxy", "late"):
            return self.status(row.status)
        is_waiting = called and not row.status
        return QCoreApplication.translate("RollCall", "calling now") if is_waiting else ""

    def status(self, status: str) -> str:
        return {
            "present": QCoreApplication.translate("RollCall", "Here"),
            "late": QCoreApplication.translate("RollCall", "Late"),
            "excused": QCoreApplication.translate("RollCall", "Sent apology"),
            "absent": QCoreApplication.translate("RollCall", "Absent"),
            "proxy": QCoreApplication.translate("RollCall", "Stood in for"),
        }.get(status, status)

    def leaving(self, row: RollRow) -> str:
        """Return what the space bar does."""
        if row.has_left:
            return QCoreApplication.translate("RollCall", "Came back")
        return QCoreApplication.translate("RollCall", "Left early")

    def button(self, status: str, fine_minor: int) -> str:
        """Return what a button does, with the fine it brings about."""
        if not fine_minor:
            return self.status(status)
        text = QCoreApplication.translate("RollCall", "{what}, fine {amount}")
        return text.format(what=self.status(status), amount=self.amount(fine_minor))

    def last(self, roll: Roll) -> str:
        """Return the last entry of the meeting in one line; "" for none."""
        if roll.last is None:
            return ""
        name, kind, status, minor, count = roll.last
        if count > 1:
            return many_entries(count, self.language)
        words = f"{name} {kind_words(kind, status)}".strip()
        return f"{words} {self.amount(minor)}" if minor else words
