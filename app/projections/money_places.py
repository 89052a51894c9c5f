"""Where the group's money is, what it is worth, and whose it is."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.rounding import divide
from app.projections.balances import balance_of, trial_balance


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Minor units of the group's currency.

    Attributes:
        loan_bag, welfare_bag: Notes and coins in the box.
        mobile: Wallets, and electronic receipts that are not yet checked (`awaiting` of it).
        loans: Left on loans with the interest that is already earned.
        social_fund: Belongs to the welfare fund, wherever it lies.
        owed: All that the group owes to others or to single members, social fund included.
        shares: Paid in as share capital; `savings` refundable.
        invested: Put away where it earns, at what it cost.
    """

    loan_bag: int
    welfare_bag: int
    transit: int
    mobile: int
    awaiting: int
    bank: int
    crypto: int
    loans: int
    social_fund: int
    owed: int
    shares: int
    savings: int
    invested: int
    other_assets: int

    @property
    def box(self) -> int:
        """What lies in the box and is counted."""
        return self.loan_bag + self.welfare_bag

    @property
    def worth(self) -> int:
        """All that the group has."""
        return (
            self.box
            + self.transit
            + self.mobile
            + self.bank
            + self.crypto
            + self.loans
            + self.invested
            + self.other_assets
        )

    def share_worth(self, share_value: int) -> int:
        """What one share is worth now: what the group has less what it owes, by all shares.

        Rounded half up; the price when nobody has bought a share yet.
        """
        if not share_value or self.shares < share_value:
            return share_value
        return divide((self.worth - self.owed) * share_value, self.shares)

    def worth_of(self, shares_minor: int) -> int:
        """What shares bought for `shares_minor` are worth now, rounded once, half up."""
        if not self.shares:
            return shares_minor
        return divide((self.worth - self.owed) * shares_minor, self.shares)


def money_places(conn: Connection, currency: str) -> Places:
    """The figures of this moment, O(accounts)."""
    found = {b.account: b.minor for b in trial_balance(conn) if b.currency == currency}
    kinds = a.CHART
    counted = (*a.MONEY_ACCOUNTS, a.LOANS, a.SOCIAL_LOANS, a.LOAN_INTEREST_DUE, a.INVESTMENTS)
    return Places(
        loan_bag=found.get(a.CASH_LOAN, 0),
        welfare_bag=found.get(a.CASH_SOCIAL, 0),
        transit=found.get(a.CASH_TRANSIT, 0),
        mobile=found.get(a.MOBILE, 0) + found.get(a.AWAITING, 0),
        awaiting=found.get(a.AWAITING, 0),
        bank=found.get(a.BANK, 0),
        crypto=found.get(a.CRYPTO, 0),
        loans=sum(found.get(x, 0) for x in (a.LOANS, a.SOCIAL_LOANS, a.LOAN_INTEREST_DUE)),
        social_fund=-found.get(a.SOCIAL_FUND, 0),
        owed=-sum(m for x, m in found.items() if kinds[x].kind is a.Kind.LIABILITY),
        shares=-found.get(a.SHARES, 0),
        savings=-found.get(a.SAVINGS, 0),
        invested=found.get(a.INVESTMENTS, 0),
        other_assets=sum(
            m for x, m in found.items() if kinds[x].kind is a.Kind.ASSET and x not in counted
        ),
    )


def box_minor(conn: Connection, currency: str) -> int:
    """What the book says is in the box."""
    return sum(balance_of(conn, account, currency) for account in a.BOX_ACCOUNTS)


def have(conn: Connection, account: str, currency: str) -> int:
    """Money in one place."""
    return balance_of(conn, account, currency)
