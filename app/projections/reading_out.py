"""The last steps of a meeting: what the book says is in the box, what is read out, who signs."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.attendance import needed_to_decide
from app.core.closing import Signer, Totals, page_hash, signers
from app.projections import (
    attendance,
    counts,
    entries,
    group,
    loans,
    meetings,
    members,
    officers,
    outgoings,
    sheet,
    signatures,
)
from app.projections.counts import CountLine, DifferenceLine
from app.projections.loan_money import IN_BOX, LoanMoney, loan_money_at
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.money_places import money_places
from app.projections.outgoings import Outgoing
from app.projections.signatures import Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLine:
    """One line of "What the book says"; money out is negative.

    Attributes:
        kind: "start", "collected", "turn", "welfare", "expense", "move", "loan", "guarantor",
            "difference", "other".
    """

    kind: str
    minor: int
    member: str = ""
    words: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOut:
    """What the Count and Close steps show.

    Attributes:
        box: Lines that lead from the box at the start to `totals.box`.
        page: Hash of the page as it stands; signatures count for it only.
        required: Who must sign; `signed` those who did, on this very page.
        lent, paid: Loans given and money paid out here.
        loan_money: All money that loans moved, more on a running loan and guarantors too.
    """

    meeting: Meeting
    totals: Totals
    box: tuple[BoxLine, ...]
    page: str
    required: tuple[Signer, ...]
    signed: tuple[Signature, ...]
    lent: tuple[Loan, ...]
    loan_money: tuple[LoanMoney, ...]
    paid: tuple[Outgoing, ...]
    count: CountLine | None
    differences: tuple[DifferenceLine, ...]
    electronic_people: int

    @property
    def agrees(self) -> bool:
        """The closing count holds and nothing of it is unexplained."""
        return self.meeting.counted_minor is not None and self.meeting.difference == 0

    @property
    def signed_by(self) -> tuple[Signer, ...]:
        return tuple(Signer(one.member, one.role) for one in self.signed)


def read_out(conn: Connection, meeting_id: str, *, currency: str) -> ReadOut | None:
    """The figures of a meeting as it stands now; None for a meeting that is not known."""
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        return None
    page = page_of(conn, meeting)
    paid = outgoings.outgoings_at(conn, meeting_id)
    given = loans.loans_given_at(conn, meeting_id)
    payments = [p for p in sheet.payments_at(conn, meeting_id) if p.stands]
    written = counts.differences_at(conn, meeting_id)
    moved = loan_money_at(conn, meeting_id)
    totals = _totals(conn, meeting, currency)
    return ReadOut(
        meeting=meeting,
        totals=totals,
        box=_box(totals, moved, paid, len({p.member for p in payments if p.cash_minor}), written),
        page=page,
        required=required_signers(conn),
        signed=tuple(s for s in signatures.signatures(conn, meeting_id) if s.page == page),
        lent=given,
        loan_money=moved,
        paid=paid,
        count=counts.last_count(conn, meeting_id, "closing"),
        differences=written,
        electronic_people=len({p.member for p in payments if p.electronic_minor}),
    )


def page_of(conn: Connection, meeting: Meeting) -> str:
    """Hash of the page of a meeting as it stands: its entries, on top of the page before it."""
    previous = meetings.previous_page(conn, meeting.no)
    return page_hash(previous, entries.page_lines(conn, meeting.meeting))


def required_signers(conn: Connection) -> tuple[Signer, ...]:
    """Treasurer, chair and the key holders of the rules, in the order of the screen."""
    _, rules = group.current_rules(conn)
    return signers(
        treasurer=officers.treasurer(conn),
        chair=officers.chair(conn),
        holders=officers.key_holders(conn, rules.key_holders),
        needed=rules.keys_needed,
    )


def quorum(conn: Connection) -> int:
    """People who must be here so that votes count."""
    _, rules = group.current_rules(conn)
    return needed_to_decide(len(members.members(conn)), rules.quorum_percent)


def _totals(conn: Connection, meeting: Meeting, currency: str) -> Totals:
    if meeting.is_closed:
        return meeting.totals
    came = attendance.counts(conn, meeting.meeting)
    taken = sheet.totals(conn, meeting.meeting)
    paid = outgoings.outgoings_at(conn, meeting.meeting)
    places = money_places(conn, currency)
    moved = loan_money_at(conn, meeting.meeting)
    return Totals(
        present=came.get("present", 0) + came.get("late", 0),
        excused=came.get("excused", 0),
        collected=taken.get("total", 0),
        cash=taken.get("cash", 0),
        electronic=taken.get("electronic", 0),
        lent=sum(one.principal for one in moved),
        turn_paid=sum(one.minor for one in paid if one.kind in ("turn", "seat")),
        welfare_paid=sum(one.minor for one in paid if one.kind == "welfare"),
        expenses=sum(one.minor for one in paid if one.kind == "expense"),
        difference=sum(one.minor for one in counts.differences_at(conn, meeting.meeting)),
        loan_bag=places.loan_bag,
        welfare_bag=places.welfare_bag,
        box=places.box,
        mobile=places.mobile,
        bank=places.bank,
        loans_out=places.loans,
    )


def _box(
    totals: Totals,
    moved: tuple[LoanMoney, ...],
    paid: tuple[Outgoing, ...],
    people: int,
    differences: tuple[DifferenceLine, ...],
) -> tuple[BoxLine, ...]:
    """Lines that end at the book's box; the start is what is left when they are taken away."""
    in_box = ("1010", "1020")
    lines = [BoxLine(kind="collected", minor=totals.cash, people=people)] if totals.cash else []
    for one in paid:
        minor = one.minor * (int(one.to_account in in_box) - int(one.from_account in in_box))
        if minor:
            kind = "turn" if one.kind == "seat" else one.kind
            lines.append(BoxLine(kind=kind, minor=minor, member=one.member, words=one.words))
    lines += [
        BoxLine(kind="guarantor" if one.minor > 0 else "loan", minor=one.minor, member=one.member)
        for one in moved
        if one.place in IN_BOX
    ]
    lines += [BoxLine(kind="difference", minor=one.minor, words=one.reason) for one in differences]
    start = totals.box - sum(line.minor for line in lines)
    return (BoxLine(kind="start", minor=start), *lines)
