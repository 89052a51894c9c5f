"""The books of a chama kept with plain dictionaries, by the rules in words.

A pot goes round, a table saves and lends, a welfare bag helps. Written from spec/domain.md alone
and importing nothing of the product. Money is whole shillings; every place of money and every
fund is a positive number.
"""

from collections import defaultdict
from dataclasses import dataclass, field

SEAT, SAVINGS, WELFARE, FINE, MEAL = 2000, 500, 100, 100, 500
RATE_PERCENT = 10  # of a month; what is not paid back is lent again
COLUMNS = ("savings", "welfare", "box1", "fine", "loan")


@dataclass
class ChamaLoan:
    """A loan for a month; `ends`: civil day of its end. `charge`: interest not paid yet."""

    no: int
    ends: str
    principal: int
    helpers: tuple[int, ...]
    charge: int = 0
    renewals: int = 0

    @property
    def left(self) -> int:
        return self.principal + self.charge

    def due(self, on: str) -> int:
        return self.left if on >= self.ends else 0

    def lend(self, ends: str) -> None:
        """For a month, half a shilling up."""
        self.ends = ends
        self.charge += (self.principal * RATE_PERCENT + 50) // 100


@dataclass
class Debt:
    """What was missing in a pot; `served`: the debtor had the own pot already."""

    turn: int
    served: bool
    left: int


