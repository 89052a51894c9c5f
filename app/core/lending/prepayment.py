"""Money brought before its time: what it settles today, and the plan of the rest."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from app.core.allocation import PARTS, Part, Payment, allocate
from app.core.errors import Refused
from app.core.lending.payoff import payoff
from app.core.lending.rest import Rest, plan_rest
from app.core.lending.running import Running
from app.core.schedules.settlement import AccruedTo

Mode = Literal["lower", "shorten", "next"]

MODES: tuple[Mode, ...] = get_args(Mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepayment:
    """What becomes of the money.

    Attributes:
        parts: What it settles, minor units.
        rest: The new version of the plan; None with `next`, where the old plan goes on and
            later instalments are paid in advance.
    """

    parts: dict[Part, int]
    rest: Rest | None


def prepay(
    loan: Running,
    on: date,
    minor: int,
    *,
    mode: Mode,
    accrued_to: AccruedTo = "today",
) -> Prepayment:
    """Settle what is due and the interest until today, then principal, and plan the rest anew.

    The rest never costs more interest than the old plan would have.

    Args:
        minor: Minor units.
        mode: `lower` keeps the dates and asks less of each (KEEP_TERM), `shorten` keeps the
            instalment and ends earlier (KEEP_INSTALMENT), `next` pays the next instalments.

    Raises:
        Refused: `prepay.too_small` when it covers only what is due, `prepay.closes` when it is
            enough to close the loan; both with `allowed`.

    Source: spec/domain.md section 3.17; 3,000 after 5 of 12: 462.13 x 7, or 916.80 x 3 + 402.61.
    """
    closing = payoff(loan, on, accrued_to=accrued_to)
    if minor >= closing.total and mode != "next":
        raise Refused("prepay.closes", allowed=closing.total)
    if mode == "next":
        ahead = allocate(loan.left(), [Payment(on=on, minor=minor)], surplus="next")
        if ahead.advance:
            raise Refused("prepay.closes", allowed=minor - ahead.advance)
        return Prepayment(parts=ahead.by_payment[0], rest=None)
    interest = loan.interest_owed(on, accrued_to) if loan.is_on_balance else _fixed_due(loan, on)
    fallen = [due for due in loan.left() if due.due <= on]
    parts: dict[Part, int] = {
        "penalty": sum(due.penalty for due in loan.left()),
        "fee": sum(due.fee for due in fallen),
        "interest": interest,
        "principal": sum(due.principal for due in fallen),
    }
    least = sum(parts.values()) + 1
    if minor < least:
        raise Refused("prepay.too_small", minor=minor, allowed=least)
    parts["principal"] += minor - sum(parts.values())
    assert set(parts) == set(PARTS)
    principal = closing.principal - parts["principal"]
    if principal < 1:
        # Fixed interest would be all that is left: there is no debt to spread it over.
        raise Refused("prepay.closes", allowed=closing.total)
    rest = plan_rest(
        loan,
        on,
        principal=principal,
        keep_instalment=mode == "shorten",
        accrued_to=accrued_to,
    )
    return Prepayment(parts=parts, rest=_no_dearer(loan, on, rest, accrued_to))


def _fixed_due(loan: Running, on: date) -> int:
    return sum(due.interest for due in loan.left() if due.due <= on)


def _no_dearer(loan: Running, on: date, rest: Rest, accrued_to: AccruedTo) -> Rest:
    """The rest, or the one with the old instalment where coarse rounding made it dearer."""
    if not loan.is_on_balance:
        return rest
    principal = sum(due.principal for due in rest.dues)
    limit = sum(due.interest for due in loan.left() if due.due > on)
    if sum(due.interest for due in rest.dues) <= limit:
        return rest
    return plan_rest(loan, on, principal=principal, keep_instalment=True, accrued_to=accrued_to)
