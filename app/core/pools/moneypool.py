"""The moneypool: deposits that settle, and what they allow to borrow.

Source: spec/domain.md section 3.2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.errors import Refused
from app.core.rounding import PPM, apply_ppm


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Money that a member put in (positive) or took out, minor units, on its value date."""

    on: date
    minor: int


def sedimented(movements: Sequence[Movement], on: date, days: int) -> int:
    """The part of the savings that has lain for `days` days and counts for a loan.

    What was taken out is taken from the newest deposits first, so a withdrawal never makes old
    money look new.
    """
    lots: list[list[int]] = []  # [ordinal, left], oldest first
    for one in sorted(movements, key=lambda movement: movement.on):
        if one.on > on:
            break
        if one.minor > 0:
            lots.append([one.on.toordinal(), one.minor])
            continue
        wanted = -one.minor
        for lot in reversed(lots):
            taken = min(lot[1], wanted)
            lot[1] -= taken
            wanted -= taken
    old = on.toordinal() - days
    return sum(left for day, left in lots if day <= old)


def right_to_borrow(*, settled: int, multiple_ppm: int, outstanding: int, cap: int = 0) -> int:
    """What a member may borrow more, minor units; 0 when nothing.

    Args:
        settled: Of `sedimented`. cap: Highest debt of one member, 0 for any.
    """
    most = apply_ppm(settled, multiple_ppm, "down")
    if cap:
        most = min(most, cap)
    return max(0, most - outstanding)


def handed_over(amount: int, rate_ppm: int) -> tuple[int, int]:
    """(money handed over, interest kept back) of a loan whose interest is paid before."""
    kept = apply_ppm(amount, rate_ppm)
    return amount - kept, kept


def withdrawable(*, balance: int, owed: int, blocked: int) -> int:
    """What a member may take out: not what he owes, nor what stands for others."""
    return max(0, balance - owed - blocked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """What a member who leaves gets, minor units; negative when he has to bring it.

    Attributes:
        profit: Part of the surplus, where the rules give one; negative for a loss.
        fee: For leaving.
    """

    savings: int
    profit: int
    principal: int
    interest: int
    penalty: int
    other: int
    fee: int

    @property
    def net(self) -> int:
        owed = self.principal + self.interest + self.penalty + self.other
        return self.savings + self.profit - owed - self.fee


def exit_of(
    *,
    savings: int,
    principal: int = 0,
    interest: int = 0,
    penalty: int = 0,
    other: int = 0,
    fee_ppm: int = 0,
    profit: int = 0,
) -> Exit:
    """The exit sheet; the fee is a part of the savings.

    Raises:
        Refused: "scheme.number" for a fee beyond the savings.
    """
    if not 0 <= fee_ppm <= PPM:
        raise Refused("scheme.number", field="exit_fee_ppm", allowed=0 if fee_ppm < 0 else PPM)
    return Exit(
        savings=savings,
        profit=profit,
        principal=principal,
        interest=interest,
        penalty=penalty,
        other=other,
        fee=apply_ppm(savings, fee_ppm),
    )
