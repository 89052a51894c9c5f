"""A year of a village group, week by week: what happened and what went wrong at the table.

Group G5 of spec/domain.md section 9.1: Tumaini VSLA, Mbeya. The same seed gives the same year.
Imports nothing of the product: only the plain books, which also say what can happen next.
"""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.generated.plain_books import SHARE, PlainBooks

SEED = 20250321
WEEKS = 52
MEMBERS = 25
FIRST = date(2025, 3, 22)
JOINS = {15: 26, 31: 27}  # week: number of the one who joins
LEAVES = {40: 24}
TABLET_FROM = 20  # rows from this number on are typed on the secretary's tablet
WELFARE = 500
HELP = {9: 40_000, 17: 30_000, 25: 60_000, 36: 35_000, 47: 30_000}  # five social benefits
DIFFERENCES = (11, 23, 34, 46)  # one in twelve meetings
OPENING_MISMATCH = 28
KEY_AWAY = (8, 29)
LATE_ROW = 33  # a row of the tablet that arrives when the meeting is closed
MOVED = 20  # a meeting that was put off by a day


@dataclass(frozen=True)
class Paid:
    """A row of the collect sheet.

    Attributes:
        device: "laptop", "tablet", or "late" for a tablet that came after the closing.
        wrong: Member for whom shares and welfare were first written by mistake; 0 for none.
        twice: Answer when it was typed on the other device too: "once", "twice", "open";
            "" when it was not.
    """

    no: int
    amounts: dict[str, int]
    method: str
    code: str = ""
    device: str = "laptop"
    wrong: int = 0
    twice: str = ""
    payer: str = ""


@dataclass
class Week:
    """One meeting, in the order of the table."""

    no: int
    on: str
    joins: int = 0
    leaves: int = 0
    key_away: bool = False
    opening_difference: int = 0
    roll: dict[int, str] = field(default_factory=dict)
    rows: list[Paid] = field(default_factory=list)
    help: tuple[int, int] = (0, 0)
    expense: int = 0
    withdrawn: int = 0
    loans: list[tuple[int, int]] = field(default_factory=list)
    deposit: int = 0
    difference: int = 0


@dataclass
class Year:
    weeks: list[Week]
    books: PlainBooks


