"""A schedule of repayment: what falls due when, and what the loan costs in all."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Instalment(NamedTuple):
    """What falls due on one day, minor units.

    `n` counts from 1; 0 is a down payment. `due` is None where the days of the meetings are
    not known yet. `balance` is the principal still owed afterwards.
    """

    n: int
    due: date | None
    principal: int
    interest: int
    fee: int
    balance: int

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The whole plan, minor units.

    Attributes:
        instalments: Oldest first.
        upfront: Interest kept back when the money is handed over.
        fee: Fee kept back when the money is handed over.
        capitalised: Interest of grace periods that became principal.
    """

    principal: int
    instalments: tuple[Instalment, ...]
    upfront: int = 0
    fee: int = 0
    capitalised: int = 0

    @property
    def cash(self) -> int:
        """What the borrower receives."""
        return self.principal - self.upfront - self.fee

    @property
    def interest(self) -> int:
        """All interest, however it is paid."""
        return self.upfront + self.capitalised + sum(row.interest for row in self.instalments)

    @property
    def to_pay(self) -> int:
        """The sum of all instalments."""
        return sum(row.total for row in self.instalments)
