"""Money that the group puts where it earns: a money market fund, treasury bills, shares (T46).

What comes back is first what was put in; more than that is income, and what is lost when nothing
is left of it an expense.
"""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES


@event_type("investment.bought", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class InvestmentBought:
    """Money went into an investment.

    Attributes:
        investment: Its id; more of the same carries the same. name: As the group calls it.
    """

    investment: str
    name: str
    meeting: str
    on: str
    minor: int
    currency: str
    source: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        place = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(a.INVESTMENTS, self.investment, self.minor), (place, "", -self.minor)]
        return lines_of(rows, self.currency)


@event_type("investment.sold", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class InvestmentSold:
    """Money came back from an investment.

    Attributes:
        minor: What came, into `target`.
        cost: What of the money that was put in is over with it; all of it when nothing is left.
    """

    investment: str
    meeting: str
    on: str
    minor: int
    cost: int
    currency: str
    target: str
    post: tuple[Line, ...] = ()

    @property
    def gain(self) -> int:
        """Income; negative for a loss."""
        return self.minor - self.cost

    def template(self) -> tuple[Line, ...]:
        rows = [
            (SOURCES.get(self.target, a.CASH_LOAN), "", self.minor),
            (a.INVESTMENTS, self.investment, -self.cost),
            (a.INVESTMENT_INCOME, "", -max(0, self.gain)),
            (a.LOANS_WRITTEN_OFF, "", max(0, -self.gain)),
        ]
        return lines_of(rows, self.currency)


def buy(payload: InvestmentBought, *, have: int) -> InvestmentBought:
    """Decide that money is put away.

    Args:
        have: Money in the place it is taken from.

    Raises:
        Refused: "amount.not_positive", "investment.no_name", "money.unknown_place",
            "money.not_enough" with have and place.
    """
    _check(payload.minor, payload.source)
    if not payload.name.strip():
        raise Refused("investment.no_name")
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())


def sell(payload: InvestmentSold, *, left: int, is_all: bool) -> InvestmentSold:
    """Decide what money that came back was.

    Args:
        left: What was put in and did not come back yet.
        is_all: Nothing is left of the investment.

    Raises:
        Refused: "amount.not_positive", "money.unknown_place".
    """
    _check(payload.minor, payload.target)
    cost = left if is_all else min(left, payload.minor)
    decided = replace(payload, cost=cost)
    return replace(decided, post=decided.template())


def _check(minor: int, place: str) -> None:
    if minor <= 0:
        raise Refused("amount.not_positive", minor=minor)
    if place not in SOURCES:
        raise Refused("money.unknown_place", place=place)
