"""A year of Umoja Chama, Kiambu: 26 meetings of a pot that goes round and a table that lends.

Group G4 of spec/domain.md section 9.1. The same seed gives the same year. Imports nothing of the
product: only the plain books, which also say what can happen next. Amounts are whole shillings.
"""

import random
from datetime import date, timedelta
from typing import Any

from tests.generated.plain_chama import (
    FINE,
    MEAL,
    SAVINGS,
    SEAT,
    WELFARE,
    ChamaLoan,
    PlainChama,
)
from tests.generated.umoja_people import CENTS, NAMES, ORDERS, founding, phone_of

SEED = 20250321
MEETINGS = 26
FIRST = date(2025, 11, 22)
CANCELLED = 13  # nobody could come: it is held two weeks later, before the one of that day
JOINS = {9: 25, 17: 26}
LEAVER, BUYER, LEAVES = 22, 25, 15
ROUNDS = (1, 26)  # meetings at which a round begins; between them lies one for the late debts
COUPLE = (7, 8)
OPENING = 60_000
STOLEN = 20  # the secretary's tablet; some rows were typed on it too, until then
AGAIN = 0.12
DISPUTES = {
    3: (14, "I sent 2,700", ""),
    4: (14, "", "The message on her phone says 2,600"),
}
DIES = (21, 26)  # between two rounds; the heirs sign at that meeting
HELP = {
    6: (11, 6_000, "Hospital"),
    14: (18, 10_000, "Funeral of a parent"),
    22: (5, 5_000, "Birth"),
}
DIFFERENCES = {8: -150, 19: 50}
INVESTS = {9: 40_000, 18: 60_000, 24: -106_350}  # the last one with what the fund earned
FUND = "Kiambu money market fund"
HERE = ("present", "late", "proxy")


