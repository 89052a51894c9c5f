"""What the fair order looks at in one member of a fund."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """One member in one period. Amounts are minor units.

    Attributes:
        no: The member's number; equal members stand in its order.
        request: What the member asks for; 0 when the member asks for nothing.
        balance: All fees paid in so far.
        previous: The last loan before this one; 0 for none.
        last_payment: Fee and instalment together, the last time the member paid.
        instalments: How many loan instalments were paid, ever.
        payments: Periods paid. loan_periods: those of them in which a loan was being repaid.
        loans, lent: How many loans the member got and their sum, in the sense of the profile:
            the running ones (the first code) or all of them (the rule as written).
        has_running: Owes a loan now.
        has_paid: Paid the fee of this period.
        is_main: The founder's account, which the first code let ask beyond its balance.
    """

    member: str
    no: int
    request: int
    balance: int
    previous: int = 0
    last_payment: int = 0
    instalments: int = 0
    payments: int = 0
    loan_periods: int = 0
    loans: int = 0
    lent: int = 0
    has_running: bool = False
    has_paid: bool = True
    is_main: bool = False

    @property
    def waited(self) -> int:
        """Periods paid without a loan."""
        return max(0, self.payments - self.loan_periods)
