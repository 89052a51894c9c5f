"""What the book knows of a member's habits: the inputs of the credit score and of the risk.

Nothing but money, meetings and time: never age, sex, religion or telephone.
Source: spec/domain.md section 3.23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from app.core.risk.credit_score import Habits
from app.core.risk.default_risk import Features, Wider
from app.core.risk.punctuality import PaidDue, paid_dues, worst_days
from app.core.rounding import PPM, divide
from app.core.rules_of_group import Rules
from app.projections import (
    attendance,
    balances,
    entries,
    group,
    loans,
    meetings,
    members,
    sheet,
)
from app.projections.meetings import Meeting
from app.projections.punctual_loans import loan_dues
from app.projections.risk_features import wider
from app.projections.sheet import Payment

DUES_MAX, TURNS_MAX, MEETINGS_MAX, MISSED_MAX = 24, 12, 12, 3
HALF_YEAR = timedelta(days=183)
SETTLED_LATE_DAYS = 30
FIXED = frozenset({"turn", "welfare", "savings", "shares"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything a score or an estimate may look at."""

    habits: Habits
    features: Wider


def known_of(conn: Connection, member: str, on: str, *, currency: str) -> Known:
    """The habits of a member as of the civil day `on`; what comes later does not count.

    A loan that the group let go counts like one settled late.
    """
    _, rules = group.current_rules(conn)
    whole = members.find_member(conn, member)
    joined_on = whole.joined_on if whole is not None else on
    held = [one for one in meetings.meetings(conn) if one.is_closed and joined_on <= one.on <= on]
    payments = [one for one in sheet.payments_of(conn, member) if one.stands and one.on <= on]
    taken = [one for one in loans.loans_of(conn, member) if one.given_on <= on]
    repaid = {one.loan: loan_dues(conn, one, on) for one in taken}
    turns = _turns(conn, held, payments)
    months = _months(joined_on, on)
    habits = _habits(
        dues=sorted([*turns, *(due for dues in repaid.values() for due in dues)], key=_day),
        turns=[bool(turn.paid_on) for turn in turns[-TURNS_MAX:]],
        settled=[_days_over(repaid[one.loan]) for one in taken if one.stage(on) == "settled"],
        lost=sum(one.stage(on) == "written_off" for one in taken),
        came=_came(conn, member, held),
        owed=sum(max(0, one.state.left) for one in taken),
        limit=_limit(conn, member, rules, currency),
        months=months,
    )
    features = wider(
        conn,
        _features(habits, turns, repaid, on),
        member,
        on,
        currency=currency,
        joined_on=joined_on,
        held=held,
        payments=payments,
        taken=taken,
    )
    return Known(habits=habits, features=features)


def _habits(
    *,
    dues: Sequence[PaidDue],
    turns: Sequence[bool],
    settled: Sequence[int],
    lost: int,
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
        settled_late=lost + sum(days > SETTLED_LATE_DAYS for days in settled),
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
    conn: Connection, held: Sequence[Meeting], payments: Sequence[Payment]
) -> tuple[PaidDue, ...]:
    """The fixed contribution of held meetings, each with the day that completed it."""
    in_time = group.rules_in_time(conn)
    found: list[PaidDue] = []
    for meeting in held[-DUES_MAX:]:
        asked = _asked(conn, in_time, meeting)
        paid = [(p.on, _paid_for(p, meeting.meeting)) for p in payments]
        found += paid_dues([(meeting.on, asked)], [one for one in paid if one[1]])
    return tuple(found)


def _asked(conn: Connection, in_time: Sequence[tuple[int, Rules]], meeting: Meeting) -> int:
    """The full contribution by the rules that were in force at a meeting."""
    amounts = [(position, _full(rules)) for position, rules in in_time]
    if len({minor for _, minor in amounts}) > 1:
        began = entries.first_position(conn, meeting.meeting)
        amounts = [one for one in amounts if one[0] < began] or amounts[:1]
    return amounts[-1][1] if amounts else 0


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
