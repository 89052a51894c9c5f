"""A running loan agreed anew: later, longer, at another rate, with its arrears, with more money."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.lending.rescheduling import Change, Holiday
from app.core.lending.rescheduling import reschedule as plan_anew
from app.core.lending.states import check_not_before
from app.core.loan_changes import Capitalised
from app.core.loan_products import LoanTerms, period_of, rate_of, with_rate
from app.core.loans import Instalment
from app.core.periods import Period, due_dates
from app.core.rounding import PPM
from app.core.schedules.terms import Terms
from app.operations.lending.known import (
    VOTED,
    check_approval,
    loan_of_fund,
    running_loan,
)
from app.operations.lending.versions import append_version, dated
from app.operations.running import writable_meeting
from app.projections import group, lending_limits, loan_book
from app.projections.loans import Loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the meeting agrees on.

    Attributes:
        kind: "dates", "extend", "holiday", "rate", "capitalise" or "top_up".
        count: Instalments from now on; 0 for as many as are left.
        first_due: Civil day of the first of them; "" for the next date of the plan.
        dates: All of them instead, oldest first.
        rate_ppm: New rate in the sense of the product; None keeps it.
        holiday: First of the dates on which no principal is asked, and what becomes of their
            interest.
        is_capitalised: Unpaid interest and penalties become principal.
        paid_out: Handed over on top, minor units.
    """

    kind: str = "dates"
    count: int = 0
    first_due: str = ""
    dates: tuple[str, ...] = ()
    rate_ppm: int | None = None
    holiday: int = 0
    holiday_interest: Holiday = "charged"
    is_capitalised: bool = False
    paid_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The next schedule, before anybody agreed to it.

    Attributes:
        instalments: All that is left to pay, arrears with their old days first.
        capitalised: What becomes principal.
    """

    instalments: tuple[Instalment, ...]
    capitalised: Capitalised
    terms: Terms | None


def plan_change(loan: Loan, wanted: Wanted, *, on: str, every_days: int = 14) -> Plan:
    """What a change would mean, for the dialog that shows it and for the fact alike.

    Args:
        every_days: Days between meetings, for loans that have no terms of their own.

    Raises:
        Refused: "reschedule.*", "schedule.*" with allowed.
    """
    dates = _dates(loan, wanted, on, every_days)
    beside = loan_book.running_of(loan).beside
    penalty = beside.penalty if wanted.is_capitalised else 0
    if loan.state.basis == "per_meeting":
        return _at_meetings(loan, wanted, dates, penalty)
    arrears = beside.interest if wanted.is_capitalised else 0
    version = plan_anew(
        loan_book.running_of(loan).running,
        date.fromisoformat(on),
        Change(
            dates=dates,
            rate=_rate(loan, wanted.rate_ppm),
            holiday=wanted.holiday,
            holiday_interest=wanted.holiday_interest,
            capitalised=("interest",) if wanted.is_capitalised else (),
            # Owed beside the plan: what becomes principal, and principal that is due at once.
            added=wanted.paid_out + penalty + arrears + beside.principal,
        ),
    )
    stays = () if wanted.is_capitalised else _arrears(loan, on)
    carried = [due for due in version.dues if due.due <= date.fromisoformat(on) and due.interest]
    planned = [due for due in version.dues if due.due > date.fromisoformat(on)]
    return Plan(
        instalments=_by_day((*stays, *dated(carried))) + dated(planned),
        capitalised=Capitalised(
            interest=version.capitalised.get("interest", 0) + arrears, penalty=penalty
        ),
        terms=version.terms,
    )


def reschedule(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    wanted: Wanted,
    reason: str,
    votes: tuple[int, int],
    approved_by: Sequence[str],
) -> str:
    """Put a new schedule in force that the meeting voted for; its fact.

    Raises:
        Refused: No reason, "approval.*", as `plan_change`, or for more money as `top_up`.
    """
    on = writable_meeting(tx, meeting).on
    known = running_loan(tx, loan)
    check_not_before(known.given_on, on)
    if not reason.strip():
        raise Refused("reason.needed")
    if wanted.paid_out:
        raise Refused("loan.top_up_apart")
    _check_voted(tx, known, votes, approved_by)
    return write_change(tx, known, wanted, meeting, on, reason, votes, approved_by)


def top_up(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    minor: int,
    count: int = 0,
    source: str = "cash",
    reason: str = "top-up",
    votes: tuple[int, int] = (0, 0),
    approved_by: Sequence[str] = (),
    overrides: Sequence[str] = (),
) -> str:
    """Hand over more money on a running loan and plan all of it anew; the fact.

    Args:
        count: Instalments from now on; 0 for as many as are left.

    Raises:
        Refused: Rules broken that nobody overrode ("loan.rules_broken"), not enough money
            ("loan.not_enough_money" with have), "approval.*", as `plan_change`.
    """
    on = writable_meeting(tx, meeting).on
    known = loan_of_fund(tx, loan)
    if minor <= 0:
        raise Refused("amount.not_positive", minor=minor)
    found = lending_limits.eligibility(
        tx.conn,
        known.member,
        minor,
        on,
        currency=tx.group.currency,
        guarantors=len(loan_book.guarantors_of(tx.conn, known)),
    )
    # A running loan is the very thing that is topped up.
    left = [rule for rule in found.broken if rule not in (*overrides, "one_loan", "wait")]
    if left:
        raise Refused("loan.rules_broken", rules=" ".join(left), max=found.max_minor)
    if overrides and not reason.strip():
        raise Refused("reason.needed")
    _check_voted(tx, known, votes, approved_by)
    have = lending_limits.lendable(tx.conn, currency=tx.group.currency).get(source, 0)
    if minor > have:
        raise Refused("loan.not_enough_money", have=have)
    wanted = Wanted(kind="top_up", count=count, paid_out=minor)
    return write_change(
        tx, known, wanted, meeting, on, reason, votes, approved_by, source, overrides
    )


def _check_voted(tx: Tx, loan: Loan, votes: tuple[int, int], approved_by: Sequence[str]) -> None:
    standing = [one.guarantor for one in loan_book.guarantors_of(tx.conn, loan)]
    barred = (loan.member, *standing)
    check_approval(tx, VOTED, approved_by=approved_by, barred=barred, votes=votes)


def write_change(
    tx: Tx,
    loan: Loan,
    wanted: Wanted,
    meeting: str,
    on: str,
    reason: str,
    votes: tuple[int, int],
    approved_by: Sequence[str],
    source: str = "",
    overrides: Sequence[str] = (),
) -> str:
    """Write the next schedule that was agreed on; its fact.

    Raises:
        Refused: As `plan_change`.
    """
    _, rules = group.current_rules(tx.conn)
    plan = plan_change(loan, wanted, on=on, every_days=rules.meeting_every_days)
    return append_version(
        tx,
        loan,
        kind=wanted.kind,
        meeting=meeting,
        on=on,
        instalments=plan.instalments,
        terms=plan.terms,
        rate_ppm=wanted.rate_ppm,
        capitalised=plan.capitalised,
        paid_out=wanted.paid_out,
        source=source,
        reason=reason,
        votes=votes,
        approved_by=approved_by,
        overrides=overrides,
    )


def _rate(loan: Loan, rate_ppm: int | None) -> Fraction | None:
    """A new rate as the engine takes it; None keeps the old one."""
    if rate_ppm is None:
        return None
    if loan.terms is None:
        return Fraction(rate_ppm, PPM)
    return rate_of(with_rate(loan.terms, rate_ppm))[0]


def _dates(loan: Loan, wanted: Wanted, on: str, every_days: int) -> tuple[date, ...]:
    """The new due dates, oldest first."""
    if wanted.dates:
        return tuple(date.fromisoformat(day) for day in wanted.dates)
    coming = [one.due_on for one in loan.state.instalments if one.due_on > on]
    if not wanted.count and not wanted.first_due and coming:
        return tuple(date.fromisoformat(day) for day in coming)
    period = _period(loan.terms, every_days)
    count = wanted.count or max(1, len(coming))
    if wanted.first_due or coming:
        first = date.fromisoformat(wanted.first_due or coming[0])
        return due_dates(date.fromisoformat(on), period, count, first)
    return due_dates(date.fromisoformat(on), period, count)


def _period(terms: LoanTerms | None, every_days: int) -> Period:
    return period_of(terms) if terms is not None else Period("days", every_days)


def _at_meetings(loan: Loan, wanted: Wanted, dates: tuple[date, ...], penalty: int) -> Plan:
    """Of a loan that is charged at meetings only the end moves."""
    interest = loan.state.interest_left if wanted.is_capitalised else 0
    principal = loan.state.principal_left + interest + penalty + wanted.paid_out
    return Plan(
        instalments=(Instalment(due_on=str(dates[-1]), principal=principal, interest=0),),
        capitalised=Capitalised(interest=interest, penalty=penalty),
        terms=None,
    )


def _arrears(loan: Loan, on: str) -> tuple[Instalment, ...]:
    """Interest from before the plan in force that is not paid, on its old days."""
    running = loan_book.running_of(loan).running
    begin = str(running.terms.dates[0])
    return tuple(
        Instalment(due_on=one.due_on or on, principal=0, interest=one.interest)
        for one in loan.state.unpaid()
        if one.due_on < begin and one.interest
    )


def _by_day(rows: Sequence[Instalment]) -> tuple[Instalment, ...]:
    """One row a day, oldest first."""
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.due_on] = sums.get(row.due_on, 0) + row.interest
    return tuple(Instalment(due_on=day, principal=0, interest=sums[day]) for day in sorted(sums))
