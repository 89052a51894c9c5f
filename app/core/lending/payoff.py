"""What closes a loan today."""

from dataclasses import dataclass
from datetime import date

from app.core.lending.running import Running
from app.core.schedules.settlement import AccruedTo, Rebate, flat_rebate


@dataclass(frozen=True, slots=True, kw_only=True)
class Payoff:
    """The exact number that closes a loan, by part, minor units.

    Attributes:
        interest: Less the rebate, as far as there is interest to forgive.
        rebate: Interest forgiven, all of it; what exceeds the unpaid interest (it was kept back
            when the money was handed over) lowers the principal to bring.
        principal: To bring; `from_rebate` of the debt is covered by the rebate.
    """

    principal: int
    interest: int
    fee: int
    penalty: int
    rebate: int = 0
    from_rebate: int = 0

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.fee + self.penalty


def payoff(
    loan: Running, on: date, *, accrued_to: AccruedTo = "today", rebate: Rebate = "none"
) -> Payoff:
    """What has to be brought on the day `on`, assessed penalties with it.

    Args:
        accrued_to: For interest on the balance: what of the running period is paid.
        rebate: For interest that was fixed when the money was handed over, kept back or not.

    Source: spec/domain.md section 3.17; 6,049.24 on day 12 of 30 at 1.5 % is 6,085.54.
    """
    left = loan.left()
    principal = loan.principal_owed(on)
    interest = loan.interest_owed(on, accrued_to)
    forgiven = rebate_of(loan, on, rebate)
    of_interest = min(forgiven, interest)
    of_principal = min(forgiven - of_interest, principal)
    return Payoff(
        principal=principal - of_principal,
        interest=interest - of_interest,
        fee=sum(due.fee for due in left),
        penalty=sum(due.penalty for due in left),
        rebate=of_interest + of_principal,
        from_rebate=of_principal,
    )


def rebate_of(loan: Running, on: date, rebate: Rebate) -> int:
    """Interest of instalments not yet due that is forgiven, minor units."""
    if loan.is_on_balance:
        return 0
    interest = loan.schedule.interest
    return flat_rebate(
        interest,
        loan.terms.count,
        loan.terms.count - loan.place(on),
        rebate,
        loan.terms.rounding,
    )
