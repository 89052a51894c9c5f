"""An interest-free fund in plain arithmetic: whom the rule as it is written puts first.

Written from spec/domain.md section 3.12 with the decided answers to its findings; imports nothing
of the product.
"""

from dataclasses import dataclass, field
from decimal import Decimal, localcontext

UNIT = 1_000_000  # millionths of a tether
LEAST = 20 * UNIT


@dataclass
class FundLoan:
    minor: int
    left: int


@dataclass
class FundMember:
    """What a member did in the fund.

    Attributes:
        balance: Savings. fees, parts: Tethers by month; `parts` of loans, by month and loan.
        loans: Oldest first.
    """

    no: int
    balance: int = 0
    fees: dict[int, int] = field(default_factory=dict)
    parts: dict[tuple[int, int], int] = field(default_factory=dict)
    loans: list[FundLoan] = field(default_factory=list)

    def repay(self, month: int, minor: int) -> None:
        for at, loan in enumerate(self.loans):
            part = min(minor, loan.left)
            if part:
                loan.left -= part
                minor -= part
                self.parts[month, at] = self.parts.get((month, at), 0) + part
        assert not minor

    @property
    def owes(self) -> bool:
        return any(loan.left for loan in self.loans)

    def score(self, request: int) -> Decimal | None:
        """None is without limit: before every number."""
        months = {*(month for month, minor in self.fees.items() if minor)}
        months |= {month for month, _ in self.parts}
        last = max(months)
        latest = self.fees.get(last, 0)
        latest += sum(minor for (month, _), minor in self.parts.items() if month == last)
        paid = sum(minor >= LEAST for minor in self.fees.values())
        waited = max(0, paid - len({month for month, _ in self.parts}))
        settled = [loan.minor for loan in self.loans if not loan.left]
        previous, lent = settled[-1] if settled else 0, sum(loan.minor for loan in self.loans)
        below = [
            _whole(latest),
            Decimal(len(self.parts)),
            _ln(lent, least=0),
            Decimal(len(self.loans)),
            _ln(request, least=0),
        ]
        above = [_ln(previous, least=1), _ln(self.balance, least=1), Decimal(waited)]
        if min(below) <= 0:
            return None
        if min(above) <= 0:
            return Decimal(0)
        with localcontext() as context:
            context.prec = 40
            found = above[0] * above[1] * above[2]
            for one in below:
                found /= one
            return round(found, 18)


def first_of(
    people: list[FundMember], requests: dict[int, int], month: int, available: int
) -> list[int]:
    """The numbers that share the first place; [] when nobody takes part."""
    taking = [
        one
        for one in people
        if requests.get(one.no, 0) >= LEAST
        and one.fees.get(month, 0) >= LEAST
        and requests[one.no] <= one.balance
        and not one.owes
        and requests[one.no] <= available
    ]
    scores = {one.no: one.score(requests[one.no]) for one in taking}
    without_limit = [no for no, score in scores.items() if score is None]
    if without_limit or not scores:
        return sorted(without_limit)
    most = max(score for score in scores.values() if score is not None)
    return sorted(no for no, score in scores.items() if score == most)


def monthly(amount: int, months: int = 24) -> list[int]:
    """What a loan comes back in: equal parts rounded up, none below the least but the last."""
    part, found = max(LEAST, -(-amount // months)), []
    while amount:
        found.append(min(part, amount))
        amount -= found[-1]
    return found


def _whole(minor: int) -> Decimal:
    return Decimal(minor) / UNIT


def _ln(minor: int, *, least: int) -> Decimal:
    with localcontext() as context:
        context.prec = 40
        return _whole(minor).ln() if minor > least * UNIT else Decimal(0)