@dataclass
class PlainChama:
    """Who has what, by number of the member.

    Attributes:
        waits: What a winner still waits for, by turn: (member, shillings).
        seats: The owner of each seat. order: seats by place. turn: the open one, from 1.
        paid_turn: What came for the open turn.
    """

    cash: int = 0
    bag: int = 0
    mobile: int = 0
    bank: int = 0
    awaiting: int = 0
    fund_income: int = 0
    social: int = 0
    interest: int = 0
    fines: int = 0
    expenses: int = 0
    over: int = 0
    short: int = 0
    opening: int = 0
    invested: int = 0
    savings: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    advance: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    fines_owed: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    saving_due: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    welfare_due: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    debts: dict[int, list[Debt]] = field(default_factory=lambda: defaultdict(list))
    waits: dict[int, list[int]] = field(default_factory=dict)
    came_back: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    loans: list[ChamaLoan] = field(default_factory=list)
    seats: dict[int, int] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)
    turn: int = 0
    paid_turn: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    night: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    # The meeting

    def open(self, members: list[int]) -> None:
        """Ask everybody for the usual amounts."""
        for no in members:
            self.saving_due[no] += SAVINGS
            self.welfare_due[no] += WELFARE

    def call(self, no: int, status: str) -> None:
        self.fines_owed[no] += FINE if status in ("late", "absent") else 0

    def begin(self, seats: dict[int, int], order: list[int]) -> None:
        self.seats, self.order, self.turn = dict(seats), list(order), 1
        self.paid_turn.clear()

    @property
    def winner(self) -> int:
        """Whose turn it is; 0 when the round is over."""
        return self.seats[self.order[self.turn - 1]] if self.turn <= len(self.order) else 0

    def box_due(self, no: int) -> int:
        owed = sum(one.left for one in self.debts[no])
        many = sum(owner == no for owner in self.seats.values()) if self.winner else 0
        return owed + many * SEAT

    def loan_of(self, no: int) -> ChamaLoan | None:
        return next((one for one in self.loans if one.no == no and one.left), None)

    def pay(self, no: int, amounts: dict[str, int], method: str) -> None:
        """A row: what lies ahead pays the first columns, the rest comes in money."""
        money = dict(amounts)
        for column in COLUMNS:
            used = min(self.advance[no], money.get(column, 0))
            self.advance[no] -= used
            money[column] = money.get(column, 0) - used
        total = sum(money.values())
        if method == "cash":
            self.bag += money["welfare"]
            self.cash += total - money["welfare"]
        else:
            self.awaiting += total
            self.night[method] += total
        self.savings[no] += amounts.get("savings", 0)
        self.saving_due[no] -= amounts.get("savings", 0)
        self.social += amounts.get("welfare", 0)
        self.welfare_due[no] -= amounts.get("welfare", 0)
        self.advance[no] += amounts.get("advance", 0)
        self.fines += amounts.get("fine", 0)
        self.fines_owed[no] -= amounts.get("fine", 0)
        self._pay_box(no, amounts.get("box1", 0))
        self._repay(no, amounts.get("loan", 0))

    def _pay_box(self, no: int, minor: int) -> None:
        for debt in self.debts[no]:
            part = min(debt.left, minor)
            debt.left -= part
            minor -= part
            self.came_back[debt.turn] += part
        self.debts[no] = [one for one in self.debts[no] if one.left]
        self.paid_turn[no] += minor

    def _repay(self, no: int, minor: int) -> None:
        loan = self.loan_of(no)
        if loan is not None and minor:
            charge = min(loan.charge, minor)
            loan.charge -= charge
            loan.principal -= minor - charge
            self.interest += charge
            self.loans = [one for one in self.loans if one.left]

    # Money out

    def missing(self) -> dict[int, int]:
        """What each member still has to bring for the open turn."""
        due: dict[int, int] = defaultdict(int)
        for owner in self.seats.values():
            due[owner] += SEAT
        return {
            no: want - self.paid_turn[no] for no, want in due.items() if want > self.paid_turn[no]
        }

    def to_hand_over(self) -> int:
        """What the open turn takes from the till, the meal of the host within."""
        return SEAT * len(self.seats) - sum(self.missing().values())

    def give(self) -> None:
        """The pot goes to the winner out of the till; who did not pay owes it."""
        missing, winner = self.missing(), self.winner
        self.mobile -= self.to_hand_over()
        served = {self.seats[seat] for seat in self.order[: self.turn]}
        waiting = {self.seats[seat] for seat in self.order[self.turn :]}
        for no, left in missing.items():
            self.debts[no].append(Debt(self.turn, no in served and no not in waiting, left))
        if missing:
            self.waits[self.turn] = [winner, sum(missing.values())]
        self.turn += 1
        self.paid_turn.clear()

    def hand_on(self, turn: int, minor: int) -> None:
        self.mobile -= minor
        self.waits[turn][1] -= minor
        self.came_back[turn] -= minor

    def lend(self, no: int, minor: int, ends: str, helpers: tuple[int, ...]) -> None:
        self.mobile -= minor
        loan = ChamaLoan(no, ends, minor, helpers)
        loan.lend(ends)
        self.loans.append(loan)

    def invest(self, minor: int) -> None:
        self.bank -= minor
        self.invested += minor

    def take_back(self, minor: int) -> None:
        """First what was put in, then what it earned."""
        self.bank += minor
        cost = min(self.invested, minor)
        self.invested -= cost
        self.fund_income += minor - cost

    def move(self, source: str, target: str, minor: int) -> None:
        setattr(self, source, getattr(self, source) - minor)
        setattr(self, target, getattr(self, target) + minor)

    def leave(self, no: int) -> int:
        """Everything that is the member's is paid out of the till."""
        paid = self.savings.pop(no) + self.advance.pop(no, 0)
        self.mobile -= paid
        return paid

    def night_falls(self) -> None:
        """The bank and M-Pesa say that all of it came."""
        self.mobile += self.night.pop("mpesa", 0)
        self.bank += self.night.pop("bank", 0)
        self.awaiting = 0

    # What it comes to

    def accounts(self) -> dict[str, int]:
        """Account → shillings, debit positive, as the trial balance must show them."""
        owed = [one for debts in self.debts.values() for one in debts]
        sums = {
            "1010": self.cash,
            "1020": self.bag,
            "1100": self.bank,
            "1200": self.mobile,
            "1210": self.awaiting,
            "1300": sum(one.principal for one in self.loans),
            "1330": sum(one.left for one in owed if not one.served),
            "1340": sum(one.left for one in owed if one.served),
            "1400": self.invested,
            "2010": -sum(self.savings.values()),
            "2020": -sum(self.advance.values()),
            "2030": -sum(self.paid_turn.values()),
            "2040": -self.social,
            "2060": -sum(left for _, left in self.waits.values()),
            "3050": -self.opening,
            "4010": -self.interest,
            "4050": -self.fines,
            "4070": -self.fund_income,
            "4100": -self.over,
            "5070": self.short,
            "5010": self.expenses,
        }
        return {account: minor for account, minor in sums.items() if minor}
