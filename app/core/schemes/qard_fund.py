"""The interest-free fund: fees make the money, the fair order says who gets it.

Source: spec/domain.md section 3.12, with the decided answers to its findings.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from app.core import accounts as a
from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import PROFILES, Profile
from app.core.fair_order.selection import LATE, Late, Order, monthly_instalment, select
from app.core.ledger import Line, lines_of
from app.core.schemes.scheme import Choose, Played, Scheme

Periods = Literal["month", "jalali_month"]


class FundTerms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The rules of one fund. Amounts are minor units.

    Attributes:
        fee_least: The fee of a period; more may be paid and counts.
        instalment_least, months_max: A loan comes back in at most so many periods, in parts not
            below the least.
        loans_per_period: How many may be chosen while the money lasts.
        profile, late, above_balance: As `Order`.
        period: Months of which calendar; a payment belongs to the month of its day in `zone`.
        unit: Minor units of one unit of the formula.
    """

    currency: str = "USDT"
    fee_least: int = 20_000_000
    instalment_least: int = 20_000_000
    months_max: int = 24
    loans_per_period: int = 1
    profile: Profile = "as_written"
    late: Late = "exclude"
    above_balance: bool = False
    period: Periods = "jalali_month"
    zone: str = "Asia/Tehran"
    unit: int = 1_000_000

    def order(self) -> Order:
        return Order(
            profile=self.profile,
            late=self.late,
            least=max(1, self.instalment_least),
            above_balance=self.above_balance,
            unit=self.unit,
        )


def check(terms: FundTerms) -> FundTerms:
    """Prove that a fund can be run by these terms.

    Raises:
        Refused: "scheme.number" with field and allowed, "scheme.word" with field and word.
    """
    least = {
        "fee_least": 0,
        "instalment_least": 0,
        "months_max": 1,
        "loans_per_period": 1,
        "unit": 1,
    }
    for name, low in least.items():
        if getattr(terms, name) < low:
            raise Refused("scheme.number", field=name, allowed=low)
    if terms.months_max > 600:
        raise Refused("scheme.number", field="months_max", allowed=600)
    for name, known in (("profile", PROFILES), ("late", LATE)):
        if getattr(terms, name) not in known:
            raise Refused("scheme.word", field=name, word=getattr(terms, name))
    return terms


def sample_terms(members: int, choose: Choose) -> FundTerms:
    """A fund as its founders set it, or a variant of it."""
    return FundTerms(
        profile=PROFILES[choose(len(PROFILES))],
        late=LATE[choose(len(LATE))],
        loans_per_period=1 + choose(3),
        months_max=6 + choose(19),
    )


@dataclass(slots=True)
class _Member:
    """What a member did until now."""

    name: str
    no: int
    balance: int = 0
    owes: int = 0
    part: int = 0
    paid: int = 0
    received: int = 0
    last_payment: int = 0
    last_loan: int = 0
    instalments: int = 0
    payments: int = 0
    loan_periods: int = 0
    loans: list[int] = field(default_factory=list)

    def pay(self, fee: int) -> tuple[int, int]:
        """(fee, instalment) of one period."""
        part = min(self.part, self.owes)
        self.payments += 1
        self.loan_periods += part > 0
        self.instalments += part > 0
        self.owes -= part
        self.balance += fee
        self.last_payment = fee + part
        self.paid += fee + part
        return fee, part

    def borrow(self, amount: int, part: int) -> None:
        self.owes, self.part, self.last_loan = amount, part, amount
        self.received += amount
        self.loans.append(amount)

    def asks(self, amount: int) -> Applicant:
        return Applicant(
            member=self.name, no=self.no, request=amount, balance=self.balance,
            previous=self.last_loan, last_payment=self.last_payment,
            instalments=self.instalments, payments=self.payments,
            loan_periods=self.loan_periods, loans=len(self.loans), lent=sum(self.loans),
            has_running=self.owes > 0,
        )  # fmt: skip


def play(terms: FundTerms, members: Sequence[str], choose: Choose) -> Played:
    """Twelve periods of fees and choices, then the periods in which the last loan comes back."""
    people = [_Member(name, no) for no, name in enumerate(members, 1)]
    journals: list[tuple[Line, ...]] = []
    wins: list[tuple[int, str]] = []
    parts: list[int] = []
    cash = period = 0
    while period < 12 or any(one.owes for one in people):
        period += 1
        fees = period <= 12
        for one in people:
            fee, part = one.pay(terms.fee_least * (1 + choose(2)) if fees else 0)
            cash += fee + part
            parts += [fee, part]
            journals.append(_paid(terms, one.name, fee, part))
        for _ in range(terms.loans_per_period if fees else 0):
            asking = [one.asks(choose(4) * terms.fee_least * 3) for one in people]
            found = select(
                asking, terms.order(), available=cash, draw=lambda pool: pool[choose(len(pool))]
            )
            if not found.winner:
                break
            winner = next(one for one in people if one.name == found.winner)
            amount = next(one.request for one in asking if one.member == found.winner)
            winner.borrow(
                amount,
                monthly_instalment(amount, months=terms.months_max, least=terms.instalment_least),
            )
            cash -= amount
            wins.append((period, f"{winner.name}#{len(winner.loans)}"))
            journals.append(_lines(terms, (a.LOANS, winner.name, amount), (a.CRYPTO, "", -amount)))
    return Played(
        journals=tuple(journals),
        wins=tuple(wins),
        paid={one.name: one.paid for one in people},
        received={one.name: one.received for one in people},
        parts=tuple(parts),
        cash=(cash, 0, cash),
        must_be_zero=(a.LOANS,),
    )


def _paid(terms: FundTerms, member: str, fee: int, part: int) -> tuple[Line, ...]:
    return _lines(
        terms, (a.CRYPTO, "", fee + part), (a.SAVINGS, member, -fee), (a.LOANS, member, -part)
    )


def _lines(terms: FundTerms, *rows: tuple[str, str, int]) -> tuple[Line, ...]:
    return lines_of(rows, terms.currency)


SCHEME = Scheme(
    kind="qard_fund",
    terms=FundTerms,
    check=check,
    row="member",
    columns=("savings", "loan_principal"),
    steps=("open", "roll_call", "collect", "loans", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
