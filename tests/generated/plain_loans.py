"""Loans with instalments, kept with plain arithmetic: what is due, what a payment settles.

Written from spec/domain.md sections 3.13 and 3.16; imports nothing of the product.
"""

from dataclasses import dataclass, field

from tests.generated.ledger import Ledger


@dataclass
class Part:
    """An instalment: day it falls due, and what is left of it."""

    on: str
    principal: int
    interest: int = 0

    @property
    def left(self) -> int:
        return self.principal + self.interest


@dataclass
class PlainLoan:
    """`kept`: interest kept back when it was given and not earned yet (2090)."""

    member: int
    parts: list[Part]
    kept: int = 0

    @property
    def principal(self) -> int:
        return sum(one.principal for one in self.parts)

    @property
    def left(self) -> int:
        return sum(one.left for one in self.parts)

    def due(self, on: str) -> int:
        return sum(one.left for one in self.parts if one.on <= on)


@dataclass
class PlainLoans:
    """All loans of a group; oldest first."""

    ledger: Ledger
    all: list[PlainLoan] = field(default_factory=list)

    def of(self, member: int) -> list[PlainLoan]:
        return [one for one in self.all if one.member == member and one.left]

    def due(self, member: int, on: str) -> int:
        return sum(one.due(on) for one in self.of(member))

    def left(self, member: int) -> int:
        return sum(one.left for one in self.of(member))

    def give(self, member: int, parts: list[Part], source: str = "1010", kept: int = 0) -> None:
        """`kept`: interest kept back of what is handed over; repayments earn it."""
        loan = PlainLoan(member, parts, kept)
        self.all.append(loan)
        self.ledger.put("1300", loan.principal)
        self.ledger.put("2090", -kept)
        self.ledger.put(source, kept - loan.principal)

    def repay(self, member: int, minor: int, on: str) -> None:
        """What is due on each loan, the oldest first; of an instalment the interest first."""
        before = [(loan, loan.principal) for loan in self.of(member)]
        for only_due in (True, False):
            for loan in self.of(member):
                for part in loan.parts:
                    if only_due and part.on > on:
                        continue
                    interest = min(minor, part.interest)
                    principal = min(minor - interest, part.principal)
                    part.interest -= interest
                    part.principal -= principal
                    minor -= interest + principal
                    self.ledger.put("4010", -interest)
                    self.ledger.put("1300", -principal)
        assert not minor, (member, on, minor)
        for loan, left in before:
            earned = (2 * loan.kept * (left - loan.principal) + left) // (2 * left) if left else 0
            loan.kept -= earned
            self.ledger.move("2090", "4010", earned)


def declining(principal: int, days: list[str], percent: int) -> list[Part]:
    """Equal parts of the principal, each with interest on what is left before it."""
    each, found = principal // len(days), []
    assert each * len(days) == principal
    for at, day in enumerate(days):
        found.append(Part(day, each, (principal - each * at) * percent // 100))
    return found