class _Chance:
    """The year while it happens."""

    def __init__(self, seed: int) -> None:
        self.rnd = random.Random(seed)
        self.books = PlainBooks()
        self.members = list(range(1, MEMBERS + 1))
        self.usual = {no: self.rnd.choice((1, 2, 2, 3, 3, 4, 5)) for no in range(1, 30)}
        self.codes: set[str] = set()

    def week(self, no: int) -> Week:
        on = FIRST + timedelta(days=7 * (no - 1) + (no == MOVED))
        week = Week(no, on.isoformat(), key_away=no in KEY_AWAY)
        self._people(week)
        self.books.open(no)
        if no == OPENING_MISMATCH:
            week.opening_difference = -self._about(0.004)
            self.books.differ(week.opening_difference)
        self._roll_call(week, on.month)
        for member, status in week.roll.items():
            if status in ("present", "late", "proxy"):
                self._pay(week, member, status)
        self._pay_out(week)
        self._bank(week)
        if no in DIFFERENCES:
            week.difference = self._about(0.004) * self.rnd.choice((-1, -1, 1))
            self.books.differ(week.difference)
        late = [row for row in week.rows if row.device == "late"]
        self._close(late)
        return week

    def _people(self, week: Week) -> None:
        week.joins, week.leaves = JOINS.get(week.no, 0), LEAVES.get(week.no, 0)
        if week.joins:
            self.members.append(week.joins)
        if week.leaves:
            self.members.remove(week.leaves)

    def _roll_call(self, week: Week, month: int) -> None:
        comes = {3: 0.74, 4: 0.74, 5: 0.74, 12: 0.65}.get(month, 0.86)
        for member in self.members:
            chance = self.rnd.random()
            if chance < comes:
                status = "late" if self.rnd.random() < 0.09 else "present"
            elif self.rnd.random() < 0.1:
                status = "proxy"
            else:
                status = self.rnd.choice(("excused", "excused", "absent"))
            if member <= 7:  # officers and key holders must sign
                status = "late" if status == "absent" else status.replace("excused", "present")
            week.roll[member] = status
            self.books.call(member, status)

    def _pay(self, week: Week, member: int, status: str) -> None:
        amounts = self._amounts(week.no, member)
        method = "mpesa" if self.rnd.random() < 0.2 else "cash"
        device = "tablet" if member >= TABLET_FROM else "laptop"
        wrong, twice = 0, ""
        if device == "laptop" and self.rnd.random() < 0.005:
            wrong = self.rnd.choice([m for m in self.members if m > member])
        elif device == "laptop" and self.rnd.random() < 0.03:
            twice = self.rnd.choice(("once", "once", "once", "twice"))
        if week.no == LATE_ROW and member == max(m for m in week.roll if week.roll[m] == "present"):
            device = "late"
        if week.no == WEEKS and not any(row.twice == "open" for row in week.rows) and not wrong:
            twice = "open" if device == "laptop" else ""
        row = Paid(
            member,
            amounts,
            method,
            self._code() if method == "mpesa" else "",
            device,
            wrong,
            twice,
            "a neighbour" if status == "proxy" else "",
        )
        week.rows.append(row)
        if device != "late":
            self.books.pay(week.no, member, amounts, method)
        if twice:
            self.books.typed_twice(member, amounts, method, twice)

    def _amounts(self, week: int, member: int) -> dict[str, int]:
        shares = self.usual[member] + self.rnd.choice((-1, 0, 0, 0, 1))
        due = self.books.due_from(week, member)
        left = self.books.owed_by(member)
        early = min(left, 5000 * self.rnd.randint(0, 4)) if self.rnd.random() < 0.3 else 0
        amounts = {
            "shares": min(5, max(0, shares)) * SHARE,
            "welfare": WELFARE,
            "fine": self.books.fines_owed[member],
            "loan": max(due, early),
        }
        chance = self.rnd.random()
        if chance < 0.06:  # partial
            amounts["loan"] = amounts["loan"] // 200 * 100
            amounts["fine"] = 0
            amounts["shares"] = min(amounts["shares"], SHARE)
        elif chance < 0.08:  # overpaid
            amounts["advance"] = 100 * self.rnd.randint(1, 20)
        return {column: amount for column, amount in amounts.items() if amount}

    def _pay_out(self, week: Week) -> None:
        books = self.books
        wanted = HELP.get(week.no, 0)
        if wanted:
            amount = min(wanted, books.bag // 1000 * 1000)
            week.help = (self.rnd.choice(self.members), amount)
            books.help(amount)
        if week.no % 6 == 1:
            week.expense = 500 * self.rnd.randint(2, 12)
            books.spend(week.expense)
        if week.no % 4 == 0 and week.no <= WEEKS - 4:
            week.withdrawn = books.bank // 10_000 * 10_000
            books.deposit(-week.withdrawn)
            stay = [m for m in self.members[7:] if m not in LEAVES.values()]
            for member in self.rnd.sample(stay, 5):
                self._lend(week, member)

    def _lend(self, week: Week, member: int) -> None:
        most = min(self.books.can_borrow(member), self.books.box) // 5000 * 5000
        if most >= 20_000:
            amount = 5000 * self.rnd.randint(most // 10_000, most // 5000)
            week.loans.append((member, amount))
            self.books.lend(week.no, member, amount)

    def _bank(self, week: Week) -> None:
        if self.books.box > 300_000:
            week.deposit = (self.books.box - 150_000) // 10_000 * 10_000
            self.books.deposit(week.deposit)

    def _close(self, late: list[Paid]) -> None:
        self.books.close()
        for row in late:
            self.books.pay_late(LATE_ROW, row.no, row.amounts, row.method)

    def _about(self, part: float) -> int:
        """A small part of the box, in coins of 50."""
        return max(50, round(self.books.box * part * self.rnd.uniform(0.5, 1.5)) // 50 * 50)

    def _code(self) -> str:
        while True:
            code = "Q" + "".join(self.rnd.choice("BCDFGHJKLMNPQRSTVWXYZ23456789") for _ in range(9))
            if code not in self.codes:
                self.codes.add(code)
                return code


def year(seed: int = SEED, weeks: int = WEEKS) -> Year:
    """The whole year, and the books as they must be at its end."""
    chance = _Chance(seed)
    return Year([chance.week(no) for no in range(1, weeks + 1)], chance.books)
