"""The sentences of the page, in one language, calendar and currency."""

from PySide6.QtCore import QCoreApplication

from app.core import payment_states as states
from app.core.locales.isolates import island, ltr
from app.core.payment_codes import clean_code
from app.features.payments import options as o
from app.features.payments import request_words
from app.features.payments.page import Change
from app.projections.payment_table import PaymentRow
from app.projections.payments import CARRIED, Came, Written
from app.ui.figures import Figures

_DOTS = "\u2022\u2022\u2022"


class Words:
    """Everything said about payments."""

    def __init__(self, figures: Figures, names: dict[str, str]) -> None:
        self.figures, self.names = figures, names

    def money(self, minor: int) -> str:
        return self.figures.money(minor)

    def name(self, member: str) -> str:
        return self.names.get(member, "")

    def first_name(self, member: str) -> str:
        return self.name(member).partition(" ")[0]

    # The three columns

    def chip(self, row: PaymentRow) -> str:
        """The state in two or three words (spec/ux.md section 7.4)."""
        if row.asked is not None:
            return request_words.chip(row.asked)
        if row.state == states.MISMATCH and row.difference:
            less = QCoreApplication.translate("Payments", "{amount} less came")
            more = QCoreApplication.translate("Payments", "{amount} more came")
            amount = self.money(abs(row.difference))
            return (less if row.difference < 0 else more).format(amount=amount)
        if row.state == states.BY_HAND and row.written is not None:
            text = QCoreApplication.translate("Payments", "Seen by {name}")
            return text.format(name=island(self.first_name(row.written.witness)))
        return self._states().get(row.state, row.state)

    def _states(self) -> dict[str, str]:
        return {
            states.WRITTEN: QCoreApplication.translate("Payments", "Written"),
            states.SENT: QCoreApplication.translate("Payments", "Sent for checking"),
            states.CHECKING: QCoreApplication.translate("Payments", "Checking"),
            states.CHECKED: QCoreApplication.translate("Payments", "Checked"),
            states.MISMATCH: QCoreApplication.translate("Payments", "Another amount came"),
            states.MISTYPED: QCoreApplication.translate("Payments", "Code mistyped?"),
            states.NOT_FOUND: QCoreApplication.translate("Payments", "Not found"),
            states.OTHER_RECEIVER: QCoreApplication.translate("Payments", "Went to another number"),
            states.DUPLICATE: QCoreApplication.translate("Payments", "Used before"),
            states.REVERSED: QCoreApplication.translate("Payments", "Sent back"),
            states.UNLISTED: QCoreApplication.translate("Payments", "Not in the book"),
            states.DOWN: QCoreApplication.translate("Payments", "M-Pesa does not answer"),
            states.UNKNOWN: QCoreApplication.translate("Payments", "Nobody could tell"),
            states.UNREAD: QCoreApplication.translate("Payments", "Bank not read yet"),
        }

    def who(self, written: Written) -> str:
        if written.method == CARRIED:
            return QCoreApplication.translate("Payments", "Deposit to bank")
        if not written.member:
            return QCoreApplication.translate("Payments", "Somebody unknown")
        return self.name(written.member)

    def where(self, row: PaymentRow) -> str:
        """Before the code: the meeting, or between two."""
        if not row.meeting_no:
            return QCoreApplication.translate("Payments", "between meetings")
        text = QCoreApplication.translate("Payments", "meeting {no}")
        return text.format(no=self.figures.count(row.meeting_no))

    def asked_on_phone(self) -> str:
        return QCoreApplication.translate("Payments", "asked on the phone")

    def payer(self, came: Came) -> str:
        """Who paid, as far as the provider's word may be kept: initials, or the number."""
        initials = " ".join(f"{letter}." for letter in came.payer_initials.split())
        if initials:
            return ltr(initials)
        return self.number(came) or self.provider(came.provider)

    def number(self, came: Came) -> str:
        """`2547*****915` as `07 ••• 915`."""
        head, star, tail = came.payer_masked.partition("*")
        if not star:
            return ""
        head = f"0{head[3:]}" if head.startswith("254") else head
        return ltr(f"{head} {_DOTS} {tail.lstrip('*')}")

    def when(self, came: Came) -> str:
        if len(came.completed_at) < 16:
            return ""
        day = self.figures.day(came.completed_at[:10], "day_month")
        return f"{day} {self.figures.clock(came.completed_at[11:16])}"

    def under(self, came: Came) -> str:
        """The second line of the right half, without a code."""
        number = self.number(came) if came.payer_initials else ""
        return " · ".join(part for part in (number, self.when(came)) if part)

    def provider(self, provider: str) -> str:
        return {
            "mpesa": "M-Pesa",
            "bank": QCoreApplication.translate("Payments", "Bank"),
            "usdt": "USDT",
        }.get(provider, provider)

    def nothing_written(self) -> str:
        return QCoreApplication.translate("Payments", "Nothing written yet")

    def nothing_said(self, row: PaymentRow) -> str:
        if row.asked is not None:
            return request_words.heard(row.asked)
        if row.state == states.UNREAD:
            return QCoreApplication.translate("Payments", "Load the bank statement")
        if row.state == states.WRITTEN:
            return QCoreApplication.translate("Payments", "Nobody was asked yet")
        return QCoreApplication.translate("Payments", "Nothing heard yet")

    # The row in front

    def title(self, row: PaymentRow) -> str:
        """What it is about, in one line."""
        if row.asked is not None:
            return request_words.title(row.asked)
        if row.state == states.MISMATCH and row.difference:
            less = QCoreApplication.translate("Payments", "{amount} less came than we wrote")
            more = QCoreApplication.translate("Payments", "{amount} more came than we wrote")
            amount = self.money(abs(row.difference))
            return (less if row.difference < 0 else more).format(amount=amount)
        return {
            states.MISTYPED: QCoreApplication.translate("Payments", "Is it the same payment?"),
            states.UNLISTED: QCoreApplication.translate(
                "Payments", "This came and is not in the book"
            ),
            states.NOT_FOUND: QCoreApplication.translate("Payments", "Nobody knows this code"),
            states.DUPLICATE: QCoreApplication.translate(
                "Payments", "This code was used for another payment"
            ),
            states.REVERSED: QCoreApplication.translate("Payments", "The money was sent back"),
        }.get(row.state, self.chip(row))

    def subtitle(self, row: PaymentRow) -> str:
        if row.asked is not None:
            text = QCoreApplication.translate("Payments", "{name}, asked for {amount}")
            name, amount = island(self.name(row.asked.member)), self.money(row.asked.minor)
            return text.format(name=name, amount=amount)
        if row.written is not None:
            day = self.figures.day(row.written.on, "day_month")
            return " · ".join(part for part in (island(self.who(row.written)), day) if part)
        return self.payer(row.came) if row.came is not None else ""

    def option(self, choice: str, row: PaymentRow, member: str) -> str:
        """An answer; the button says the same."""
        came = row.came
        if choice == o.WRITE_CAME and came is not None:
            text = QCoreApplication.translate("Payments", "Write {amount}")
            return text.format(amount=self.money(came.amount))
        if choice == o.REST_CASH:
            text = QCoreApplication.translate("Payments", "{amount} was given in cash")
            return text.format(amount=self.money(abs(row.difference)))
        if choice == o.WRITE_CODE and came is not None:
            text = QCoreApplication.translate("Payments", "Write the code {code}")
            return text.format(code=ltr(clean_code(came.code)))
        if choice in o.OF_SOMEBODY:
            if not member:
                return QCoreApplication.translate("Payments", "Say whose it is")
            text = QCoreApplication.translate("Payments", "Write as paid by {name}")
            return text.format(name=island(self.name(member)))
        return {
            o.KEEP_UNKNOWN: QCoreApplication.translate("Payments", "Nobody knows yet"),
            o.ALL_CASH: QCoreApplication.translate("Payments", "It was given in cash"),
            o.TAKE_BACK: QCoreApplication.translate("Payments", "Take the entry back"),
            o.SEEN: QCoreApplication.translate("Payments", "Two of us saw it"),
            o.WAIT: QCoreApplication.translate("Payments", "Wait"),
            o.ASK: QCoreApplication.translate("Payments", "Ask first"),
            o.ASK_AGAIN: QCoreApplication.translate("Payments", "Ask again on the phone"),
        }[choice]

    def button(self, choice: str, row: PaymentRow, member: str) -> str:
        """The same for the button, which has one line."""
        if choice in o.OF_SOMEBODY and member:
            text = QCoreApplication.translate("Payments", "Write as paid by {name}")
            return text.format(name=island(self.first_name(member)))
        if choice == o.WRITE_CODE and row.came is not None:
            text = QCoreApplication.translate("Payments", "Write {amount}")
            return text.format(amount=ltr(row.came.code))
        return self.option(choice, row, member)

    def meaning(self, choice: str, row: PaymentRow, changes: tuple[Change, ...]) -> str:
        """What an answer does to the money."""
        if choice == o.WRITE_CAME:
            return " ".join(self._change(one) for one in changes)
        if choice in (o.REST_CASH, o.ALL_CASH):
            if row.is_locked:
                return QCoreApplication.translate(
                    "Payments", "The box was counted and agreed, so this is unlikely."
                )
            return QCoreApplication.translate("Payments", "The notes are in the box.")
        if choice == o.ASK and row.came is not None and row.written is not None:
            text = QCoreApplication.translate(
                "Payments", "Stays here. Say: “{provider} shows {came}, the book {written}.”"
            )
            return text.format(
                provider=self.provider(row.came.provider),
                came=self.money(row.came.amount),
                written=self.money(row.written.minor),
            )
        if choice in o.OF_SOMEBODY:
            return QCoreApplication.translate(
                "Payments",
                "At an open meeting it pays what is expected; else it becomes an advance.",
            )
        if choice == o.WAIT and row.state == states.NOT_PAID:
            return QCoreApplication.translate("Payments", "Stays here until the next meeting.")
        return {
            o.WRITE_CODE: QCoreApplication.translate(
                "Payments", "The amount stays; one sign of the code is mended."
            ),
            o.KEEP_UNKNOWN: QCoreApplication.translate(
                "Payments", "It is in the book without a name and waits here for one."
            ),
            o.TAKE_BACK: QCoreApplication.translate(
                "Payments", "What it had paid is due again, from its own date."
            ),
            o.SEEN: QCoreApplication.translate(
                "Payments", "A second officer types a PIN. The note stays with the payment."
            ),
            o.WAIT: QCoreApplication.translate("Payments", "Stays here until an answer comes."),
            o.ASK: QCoreApplication.translate("Payments", "Stays here. Ask to see the message."),
            o.ASK_AGAIN: QCoreApplication.translate(
                "Payments", "The phone shows it once more. Nothing is written before money came."
            ),
        }[choice]

    def _change(self, change: Change) -> str:
        after, before = self.money(change.after), self.money(change.before)
        less = self.money(change.before - change.after)
        if change.kind == "advance" and change.after > change.before:
            text = QCoreApplication.translate("Payments", "{amount} becomes an advance.")
            return text.format(amount=self.money(change.after - change.before))
        if change.kind == "loan":
            text = QCoreApplication.translate(
                "Payments", "The loan payment becomes {after} of {before}. {less} is still owed."
            )
        else:
            text = QCoreApplication.translate("Payments", "{kind}: {after} instead of {before}.")
        return text.format(kind=self.kind(change.kind), after=after, before=before, less=less)

    def kind(self, kind: str) -> str:
        return {
            "shares": QCoreApplication.translate("Payments", "Shares"),
            "savings": QCoreApplication.translate("Payments", "Savings"),
            "welfare": QCoreApplication.translate("Payments", "Welfare"),
            "turn": QCoreApplication.translate("Payments", "Turn"),
            "fine": QCoreApplication.translate("Payments", "Fine"),
            "registration": QCoreApplication.translate("Payments", "Registration"),
            "advance": QCoreApplication.translate("Payments", "Advance"),
        }.get(kind, kind)

    def note(self, row: PaymentRow, choice: str, *, is_meeting_open: bool) -> str:
        """Under the button: on which page a correction stands."""
        if choice not in o.WRITING or choice == o.SEEN or not row.is_locked:
            return ""
        no = self.figures.count(row.meeting_no)
        if is_meeting_open:
            text = QCoreApplication.translate(
                "Payments",
                "Meeting {no} is locked. The correction goes on today’s page, signed by you.",
            )
        else:
            text = QCoreApplication.translate(
                "Payments",
                "Meeting {no} is locked. The correction goes on the page of the next meeting,"
                " signed by you.",
            )
        return text.format(no=no)

    def done(self, choice: str, row: PaymentRow) -> str:
        """What was done, for the line at the bottom."""
        name = island(self.who(row.written)) if row.written is not None else ""
        text = QCoreApplication.translate("Payments", "Payment of {name} corrected")
        if choice == o.TAKE_BACK:
            text = QCoreApplication.translate("Payments", "Entry of {name} taken back")
        if choice == o.SEEN:
            return QCoreApplication.translate("Payments", "Noted that two of you saw it")
        if choice in (o.WRITE_AS, o.KEEP_UNKNOWN):
            return QCoreApplication.translate("Payments", "Payment written")
        if choice == o.GIVE:
            return QCoreApplication.translate("Payments", "The money has a name now")
        return text.format(name=name)
