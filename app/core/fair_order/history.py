"""What a member did in the fund until now, counted into what the fair order looks at.

Source: spec/domain.md section 3.12, with the decided answers to its findings 1 and 2.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """Money of a member in one month, minor units; `loan` is "" for a fee."""

    period: str
    minor: int
    loan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lent:
    """A loan of the fund to the member, minor units."""

    minor: int
    is_running: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A member's book in the fund.

    Attributes:
        balance: Fees that lie in the fund, minor units.
        paid: In any order. lent: Oldest first.
    """

    member: str
    no: int
    balance: int
    paid: tuple[Paid, ...] = ()
    lent: tuple[Lent, ...] = ()


Least = Callable[[str], int]
"""The fee of a month, minor units, by the terms that were in force then."""


def has_paid(history: History, period: str, least: Least) -> bool:
    """Whether the fee of a month is in."""
    return _fee(history.paid, period) >= least(period)


def applicant_of(
    history: History, *, request: int, period: str, profile: Profile, least: Least
) -> Applicant:
    """The member as a profile counts.

    As the rule is written a loan is settled when nothing is left of it, every loan counts as
    received, and the one before is the last that was settled. The first code knew no end of a
    loan: whoever once got one has it for ever.
    """
    months = {one.period for one in history.paid}
    fees = [month for month in months if _fee(history.paid, month) >= max(1, least(month))]
    repaid = {(one.period, one.loan) for one in history.paid if one.loan and one.minor > 0}
    last = max(months, default="")
    is_first_code = profile == "first_code"
    settled = [one.minor for one in history.lent if is_first_code or not one.is_running]
    return Applicant(
        member=history.member,
        no=history.no,
        request=request,
        balance=history.balance,
        previous=settled[-1] if settled else 0,
        last_payment=sum(one.minor for one in history.paid if one.period == last),
        instalments=len(repaid),
        payments=len(fees),
        loan_periods=len({month for month, _ in repaid}),
        loans=len(history.lent),
        lent=sum(one.minor for one in history.lent),
        has_running=any(is_first_code or one.is_running for one in history.lent),
        has_paid=has_paid(history, period, least),
    )


def _fee(paid: Sequence[Paid], period: str) -> int:
    return sum(one.minor for one in paid if one.period == period and not one.loan)
