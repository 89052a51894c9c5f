"""Dividends declared and paid (T52, T53), and interest credited to savings (T16)."""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES

PORTIONS_MAX: Final = 40  # in one fact: it stays far below what a fact may weigh
DIVIDED_BY: Final = ("savings", "interest", "time", "days")


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """A member's part of a dividend, or the interest on the savings; minor units.

    Attributes:
        weight: What it was divided by. withheld: Tax kept back.
    """

    member: str
    weight: int
    minor: int
    withheld: int = 0


@event_type("dividend.declared", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class DividendDeclared:
    """The group gives a part of its income out: income is closed to the surplus (3030).

    Attributes:
        income: (account, balance) of what is closed, debit positive: income, expenses and the
            surplus of the cycle.
        minor: Given out. kept: Goes to the reserve (3040), or to what the group keeps (3020): the
            corpus of a self-help group; `kept_to` says which.
        divided_by: Of DIVIDED_BY: savings, interest that each one paid, amount and meetings of what
            was paid in (the cassation of a tontine), or amount and days of savings (a moneypool).
    """

    dividend: str
    box: str
    meeting: str
    on: str
    currency: str
    divided_by: str
    given_ppm: int
    tax_ppm: int
    income: tuple[tuple[str, int], ...]
    minor: int
    kept: int
    approved_by: tuple[str, ...]
    motion: str = ""
    kept_to: str = a.LOSS_RESERVE
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [(account, "", -minor) for account, minor in self.income]
        rows += [(a.CYCLE_SURPLUS, "", -self.minor), (self.kept_to, "", -self.kept)]
        return lines_of(rows, self.currency)


@event_type("dividend.shared", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class DividendShared:
    """The parts of some members, at most `PORTIONS_MAX`: a fact is small.

    Attributes:
        cause: Fact of the declaration, together with which it is taken back.
    """

    dividend: str
    cause: str
    meeting: str
    on: str
    currency: str
    members: tuple[Portion, ...]
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(one.minor for one in self.members)

    def template(self) -> tuple[Line, ...]:
        rows = [(a.CYCLE_SURPLUS, "", self.total)]
        rows += [(a.PAYABLE, one.member, one.withheld - one.minor) for one in self.members]
        rows.append((a.TAX_WITHHELD, "", -sum(one.withheld for one in self.members)))
        return lines_of(rows, self.currency)


@event_type("dividend.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DividendPaid:
    """A member got the dividend."""

    dividend: str
    member: str
    meeting: str
    on: str
    minor: int
    currency: str
    source: str
    agreed: str
    code: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(a.PAYABLE, self.member, self.minor), (source, "", -self.minor)]
        return lines_of(rows, self.currency)


@event_type("savings.interest", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class SavingsInterest:
    """Interest of a month is added to the savings of some members (T16).

    Attributes:
        cause: The first fact of the same crediting; "" for that.
        from_on, to_on: First and last day of the time. rate_ppm: For a year.
        members: weight is the sum of the daily balances.
    """

    box: str
    meeting: str
    on: str
    from_on: str
    to_on: str
    rate_ppm: int
    currency: str
    members: tuple[Portion, ...]
    approved_by: tuple[str, ...]
    cause: str = ""
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(one.minor for one in self.members)

    def template(self) -> tuple[Line, ...]:
        rows = [(a.SAVINGS, one.member, -one.minor) for one in self.members]
        return lines_of([(a.CYCLE_SURPLUS, "", self.total), *rows], self.currency)


def declare(payload: DividendDeclared) -> DividendDeclared:
    """Fill in the lines.

    Raises:
        Refused: "dividend.no_income" when nothing is given out.
    """
    if payload.minor <= 0 or payload.kept < 0:
        raise Refused("dividend.no_income", minor=payload.minor)
    return replace(payload, post=payload.template())


def share(payload: DividendShared) -> DividendShared:
    """Fill in the lines."""
    return replace(payload, post=payload.template())


def pay(payload: DividendPaid, *, payable: int, have: int) -> DividendPaid:
    """Fill in the lines of a payment.

    Raises:
        Refused: Not positive, more than is payable ("dividend.more" with allowed) or than there
            is; no known place; nobody agreed.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > payable:
        raise Refused("dividend.more", allowed=payable)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.agreed not in ("pin", "paper"):
        raise Refused("shareout.not_agreed", member=payload.member)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())


def credit(payload: SavingsInterest) -> SavingsInterest:
    """Fill in the lines.

    Raises:
        Refused: "amount.not_positive" when nobody earned anything.
    """
    if payload.total <= 0:
        raise Refused("amount.not_positive", minor=payload.total)
    return replace(payload, post=payload.template())
