"""The plan of what is left of a running loan: fewer, smaller or later instalments.

A schedule is never edited: each of these is a new version of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from app.core.allocation import Due, Payment
from app.core.errors import Refused
from app.core.lending.running import Running, plan_of, schedule_of
from app.core.schedules.build import build
from app.core.schedules.settlement import AccruedTo
from app.core.schedules.terms import RATE_MAX, Terms, Tranche
from app.core.splitting import equal_instalments


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A new version of a plan, oldest due first.

    Attributes:
        terms: From which the next version can be planned again; its principal is what is left.
    """

    terms: Terms
    dues: tuple[Due, ...]

    @property
    def interest(self) -> int:
        return sum(due.interest for due in self.dues)

    @property
    def total(self) -> int:
        return sum(due.interest + due.principal + due.fee for due in self.dues)

    def running(self, payments: Sequence[Payment] = ()) -> Running:
        """The loan from now on, with payments since."""
        schedule = schedule_of(self.terms, self.dues)
        return Running.of(self.terms, payments, schedule=schedule)


def plan_rest(
    loan: Running,
    on: date,
    *,
    principal: int,
    keep_instalment: bool = False,
    accrued_to: AccruedTo = "today",
) -> Rest:
    """Plan `principal` anew over the dates that are left after the day `on`.

    Args:
        principal: Minor units, at least 1.
        keep_instalment: The instalment stays and the loan ends earlier.
        accrued_to: What of the interest of the running period is paid by now.

    Raises:
        Refused: `prepay.no_dates` when no due date is left.
    """
    dates = loan.terms.dates[loan.place(on) :]
    if not dates:
        raise Refused("prepay.no_dates", last=str(loan.terms.dates[-1]))
    if not loan.is_on_balance:
        interest = sum(due.interest for due in loan.left() if due.due > on)
        fixed = _instalment(loan, on) if keep_instalment else 0
        return fixed_interest(loan.terms, on, principal, interest, dates, fixed)
    terms = rest_terms(loan, on, principal, dates, accrued_to)
    if keep_instalment:
        terms = _same_instalment(loan, on, terms)
    dues = plan_of(build(terms))
    if accrued_to == "today" and not loan.terms.grace_interest:
        # Interest of the running period is rounded in two parts: together never more than one.
        planned = next(due.interest for due in loan.dues if due.due > on)
        first = min(dues[0].interest, max(0, planned - loan.accrued(on)))
        dues = (replace(dues[0], interest=first), *dues[1:])
    dues = without_ahead(dues, -loan.interest_balance(on, accrued_to))
    return _ended(terms, dues)


def _ended(terms: Terms, dues: Sequence[Due]) -> Rest:
    """Without the dates after the last one that asks for something."""
    count = len(dues)
    while count > 1 and not (dues[count - 1].principal or dues[count - 1].interest):
        count -= 1
    shorter = replace(
        terms,
        count=count,
        dates=terms.dates[:count],
        grace_principal=min(terms.grace_principal, count - 1),
        grace_interest=min(terms.grace_interest, count - 1),
        grace_capitalised=min(terms.grace_capitalised, count - 1),
        interest_free=min(terms.interest_free, count),
    )
    return Rest(terms=shorter, dues=tuple(dues[:count]))


def without_ahead(dues: Sequence[Due], ahead: int) -> tuple[Due, ...]:
    """The dues less interest that was paid ahead, oldest first; nothing where that is negative."""
    less = []
    for due in dues:
        taken = min(due.interest, max(0, ahead))
        ahead -= taken
        less.append(replace(due, interest=due.interest - taken))
    return tuple(less)


def rest_terms(
    loan: Running, on: date, principal: int, dates: Sequence[date], accrued_to: AccruedTo
) -> Terms:
    """The same agreement for what is left; graces that are over do not begin again."""
    old, place = loan.terms, loan.place(on)
    begin = old.dates[place - 1] if place else old.start
    assert begin is not None
    tranches = tuple(one for one in old.tranches if one.on > on)
    to_come = sum(one.minor for one in tranches)
    if begin < on and accrued_to == "today":
        # Only the days that are left bear interest on what is left.
        tranches = (Tranche(on=on, minor=principal), *tranches)
    count = len(dates)
    return replace(
        old,
        principal=principal + to_come,
        count=count,
        start=begin,
        dates=tuple(dates),
        is_regular=old.is_regular and place > 0,
        tranches=tranches,
        down_payment=old.down_payment if to_come else Fraction(0),
        fixed_principal=min(old.fixed_principal, principal + to_come),
        minimum_last=min(old.minimum_last, principal + to_come),
        grace_principal=min(max(0, old.grace_principal - place), count - 1),
        grace_interest=min(max(0, old.grace_interest - place), count - 1),
        grace_capitalised=min(max(0, old.grace_capitalised - place), count - 1),
        interest_free=min(
            max(0, old.interest_free - place, int(accrued_to == "full_period" and begin < on)),
            count,
        ),
    )


def fixed_interest(
    terms: Terms,
    on: date,
    principal: int,
    interest: int,
    dates: Sequence[date],
    instalment: int = 0,
) -> Rest:
    """A rest whose interest is known: both parts equal, or the same instalment for fewer dates."""
    count = len(dates)
    if instalment:
        count = min(count, -(-(principal + interest) // instalment))
    end: Literal["first", "last"] = "first" if terms.remainder == "first" else "last"
    step, mode = terms.instalment_multiple, terms.instalment_rounding
    interests = equal_instalments(interest, count, remainder=end, rounding=terms.rounding)
    if instalment:
        principals, left = [], principal
        for place in range(count):
            part = left if place == count - 1 else max(0, min(left, instalment - interests[place]))
            principals.append(part)
            left -= part
    else:
        principals = list(
            equal_instalments(principal, count, remainder=end, rounding=mode, multiple=step)
        )
    dues = tuple(
        Due(due=day, principal=part, interest=more)
        for day, part, more in zip(dates, principals, interests, strict=False)
    )
    rate = Fraction(interest, principal * count)
    after = replace(
        terms,
        principal=principal,
        count=count,
        start=on,
        dates=tuple(dates[:count]),
        is_regular=False,
        is_annual=False,
        day_count="periodic",
        method="flat" if interest else "free",
        rate=min(rate, RATE_MAX),
        fixed_principal=0,
        fixed_instalment=0,
        minimum_last=0,
        grace_principal=0,
        grace_interest=0,
        interest_free=0,
        tranches=(),
        down_payment=Fraction(0),
    )
    return Rest(terms=after, dues=dues)


def _instalment(loan: Running, on: date) -> int:
    """The regular instalment of the old plan: of the next row that is not the last."""
    rows = [due for due in loan.dues if due.due > on]
    paying = [due for due in rows if due.principal] or rows
    return paying[0].interest + paying[0].principal


def _same_instalment(loan: Running, on: date, terms: Terms) -> Terms:
    if terms.method == "equal_instalment":
        return replace(terms, fixed_instalment=_instalment(loan, on))
    rows = [due.principal for due in loan.dues if due.due > on and due.principal]
    if terms.method == "equal_principal" and rows:
        return replace(terms, fixed_principal=min(rows[0], terms.principal))
    return terms
