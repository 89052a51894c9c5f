"""The collect grid: every member's row with grey expectations and what was written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.attendance import HERE
from app.core.collecting import Standing, check_hard, check_soft
from app.core.errors import Refused
from app.core.expected import COLUMNS, Amounts, expected_amounts
from app.core.fines import Owed
from app.core.payment_codes import check_code, date_hint
from app.core.repayment import LoanState
from app.core.rules_of_group import Rules
from app.core.unusual import Warning
from app.projections import attendance, balances, dues, group, loans, meetings, members, sheet
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.members import Member
from app.projections.sheet import Payment

_KINDS = {"loan": ("loan_interest", "loan_principal")}


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectRow:
    """One member in the grid.

    Attributes:
        status: Of the roll call; "" when not called yet.
        expected: The grey amounts, as before anything was paid at this meeting.
        written: Sum of the payments that stand.
        payments: All on this sheet in order, held and taken back ones too.
        fines: Fines not paid yet, oldest first. `fines_now` were imposed at this meeting:
            (fact, reason, minor).
        savings: Shares and refundable savings of the member now. `loan_left` of all loans now.
        usual_method: How the member paid last time; "cash" for a new member.
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

    @property
    def entry(self) -> str:
        """The last payment that stands; "" while nothing was written."""
        return next((p.entry for p in reversed(self.payments) if p.stands), "")

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


def collect_sheet(
    conn: Connection, meeting_id: str, *, currency: str, names: Mapping[str, str]
) -> CollectSheet | None:
    """The grid of a meeting; None for a meeting that is not known."""
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        return None
    around = _around(conn, meeting, currency)
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
    )


def standing_of(conn: Connection, meeting: Meeting, member: str) -> Standing:
    """What the checks of a typed row must know of the member."""
    around = _around_one(conn, meeting, member)
    owed = around.fines.get(member, 0)
    running = tuple(one.state for one in around.loans.get(member, ()))
    paid = [p for p in around.payments.get(member, ()) if p.stands]
    expected = expected_amounts(
        around.rules,
        recent_shares=around.usual(member),
        fines_owed=owed,
        loans=running,
        on=meeting.on,
    )
    return Standing(
        expected=expected,
        loans=running,
        fines_owed=owed,
        shares_bought=sum(p.minor("shares") for p in paid),
    )


def check_row(
    conn: Connection, meeting: Meeting, member: str, amounts: Amounts, *, method: str, code: str
) -> tuple[Warning, ...]:
    """Check a typed row: what is unusual, in the order of the columns.

    Raises:
        Refused: What cannot be: see `app.core.collecting.check_hard`; a code that is of the
            wrong shape, or already in this book ("code.used" with member, on).
    """
    standing = standing_of(conn, meeting, member)
    _, rules = group.current_rules(conn)
    check_hard(amounts, standing, rules)
    check_code(method, code)
    for user in sheet.code_users(conn, code):
        raise Refused("code.used", member=user.member, on=user.on, typed=code)
    return check_soft(amounts, standing, rules) + date_hint(method, code, on=meeting.on)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What all rows of one meeting are made from, by member."""

    meeting: Meeting
    rules: Rules
    marks: dict[str, attendance.Mark]
    payments: dict[str, tuple[Payment, ...]]
    recent: dict[str, tuple[int, ...]]
    methods: dict[str, str]
    fines: dict[str, int]
    fines_now: dict[str, tuple[tuple[str, str, int], ...]]
    loans: dict[str, tuple[Loan, ...]]
    shares: dict[str, int]
    savings: dict[str, int]

    def usual(self, member: str) -> tuple[int, ...]:
        price = self.rules.share_value
        return tuple(minor // price for minor in self.recent.get(member, ())) if price else ()


def _around(conn: Connection, meeting: Meeting, currency: str) -> _Around:
    before = [one.meeting for one in meetings.held_before(conn, meeting.no, 3)]
    payments: dict[str, tuple[Payment, ...]] = {}
    for payment in sheet.payments_at(conn, meeting.meeting):
        payments[payment.member] = (*payments.get(payment.member, ()), payment)
    methods: dict[str, str] = {}
    for earlier in before[:1]:
        for payment in sheet.payments_at(conn, earlier):
            if payment.stands:
                methods[payment.member] = payment.method
    return _Around(
        meeting=meeting,
        rules=group.current_rules(conn)[1],
        marks=attendance.marks(conn, meeting.meeting),
        payments=payments,
        recent=sheet.recent_shares(conn, before),
        methods=methods,
        fines=dues.fines_owed(conn),
        fines_now=dues.fines_at(conn, meeting.meeting),
        loans=loans.running_loans(conn),
        shares=balances.sub_balances(conn, "3010", currency),
        savings=balances.sub_balances(conn, "2010", currency),
    )


def _around_one(conn: Connection, meeting: Meeting, member: str) -> _Around:
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
    return _Around(
        meeting=meeting,
        rules=group.current_rules(conn)[1],
        marks={},
        payments={member: here},
        recent={member: tuple(recent.values())},
        methods={},
        fines={member: owed},
        fines_now={},
        loans={member: running},
        shares={},
        savings={},
    )


def _row(conn: Connection, around: _Around, one: Member, names: Mapping[str, str]) -> CollectRow:
    member = one.member
    paid = around.payments.get(member, ())
    standing = [payment for payment in paid if payment.stands]
    written = {
        column: sum(p.minor(*_KINDS.get(column, (column,))) for p in standing) for column in COLUMNS
    }
    running = tuple(loan.state for loan in around.loans.get(member, ()))
    fines = dues.open_fines(conn, member) if member in around.fines else ()
    expected = expected_amounts(
        around.rules,
        recent_shares=around.usual(member),
        # What was paid today on fines and loans was expected today.
        fines_owed=around.fines.get(member, 0) + written["fine"],
        loans=_before_today(conn, around, member, standing),
        on=around.meeting.on,
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
    )


def _before_today(
    conn: Connection, around: _Around, member: str, paid: list[Payment]
) -> tuple[LoanState, ...]:
    """The loans as they stood before today's payments, those that closed today included."""
    today: dict[str, dict[str, int]] = {}
    for part in (part for payment in paid for part in payment.parts):
        if part.kind in _KINDS["loan"]:
            sums = today.setdefault(part.ref, dict.fromkeys(_KINDS["loan"], 0))
            sums[part.kind] += part.minor
    found = {loan.loan: loan for loan in around.loans.get(member, ())}
    for ref in today.keys() - found.keys():
        closed = loans.find_loan(conn, ref)
        if closed is not None:
            found[ref] = closed
    nothing = dict.fromkeys(_KINDS["loan"], 0)
    return tuple(
        loan.state.before(*today.get(ref, nothing).values()) for ref, loan in found.items()
    )


def _sum(amounts: Iterable[Amounts]) -> Amounts:
    found = list(amounts)
    return Amounts(**{column: sum(getattr(one, column) for one in found) for column in COLUMNS})
