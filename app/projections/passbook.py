"""A member's passbook: one line a meeting, with running savings and what is left of the loan."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.core.lending_room import Room, lends, room_of
from app.projections import (
    attendance,
    balances,
    group,
    loans,
    meetings,
    outgoings,
    shareouts,
    sheet,
)
from app.projections.collect_context import KINDS
from app.projections.loan_course import LoanCourse, course_of
from app.projections.loan_kinds import lending_rules
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.money_places import money_places
from app.projections.open_disputes import open_disputes
from app.projections.outgoings import Outgoing
from app.projections.sheet import Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class PassbookLine:
    """One meeting in the passbook; amounts in minor units.

    Attributes:
        stamps: Shares bought. `savings_minor`: shares and savings up to and with this meeting.
        given_back: Savings that a share-out ended here, or shares that were cancelled.
        turn_got: Pot received here. `welfare_got`: help from the social fund.
        loan_due: What should have been repaid at this meeting.
        borrowed: Principal taken. `loan_left`: principal and interest after this meeting.
        methods: How it was paid, each once; `states` of electronic payments ("written", ...).
        receipts: Numbers of a printed receipt book, as they are shown, each once.
        entries: Facts behind the line, in order. `is_held`: a payment waits for a decision.
        is_disputed: Something of the member on this page is disputed and not settled.
    """

    meeting: str
    no: int
    on: str
    status: str
    stamps: int
    shares_minor: int
    other_savings: int
    savings_minor: int
    given_back: int
    welfare: int
    turn: int
    turn_got: int
    welfare_got: int
    fine: int
    loan_paid: int
    loan_due: int
    borrowed: int
    loan_left: int
    advance: int
    methods: tuple[str, ...]
    codes: tuple[str, ...]
    receipts: tuple[str, ...]
    states: tuple[str, ...]
    entries: tuple[str, ...]
    is_held: bool
    is_disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passbook:
    """The passbook and the figures above it.

    Attributes:
        lines: Oldest first, held meetings since the member joined or first paid.
        brought_forward: Savings from before this book.
        worth: What the shares are worth today.
        lends: Whether members may ask for loans.
        room: What this one may borrow beside what is owed; None where savings set no limit.
        loans: All loans that stand, closed ones too. `guarantees`: loans the member stands for.
        turn_no: Place in the order of turns, from 1; 0 when there is none.
    """

    member: str
    lines: tuple[PassbookLine, ...]
    brought_forward: int
    shares: int
    savings_minor: int
    worth: int
    loan_left: int
    lends: bool
    room: Room | None
    loans: tuple[Loan, ...]
    guarantees: tuple[Loan, ...]
    turn_no: int

    @property
    def can_borrow(self) -> int:
        return self.room.minor if self.room else 0


def passbook(
    conn: Connection, member: str, *, currency: str, on: str = "", since: int = 0
) -> Passbook:
    """The passbook of one member; it costs its own lines, whatever else is in the book.

    Args:
        on: Civil day whose terms of boxes say what may be borrowed; "" for the rules alone.
        since: Number of the first meeting whose payments are all here: what was before is in
            `brought_forward`.
    """
    _, rules = group.current_rules(conn)
    lending = lending_rules(conn, on)
    taken = loans.loans_of(conn, member)
    shares = -balances.balance_of(conn, "3010", currency, member)
    saved = shares - balances.balance_of(conn, "2010", currency, member)
    left = sum(one.state.left for one in taken)
    places = money_places(conn, currency)
    lines = _lines(conn, member, taken, rules.share_value, saved, since)
    in_lines = sum(line.shares_minor + line.other_savings - line.given_back for line in lines)
    order = rules.turn_order
    return Passbook(
        member=member,
        lines=lines,
        brought_forward=saved - in_lines,
        shares=shares // rules.share_value if rules.share_value else 0,
        savings_minor=saved,
        worth=places.worth_of(shares) + saved - shares,
        loan_left=left,
        lends=lends(lending),
        room=room_of(lending, savings=saved, owed=left),
        loans=taken,
        guarantees=loans.guaranteed_by(conn, member),
        turn_no=order.index(member) + 1 if member in order else 0,
    )


def _lines(
    conn: Connection, member: str, taken: tuple[Loan, ...], price: int, saved: int, since: int
) -> tuple[PassbookLine, ...]:
    listed = meetings.meetings(conn)
    past = {one.meeting for one in listed if one.no < since}
    paid = _by_meeting(sheet.payments_of(conn, member))
    paid = {meeting: payments for meeting, payments in paid.items() if meeting not in past}
    got: dict[str, list[Outgoing]] = {}
    for one in outgoings.outgoings_to(conn, member):
        got.setdefault(one.meeting, []).append(one)
    came = attendance.history(conn, member)
    loan_lines = LoanHistory.of(conn, taken)
    bought = sum(p.minor("shares", "savings") for ps in paid.values() for p in ps if p.stands)
    back = shareouts.given_back(conn, member)
    for one in outgoings.outgoings_to(conn, member):
        if one.kind in ("shares_back", "savings_back"):
            back[one.meeting] = back.get(one.meeting, 0) + one.minor
    disputed = {one.line.page for one in open_disputes(conn) if one.line.member == member}
    back = {meeting: minor for meeting, minor in back.items() if meeting not in past}
    running = saved - bought + sum(back.values())  # brought forward from before this book
    lines = []
    for meeting in listed:
        if meeting.meeting in past or not (meeting.is_running or meeting.is_closed):
            continue
        here = paid.keys() | got.keys() | came.keys() | back.keys() | disputed
        involved = {meeting.meeting} & here
        if not involved and not any(one.meeting == meeting.meeting for one in taken):
            continue
        payments = paid.get(meeting.meeting, [])
        outgoing, status = got.get(meeting.meeting, []), came.get(meeting.meeting, "")
        ended = back.get(meeting.meeting, 0)
        line = _line(meeting, status, payments, outgoing, loan_lines, price, running, ended)
        running = line.savings_minor
        lines.append(replace(line, is_disputed=meeting.meeting in disputed))
    return tuple(lines)


def _line(
    meeting: Meeting,
    status: str,
    payments: list[Payment],
    got: list[Outgoing],
    history: "LoanHistory",
    price: int,
    running: int,
    given_back: int,
) -> PassbookLine:
    good = [payment for payment in payments if payment.stands]
    of: dict[str, int] = {}
    for part in (part for payment in good for part in payment.parts):
        of[part.kind] = of.get(part.kind, 0) + part.minor
    shares, other = of.get("shares", 0), of.get("savings", 0)
    return PassbookLine(
        meeting=meeting.meeting,
        no=meeting.no,
        on=meeting.on,
        status=status,
        stamps=shares // price if price else 0,
        shares_minor=shares,
        other_savings=other,
        savings_minor=running + shares + other - given_back,
        given_back=given_back,
        welfare=of.get("welfare", 0),
        turn=sum(of.get(kind, 0) for kind in ("turn", "seat", "seat_owed", "seat_debt")),
        turn_got=sum(one.minor for one in got if one.kind in ("turn", "seat")),
        welfare_got=sum(one.minor for one in got if one.kind == "welfare"),
        fine=sum(of.get(kind, 0) for kind in KINDS["fine"]),
        loan_paid=sum(of.get(kind, 0) for kind in KINDS["loan"]),
        loan_due=history.due(meeting),
        borrowed=history.borrowed(meeting),
        loan_left=history.left(meeting),
        advance=of.get("advance", 0),
        methods=tuple(dict.fromkeys(payment.method for payment in good if not payment.source)),
        codes=tuple(payment.number for payment in good if payment.number),
        receipts=tuple(dict.fromkeys(one.number for one in good if one.is_numbered)),
        states=tuple(payment.state for payment in good if payment.state),
        entries=tuple(payment.entry for payment in payments),
        is_held=any(payment.is_held for payment in payments),
        is_disputed=False,
    )


def _by_meeting(payments: tuple[Payment, ...]) -> dict[str, list[Payment]]:
    found: dict[str, list[Payment]] = {}
    for payment in payments:
        if payment.stands or payment.is_held:
            found.setdefault(payment.sheet, []).append(payment)
    return found


@dataclass(frozen=True, slots=True)
class LoanHistory:
    """A member's loans as they stood at earlier meetings."""

    loans: tuple[LoanCourse, ...]

    @classmethod
    def of(cls, conn: Connection, taken: tuple[Loan, ...]) -> "LoanHistory":
        return cls(tuple(course_of(conn, one) for one in taken))

    def borrowed(self, meeting: Meeting) -> int:
        here = (one.loan for one in self.loans if one.loan.meeting == meeting.meeting)
        return sum(loan.state.principal for loan in here)

    def left(self, meeting: Meeting) -> int:
        """All that was left after a meeting; charges to come are not in it."""
        return sum(one.left(meeting.on) for one in self.loans)

    def due(self, meeting: Meeting) -> int:
        """What the schedules asked for at a meeting, with what was late."""
        total = 0
        for one in self.loans:
            if one.loan.given_on > meeting.on or one.loan.meeting == meeting.meeting:
                continue
            before = one.settled(meeting.on) - one.paid_at(meeting.meeting)
            total += max(0, one.asked(meeting.on) - before)
        return total
