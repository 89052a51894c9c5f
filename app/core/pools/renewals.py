"""Table loans: flat interest, and renewing when only the interest is paid.

Source: spec/domain.md section 3.9.
"""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.rounding import PPM, divide


def flat_interest(principal: int, rate_ppm: int, periods: int) -> int:
    """Interest of the whole term, minor units."""
    return divide(principal * rate_ppm * periods, PPM)


def flat_instalment(principal: int, rate_ppm: int, periods: int) -> int:
    """What is paid each period; the last one takes what rounding leaves."""
    return divide(principal + flat_interest(principal, rate_ppm, periods), periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolled:
    """A table loan after one period.

    Attributes:
        interest, principal: Paid of each. left: Of the principal, owed in the next period.
        unpaid: Interest that was not paid and stays owed beside the principal.
        renewals: How often the principal was rolled; it is over the cap when `must_pay`.
    """

    interest: int
    principal: int
    left: int
    unpaid: int
    renewals: int
    must_pay: bool


def roll(
    principal: int, paid: int, *, rate_ppm: int, renewals: int = 0, renewals_max: int = 0
) -> Rolled:
    """One period: interest first; the principal that is not paid rolls to the next period.

    Args:
        paid: What the borrower brought. renewals_max: 0 for any number.

    Raises:
        Refused: "renewal.too_much" with allowed.
    """
    interest = divide(principal * rate_ppm, PPM)
    if not 0 <= paid <= principal + interest:
        raise Refused("renewal.too_much", allowed=0 if paid < 0 else principal + interest)
    of_interest = min(paid, interest)
    left = principal - (paid - of_interest)
    count = renewals + 1 if left else renewals
    return Rolled(
        interest=of_interest,
        principal=paid - of_interest,
        left=left,
        unpaid=interest - of_interest,
        renewals=count,
        must_pay=bool(renewals_max and left and count > renewals_max),
    )
