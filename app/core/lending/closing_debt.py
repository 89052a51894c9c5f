"""Debts ended without new money: set off with savings, forgiven, written off, recovered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.allocation import PARTS, Direction, Due, Part, Payment, allocate
from app.core.errors import Refused
from app.core.lending.payoff import payoff
from app.core.lending.running import Running
from app.core.schedules.settlement import AccruedTo


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOff:
    """What savings settle of a loan, by part, minor units; `left` of the debt stays."""

    parts: dict[Part, int]
    used: int
    left: int


def set_off(
    loan: Running,
    on: date,
    savings: int,
    *,
    accrued_to: AccruedTo = "today",
    order: Sequence[Part] = PARTS,
    direction: Direction = "vertical",
) -> SetOff:
    """Pay as much of a loan as the savings allow: what is due by age, then the rest.

    Args:
        savings: Free of other loans' guarantees, minor units.

    Raises:
        Refused: `set_off.no_savings`.
    """
    if savings < 1:
        raise Refused("set_off.no_savings", savings=savings, allowed=1)
    closing = payoff(loan, on, accrued_to=accrued_to)
    used = min(savings, closing.total)
    dues = _called_in(loan, on, closing.interest, closing.principal)
    result = allocate(dues, [Payment(on=on, minor=used)], order=order, direction=direction)
    assert not result.advance
    return SetOff(parts=result.by_payment[0], used=used, left=closing.total - used)


def _called_in(loan: Running, on: date, interest: int, principal: int) -> list[Due]:
    """What fell due, by its age, and one due for the rest of what closes the loan."""
    left = loan.left()
    fallen = [due for due in left if due.due <= on]
    rest = Due(
        due=on,
        penalty=sum(due.penalty for due in left if due.due > on),
        fee=sum(due.fee for due in left if due.due > on),
        interest=max(0, interest - sum(due.interest for due in fallen)),
        principal=principal - sum(due.principal for due in fallen),
    )
    return [*fallen, rest]


def written_off(loan: Running, on: date, *, accrued_to: AccruedTo = "today") -> dict[Part, int]:
    """What is lost when a loan is written off today, by part, minor units.

    Interest and penalties stop on that day; the member still owes all of it (a memo).

    Raises:
        Refused: `loan.nothing_to_write_off`.

    Source: spec/domain.md section 3.19.
    """
    closing = payoff(loan, on, accrued_to=accrued_to)
    if not closing.total:
        raise Refused("loan.nothing_to_write_off")
    return {
        "penalty": closing.penalty,
        "fee": closing.fee,
        "interest": closing.interest,
        "principal": closing.principal,
    }


def check_recovery(minor: int, *, written_off: int, recovered: int) -> int:
    """What is still owed after a recovery.

    Raises:
        Refused: `recovery.too_much` with the amount that ends the debt in `allowed`.
    """
    left = written_off - recovered
    if not 0 < minor <= left:
        raise Refused("recovery.too_much", minor=minor, allowed=left)
    return left - minor
