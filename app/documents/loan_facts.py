"""What papers about loans need to know: terms, schedule, who stands for it, what is late."""

from dataclasses import dataclass

from app.core.penalties import PenaltyRule
from app.documents.facts import GroupFacts, Printing, Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """Attributes:
    no: Member number; 0 for somebody who is no member any more.
    """

    name: str
    no: int = 0
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostFacts:
    """What a loan costs. Minor units; rates in parts per million.

    Attributes:
        method: Of `app.core.schedules.terms.METHODS`.
        rate_basis: "period", "month" or "year".
        rate_meetings: Meetings that a "period" stands for.
        kept_back: Fee and interest that are kept when the money is handed over.
        effective_ppm: Yearly rate at which the payments are worth the cash; -1 where there is
            none to be said.
    """

    method: str
    rate_ppm: int
    principal: int
    interest: int
    fee: int = 0
    kept_back: int = 0
    rate_basis: str = "period"
    rate_meetings: int = 1
    effective_ppm: int = -1

    @property
    def cash(self) -> int:
        return self.principal - self.kept_back

    @property
    def cost(self) -> int:
        return self.interest + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFacts:
    """The rules a loan runs under; words as in `LoanProduct`."""

    penalty: PenaltyRule
    order: tuple[str, ...]
    direction: str
    surplus: str
    rebate: str
    payoff: str
    liability: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One payment of the plan, minor units.

    Attributes:
        balance: Principal still owed afterwards.
        paid: Of this payment so far. paid_on: Civil day on which it was whole; "" before.
    """

    n: int
    due_on: str
    principal: int
    interest: int
    fee: int
    balance: int
    paid: int = 0
    paid_on: str = ""

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class GuarantorFacts:
    """Attributes:
    minor: Principal the guarantor stands for. blocked: Of the own savings, as of today.
    owes: Would owe if the loan were called in today.
    how: "pin", "paper" or "" when it was not written.
    """

    name: str
    minor: int
    blocked: int = 0
    owes: int = 0
    how: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteFacts:
    """What the meeting said; nothing for a loan given without a request.

    Attributes:
        overrides: Rules that the vote set aside, codes of `app.core.lending.eligibility`.
        approved_by: Names.
    """

    purpose: str = ""
    votes_yes: int = 0
    votes_no: int = 0
    approved_by: tuple[str, ...] = ()
    overrides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedFacts:
    """How a loan stands today, minor units; all 0 before it is given.

    Attributes:
        left: To close it. late: Fell due before today, without penalties. late_since: The
            oldest such day, "" for none. penalty: Penalties not paid.
    """

    left: int = 0
    late: int = 0
    late_since: str = ""
    penalty: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts:
    """One loan on paper.

    Attributes:
        loan: Its id. given_on: Civil day; "" while it is only asked for.
        version: Number of the schedule in force.
    """

    group: GroupFacts
    printing: Printing
    signers: tuple[Signer, ...]
    loan: str
    borrower: PersonFacts
    given_on: str
    source: str
    cost: CostFacts
    rules: RuleFacts
    vote: VoteFacts
    plan: tuple[PlanRow, ...]
    guarantors: tuple[GuarantorFacts, ...]
    owed: OwedFacts
    version: int = 1

    @property
    def to_pay(self) -> int:
        return sum(row.total for row in self.plan)
