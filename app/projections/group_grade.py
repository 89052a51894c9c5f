"""The grade of a self-help group over its last twelve meetings, with what every part is made of.

Source: spec/domain.md section 3.8; what lenders look at, with the group's own weights.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.attendance import HERE, needed_to_decide
from app.core.pools.grading import FACTORS, WEIGHTS, Grade, grade, velocity
from app.core.rounding import PPM
from app.core.schemes.shg import weights_of
from app.projections import attendance, balances, boxes, group, loans, meetings, members, sheet
from app.projections.health import attendance_part, books_part
from app.projections.loan_book import find_request
from app.projections.meetings import Meeting
from app.projections.members import Member
from app.projections.punctual_loans import loan_dues

MEETINGS = 12
_FUND = (a.CASH_LOAN, a.MOBILE, a.BANK, a.CRYPTO, a.LOANS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One part of the grade.

    Attributes:
        ppm: How well the group does, a million for the best. weight: Points it counts for.
        hundredths: Of a point, that it gives.
        good, of: What it was counted from, counts or minor units; 0 and 0 for a mere part.
        is_money: They are minor units.
    """

    name: str
    ppm: int
    weight: int
    hundredths: int
    good: int = 0
    of: int = 0
    is_money: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupGrade:
    """The grade on a civil day.

    Attributes:
        held: Meetings that were looked at; 0 says that there is nothing to judge yet.
        first_on, last_on: Days of the first and the last of them.
    """

    on: str
    held: int
    first_on: str
    last_on: str
    hundredths: int
    factors: tuple[Factor, ...]


def group_grade(conn: Connection, on: str, *, currency: str) -> GroupGrade:
    """The grade as of the civil day `on`."""
    held = [one for one in meetings.meetings(conn) if one.is_closed and one.on <= on][-MEETINGS:]
    roll = members.members(conn, with_left=True)
    counted = {
        "savings": _savings(conn, held, roll),
        "velocity": _velocity(conn, held, currency),
        "repayment": _repayment(conn, held, roll, on),
        "rules": _rules(conn, held, roll),
    }
    ppm = {name: _ppm(good, of) for name, (good, of) in counted.items()}
    ppm["velocity"] = velocity(*counted["velocity"])
    ppm["attendance"] = _of_part(attendance_part(conn, held))
    ppm["books"] = _of_part(books_part(conn, held))
    weights = _weights(conn, on)
    found: Grade = grade(ppm, weights)
    points = dict(found.parts)
    return GroupGrade(
        on=on,
        held=len(held),
        first_on=held[0].on if held else "",
        last_on=held[-1].on if held else "",
        hundredths=found.points,
        factors=tuple(
            Factor(
                name=name,
                ppm=ppm[name],
                weight=weights[name],
                hundredths=points[name],
                good=counted.get(name, (0, 0))[0],
                of=counted.get(name, (0, 0))[1],
                is_money=name in ("velocity", "repayment"),
            )
            for name in FACTORS
        ),
    )


def _weights(conn: Connection, on: str) -> Mapping[str, int]:
    """As the terms of the group's box say, else the usual ones."""
    for one in boxes.boxes(conn):
        terms = boxes.terms_on(conn, one.box, on) if one.kind == "shg" else None
        if terms is not None and not one.closed_on:
            return weights_of(terms.read)
    return WEIGHTS


def _ppm(good: int, of: int) -> int:
    """All of it where nothing was asked for."""
    return good * PPM // of if of else PPM


def _of_part(part: Fraction) -> int:
    return int(part * PPM)


def _savings(conn: Connection, held: Sequence[Meeting], roll: Sequence[Member]) -> tuple[int, int]:
    """How often a member saved at a meeting, of all members at all meetings."""
    saved = asked = 0
    for meeting in held:
        there = {
            one.member
            for one in roll
            if one.joined_on <= meeting.on and (not one.left_on or one.left_on > meeting.on)
        }
        came = {
            one.member
            for one in sheet.payments_at(conn, meeting.meeting)
            if one.stands and one.minor("savings") + one.minor("shares") > 0
        }
        saved, asked = saved + len(there & came), asked + len(there)
    return saved, asked


def _velocity(conn: Connection, held: Sequence[Meeting], currency: str) -> tuple[int, int]:
    """Lent at these meetings, and the fund: its mean between the first of them and now."""
    lent = sum(
        loan.state.principal
        for meeting in held
        for loan in loans.loans_given_at(conn, meeting.meeting)
        if not loan.is_social
    )
    now = sum(balances.balance_of(conn, account, currency) for account in _FUND)
    came = sum(
        totals.get("savings", 0) + totals.get("shares", 0)
        for totals in (sheet.totals(conn, one.meeting) for one in held)
    )
    return lent, max(0, now - came // 2)


def _repayment(
    conn: Connection, held: Sequence[Meeting], roll: Sequence[Member], on: str
) -> tuple[int, int]:
    """Paid of the instalments that fell due since the first of these meetings."""
    since = held[0].on if held else on
    paid = due = 0
    for one in roll:
        for loan in loans.loans_of(conn, one.member):
            fallen = [part for part in loan_dues(conn, loan, on) if part.due_on >= since]
            due += sum(part.minor for part in fallen)
            paid += sum(part.minor for part in fallen if part.paid_on)
    return paid, due


def _rules(conn: Connection, held: Sequence[Meeting], roll: Sequence[Member]) -> tuple[int, int]:
    """Meetings with enough members to decide and loans within the rules, of all of both."""
    _, rules = group.current_rules(conn)
    kept = looked_at = 0
    for meeting in held:
        there = sum(
            one.joined_on <= meeting.on and (not one.left_on or one.left_on > meeting.on)
            for one in roll
        )
        counts = attendance.counts(conn, meeting.meeting)
        here = sum(counts.get(status, 0) for status in HERE)
        kept += here >= needed_to_decide(there, rules.quorum_percent)
        looked_at += 1
        for loan in loans.loans_given_at(conn, meeting.meeting):
            request = find_request(conn, loan.loan)
            decision = request.decision if request is not None else None
            kept += decision is None or not decision.overrides
            looked_at += 1
    return kept, looked_at
