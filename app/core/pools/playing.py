"""A whole cycle of a savings group on paper: what the laws of every scheme look at."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core import accounts as a
from app.core.ledger import Line, lines_of
from app.core.played import Played
from app.core.shareout.debts import Owed, end_loans
from app.core.shareout.journals import Part, paid_lines, part_journals, surplus_lines
from app.core.shareout.modes import Claim
from app.core.shareout.plan import plan_shareout
from app.core.splitting import split


@dataclass(slots=True)
class Cycle:
    """The books of one cycle while it is played; amounts in minor units.

    Attributes:
        capital: Account of the savings: 3010 (shares) or 2010.
        loans: (member, principal, interest due) by loan.
    """

    currency: str
    members: Sequence[str]
    capital: str = a.SHARES
    journals: list[tuple[Line, ...]] = field(default_factory=list)
    paid: Counter[str] = field(default_factory=Counter)
    received: Counter[str] = field(default_factory=Counter)
    parts: list[int] = field(default_factory=list)
    loans: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    interest: Counter[str] = field(default_factory=Counter)
    weighted: Counter[str] = field(default_factory=Counter)
    _balances: Counter[tuple[str, str]] = field(default_factory=Counter)
    _totals: Counter[str] = field(default_factory=Counter)

    def post(self, *rows: tuple[str, str, int]) -> None:
        """One journal."""
        self.write(lines_of(rows, self.currency))

    def write(self, lines: tuple[Line, ...]) -> None:
        self.journals.append(lines)
        for line in lines:
            self._balances[line.account, line.sub] += line.minor
            self._totals[line.account] += line.minor

    def balance(self, account: str, sub: str | None = None) -> int:
        """Debit positive; of all subs when none is named."""
        return self._totals[account] if sub is None else self._balances[account, sub]

    def savings(self, member: str) -> int:
        return -self.balance(self.capital, member)

    def save(self, member: str, minor: int, *, meetings_left: int = 0) -> None:
        self._bring(member, minor, a.CASH_LOAN, self.capital, member)
        self.weighted[member] += minor * meetings_left

    def social(self, member: str, minor: int) -> None:
        self._bring(member, minor, a.CASH_SOCIAL, a.SOCIAL_FUND, "")

    def income(self, member: str, minor: int, account: str) -> None:
        """A fine, a fee."""
        self._bring(member, minor, a.CASH_LOAN, account, "")

    def expense(self, minor: int, account: str = "5010") -> None:
        minor = min(minor, self.balance(a.CASH_LOAN))
        self.post((account, "", minor), (a.CASH_LOAN, "", -minor))

    def lend(self, member: str, principal: int, *, interest: int = 0, kept_back: int = 0) -> None:
        """Hand a loan over; `interest` is due later, `kept_back` is income at once."""
        principal = min(principal, self.balance(a.CASH_LOAN) + kept_back)
        if principal <= kept_back:
            return
        loan = f"loan-{len(self.loans)}"
        self.loans[loan] = (member, principal, interest)
        self.post(
            (a.LOANS, loan, principal),
            (a.CASH_LOAN, "", kept_back - principal),
            (a.INTEREST, "", -kept_back),
        )
        self.interest[member] += kept_back
        self.received[member] += principal - kept_back

    def charge(self, loan: str, interest: int) -> None:
        member, principal, due = self.loans[loan]
        self.loans[loan] = (member, principal, due + interest)

    def repay(self, loan: str, minor: int) -> None:
        """Interest first; more than is owed is not taken."""
        member, principal, due = self.loans[loan]
        of_interest = min(minor, due)
        of_principal = min(minor - of_interest, principal)
        self.loans[loan] = (member, principal - of_principal, due - of_interest)
        self.post(
            (a.CASH_LOAN, "", of_interest + of_principal),
            (a.INTEREST, "", -of_interest),
            (a.LOANS, loan, -of_principal),
        )
        self.interest[member] += of_interest
        self.paid[member] += of_interest + of_principal
        self.parts += [of_interest, of_principal]

    def owes(self, member: str) -> bool:
        return any(who == member and principal for who, principal, _ in self.loans.values())

    def running(self) -> list[str]:
        return [loan for loan, (_, principal, due) in self.loans.items() if principal or due]

    def share_out(
        self, *, mode: str, cash_unit: int, price: int = 1, fixed_most: int = 1
    ) -> tuple[int, int, int]:
        """Close the cycle by the journals of section 4.4; (cash before, paid out, stays)."""
        owed = tuple(
            Owed(loan=loan, member=member, principal=principal, interest=due)
            for loan, (member, principal, due) in self.loans.items()
            if principal or due
        )
        debts: Counter[str] = Counter()
        for one in owed:
            debts[one.member] += one.total
        claims = [
            Claim(
                member=member,
                shares=self.savings(member) // price,
                capital=self.savings(member),
                loan=debts[member],
                interest_paid=self.interest[member],
                parts=self.weighted[member],
                fixed=min(fixed_most, self.savings(member) // price),
            )
            for member in self.members
        ]
        before = self.balance(a.CASH_LOAN)
        plan = plan_shareout(claims, cash=before, mode=mode, cash_unit=cash_unit)
        kept = (a.CASH_LOAN, a.CASH_SOCIAL, a.SOCIAL_FUND, a.LOANS, self.capital)
        surplus = [(*key, minor) for key, minor in self._balances.items() if key[0] not in kept]
        self.write(surplus_lines(surplus, retained=0, currency=self.currency))
        ends = end_loans(owed, {row.member: row.loan for row in plan.rows})
        for row in plan.rows:
            part = Part(
                member=row.member,
                own=[(self.capital, row.capital)],
                gross=row.gross,
                paid=row.paid,
                loans=[end for end in ends if end.member == row.member],
            )
            for lines in part_journals(part, self.currency):
                self.write(lines)
        for row in plan.rows:
            self.pay(row.member, row.paid)
            self.parts += [row.gross, row.net, row.lost]
        return before, plan.paid, plan.remainder

    def pay(self, member: str, minor: int, source: str = a.CASH_LOAN) -> None:
        """Hand over what is payable to a member."""
        if minor:
            self.write(
                paid_lines(member=member, minor=minor, source=source, currency=self.currency)
            )
            self.received[member] += minor
            self.parts.append(minor)

    def split_social(self) -> None:
        """The social fund in equal parts to everybody."""
        fund = -self.balance(a.SOCIAL_FUND)
        if fund <= 0:
            return
        shares = split(fund, [1] * len(self.members))
        payable = zip(self.members, shares, strict=True)
        rows = [(a.PAYABLE, member, -minor) for member, minor in payable]
        self.post((a.SOCIAL_FUND, "", fund), *rows)
        for member, minor in zip(self.members, shares, strict=True):
            self.pay(member, minor, a.CASH_SOCIAL)

    def played(self, cash: tuple[int, int, int], must_be_zero: Sequence[str]) -> Played:
        return Played(
            journals=tuple(self.journals),
            paid=dict(self.paid),
            received=dict(self.received),
            parts=tuple(self.parts),
            cash=cash,
            must_be_zero=tuple(must_be_zero),
        )

    def _bring(self, member: str, minor: int, place: str, account: str, sub: str) -> None:
        if minor:
            self.post((place, "", minor), (account, sub, -minor))
            self.paid[member] += minor
            self.parts.append(minor)
