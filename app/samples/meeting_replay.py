"""One meeting of a story, step by step through the same operations that the screens use."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import partial

from sqlalchemy import Connection

from app.book.book import Book
from app.book.transaction import Tx
from app.core.currencies import currency_of
from app.core.expected import Amounts
from app.core.loans import Instalment
from app.operations import (
    attendance,
    closing,
    contributions,
    fines,
    loans,
    meetings,
    paying_out,
)
from app.operations.contributions import How
from app.projections import meetings as meeting_rows
from app.projections import money_places, reading_out, sheet
from app.samples.clock import StoryClock
from app.samples.findings import came_of, finding_of
from app.samples.script import Held, Out, Row, Script

# From one member to the next at the table; a story that tells the hours was timed like this.
ROW_MS = 86_400


class MeetingReplay:
    """The steps of one meeting, in order; any step may be the last."""

    def __init__(
        self, book: Book, script: Script, held: Held, members: dict[int, str], clock: StoryClock
    ) -> None:
        self._book = book
        self._script = script
        self._held = held
        self._members = members
        self._clock = clock
        self._unit = script.group.unit
        self.meeting = ""

    def open(self) -> None:
        """The keys, the roll, and the fines of the table."""
        self._clock.set(self._held.on, "14:05")
        self._book.write(self._open)
        self._clock.set(self._held.on, "14:12")
        self._book.write(self._roll_call)

    def collect(self, up_to: int = 0, after: int = 0) -> None:
        """Everybody pays in, by number; `up_to` is the last one, 0 for all."""
        rows = [row for row in self._held.rows if row.no > after]
        rows = [row for row in rows if not up_to or row.no <= up_to]
        if not self._held.rows_at:
            self._clock.set(self._held.on, "14:40")
            self._book.write(partial(self._pay_in, rows=rows))
            return
        for row in rows:
            self._clock.set(self._held.on, self._held.rows_at)
            self._clock.wait((row.no - 1) * ROW_MS)
            self._book.write(partial(self._pay_in, rows=[row]))

    def pay_out(self) -> None:
        """Loans, the turn, welfare help, expenses, and money carried to another place."""
        self._clock.set(self._held.on, "15:34")
        for out in self._held.out:
            self._clock.wait(3 * 60_000)
            self._book.write(partial(self._pay_out, out=out))

    def count(self) -> None:
        """The notes of the box; what the book says is found."""
        self._clock.set(self._held.on, "16:02")
        self._book.write(self._count)

    def sign(self, signatures: int = 0) -> None:
        """The officers and key holders sign, in the order of the screen; 0 for all of them."""
        self._clock.set(self._held.on, "16:10")
        required = self._book.read(lambda reading: reading_out.required_signers(reading.conn))
        for signer in required[: signatures or len(required)]:
            self._book.write(
                partial(
                    closing.sign_meeting,
                    meeting=self.meeting,
                    member=signer.member,
                    role=signer.role,
                )
            )
            self._clock.wait(40_000)

    def close(self, next_on: str) -> None:
        """Lock the page and agree on the next date."""
        self._clock.set(self._held.on, "16:15")
        self._book.write(partial(closing.close_meeting, meeting=self.meeting, next_on=next_on))

    def check_payments(self) -> None:
        """What the provider says on a later day, as the relay writes it down."""
        if self._held.checked_on:
            self._clock.set(self._held.checked_on, "09:32")
            facts = self._book.read(lambda reading: self._facts_of_payments(reading.conn))
            self._book.conclude(facts)

    def _facts_of_payments(self, conn: Connection) -> list[object]:
        currency = self._script.group.currency
        told = {one.no: one for one in self._held.found}
        people = {self._members[one.no]: one for one in self._script.members}
        meeting = next(one for one in meeting_rows.meetings(conn) if one.no == self._held.no)
        facts: list[object] = []
        for payment in sheet.payments_at(conn, meeting.meeting):
            if payment.code:
                payer = people[payment.member]
                said = told.get(payer.no)
                amount = said.amount * self._unit if said else payment.electronic_minor
                facts.append(
                    finding_of(payment, payer, said.state if said else "verified", amount, currency)
                )
        return facts + [came_of(one, self._unit, currency) for one in self._held.came]

    def type_on(self, device: Book, numbers: Collection[int], hour: str) -> None:
        """The rows of some members, typed on another device of the group."""
        rows = [row for row in self._held.rows if row.no in numbers]
        self._clock.set(self._held.on, hour)
        device.write(partial(self._pay_in, rows=rows))

    def hold(self, next_on: str) -> None:
        """The whole meeting."""
        self.open()
        self.collect()
        self.pay_out()
        self.count()
        self.sign()
        self.close(next_on)

    def _open(self, tx: Tx) -> None:
        planned = meeting_rows.next_meeting(tx.conn)
        assert planned is not None and planned.on == self._held.on, self._held
        self.meeting = planned.meeting
        meetings.open_meeting(tx, meeting=self.meeting, keys=self._key_holders)

    def _roll_call(self, tx: Tx) -> None:
        called = dict(self._held.roll)
        for person in self._script.members:
            attendance.mark_attendance(
                tx,
                meeting=self.meeting,
                member=self._members[person.no],
                status=called.get(person.no, "present"),
            )
        for no, reason, amount in self._held.fines:
            fines.impose_fine(
                tx,
                meeting=self.meeting,
                member=self._members[no],
                reason=reason,
                minor=amount * self._unit,
            )

    def _pay_in(self, tx: Tx, rows: Sequence[Row]) -> None:
        for row in rows:
            self._pay_row(tx, row)

    def _pay_row(self, tx: Tx, row: Row) -> None:
        price = self._script.rules.share_value
        paid = {
            "shares": row.shares * price,
            "welfare": row.welfare,
            "turn": row.turn,
            "fine": row.fine,
            "loan": row.loan,
        }
        contributions.record_contribution(
            tx,
            meeting=self.meeting,
            member=self._members[row.no],
            amounts=Amounts(**{column: amount * self._unit for column, amount in paid.items()}),
            how=How(
                method=row.method,
                code=row.code,
                cash_minor=row.cash * self._unit,
                change_given=dict(self._held.change).get(row.no, 0) * self._unit,
            ),
        )

    def _pay_out(self, tx: Tx, out: Out) -> None:
        minor = out.amount * self._unit
        meeting, member = self.meeting, self._members.get(out.to, "")
        match out.kind:
            case "turn":
                paying_out.pay_turn(tx, meeting=meeting, member=member, minor=minor or None)
            case "welfare":
                paying_out.pay_welfare(
                    tx, meeting=meeting, member=member, minor=minor, reason=out.words
                )
            case "expense":
                paying_out.record_expense(tx, meeting=meeting, what=out.words, minor=minor)
            case "move":
                paying_out.move_money(
                    tx,
                    meeting=meeting,
                    from_account=out.from_account,
                    to_account=out.to_account,
                    minor=minor,
                    note=out.words,
                )
            case _:
                loans.record_past_loan(
                    tx,
                    meeting=meeting,
                    member=member,
                    principal=minor,
                    meetings=out.meetings or len(out.plan),
                    guarantors=tuple(self._members[no] for no in out.guarantors),
                    instalments=self._instalments(out),
                )

    def _instalments(self, out: Out) -> tuple[Instalment, ...]:
        start = date.fromisoformat(self._held.on)
        days = self._script.rules.meeting_every_days
        return tuple(
            Instalment(
                due_on=(start + timedelta(days=days * after)).isoformat(),
                principal=principal * self._unit,
                interest=interest * self._unit,
            )
            for after, principal, interest in out.plan
        )

    def _count(self, tx: Tx) -> None:
        counts = tuple((value * self._unit, many) for value, many in self._held.count)
        counter, witness, *_ = self._key_holders
        book = money_places.box_minor(tx.conn, tx.group.currency)
        closing.count_cash(
            tx,
            meeting=self.meeting,
            counts=counts or notes_of(book, tx.group.currency),
            counter=counter,
            witness=witness,
        )

    @property
    def _key_holders(self) -> tuple[str, ...]:
        return tuple(self._members[no] for no in self._script.key_holders)


def notes_of(minor: int, currency: str) -> tuple[tuple[int, int], ...]:
    """A sum as the fewest notes and coins: (value in minor units, how many), large to small."""
    found = []
    for piece in currency_of(currency).denominations:
        many, minor = divmod(minor, piece.minor)
        if many:
            found.append((piece.minor, many))
    assert minor == 0, (minor, currency)
    return tuple(found)
