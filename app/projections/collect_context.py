"""What all rows of a meeting's grid are made from, gathered once; or for one member alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.collecting import LOAN_KINDS
from app.core.contributions import OF_A_MEETING
from app.core.expected import BOXES
from app.core.repayment import LoanState
from app.core.rules_of_group import Rules
from app.projections import (
    advances,
    attendance,
    balances,
    box_dues,
    due_ledger,
    dues,
    group,
    loans,
    meetings,
    members,
    sheet,
)
from app.projections.box_dues import BoxDue
from app.projections.due_ledger import Due
from app.projections.duties import savings_due
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.sheet import Payment

# Kinds of parts that stand in one column.
KINDS = {"loan": tuple(LOAN_KINDS.values()), "fine": ("fine", "penalty")}
# The same for pages with one column of turns, whichever box they are of.
SHOWN = KINDS | {"turn": ("turn", "seat", "seat_owed", "seat_debt")}
COLUMN_OF = {kind: column for column, kinds in KINDS.items() for kind in kinds}


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What all rows of one meeting are made from, by member."""

    meeting: Meeting
    rules: Rules
    marks: dict[str, attendance.Mark]
    payments: dict[str, tuple[Payment, ...]]
    receipts: dict[str, tuple[Payment, ...]]
    recent: dict[str, tuple[int, ...]]
    methods: dict[str, str]
    fines: dict[str, int]
    fines_now: dict[str, tuple[tuple[str, str, int], ...]]
    loans: dict[str, tuple[Loan, ...]]
    shares: dict[str, int]
    savings: dict[str, int]
    dues: dict[str, tuple[Due, ...]]
    advances: dict[str, int]
    boxes: tuple[BoxDue, ...]
    duties: dict[str, int]

    def owed(self, member: str) -> tuple[Due, ...]:
        """What the grid asks for besides what falls due today and loans."""
        return tuple(
            one
            for one in self.dues.get(member, ())
            if one.kind in ("penalty", "registration")
            or (one.kind in OF_A_MEETING and one.meeting != self.meeting.meeting)
        )

    def settled(self, member: str) -> dict[str, int]:
        """What of today's contributions was paid by receipts that turned out to be the member's."""
        here = ("", self.meeting.meeting)
        sums: dict[str, int] = {}
        for payment in self.receipts.get(member, ()):
            for part in payment.parts if payment.stands else ():
                if part.kind in OF_A_MEETING and part.ref in here:
                    sums[part.kind] = sums.get(part.kind, 0) + part.minor
        return sums

    def usual(self, member: str) -> tuple[int, ...]:
        price = self.rules.share_value
        return tuple(minor // price for minor in self.recent.get(member, ())) if price else ()


def around_all(conn: Connection, meeting: Meeting, currency: str) -> Around:
    before = [one.meeting for one in meetings.held_before(conn, meeting.no, 3)]
    payments: dict[str, tuple[Payment, ...]] = {}
    receipts: dict[str, tuple[Payment, ...]] = {}
    for payment in sheet.payments_at(conn, meeting.meeting):
        into = receipts if payment.is_from_receipt else payments
        into[payment.member] = (*into.get(payment.member, ()), payment)
    methods: dict[str, str] = {}
    for earlier in before[:1]:
        for payment in sheet.payments_at(conn, earlier):
            if payment.stands and not payment.source:
                methods[payment.member] = payment.method
    _, rules = group.current_rules(conn)
    owed: dict[str, tuple[Due, ...]] = {}
    for due in due_ledger.open_dues(conn):
        owed[due.member] = (*owed.get(due.member, ()), due)
    return Around(
        meeting=meeting,
        rules=rules,
        marks=attendance.marks(conn, meeting.meeting),
        payments=payments,
        receipts=receipts,
        recent=sheet.recent_shares(conn, before),
        methods=methods,
        fines=dues.fines_owed(conn),
        fines_now=dues.fines_at(conn, meeting.meeting),
        loans=loans.running_loans(conn),
        shares=balances.sub_balances(conn, "3010", currency),
        savings=balances.sub_balances(conn, "2010", currency),
        dues=owed,
        advances=advances.advances(conn) if rules.advance_used else {},
        boxes=box_dues.box_dues(conn, meeting),
        duties=savings_due(conn, meeting.on, [one.member for one in members.members(conn)]),
    )


def around_one(conn: Connection, meeting: Meeting, member: str) -> Around:
    """The same for one member, so that an entry costs the same in a large group."""
    before = [one.meeting for one in meetings.held_before(conn, meeting.no, 3)]
    paid = sheet.payments_of_at(conn, member, [*before, meeting.meeting])
    recent: dict[str, int] = {}
    for payment in paid:
        if payment.stands and payment.sheet in before:
            recent[payment.sheet] = recent.get(payment.sheet, 0) + payment.minor("shares")
    here = tuple(payment for payment in paid if payment.sheet == meeting.meeting)
    running = tuple(one for one in loans.loans_of(conn, member) if not one.state.is_closed)
    owed = sum(one.left for one in dues.open_fines(conn, member))
    _, rules = group.current_rules(conn)
    return Around(
        meeting=meeting,
        rules=rules,
        marks={},
        payments={member: tuple(one for one in here if not one.is_from_receipt)},
        receipts={member: tuple(one for one in here if one.is_from_receipt)},
        recent={member: tuple(recent.values())},
        methods={},
        fines={member: owed},
        fines_now={},
        loans={member: running},
        shares={},
        savings={},
        dues={member: due_ledger.open_dues_in_ledger(conn, member)},
        advances={member: advances.advance_of(conn, member)} if rules.advance_used else {},
        boxes=box_dues.box_dues(conn, meeting, member),
        duties=savings_due(conn, meeting.on, [member]),
    )


def column_minor(payment: Payment, column: str, boxes: Iterable[BoxDue]) -> int:
    """What a payment brought for a column of the grid."""
    if column in BOXES:
        return sum(box.minor(payment) for box in boxes if box.column == column)
    return payment.minor(*KINDS.get(column, (column,)))


def left_by_kind(owed: Iterable[Due]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for one in owed:
        sums[one.kind] = sums.get(one.kind, 0) + one.left
    return sums


def owed_before_today(
    around: Around, owed: Iterable[Due], paid: Iterable[Payment]
) -> dict[str, int]:
    """What was owed by kind before today's payments took of it."""
    sums = left_by_kind(owed)
    here = ("", around.meeting.meeting)
    for part in (part for payment in paid for part in payment.parts):
        is_arrear = part.kind in around.rules.carried and part.ref not in here
        if is_arrear or part.kind in ("penalty", "registration"):
            sums[part.kind] = sums.get(part.kind, 0) + part.minor
    return sums


def loans_before_today(
    conn: Connection, around: Around, member: str, paid: list[Payment]
) -> tuple[LoanState, ...]:
    """The loans as they stood before today's payments, those that closed today included."""
    today: dict[str, dict[str, int]] = {}
    for part in (part for payment in paid for part in payment.parts):
        if part.kind in KINDS["loan"]:
            sums = today.setdefault(part.ref, dict.fromkeys(KINDS["loan"], 0))
            sums[part.kind] += part.minor
    found = {loan.loan: loan for loan in around.loans.get(member, ())}
    for ref in today.keys() - found.keys():
        closed = loans.find_loan(conn, ref)
        if closed is not None:
            found[ref] = closed
    nothing = dict.fromkeys(KINDS["loan"], 0)
    return tuple(
        loan.state.before(
            sums["loan_interest"], sums["loan_principal"], sums["loan_penalty"], sums["loan_fee"]
        )
        for ref, loan in found.items()
        for sums in (today.get(ref, nothing),)
    )
