"""The books of a savings group kept with plain dictionaries, by the rules in words.

Written from spec/domain.md alone and importing nothing of the product, so that the product is
tested against something that its ledger did not compute. Money is whole shillings; every place
of money and every fund is a positive number.
"""

from collections import defaultdict
from dataclasses import dataclass, field

SHARE = 2000
LATE_FINE, ABSENT_FINE = 500, 1000
CHARGE_PERCENT, CHARGE_EVERY = 5, 4  # of what is left, at every fourth meeting after giving
LOAN_WEEKS = 12
MULTIPLE = 3


@dataclass
class PlainLoan:
    no: int
    week: int
    principal_left: int
    charge_owed: int = 0

    @property
    def left(self) -> int:
        return self.principal_left + self.charge_owed

    def due(self, week: int) -> int:
        """Missed charges at once, the principal when the term is over."""
        return self.charge_owed + (self.principal_left if week >= self.week + LOAN_WEEKS else 0)


@dataclass
class PlainBooks:
    """Who has what.

    Attributes:
        box, bag: Cash of the loan fund and of the social fund. `till`: M-Pesa not yet checked.
        shares, advance, fines_owed: By number of the member; shares in shillings.
        undecided: Money written twice about which nobody has decided.
        came: Meetings that a member came to.
    """

    box: int = 0
    bag: int = 0
    till: int = 0
    bank: int = 0
    social: int = 0
    undecided: int = 0
    charges_earned: int = 0
    fines_earned: int = 0
    cash_over: int = 0
    cash_short: int = 0
    expenses: int = 0
    shares: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    advance: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    fines_owed: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    came: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    loans: list[PlainLoan] = field(default_factory=list)
    collected: int = 0  # at the meeting that is open
    carried: int = 0  # of the next meeting's page: came when the last one was closed
    closed: list[tuple[int, int]] = field(default_factory=list)  # (collected, cash in the box)

    def open(self, week: int) -> None:
        """Charge the loans whose four weeks are over, half a shilling up."""
        self.collected, self.carried = self.carried, 0
        for loan in self.loans:
            age = week - loan.week
            if age > 0 and age % CHARGE_EVERY == 0:
                loan.charge_owed += (loan.principal_left * CHARGE_PERCENT + 50) // 100

    def call(self, no: int, status: str) -> None:
        self.fines_owed[no] += {"late": LATE_FINE, "absent": ABSENT_FINE}.get(status, 0)
        self.came[no] += status in ("present", "late")

    def pay(self, week: int, no: int, amounts: dict[str, int], method: str) -> None:
        """A member pays in; welfare in notes goes into its own bag."""
        total, welfare = sum(amounts.values()), amounts.get("welfare", 0)
        self.collected += total
        if method == "cash":
            self.bag += welfare
            self.box += total - welfare
        else:
            self.till += total
        self.social += welfare
        self.shares[no] += amounts.get("shares", 0)
        self.advance[no] += amounts.get("advance", 0)
        self.fines_owed[no] -= amounts.get("fine", 0)
        self.fines_earned += amounts.get("fine", 0)
        self._repay(week, no, amounts.get("loan", 0))

    def _repay(self, week: int, no: int, amount: int) -> None:
        """What is due on each loan, oldest first; the rest to the oldest; charges come first."""
        mine = [loan for loan in self.loans if loan.no == no and loan.left]
        for limit in ([loan.due(week) for loan in mine], [loan.left for loan in mine]):
            for loan, most in zip(mine, limit, strict=True):
                part = min(amount, most, loan.left)
                amount -= part
                charge = min(part, loan.charge_owed)
                loan.charge_owed -= charge
                loan.principal_left -= part - charge
                self.charges_earned += charge
        assert amount == 0, (week, no, amount)

    def pay_late(self, week: int, no: int, amounts: dict[str, int], method: str) -> None:
        """A payment of a closed meeting: the money is there, its page is the next one's."""
        collected = self.collected
        self.pay(week, no, amounts, method)
        self.carried += self.collected - collected

    def typed_twice(self, no: int, amounts: dict[str, int], method: str, answer: str) -> None:
        """Another device wrote it too: one payment, two payments, or nobody knows yet."""
        if answer == "once":
            return
        total, welfare = sum(amounts.values()), amounts.get("welfare", 0)
        if method == "cash":
            self.bag += welfare
            self.box += total - welfare
        else:
            self.till += total
        if answer == "twice":
            self.collected += total
            self.advance[no] += total
        else:
            self.undecided += total

    def lend(self, week: int, no: int, amount: int) -> None:
        self.box -= amount
        self.loans.append(PlainLoan(no, week, amount))

    def help(self, amount: int) -> None:
        self.bag -= amount
        self.social -= amount

    def spend(self, amount: int) -> None:
        self.box -= amount
        self.expenses += amount

    def deposit(self, amount: int) -> None:
        """To the bank; back from it when negative."""
        self.box -= amount
        self.bank += amount

    def differ(self, amount: int) -> None:
        """The box holds more (positive) or less than the book, and nobody knows why."""
        self.box += amount
        if amount > 0:
            self.cash_over += amount
        else:
            self.cash_short -= amount

    def close(self) -> None:
        assert min(self.box, self.bag, self.bank, self.social) >= 0, self
        self.closed.append((self.collected, self.box + self.bag))

    def owed_by(self, no: int) -> int:
        return sum(loan.left for loan in self.loans if loan.no == no)

    def due_from(self, week: int, no: int) -> int:
        return sum(loan.due(week) for loan in self.loans if loan.no == no)

    def can_borrow(self, no: int) -> int:
        return max(0, MULTIPLE * self.shares[no] - self.owed_by(no))

    @property
    def lent(self) -> int:
        return sum(loan.principal_left for loan in self.loans)

    @property
    def share_worth(self) -> int:
        """spec/domain.md section 3.7, F / N: cash and loans of the fund by shares, half up."""
        has = self.box + self.bag + self.till + self.bank + self.lent
        owes = self.social + self.undecided + sum(self.advance.values())
        bought = sum(self.shares.values()) // SHARE
        return ((has - owes) * 2 + bought) // (2 * bought)

    def accounts(self) -> dict[str, int]:
        """Debit-positive balances by the codes of spec/domain.md section 4.2, zeros left out."""
        found = {
            "1010": self.box,
            "1020": self.bag,
            "1100": self.bank,
            "1210": self.till,
            "1300": self.lent,
            "2020": -sum(self.advance.values()),
            "2040": -self.social,
            "2050": -self.undecided,
            "3010": -sum(self.shares.values()),
            "4010": -self.charges_earned,
            "4050": -self.fines_earned,
            "4100": -self.cash_over,
            "5010": self.expenses,
            "5070": self.cash_short,
        }
        assert sum(found.values()) == 0, found
        return {code: minor for code, minor in found.items() if minor}
