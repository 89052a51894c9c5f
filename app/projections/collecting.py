"""The collect grid: every member's row with grey expectations and what was written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.core.attendance import HERE
from app.core.collecting import Arrear, Standing, check_hard, check_soft
from app.core.contributions import OF_A_MEETING
from app.core.errors import Refused
from app.core.expected import COLUMNS, Amounts, expected_amounts
from app.core.fines import Owed
from app.core.lending_room import lends
from app.core.payment_codes import check_code, date_hint
from app.core.repayment import LoanState
from app.core.rules_of_group import Rules
from app.core.unusual import Warning
from app.projections import dues, group, meetings, members, sheet
from app.projections.box_dues import BoxDue
from app.projections.collect_context import (
    Around,
    around_all,
    around_one,
    column_minor,
    left_by_kind,
    loans_before_today,
    owed_before_today,
)
from app.projections.due_ledger import Due
from app.projections.late_entrants import missed_shares
from app.projections.loan_kinds import lending_rules
from app.projections.meetings import Meeting
from app.projections.members import Member
from app.projections.sheet import Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectRow:
    """One member in the grid.

    Attributes:
        status: Of the roll call; "" when not called yet.
        expected: The grey amounts, as before anything was paid at this meeting.
        written: Sum of the payments that stand.
        payments: All of the row in order, held and taken back ones too.
        fines: Fines not paid yet, oldest first. `fines_now` were imposed at this meeting:
            (fact, reason, minor).
        savings: Shares and refundable savings of the member now. `loan_left` of all loans now.
        usual_method: How the member paid last time; "cash" for a new member.
        owed: Dues of earlier meetings and penalties, not paid yet, oldest first.
        advance: The member's advance that may be used, as before this row took of it.
        advance_used: What of `written` was paid out of the advance.
        loans: Running loans as before this row, oldest first.
    """

    member: str
    no: int
    name: str
    status: str
    expected: Amounts
    written: Amounts
    payments: tuple[Payment, ...]
    fines: tuple[Owed, ...]
    fines_now: tuple[tuple[str, str, int], ...]
    shares_minor: int
    savings_minor: int
    loan_left: int
    loan_given: int
    usual_method: str
    owed: tuple[Due, ...]
    advance: int
    advance_used: int
    loans: tuple[LoanState, ...]

    @property
    def last(self) -> Payment | None:
        """The last payment that stands by itself; None while nothing was written."""
        own = (p for p in reversed(self.payments) if p.stands and not p.cause)
        return next(own, None)

    @property
    def entry(self) -> str:
        """The fact of `last`; "" while nothing was written."""
        return self.last.entry if self.last else ""

    @property
    def is_written(self) -> bool:
        return any(p.stands or p.is_held for p in self.payments)

    @property
    def is_held(self) -> bool:
        """Written twice: one of the payments waits for a decision."""
        return any(p.is_held for p in self.payments)

    @property
    def is_away(self) -> bool:
        return self.status not in ("", "proxy", *HERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectSheet:
    """The grid of a meeting, rows by member number.

    Attributes:
        expected: Sum over everybody who is not away. `written` over everybody.
        waiting: People here who have not paid.
        boxes: What rotating boxes ask for, one for each of their columns.
        lends: By its rules, or by a box.
    """

    meeting: Meeting
    rules: Rules
    rows: tuple[CollectRow, ...]
    expected: Amounts
    written: Amounts
    cash_minor: int
    electronic_minor: int
    waiting: int
    paid: int
    boxes: tuple[BoxDue, ...] = ()
    lends: bool = False


def collect_sheet(
    conn: Connection, meeting_id: str, *, currency: str, names: Mapping[str, str]
) -> CollectSheet | None:
    """The grid of a meeting; None for a meeting that is not known."""
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        return None
    around = around_all(conn, meeting, currency)
    rows = tuple(_row(conn, around, one, names) for one in members.members(conn))
    totals = sheet.totals(conn, meeting_id)
    return CollectSheet(
        meeting=meeting,
        rules=around.rules,
        rows=rows,
        expected=_sum(row.expected for row in rows if not row.is_away),
        written=_sum(row.written for row in rows),
        cash_minor=totals.get("cash", 0),
        electronic_minor=totals.get("electronic", 0),
        waiting=sum(not row.is_written and not row.is_away for row in rows),
        paid=sum(row.is_written for row in rows),
        boxes=around.boxes,
        lends=lends(lending_rules(conn, meeting.on)),
    )


def standing_of(conn: Connection, meeting: Meeting, member: str) -> Standing:
    """What the checks of a typed row must know of the member."""
    around = around_one(conn, meeting, member)
    owed = around.fines.get(member, 0)
    running = tuple(one.state for one in around.loans.get(member, ()))
    paid = [p for p in around.payments.get(member, ()) if p.stands]
    dues_left = around.owed(member)
    sums = left_by_kind(dues_left)
    expected = expected_amounts(
        around.rules,
        recent_shares=around.usual(member),
        fines_owed=owed,
        loans=running,
        on=meeting.on,
        owed=sums,
        settled=around.settled(member),
        boxes={box.column: box.due.get(member, 0) for box in around.boxes},
        duty=around.duties.get(member, 0),
    )
    here = ("", meeting.meeting)
    everything = (*paid, *around.receipts.get(member, ()))
    stand = [one for one in everything if one.stands]
    bought = [p for one in stand for p in one.parts if p.kind == "shares" and p.ref in here]
    return Standing(
        expected=expected,
        loans=running,
        fines_owed=owed,
        penalties_owed=sums.get("penalty", 0),
        shares_bought=sum(part.minor for part in bought),
        arrears=tuple(
            Arrear(one.kind, one.meeting, one.left) for one in dues_left if one.kind in OF_A_MEETING
        ),
        advance=around.advances.get(member, 0),
        boxes={box.column: box.slots.get(member, ()) for box in around.boxes},
    )


def check_row(
    conn: Connection,
    meeting: Meeting,
    member: str,
    amounts: Amounts,
    *,
    method: str,
    code: str,
    standing: Standing,
    group_receipt: str = "",
) -> tuple[Warning, ...]:
    """Check a typed row: what is unusual, in the order of the columns.

    Args:
        standing: Of the member, by `standing_of`.
        group_receipt: Rows of one payer for several may carry one code.

    Raises:
        Refused: What cannot be: see `app.core.collecting.check_hard`; a code that is of the
            wrong shape, or already in this book ("code.used" with member, on; "code.unidentified"
            when it is of nobody known).
    """
    _, rules = group.current_rules(conn)
    if amounts.shares > rules.shares_max * rules.share_value:
        missed = missed_shares(conn, meeting, member, rules)
        standing = replace(standing, missed_shares=missed)
    check_hard(amounts, standing, rules)
    check_code(method, code)
    for user in sheet.code_users(conn, code):
        if group_receipt and user.group_receipt == group_receipt:
            continue
        if not user.member:
            raise Refused("code.unidentified", on=user.on, typed=code)
        raise Refused("code.used", member=user.member, on=user.on, typed=code)
    return check_soft(amounts, standing, rules) + date_hint(method, code, on=meeting.on)


def _row(conn: Connection, around: Around, one: Member, names: Mapping[str, str]) -> CollectRow:
    member = one.member
    paid = around.payments.get(member, ())
    standing = [payment for payment in paid if payment.stands]
    written = {
        column: sum(column_minor(p, column, around.boxes) for p in standing) for column in COLUMNS
    }
    running = tuple(loan.state for loan in around.loans.get(member, ()))
    fines = dues.open_fines(conn, member) if member in around.fines else ()
    owed = around.owed(member)
    used = sum(p.total_minor for p in standing if p.is_from_advance)
    before = loans_before_today(conn, around, member, standing)
    expected = expected_amounts(
        around.rules,
        recent_shares=around.usual(member),
        # What was paid today on fines, dues and loans was expected today.
        fines_owed=around.fines.get(member, 0) + sum(p.minor("fine") for p in standing),
        loans=before,
        on=around.meeting.on,
        owed=owed_before_today(around, owed, standing),
        settled=around.settled(member),
        boxes={box.column: box.due.get(member, 0) + written[box.column] for box in around.boxes},
        duty=around.duties.get(member, 0),
    )
    mark = around.marks.get(member)
    given = around.loans.get(member, ())
    return CollectRow(
        member=member,
        no=one.no,
        name=names.get(member, ""),
        status=mark.status if mark else "",
        expected=expected,
        written=Amounts(**written),
        payments=paid,
        fines=fines,
        fines_now=around.fines_now.get(member, ()),
        shares_minor=-around.shares.get(member, 0),
        savings_minor=-around.shares.get(member, 0) - around.savings.get(member, 0),
        loan_left=sum(state.left for state in running),
        loan_given=sum(loan.state.principal + loan.interest for loan in given),
        usual_method=around.methods.get(member, "cash"),
        owed=owed,
        advance=around.advances.get(member, 0) + used,
        advance_used=used,
        loans=before,
    )


def _sum(amounts: Iterable[Amounts]) -> Amounts:
    found = list(amounts)
    return Amounts(**{column: sum(getattr(one, column) for one in found) for column in COLUMNS})
