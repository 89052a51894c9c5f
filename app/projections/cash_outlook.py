"""What the next meetings bring and take, as the book knows it: the data of the cash forecast."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from app.core.risk.forecast import Expected, collection
from app.core.risk.outlook import Outlook, Step
from app.core.rounding import PPM, divide
from app.core.rules_of_group import Rules
from app.projections import group, loans, meetings, members, sheet
from app.projections.lending_limits import fund
from app.projections.loan_tables import head
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.outgoings import outgoings_at
from app.projections.punctual_loans import loan_dues
from app.projections.turns import Running, running_rounds

MEETINGS = 4  # looked ahead
HISTORY = 12  # meetings that say how much usually comes
LOANS_MAX = 500  # of the newest, for the part of payments that came
FIXED = ("turn", "savings", "seat")  # the welfare fund is not the loan fund's


def cash_outlook(conn: Connection, *, currency: str, on: str, but: str = "") -> Outlook:
    """The money of the loan fund and the next meetings as of the civil day `on`.

    What is late already is not counted on: it may never come. Promised is what lies ready today,
    approved loans and what members are owed, and then the pot of every turn.

    Args:
        but: A request that is asked about itself, see `lending_limits.fund`.
    """
    _, rules = group.current_rules(conn)
    held = [one for one in meetings.meetings(conn) if one.is_closed and one.on <= on][-HISTORY:]
    rounds = tuple(one for one in running_rounds(conn) if not one.is_over)
    people = len(members.members(conn))
    running = [loan for own in loans.running_loans(conn).values() for loan in own]
    now = fund(conn, currency=currency, but=but)
    dues = collection([_contributed(conn, one, rules) for one in held])
    loan_rate = collection(_repaid(conn, held, on))
    shares, expenses = _usual_shares(conn, held), _usual_expenses(conn, held)
    steps = []
    before = on
    for place, day in enumerate(_days(conn, rules, on)):
        pots = rules.turn * people + sum(_pot(one, place, before, day) for one in rounds)
        fixed = rules.savings * people + pots
        promised = now.approved + now.payouts + now.next_prize if not place else 0
        steps.append(
            Step(
                on=day,
                incoming=(
                    Expected(kind="dues", minor=fixed, rate_ppm=dues[0], spread_ppm=dues[1]),
                    shares,
                    Expected(
                        kind="loans",
                        minor=sum(_falls_due(loan, before, day) for loan in running),
                        rate_ppm=loan_rate[0],
                        spread_ppm=loan_rate[1],
                    ),
                ),
                payouts=pots + promised,
                expenses=expenses,
            )
        )
        before = day
    return Outlook(
        opening=now.money,
        steps=tuple(steps),
        dues_ppm=dues[0],
        loans_ppm=loan_rate[0],
        loans_spread_ppm=loan_rate[1],
    )


def _days(conn: Connection, rules: Rules, on: str) -> list[str]:
    """The next meetings: the planned one, then one usual pause after the other."""
    planned = meetings.next_meeting(conn)
    pause = timedelta(days=max(1, rules.meeting_every_days))
    if planned is not None and planned.on > on:
        first = date.fromisoformat(planned.on)
    else:
        last = meetings.running_meeting(conn) or meetings.last_closed(conn)
        today = date.fromisoformat(on)
        first = date.fromisoformat(last.on) if last else today
        first += max(1, (today - first) // pause + 1) * pause
    return [(first + pause * place).isoformat() for place in range(MEETINGS)]


def _pot(running: Running, place: int, before: str, day: str) -> int:
    """What a rotating box collects and pays out at a meeting to come."""
    turns = range(running.turn, running.plan.turns + 1)
    if not running.on(running.turn):
        here = list(turns)[place : place + 1]
    else:
        here = [turn for turn in turns if before < running.on(turn) <= day]
    return sum(sum(running.due(turn).values()) for turn in here)


def _falls_due(loan: Loan, before: str, day: str) -> int:
    return sum(one.total for one in loan.state.unpaid() if before < one.due_on <= day)


def _contributed(conn: Connection, meeting: Meeting, rules: Rules) -> tuple[int, int]:
    """(paid, asked) of the fixed contributions of a meeting, by the rules of today."""
    totals = sheet.totals(conn, meeting.meeting)
    roll = members.members(conn, with_left=True)
    there = sum(
        one.joined_on <= meeting.on and (not one.left_on or one.left_on > meeting.on)
        for one in roll
    )
    asked = (rules.turn + rules.savings) * there
    return min(asked, sum(totals.get(kind, 0) for kind in FIXED)), asked


def _repaid(conn: Connection, held: Sequence[Meeting], on: str) -> list[tuple[int, int]]:
    """(paid in time, due) of all loan payments that fell due before each held meeting."""
    if not held:
        return []
    touched = (head.c.is_open == 1) | (head.c.last_on >= held[0].on)
    known = loans.first_loans(conn, touched, (head.c.position.desc(),), LOANS_MAX)
    dues = [due for loan in known for due in loan_dues(conn, loan, on)]
    found, before = [], ""
    for meeting in held:
        here = [due for due in dues if before < due.due_on <= meeting.on]
        paid = sum(due.minor for due in here if due.paid_on and due.paid_on <= meeting.on)
        found.append((paid, sum(due.minor for due in here)))
        before = meeting.on
    return found


def _usual_shares(conn: Connection, held: Sequence[Meeting]) -> Expected:
    """What shares bring, and how much that varies."""
    bought = [sheet.totals(conn, one.meeting).get("shares", 0) for one in held]
    usual = divide(sum(bought), len(bought)) if bought else 0
    _, spread = collection([(minor, usual) for minor in bought])
    return Expected(kind="shares", minor=usual, rate_ppm=PPM, spread_ppm=spread)


def _usual_expenses(conn: Connection, held: Sequence[Meeting]) -> int:
    spent = [
        sum(one.minor for one in outgoings_at(conn, meeting.meeting) if one.kind == "expense")
        for meeting in held
    ]
    return divide(sum(spent), len(spent)) if spent else 0