class Umoja:
    """The year while it happens.

    Attributes:
        days: As the story tells them. accounts: After each of them, in cents.
        volume: What went over the table.
    """

    def __init__(self) -> None:
        self.rnd = random.Random(SEED)
        self.books = PlainChama()
        self.members = list(range(1, 25))
        self.codes: set[str] = set()
        self.days: list[dict[str, Any]] = []
        self.accounts: list[dict[str, int]] = []
        self.deeds: list[list[Any]] = []
        self._again: list[list[Any]] = []
        self.volume = 0
        self._renewed: ChamaLoan | None = None

    def tell(self, meetings: int = MEETINGS) -> "Umoja":
        """So many meetings, and the next one begun."""
        for no in range(1, meetings + 1):
            self.days.append(self._meeting(no))
            self.accounts.append({k: v * CENTS for k, v in self.books.accounts().items()})
        self.days.append({"on": self._on(meetings + 1), "deeds": self._begun(meetings + 1)})
        return self

    def _begun(self, no: int) -> list[list[Any]]:
        """The next meeting, half collected: the first of the roll have paid what they owe."""
        on = self._on(no)
        by_till = [["pay_due", one, "mpesa", self._code("mpesa", on)] for one in (1, 2, 4, 7)]
        return [*by_till, *(["pay_due", one] for one in (3, 5, 6, 8))]

    @property
    def story(self) -> dict[str, Any]:
        founded = founding(value=SEAT, savings=SAVINGS, welfare=WELFARE, fine=FINE, meal=MEAL)
        return {**founded, "days": self.days}

    def _on(self, no: int) -> str:
        return str(FIRST + timedelta(days=14 * (no - (no != CANCELLED))))

    def _meeting(self, no: int) -> dict[str, Any]:
        on, books = self._on(no), self.books
        self.deeds, self._again = [], []
        if no == 1:
            self._do("opening", [["1200", OPENING * CENTS]])
            books.mobile = books.opening = OPENING
        books.open(self.members)
        roll = self._roll_call(no, date.fromisoformat(on).month)
        self._people(no)
        if no in ROUNDS:
            self._begin(no)
        codes: list[str] = []
        here = [one for one in self.members if roll.get(one, "present") in HERE]
        couple = self._code("mpesa", on) if set(COUPLE) <= set(here) else ""
        for member in here:
            if member != JOINS.get(no):
                codes += self._row(member, roll.get(member, "present"), on, couple)
        if books.winner:
            self._give(no)
        self._hand_on()
        self._help(no)
        self._bank()
        self._invest(no)
        self._lend(no, on)
        self._talk(no)
        if no in DIFFERENCES:
            self._differ(DIFFERENCES[no])
        books.night_falls()
        day: dict[str, Any] = {
            "on": on,
            "deeds": self.deeds,
            "roll": [[one, status] for one, status in roll.items() if status != "present"],
            "said": [[code] for code in dict.fromkeys(codes)],
        }
        if self._again:
            day["again"] = self._again
        if no == STOLEN:
            day["tablet_lost"] = True
        if no == CANCELLED:
            day["planned"] = str(date.fromisoformat(on) - timedelta(days=14))
        if no in DIFFERENCES:
            day["counted"] = DIFFERENCES[no] * CENTS
        return day

    def _do(self, *deed: Any) -> None:
        self.deeds.append(list(deed))

    def _roll_call(self, meeting: int, month: int) -> dict[int, str]:
        comes = {3: 0.74, 4: 0.74, 5: 0.74, 12: 0.65}.get(month, 0.86)
        found: dict[int, str] = {}
        for member in self.members:
            chance = self.rnd.random()
            if chance < comes:
                found[member] = "late" if self.rnd.random() < 0.09 else "present"
            elif self.rnd.random() < 0.1:
                found[member] = "proxy"
            else:
                found[member] = self.rnd.choice(("excused", "excused", "absent"))
            if member <= 6 or member in self._sure_to_come(meeting):
                found[member] = "present"
            if (member, meeting) == DIES:
                found[member] = "excused"
            self.books.call(member, found[member])
        return found

    def _sure_to_come(self, meeting: int) -> set[int]:
        """Whose day it is, who hands a seat over, and at the end who owes the pot."""
        if meeting in ROUNDS:
            return {ORDERS[ROUNDS.index(meeting)][0], LEAVER}
        if not self.books.winner:
            return {DIES[0], *(no for no, debts in self.books.debts.items() if debts)}
        return {self.books.winner, LEAVER, BUYER}

    def _people(self, no: int) -> None:
        joins = JOINS.get(no)
        if joins:
            self._do("join", joins, NAMES[joins - 1], phone_of(joins))
            self.members.append(joins)
        if no == LEAVES:
            paid = (self.books.turn - 1) * SEAT
            self._do("vote", f"{NAMES[BUYER - 1]} takes over seat {LEAVER}", 18, 1)
            self._do("transfer", "pot", LEAVER, LEAVER, BUYER, paid * CENTS)
            self._do("hand_on", "pot", 0, LEAVER, LEAVER, paid * CENTS)
            self.books.seats[LEAVER] = BUYER
            self._do("settle", LEAVER, "Moves to Nakuru", "pin", 0, "mpesa")
            self.books.leave(LEAVER)
            self.members.remove(LEAVER)
        if no == DIES[1]:
            dead = DIES[0]
            self._fill_till(self.books.savings[dead] + self.books.advance[dead])
            self._do("settle", dead, "Has died", "heirs", 0, "mpesa")
            self.books.leave(dead)
            self.members.remove(dead)

    def _begin(self, no: int) -> None:
        assert not any(left for _, left in self.books.waits.values()), self.books
        round_no = ROUNDS.index(no)
        owners = [one for one in sorted(self.members) if one != JOINS.get(no)]
        by_owner = {owner: seat for seat, owner in enumerate(owners, 1)}
        order = [by_owner[one] for one in ORDERS[round_no] if one in by_owner]
        self._do("begin", "pot", [[[one, 1, 1]] for one in owners], order, [2, 3])
        self.books.begin(dict(enumerate(owners, 1)), order)

    def _row(self, member: int, status: str, on: str, couple: str) -> list[str]:
        amounts = self._amounts(member, on)
        method = self.rnd.choices(("mpesa", "bank", "cash"), (65, 15, 20))[0]
        payer = "a neighbour" if status == "proxy" else ""
        code = "" if method == "cash" else self._code(method, on)
        if member in COUPLE and couple:
            method, code, payer = "mpesa", couple, "Njoroge and Wambui"
        if self.rnd.random() < 0.005:
            other = self.rnd.choice([one for one in self.members if one not in (member, LEAVER)])
            self._do("wrong", other, {"savings": SAVINGS * CENTS})
        if not amounts:
            return []
        row = ["pay", member, {c: a * CENTS for c, a in amounts.items()}, method, code, payer]
        while not row[-1]:
            row.pop()
        self._do(*(row[:3] if row[3:] == ["cash"] else row))
        is_plain = method == "cash" and not self.books.advance[member]
        self.books.pay(member, amounts, method)
        if is_plain and len(self.days) + 1 < STOLEN and self.rnd.random() < AGAIN:
            self._write_again(member, amounts)
        if self._renewed is not None:
            self._do("renew", member)
            self._renewed.renewals += 1
            self._renewed.lend(_a_month_after(self._renewed.ends, on))
            self._renewed = None
        self.volume += sum(amounts.values())
        return [code] if code else []

    def _write_again(self, member: int, amounts: dict[str, int]) -> None:
        """The secretary's tablet has the row too; "twice": the notes came twice, for later."""
        answer = self.rnd.choice(("once", "once", "once", "twice"))
        self._again.append([self.deeds[-1], answer])
        if answer == "twice":
            welfare = amounts.get("welfare", 0)
            self.books.bag += welfare
            self.books.cash += sum(amounts.values()) - welfare
            self.books.advance[member] += sum(amounts.values())

    def _amounts(self, member: int, on: str) -> dict[str, int]:
        books, loan = self.books, self.books.loan_of(member)
        due = loan.due(on) if loan else 0
        found = {
            "savings": max(0, books.saving_due[member]),
            "welfare": max(0, books.welfare_due[member]),
            "box1": books.box_due(member),
            "fine": books.fines_owed[member],
            "loan": self._repayment(loan, due, on),
        }
        chance = self.rnd.random()
        if member not in (books.winner, LEAVER, BUYER, DIES[0]) and self.books.winner:
            if chance < 0.06:
                found |= {"box1": max(0, found["box1"] - 1_400), "fine": 0}
            elif chance < 0.08:
                found["advance"] = 50 * self.rnd.randint(1, 10)
        return {column: amount for column, amount in found.items() if amount}

    def _repayment(self, loan: ChamaLoan | None, due: int, on: str) -> int:
        """What is due; one in three brings the interest alone, and the loan is renewed."""
        if loan is None:
            return 0
        if on >= loan.ends and loan.renewals < 3 and self.rnd.random() < 0.35:
            self._renewed = loan
            return loan.charge
        return due

    def _give(self, no: int) -> None:
        books = self.books
        self._fill_till(books.to_hand_over())
        host = self.members[no % len(self.members)]
        assert books.winner not in books.missing()
        self._do("give_turn", "pot", "mpesa", "", host)
        self.volume += books.to_hand_over()
        books.give()

    def _fill_till(self, wanted: int) -> None:
        """Notes and money of the bank are paid into the till of M-Pesa until it is enough."""
        for source, account in (("bank", "1100"), ("cash", "1010")):
            lacks = wanted - self.books.mobile
            have = getattr(self.books, source)
            minor = min(have, -(-lacks // 1_000) * 1_000)
            if lacks > 0 and minor > 0:
                self._do("move", account, "1200", minor * CENTS)
                self.books.move(source, "mobile", minor)
        assert self.books.mobile >= wanted, (self.books.mobile, wanted)

    def _hand_on(self) -> None:
        for turn, (winner, left) in sorted(self.books.waits.items()):
            minor = min(left, self.books.came_back[turn])
            self._fill_till(minor)
            if minor > 0:
                seat = self.books.order[turn - 1]
                self._do("hand_on", "pot", turn, seat, winner, minor * CENTS, "mpesa")
                self.books.hand_on(turn, minor)

    def _help(self, no: int) -> None:
        member, wanted, reason = HELP.get(no, (0, 0, ""))
        minor = min(wanted, self.books.bag // 100 * 100)
        if minor:
            self._do("help", member, minor * CENTS, reason)
            self.books.bag -= minor
            self.books.social -= minor
        if no % 5 == 2:
            spent = 50 * self.rnd.randint(4, 12)
            self._fill_till(spent)
            self._do("spend", "Transport and airtime", spent * CENTS, "mpesa")
            self.books.mobile -= spent
            self.books.expenses += spent

    def _bank(self) -> None:
        keep = 5_000
        if self.books.cash > 4 * keep:
            minor = (self.books.cash - keep) // 1_000 * 1_000
            self._do("move", "1010", "1100", minor * CENTS)
            self.books.move("cash", "bank", minor)

    def _invest(self, no: int) -> None:
        """What the bank keeps goes to a money market fund, and at Christmas some comes back."""
        minor = INVESTS.get(no, 0)
        if minor > 0:
            self._do("vote", f"KES {minor:,} go to the {FUND}", 17, 2)
            self._do("invest", FUND, minor * CENTS)
            self.books.invest(minor)
        elif minor:
            self._do("take_back", FUND, -minor * CENTS)
            self.books.take_back(-minor)

    def _lend(self, meeting: int, on: str) -> None:
        books = self.books
        if meeting < 4 or meeting > MEETINGS - 2:
            return
        busy = {one.no for one in books.loans} | {h for one in books.loans for h in one.helpers}
        out = {*busy, LEAVER, BUYER, DIES[0]}
        free = [no for no in self.members if no > 6 and no not in out]
        self.rnd.shuffle(free)
        while len(free) >= 3 and self.rnd.random() < 0.7:
            borrower, *helpers = (free.pop() for _ in range(3))
            promised = sum(left for _, left in books.waits.values()) + sum(books.paid_turn.values())
            most = min(
                3 * books.savings[borrower],
                2 * min(books.savings[one] for one in helpers),
                (books.mobile + books.bank + books.cash - promised) // 2,
            )
            minor = min(20_000, most // 1_000 * 1_000)
            if minor < 2_000:
                return
            self._fill_till(minor)
            standing = [[one, minor // 2 * CENTS] for one in helpers]
            purpose = self.rnd.choice(("Stock", "School fees", "Dairy feed", "Roof", "Medical"))
            self._do(
                "lend", borrower, minor * CENTS, 1, "", purpose, standing, "mpesa",
                [self.rnd.randint(15, 20), self.rnd.randint(0, 2)],
            )  # fmt: skip
            books.lend(borrower, minor, _a_month_after(on, on), tuple(helpers))

    def _talk(self, no: int) -> None:
        if no == 5:
            self._do("vote", "Meetings begin at two, not at three", 15, 4)
        member, disputed, agreed = DISPUTES.get(no, (0, "", ""))
        if disputed:
            self._do("dispute", member, disputed)
        if agreed:
            self._do("agree", member, agreed)
        if no % 13 == 0:
            self._do("minutes", f"Meeting {no}: everything was read aloud and agreed to.")

    def _differ(self, off: int) -> None:
        self.books.cash += off
        self.books.over += max(0, off)
        self.books.short += max(0, -off)

    def _code(self, method: str, on: str) -> str:
        day = date.fromisoformat(on)
        head = "TU"[day.year - 2025] + "ABCDEFGHIJKL"[day.month - 1]
        head += "123456789ABCDEFGHIJKLMNOPQRSTUV"[day.day - 1]
        while True:
            if method == "bank":
                code = f"CQ{self.rnd.randrange(10**8):08}"
            else:
                code = head + "".join(
                    self.rnd.choice("BCDFGHJKLMNPQRSTVWXYZ23456789") for _ in range(7)
                )
            if code not in self.codes:
                self.codes.add(code)
                return code


def _a_month_after(day: str, on: str) -> str:
    """The same day of the next month, or its last one; after `on` where that is over already."""
    found = _month(date.fromisoformat(day))
    return str(found if str(found) > on else _month(date.fromisoformat(on)))


def _month(day: date) -> date:
    year, month = divmod(day.year * 12 + day.month, 12)
    last = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def tell(meetings: int = MEETINGS) -> Umoja:
    return Umoja().tell(meetings)


def year() -> dict[str, Any]:
    """The whole story, as it lies in the file."""
    return tell().story
