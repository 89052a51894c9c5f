"""The sentences of a question, in the officer's words."""

from PySide6.QtCore import QCoreApplication

from app.core.calendars import Calendar
from app.core.cases import (
    BUILDING,
    CODE_TWICE,
    KNOWING_LATE_ENTRY,
    LATE_ENTRY,
    LENDING,
    PAID_AFTER_LEAVING,
    PAID_TWICE,
    RECEIPT_TWICE,
    ROTATION,
    SAME_PAYMENT,
    SENSITIVE_FIELD,
    TWO_OPENINGS,
)
from app.core.decisions import ACCEPT, ASK_LATER, GIVE_BACK, KEEP_FIRST, ONCE, OTHER_MEETING, TWICE
from app.core.locales.amounts import format_money
from app.core.locales.dates import format_date
from app.core.locales.digits import native_digits
from app.core.locales.isolates import island
from app.core.locales.languages import language_of
from app.core.locales.numbers import format_number
from app.features.conflicts import (
    building_words,
    evidence_words,
    loan_words,
    number_words,
    opening_words,
    rotation_words,
    slip_words,
)
from app.features.conflicts.inbox import Asked, Row, Settled
from app.projections.evidence import Evidence
from app.projections.outcomes import Outcome
from app.projections.slips import SlipLine, SlipView
from app.ui import second_words


