"""Repayment: a running loan, what is due and late on it, and how a payment is split."""

from dataclasses import dataclass, replace

from app.core.errors import Refused
from app.core.loans import Instalment
from app.core.rounding import PPM, Rounding, divide


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanState:
    """A running loan as repayments see it.

    Attributes:
        instalments: The schedule, oldest first.
        charged: Service charges so far, for a loan charged per meeting.
        interest_paid, principal_paid: All repayments so far.
    """

    loan: str
    member: str
    principal: int
    basis: str
    rate_ppm: int
    unpaid_charge: str
    instalments: tuple[Instalment, ...]
    charged: int
    interest_paid: int
    principal_paid: int

    @property
    def interest(self) -> int:
        """Interest known so far: the whole term's when flat, what was charged when not."""
        return sum(i.interest for i in self.instalments) + self.charged

    @property
    def principal_left(self) -> int:
        return self.principal - self.principal_paid

    @property
    def interest_left(self) -> int:
        return max(0, self.interest - self.interest_paid)

    @property
    def left(self) -> int:
        """The exact number that closes the loan."""
        return self.principal_left + self.interest_left

    @property
    def is_closed(self) -> bool:
        return self.left <= 0

    def due(self, on: str) -> int:
        """What should be paid by the civil day `on`: today's instalment and the late rest."""
        return sum(left.total for left in self.unpaid() if left.due_on <= on)

    def late(self, on: str) -> int:
        """What fell due before the day `on` and is not paid."""
        return sum(left.total for left in self.unpaid() if left.due_on < on)

    def unpaid(self) -> tuple[Instalment, ...]:
        """What is left of every instalment, oldest first; charges per meeting stand first."""
        interest, principal = self.interest_paid, self.principal_paid
        left = []
        charges = min(interest, self.charged)
        interest -= charges
        if self.charged > charges:
            # A charge that was made is due at once: an empty day sorts before every other.
            left.append(Instalment(due_on="", principal=0, interest=self.charged - charges))
        for instalment in self.instalments:
            paid_interest = min(interest, instalment.interest)
            paid_principal = min(principal, instalment.principal)
            interest -= paid_interest
            principal -= paid_principal
            rest = Instalment(
                due_on=instalment.due_on,
                principal=instalment.principal - paid_principal,
                interest=instalment.interest - paid_interest,
            )
            if rest.total:
                left.append(rest)
        return tuple(left)

    def before(self, interest: int, principal: int) -> "LoanState":
        """The loan as it stood before a repayment of these parts."""
        return replace(
            self,
            interest_paid=self.interest_paid - interest,
            principal_paid=self.principal_paid - principal,
        )

    def next_charge(self, rounding: Rounding = "half_up") -> int:
        """The charge of a meeting on what is left; missed charges bear charge when compound."""
        base = self.principal_left
        if self.unpaid_charge == "compound":
            base += self.interest_left
        return divide(base * self.rate_ppm, PPM, rounding)


def allocate(loan: LoanState, minor: int) -> tuple[int, int]:
    """A repayment as (interest, principal): oldest instalment first, in each interest first.

    Raises:
        Refused: More than the whole loan ("loan.more_than_owed" with the number that closes it).

    Source: spec/domain.md section 3.16, vertical order.
    """
    if minor > loan.left:
        raise Refused("loan.more_than_owed", left=loan.left)
    interest = principal = 0
    rest = minor
    for due in loan.unpaid():
        part = min(rest, due.interest)
        interest, rest = interest + part, rest - part
        part = min(rest, due.principal)
        principal, rest = principal + part, rest - part
    assert rest == 0, (minor, loan)
    return interest, principal
