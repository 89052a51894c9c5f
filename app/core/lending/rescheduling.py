"""A running loan agreed anew: longer, later, at another rate, with its arrears or with more money.

The old schedule stays as it was; this gives the next version. A rescheduled loan keeps its
age for risk: `since` is the oldest unpaid due date of the version before.

Source: spec/domain.md section 3.18.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Literal, get_args

from app.core.allocation import Due, Part
from app.core.errors import Refused
from app.core.lending.rest import fixed_interest, without_ahead
from app.core.lending.running import Running, plan_of
from app.core.schedules.build import build
from app.core.schedules.terms import INSTALMENTS_MAX, Terms

Holiday = Literal["charged", "deferred", "capitalised", "free"]

HOLIDAYS: tuple[Holiday, ...] = get_args(Holiday)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What the meeting agrees on.

    Attributes:
        dates: All new due dates, oldest first, after the day of the change.
        rate: New rate from now on, in the sense of the old terms; None keeps it.
        holiday: First of the dates on which no principal is asked.
        holiday_interest: In these it is paid, falls due after them, becomes principal, or is
            not charged at all.
        capitalised: Which unpaid parts become principal; the others stay due as they are.
        added: More money handed over (top-up), minor units.
    """

    dates: tuple[date, ...]
    rate: Fraction | None = None
    holiday: int = 0
    holiday_interest: Holiday = "charged"
    capitalised: tuple[Part, ...] = ()
    added: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The next version of a schedule.

    Attributes:
        terms: The new agreement; its principal is what is owed now.
        dues: Unpaid parts that stay due with their old dates, then the new plan.
        capitalised: What became principal, by part, minor units (T29).
        since: Oldest unpaid due date before, None when nothing was late.
    """

    terms: Terms
    dues: tuple[Due, ...]
    capitalised: dict[Part, int]
    since: date | None


def reschedule(loan: Running, on: date, change: Change) -> Version:
    """Plan what is owed on the day `on` over new dates.

    Interest of the running period until today is asked with the first new instalment, unless
    interest is capitalised.

    Raises:
        Refused: `reschedule.dates` (none, too many, or not after `on`), `reschedule.settled`,
            `reschedule.holiday` and what `Terms` refuses.
    """
    _check(change, on)
    principal = loan.principal_owed(on)
    if principal < 1:
        raise Refused("reschedule.settled")
    fallen = [due for due in loan.left() if due.due <= on]
    late: dict[Part, int] = {
        "penalty": sum(due.penalty for due in loan.left()),
        "fee": sum(due.fee for due in loan.left()),
        "interest": sum(due.interest for due in fallen),
    }
    running = ahead = 0
    if loan.is_on_balance:
        running = max(0, loan.interest_owed(on) - late["interest"])
        ahead = max(0, -loan.interest_balance(on))
    capitalised = {part: late[part] for part in change.capitalised if late.get(part)}
    if "interest" in change.capitalised and running:
        capitalised["interest"] = capitalised.get("interest", 0) + running
        running = 0
    whole = principal + sum(capitalised.values()) + change.added
    terms, planned = _planned(loan, on, change, whole)
    if running:
        planned = (replace(planned[0], interest=planned[0].interest + running), *planned[1:])
    planned = without_ahead(planned, ahead)
    carried = tuple(
        stays
        for due in loan.left()
        if any((stays := _staying(due, on, change.capitalised)).of(part) for part in _CARRIED)
    )
    return Version(
        terms=terms,
        dues=(*carried, *planned),
        capitalised=capitalised,
        since=min((due.due for due in fallen if due.principal or due.interest), default=None),
    )


_CARRIED: tuple[Part, ...] = ("penalty", "fee", "interest")


def _staying(due: Due, on: date, capitalised: Sequence[Part]) -> Due:
    """Parts that were due and are neither paid nor principal now; principal is planned anew."""
    return Due(
        due=due.due,
        penalty=0 if "penalty" in capitalised else due.penalty,
        fee=0 if "fee" in capitalised else due.fee,
        interest=0 if "interest" in capitalised or due.due > on else due.interest,
    )


def _check(change: Change, on: date) -> None:
    count = len(change.dates)
    if not 1 <= count <= INSTALMENTS_MAX:
        raise Refused("reschedule.dates", given=count, allowed=1 if not count else INSTALMENTS_MAX)
    if change.dates[0] <= on:
        raise Refused("reschedule.first_date", due=str(change.dates[0]), after=str(on))
    if not 0 <= change.holiday < count:
        raise Refused("reschedule.holiday", given=change.holiday, allowed=count - 1)
    if change.added < 0:
        raise Refused("reschedule.added", allowed=0)


def _planned(
    loan: Running, on: date, change: Change, principal: int
) -> tuple[Terms, tuple[Due, ...]]:
    old = loan.terms
    if not loan.is_on_balance and change.rate is None:
        return _fixed(loan, on, change, principal)
    free = {"charged": 0, "deferred": 0, "capitalised": 0, "free": change.holiday}
    terms = Terms(
        principal=principal,
        rate=old.rate if change.rate is None else change.rate,
        method=old.method,
        count=len(change.dates),
        is_annual=old.is_annual,
        period=old.period,
        start=on,
        dates=change.dates,
        is_regular=False,
        day_count=old.day_count,
        rounding=old.rounding,
        round_to=old.round_to,
        instalment_multiple=old.instalment_multiple,
        instalment_rounding=old.instalment_rounding,
        remainder=old.remainder,
        fixed_principal=min(old.fixed_principal, principal),
        minimum_last=min(old.minimum_last, principal),
        grace_principal=change.holiday,
        grace_interest=change.holiday if change.holiday_interest == "deferred" else 0,
        grace_capitalised=change.holiday if change.holiday_interest == "capitalised" else 0,
        interest_free=free[change.holiday_interest],
    )
    return terms, plan_of(build(terms))


def _fixed(
    loan: Running, on: date, change: Change, principal: int
) -> tuple[Terms, tuple[Due, ...]]:
    """A loan with fixed interest: what is left of it, and as much again for every period more."""
    left = [due for due in loan.left() if due.due > on]
    interest = sum(due.interest for due in left)
    regular = max((due.interest for due in loan.dues), default=0)
    paying = change.dates[change.holiday :]
    added = max(0, len(change.dates) - len(left))
    if change.holiday_interest == "free":
        added = max(0, len(paying) - len(left))
    rest = fixed_interest(loan.terms, on, principal, interest + regular * added, paying)
    waiting = tuple(Due(due=day) for day in change.dates[: change.holiday])
    return rest.terms, (*waiting, *rest.dues)


def renew(renewals: int, most: int) -> int:
    """The number of this renewal: the principal rolls on for one more period (table banking).

    The new version is a `reschedule` with one date, after the interest is paid.

    Args:
        most: Cap of the rules, 0 for none.

    Raises:
        Refused: `loan.renewals_spent`.
    """
    if most and renewals >= most:
        raise Refused("loan.renewals_spent", renewals=renewals, allowed=most)
    return renewals + 1
