"""What the book knows of a member's habits: the inputs of the credit score and of the risk.

Nothing but money, meetings and time: never age, sex, religion or telephone.
Source: spec/domain.md section 3.23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from app.core.risk.credit_score import Habits
from app.core.risk.default_risk import Features
from app.core.risk.punctuality import PaidDue, paid_dues, worst_days
from app.core.rounding import PPM, divide
from app.core.rules_of_group import Rules
from app.projections import attendance, balances, group, loans, meetings, members, sheet
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.sheet import Payment

DUES_MAX, TURNS_MAX, MEETINGS_MAX, MISSED_MAX = 24, 12, 12, 3
HALF_YEAR = timedelta(days=183)
SETTLED_LATE_DAYS = 30
FIXED = frozenset({"turn", "welfare", "savings", "shares"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything a score or an estimate may look at."""

    habits: Habits
    features: Features


def known_of(conn: Connection, member: str, on: str, *, currency: str) -> Known:
    """The habits of a member as of the civil day `on`; what comes later does not count."""
    _, rules = group.current_rules(conn)
    whole = members.find_member(conn, member)
    joined_on = whole.joined_on if whole is not None else on
    held = [one for one in meetings.meetings(conn) if one.is_closed and joined_on <= one.on <= on]
    payments = [one for one in sheet.payments_of(conn, member) if one.stands and one.on <= on]
    taken = [one for one in loans.loans_of(conn, member) if one.given_on <= on]
    repaid = {one.loan: loan_dues(conn, one, on) for one in taken}
    turns = _turns(held, payments, rules)
    months = _months(joined_on, on)
    habits = _habits(
        dues=sorted([*turns, *(due for dues in repaid.values() for due in dues)], key=_day),
        turns=_full_turns(held[-TURNS_MAX:], payments, rules),
        settled=[_days_over(repaid[one.loan]) for one in taken if one.state.is_closed],
        came=_came(conn, member, held),
        owed=sum(max(0, one.state.left) for one in taken),
        limit=_limit(conn, member, rules, currency),
        months=months,
    )
    return Known(habits=habits, features=_features(habits, turns, repaid, on))


def loan_dues(conn: Connection, loan: Loan, on: str) -> tuple[PaidDue, ...]:
    """Instalments that fell due by the civil day, each with the day that paid it.

    What falls due on the day itself counts as soon as it is paid: there is time until evening.
    """
    asked = [(i.due_on, i.total) for i in loan.state.instalments if i.due_on]
    paid = [(r.on, r.principal + r.interest) for r in loans.repayments_of(conn, loan.loan)]
    found = paid_dues(asked, [one for one in paid if one[0] <= on])
    return tuple(due for due in found if due.due_on < on or (due.due_on == on and due.paid_on))


def _habits(
    *,
    dues: Sequence[PaidDue],
    turns: Sequence[bool],
    settled: Sequence[int],
    came: dict[str, int],
    owed: int,
    limit: int,
    months: int,
) -> Habits:
    last = dues[-DUES_MAX:]
    return Habits(
        dues=len(last),
        dues_on_time=sum(due.is_on_time for due in last),
        turns=len(turns),
        full_turns=sum(turns),
        loans_settled=len(settled),
        settled_late=sum(days > SETTLED_LATE_DAYS for days in settled),
        meetings=came["held"],
        present=came["present"],
        late=came["late"],
        excused=came["excused"],
        owed=owed,
        limit=limit,
        months=months,
    )


def _features(
    habits: Habits, turns: Sequence[PaidDue], repaid: dict[str, tuple[PaidDue, ...]], on: str
) -> Features:
    since = (date.fromisoformat(on) - HALF_YEAR).isoformat()
    dues = sorted((due for dues in repaid.values() for due in dues), key=_day)
    counted = habits.meetings - habits.excused
    came = 2 * habits.present + habits.late
    last = (dues or list(turns))[-MISSED_MAX:]
    return Features(
        max_days_late=worst_days(dues, since=since, on=on),
        missed=sum(not due.is_on_time for due in last),
        leverage_ppm=_leverage_ppm(habits),
        attendance_ppm=divide(came * PPM, 2 * counted) if counted > 0 else PPM // 2,
        months=habits.months,
        is_first=habits.loans_settled == 0,
    )


def _leverage_ppm(habits: Habits) -> int:
    if habits.limit <= 0:
        return PPM if habits.owed > 0 else 0
    return min(PPM, divide(habits.owed * PPM, habits.limit))


def _limit(conn: Connection, member: str, rules: Rules, currency: str) -> int:
    """What the member may owe on all loans together."""
    saved = -sum(balances.balance_of(conn, a, currency, member) for a in ("3010", "2010"))
    limit = max(0, saved) * rules.loan_multiple
    return min(limit, rules.loan_cap) if rules.loan_cap else limit


def _turns(
    held: Sequence[Meeting], payments: Sequence[Payment], rules: Rules
) -> tuple[PaidDue, ...]:
    """The fixed contribution of every held meeting, with the day that completed it."""
    asked = _full(rules)
    found: list[PaidDue] = []
    for meeting in held if asked else ():
        paid = [(p.on, _paid_for(p, meeting.meeting)) for p in payments]
        found += paid_dues([(meeting.on, asked)], [one for one in paid if one[1]])
    return tuple(found)


def _full_turns(
    held: Sequence[Meeting], payments: Sequence[Payment], rules: Rules
) -> tuple[bool, ...]:
    """Whether each of the meetings got the full contribution, however late."""
    asked = _full(rules)
    if not asked:
        return ()
    return tuple(sum(_paid_for(p, one.meeting) for p in payments) >= asked for one in held)


def _full(rules: Rules) -> int:
    return rules.turn + rules.welfare + rules.savings + rules.shares_min * rules.share_value


def _paid_for(payment: Payment, meeting: str) -> int:
    """What a payment brought for the contribution of one meeting."""
    return sum(
        part.minor
        for part in payment.parts
        if part.kind in FIXED and (part.ref or payment.meeting) == meeting
    )


def _came(conn: Connection, member: str, held: Sequence[Meeting]) -> dict[str, int]:
    marks = attendance.history(conn, member)
    last = [marks.get(one.meeting, "") for one in held[-MEETINGS_MAX:]]
    counted = {name: last.count(name) for name in ("present", "late", "excused")}
    return counted | {"held": len(last)}


def _days_over(dues: Sequence[PaidDue]) -> int:
    """Days that a settled loan was paid after its last day; 0 when in time."""
    return dues[-1].days_late(dues[-1].paid_on) if dues and dues[-1].paid_on else 0


def _months(joined_on: str, on: str) -> int:
    """Whole months of membership."""
    one, other = date.fromisoformat(joined_on), date.fromisoformat(on)
    months = (other.year - one.year) * 12 + other.month - one.month
    return max(0, months - (other.day < one.day))


def _day(due: PaidDue) -> str:
    return due.due_on