class Words:
    """Everything said about questions, in one language, calendar and currency."""

    def __init__(self, language: str, calendar: Calendar, currency: str) -> None:
        self.language, self.calendar, self.currency = language, calendar, currency

    # Values

    def amount(self, minor: int, *, sign: bool = False) -> str:
        return format_money(minor, self.currency, self.language, sign=sign)

    def number(self, value: int) -> str:
        return format_number(value, self.language)

    def day(self, on: str) -> str:
        return format_date(on, self.language, self.calendar, "day_month")

    def time(self, hhmm: str) -> str:
        return native_digits(hhmm, language_of(self.language).digits)

    # The list

    def under_name(self, row: Row) -> str:
        """What the question is about, under the name in the list."""
        text = {
            SAME_PAYMENT: QCoreApplication.translate(
                "Decide", "Payment written twice, meeting {no} · {amount}"
            ),
            LATE_ENTRY: QCoreApplication.translate(
                "Decide", "Written after meeting {no} was signed · {amount}"
            ),
            KNOWING_LATE_ENTRY: QCoreApplication.translate(
                "Decide", "Written into the signed page of meeting {no} · {amount}"
            ),
            CODE_TWICE: QCoreApplication.translate(
                "Decide", "One code on two payments, meeting {no} · {amount}"
            ),
            PAID_AFTER_LEAVING: QCoreApplication.translate(
                "Decide", "Paid after leaving the group · {amount}"
            ),
            **loan_words.under_names(),
            **building_words.under_names(),
            **rotation_words.under_names(),
            **number_words.under_names(),
            **opening_words.under_names(),
        }.get(row.kind, QCoreApplication.translate("Decide", "Meeting {no} was closed twice"))
        return text.format(no=self.number(row.meeting_no), amount=self.amount(row.amount))

    def row_name(self, name: str, author: str) -> str:
        return name or author or QCoreApplication.translate("Decide", "The group")

    def left(self, count: int) -> str:
        if not count:
            return QCoreApplication.translate("Decide", "nothing left")
        return QCoreApplication.translate("Decide", "{n} left").format(n=self.number(count))

    def joined(self, count: int, label: str) -> str:
        text = QCoreApplication.translate("Decide", "{n} entries from {device}")
        if count == 1:
            text = QCoreApplication.translate("Decide", "One entry from {device}")
        return text.format(n=self.number(count), device=island(label))

    def settled(self, one: Settled) -> str:
        """What was decided, in three words."""
        return {
            ONCE: QCoreApplication.translate("Decide", "{name}: paid once"),
            TWICE: QCoreApplication.translate("Decide", "{name}: paid twice, advance"),
            OTHER_MEETING: QCoreApplication.translate("Decide", "{name}: paid twice"),
            ACCEPT: QCoreApplication.translate("Decide", "{name}: added"),
            GIVE_BACK: QCoreApplication.translate("Decide", "{name}: given back"),
            **loan_words.settled(),
            **building_words.settled(),
            **rotation_words.settled(),
            **number_words.settled(),
        }.get(one.choice, QCoreApplication.translate("Decide", "{name}: the first page")).format(
            name=self.row_name(one.name, "")
        )

    def met(self, one: Settled) -> str:
        """That another officer answered too, and that the first answer counts."""
        text = QCoreApplication.translate(
            "Decide", "{name} answered too, otherwise. The first answer counts."
        )
        return text.format(name=island(one.other_by))

    # The question

    def title(self, asked: Asked) -> str:
        fact = asked.fact
        meeting = asked.question.meeting
        values = {
            "name": island(asked.names.get(fact.member, "")),
            "author": island(asked.names.get(fact.slips[-1].actor, "") if fact.slips else ""),
            "no": self.number(meeting.no if meeting else 0),
            "amount": self.amount(asked.question.slips[-1].total_minor),
            "extra": self.amount(fact.amount),
            "old": island(asked.in_force),
        }
        return self._title(asked).format(**values)

    def _title(self, asked: Asked) -> str:
        kind, has_name = asked.fact.kind, bool(asked.fact.member)
        if any(slip.is_crossed for slip in asked.question.slips):
            return QCoreApplication.translate(
                "Decide", "One entry was crossed out meanwhile. Let the rest stand?"
            )
        if kind == SENSITIVE_FIELD:
            return number_words.title(has_old=bool(asked.in_force))
        if kind == RECEIPT_TWICE:
            return number_words.receipt_title()
        if kind == TWO_OPENINGS:
            return opening_words.title()
        if kind in LENDING:
            return loan_words.titles()[kind]
        if kind in BUILDING:
            return building_words.titles()[kind]
        if kind in (*ROTATION, *PAID_TWICE):
            return rotation_words.titles()[kind]
        if kind == SAME_PAYMENT:
            return QCoreApplication.translate(
                "Decide", "Did {name} pay once or twice at meeting {no}?"
            )
        if kind == CODE_TWICE:
            return QCoreApplication.translate(
                "Decide", "Two payments have one code. Is it the same money, or money for both?"
            )
        if kind == PAID_AFTER_LEAVING:
            return QCoreApplication.translate(
                "Decide", "{name} had left the group when {author} wrote {amount}. Add it?"
            )
        if kind == LATE_ENTRY and has_name:
            return QCoreApplication.translate(
                "Decide", "{author} wrote {amount} for {name} after the book was signed. Add it?"
            )
        if kind == LATE_ENTRY:
            return QCoreApplication.translate(
                "Decide", "{author} wrote {amount} after the book was signed. Add it?"
            )
        if kind == KNOWING_LATE_ENTRY:
            return QCoreApplication.translate(
                "Decide", "{author} wrote {amount} into the signed page of meeting {no}. Add it?"
            )
        return QCoreApplication.translate(
            "Decide", "Meeting {no} was closed twice, with other totals. Which page counts?"
        )

    def wrote(self, name: str, *, is_you: bool, is_reversal: bool = False) -> str:
        if is_reversal and is_you:
            return QCoreApplication.translate("Decide", "You took back")
        if is_reversal:
            return QCoreApplication.translate("Decide", "{name} took back").format(
                name=island(name)
            )
        if is_you:
            return QCoreApplication.translate("Decide", "You wrote")
        return QCoreApplication.translate("Decide", "{name} wrote").format(name=island(name))

    def unit_lines(self, slip: SlipView, names: dict[str, str]) -> list[str]:
        """What a slip about a building says."""
        if slip.unit is None:
            return []
        return building_words.slip_lines(slip.unit, names, self.language, self.calendar)

    def place(self, label: str, *, is_here: bool) -> str:
        if is_here:
            return QCoreApplication.translate("Decide", "on this laptop")
        if not label:
            return QCoreApplication.translate("Decide", "on another laptop")
        return QCoreApplication.translate("Decide", "on {device}").format(device=island(label))

    def line(self, line: SlipLine) -> str:
        if line.kind == "shares" and line.count:
            if line.count == 1:
                return QCoreApplication.translate("Decide", "1 share")
            text = QCoreApplication.translate("Decide", "{n} shares")
            return text.format(n=self.number(line.count))
        return slip_words.line_name(line.kind)

    def worth(self, line: SlipLine) -> str:
        """How much a line is: money, or how many people."""
        if line.count and not line.minor:
            return self.number(line.count)
        return self.amount(line.minor)

    # The answers

    def option(self, choice: str) -> str:
        return {
            ONCE: QCoreApplication.translate("Decide", "Once: the same money"),
            OTHER_MEETING: QCoreApplication.translate("Decide", "Twice: two payments"),
            TWICE: QCoreApplication.translate("Decide", "Twice: the second is an advance"),
            ACCEPT: QCoreApplication.translate("Decide", "Add it"),
            GIVE_BACK: QCoreApplication.translate("Decide", "Give it back"),
            KEEP_FIRST: QCoreApplication.translate("Decide", "The first page"),
            ASK_LATER: QCoreApplication.translate("Decide", "Ask at the next meeting"),
            **loan_words.options(),
            **building_words.options(),
            **rotation_words.options(),
            **number_words.options(),
            **second_words.choices(),
        }[choice]

    def button(self, choice: str) -> str:
        """The button, named by its result."""
        return {
            ONCE: QCoreApplication.translate("Decide", "Keep it once"),
            OTHER_MEETING: QCoreApplication.translate("Decide", "Keep both"),
            TWICE: QCoreApplication.translate("Decide", "Keep the second as an advance"),
            ACCEPT: QCoreApplication.translate("Decide", "Add it"),
            GIVE_BACK: QCoreApplication.translate("Decide", "Give it back"),
            KEEP_FIRST: QCoreApplication.translate("Decide", "Keep the first page"),
            ASK_LATER: QCoreApplication.translate("Decide", "Ask at the next meeting"),
            **loan_words.buttons(),
            **building_words.buttons(),
            **rotation_words.buttons(),
            **number_words.buttons(),
            **second_words.choices(),
        }[choice]

    def done(self, choice: str) -> str:
        """What the line at the bottom says afterwards."""
        return {
            ONCE: QCoreApplication.translate("Decide", "Kept once."),
            OTHER_MEETING: QCoreApplication.translate("Decide", "Both are kept."),
            TWICE: QCoreApplication.translate("Decide", "The second is kept as an advance."),
            ACCEPT: QCoreApplication.translate("Decide", "Added."),
            GIVE_BACK: QCoreApplication.translate("Decide", "Given back."),
            KEEP_FIRST: QCoreApplication.translate("Decide", "The first page is kept."),
            ASK_LATER: QCoreApplication.translate("Decide", "Left for the next meeting."),
            **loan_words.done(),
            **building_words.done(),
            **rotation_words.done(),
            **number_words.done(),
            **second_words.done(),
        }[choice]

    def outcome(self, outcome: Outcome, name: str, meeting_no: int) -> str:
        first = name.split(" ", maxsplit=1)[0] if name else ""
        text = evidence_words.outcome(outcome)
        return text.format(name=island(first), no=self.number(meeting_no))

    def evidence(self, one: Evidence) -> str:
        return evidence_words.sentence(one).format(
            amount=self.amount(one.minor), n=self.number(one.count), most=self.number(one.most)
        )

    def told(self, names: tuple[str, ...]) -> str:
        """Who hears of the answer, and until when it can be undone."""
        undo = QCoreApplication.translate(
            "Decide", "You can undo it until the next meeting closes."
        )
        if not names:
            return undo
        text = QCoreApplication.translate("Decide", "{name} is told of your choice.")
        return text.format(name=island(names[0])) + "\n" + undo
