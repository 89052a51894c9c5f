"""Which accounts a share-out closes, which it sets off, and what it leaves to others.

Source: spec/domain.md sections 4.2 and 4.4: the fund ends at nothing; the social fund, rotating
pots, the building and money of lenders are not the fund's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.core import accounts as a

OF_MEMBERS: Final = (a.SHARES, a.SAVINGS, a.ADVANCES)
OTHER_DEBTS: Final = (a.OTHER_DUE, a.CONTRIBUTIONS_DUE, a.CHARGES_DUE)
OF_LOANS: Final = (a.LOANS, a.LOAN_INTEREST_DUE, a.DEFERRED_INCOME)
PAID_FROM: Final = (a.CASH_LOAN, a.CASH_SOCIAL, a.BANK, a.MOBILE, a.CRYPTO)
_SURPLUS: Final = (a.KEPT_ROUNDING, a.RETAINED, a.CYCLE_SURPLUS, a.LOSS_RESERVE, a.OPENING)
_BUILDING: Final = (a.UNIT_CHARGES, "521", "522", "523", "524", "525", "526", "527", "528", "529")


def is_surplus(account: str) -> bool:
    """Whether the account is income, expense or surplus of the savings fund."""
    if account in _SURPLUS:
        return True
    is_result = a.CHART[account].kind in (a.Kind.INCOME, a.Kind.EXPENSE)
    return is_result and not account.startswith(_BUILDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """The money of the fund, minor units.

    Attributes:
        cash: To be paid out: what is there less what belongs to others.
        elsewhere: Of the fund and no money yet (investments, payments not yet checked): it stays
            for the next cycle as surplus.
    """

    cash: int
    elsewhere: int


def money_of(balances: Mapping[str, int]) -> Money:
    """The money that a share-out divides.

    Args:
        balances: Debit positive, of every account that is neither closed nor set off.
    """
    cash = elsewhere = 0
    for account, minor in balances.items():
        if account in PAID_FROM or account == a.SOCIAL_LOANS:
            cash += minor  # a loan of the social fund stands for its money
        elif a.CHART[account].kind is a.Kind.ASSET:
            elsewhere += minor
        else:
            cash += minor
    return Money(cash=cash, elsewhere=elsewhere)
