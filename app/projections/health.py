"""How the group stands: six habits of the group itself, of its last twelve meetings.

Source: spec/domain.md section 3.24; what a part is made of is said at its function.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import Connection

from app.core.accounts import ADVANCES, MONEY_ACCOUNTS, PAYABLE, UNIDENTIFIED
from app.core.risk.ratios import Health, health, repayment_rate
from app.core.rounding import PPM
from app.core.rules_of_group import Rules
from app.projections import attendance, balances, counts, group, loans, meetings, members, sheet
from app.projections.ageing import Portfolio
from app.projections.meetings import Meeting
from app.projections.punctual_loans import loan_dues

MEETINGS = 12
FIXED = ("turn", "welfare", "savings")
HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHealth:
    """The health of the group with what it was made from; every part is from 0 to 1.

    Attributes:
        held: Meetings that were looked at; 0 says that there is nothing to judge yet.
    """

    health: Health
    held: int
    collection: Fraction
    liquidity: Fraction
    growth: Fraction
    attendance: Fraction
    books: Fraction


def health_of(conn: Connection, loans_of_group: Portfolio, *, currency: str) -> GroupHealth:
    """The health as of the day of the portfolio."""
    on = loans_of_group.on
    held = [one for one in meetings.meetings(conn) if one.is_closed and one.on <= on][-MEETINGS:]
    _, rules = group.current_rules(conn)
    parts = {
        "collection": _collection(conn, held, rules, on),
        "liquidity": _liquidity(conn, currency),
        "growth": _growth(conn, held),
        "attendance": attendance_part(conn, held),
        "books": books_part(conn, held),
    }
    par30 = Fraction(loans_of_group.at_risk_ppm[30], PPM)
    return GroupHealth(health=health(par30=par30, **parts), held=len(held), **parts)


def _collection(conn: Connection, held: Sequence[Meeting], rules: Rules, on: str) -> Fraction:
    """Paid of what was due: fixed contributions of everybody, and instalments of loans."""
    full = rules.turn + rules.welfare + rules.savings
    roll = members.members(conn, with_left=True)
    paid = due = 0
    for meeting in held:
        there = [one for one in roll if one.joined_on <= meeting.on]
        asked = full * sum(not one.left_on or one.left_on > meeting.on for one in there)
        totals = sheet.totals(conn, meeting.meeting)
        due += asked
        paid += min(asked, sum(totals.get(kind, 0) for kind in FIXED))
    since = held[0].on if held else on
    for one in roll:
        for loan in loans.loans_of(conn, one.member):
            fallen = [part for part in loan_dues(conn, loan, on) if part.due_on >= since]
            due += sum(part.minor for part in fallen)
            paid += sum(part.minor for part in fallen if part.paid_on)
    return repayment_rate(paid, due)


def _liquidity(conn: Connection, currency: str) -> Fraction:
    """Money at hand of what anybody could ask for tomorrow: pay-outs, advances, money of nobody
    known; 1 when nobody could."""
    money = sum(balances.balance_of(conn, one, currency) for one in sorted(MONEY_ACCOUNTS))
    asked = -sum(
        balances.balance_of(conn, one, currency) for one in (PAYABLE, ADVANCES, UNIDENTIFIED)
    )
    return min(Fraction(1), Fraction(max(0, money), asked)) if asked > 0 else Fraction(1)


def _growth(conn: Connection, held: Sequence[Meeting]) -> Fraction:
    """What was saved at the newer half of the meetings of what was saved at the older half."""
    half = len(held) // 2
    older, newer = (
        (sum(_saved(conn, one) for one in some) for some in (held[-2 * half : -half], held[-half:]))
        if half
        else (0, 0)
    )
    if not older:
        return Fraction(1) if newer else HALF
    return min(Fraction(1), Fraction(newer, older))


def _saved(conn: Connection, meeting: Meeting) -> int:
    totals = sheet.totals(conn, meeting.meeting)
    return totals.get("shares", 0) + totals.get("savings", 0)


def attendance_part(conn: Connection, held: Sequence[Meeting]) -> Fraction:
    """Present, and half of the late, of those who had not excused themselves."""
    came = called = 0
    for meeting in held:
        found = attendance.counts(conn, meeting.meeting)
        came += 2 * found.get("present", 0) + found.get("late", 0)
        called += 2 * (sum(found.values()) - found.get("excused", 0))
    return Fraction(came, called) if called else HALF


def books_part(conn: Connection, held: Sequence[Meeting]) -> Fraction:
    """Meetings that were closed with all their keys and a box that was right."""
    good = sum(
        not one.is_provisional and not counts.differences_at(conn, one.meeting) for one in held
    )
    return Fraction(good, len(held)) if held else HALF
