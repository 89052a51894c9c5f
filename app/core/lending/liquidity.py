"""What the loan fund can lend today, and who waits when it is not enough."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.rounding import PPM
from app.core.splitting import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund:
    """Money and promises of the loan fund in one currency, minor units, none negative.

    The social fund is never counted, nor electronic money that is not verified.

    Attributes:
        cash, mobile, bank, wallet: Accounts 1010, 1200, 1100, 1250.
        reserve_ppm: Part of this money that stays.
        approved: Loans approved or queued and not handed over.
        payouts: Owed to members (2060).
        next_prize, next_dues: What the next turn has promised, and what is expected to come in
            for it before.
        unidentified: Receipts whose owner is not known (2050).
        advances: Money paid ahead (2020), 0 where the rules do not protect it.
    """

    cash: int = 0
    mobile: int = 0
    bank: int = 0
    wallet: int = 0
    reserve_ppm: int = 0
    approved: int = 0
    payouts: int = 0
    next_prize: int = 0
    next_dues: int = 0
    unidentified: int = 0
    advances: int = 0

    @property
    def money(self) -> int:
        return self.cash + self.mobile + self.bank + self.wallet

    @property
    def reserve(self) -> int:
        """Rounded up: the reserve is never short of its percentage."""
        return -(-self.money * self.reserve_ppm // PPM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Liquidity:
    """The answer with its steps.

    Attributes:
        steps: (code, minor units) in the order of reading, additions positive, money that is
            promised negative; zeros are left out.
        available: Their sum; negative when more is promised than there is.
    """

    steps: tuple[tuple[str, int], ...]
    available: int

    @property
    def can_lend(self) -> int:
        return max(0, self.available)

    def short_by(self, principal: int) -> int:
        """What is missing for a loan; 0 when it can be given."""
        return max(0, principal - self.can_lend)


def liquidity(fund: Fund) -> Liquidity:
    """What can be lent without touching what is promised.

    Source: spec/domain.md section 3.22; vector 77,500 with a reserve of 10 % gives 69,750.
    """
    steps = (
        ("cash", fund.cash),
        ("mobile", fund.mobile),
        ("bank", fund.bank),
        ("wallet", fund.wallet),
        ("reserve", -fund.reserve),
        ("approved", -fund.approved),
        ("payouts", -fund.payouts),
        ("next_turn", -max(0, fund.next_prize - fund.next_dues)),
        ("unidentified", -fund.unidentified),
        ("advances", -fund.advances),
    )
    shown = tuple((code, minor) for code, minor in steps if minor)
    return Liquidity(steps=shown, available=sum(minor for _, minor in shown))


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What one request of the queue gets today, minor units."""

    loan: str
    asked: int
    given: int

    @property
    def waits(self) -> int:
        return self.asked - self.given


def serve_in_order(requests: Sequence[tuple[str, int]], available: int) -> tuple[Served, ...]:
    """Whole loans in their order while the money lasts; the first that does not fit stops it.

    Nobody is overtaken: a small loan behind a large one waits too.

    Args:
        requests: (loan id, principal in minor units), first come first.
    """
    left, open_ = max(0, available), True
    served = []
    for loan, asked in requests:
        open_ = open_ and asked <= left
        given = asked if open_ else 0
        left -= given
        served.append(Served(loan=loan, asked=asked, given=given))
    return tuple(served)


def serve_in_proportion(
    requests: Sequence[tuple[str, int]], available: int, *, cash_unit: int = 1
) -> tuple[Served, ...]:
    """Every request scaled by the same part, in whole cash units; the rest waits.

    Source: spec/domain.md section 2.5, case S.
    """
    asked = sum(minor for _, minor in requests)
    money = min(max(0, available), asked)
    if not money:
        return tuple(Served(loan=loan, asked=minor, given=0) for loan, minor in requests)
    shares = split(money, [minor for _, minor in requests])
    if money == asked:
        cash_unit = 1
    return tuple(
        Served(loan=loan, asked=minor, given=share - share % cash_unit)
        for (loan, minor), share in zip(requests, shares, strict=True)
    )


def after_turn(*, pot: int, reserve: int, prize: int) -> int:
    """What a rotating box has left after turn k; negative is what it is short of."""
    return pot + reserve - prize
