"""Group G2 of spec/domain.md section 9.1: the tether fund Saghat and its moneypool, 1404.

Fourteen members, a choice by the fair order every Jalali month, with all that its payments go
through; beside it a pool whose shares and their value change. Amounts are millionths of a tether.
Imports nothing of the product.
"""

from datetime import date, timedelta
from typing import Any

from tests.generated.noise import SEED, Noise, PlainDay, names, people
from tests.generated.plain_building import MONTHS, first_day
from tests.generated.plain_fund import LEAST, UNIT, FundLoan, FundMember, first_of, monthly
from tests.generated.plain_loans import Part, PlainLoans

YEAR, NEW_YEAR, DAY = 12, date(2025, 3, 21), 10
SHARES = {1: 3, 2: 2, 3: 1, 4: 6, 5: 4, 6: 1, 7: 2, 8: 5, 9: 1, 10: 3, 11: 2, 12: 1, 13: 4, 14: 2}
MORE_SHARES = (1, 4, 4)  # member 1 has four shares from the fourth month on
VALUES = {1: 5 * UNIT, 5: 6 * UNIT, 10: 8 * UNIT}  # of a share, by the month it changes
SETTLES, TIMES, KEPT_PERCENT, POOL_PARTS = 90, 2, 4, 10
EXIT_FEE = 20_000  # parts per million of the savings
PENDING, REUSED, OTHER_CURRENCY, UNDERPAID, MIDNIGHT = 2, 5, 6, 7, 9
RATED = 12
TOO_LITTLE, NO_ONE, JOINS, LEAVES, DIES = 3, 4, {4: 15, 9: 16}, (8, 13), (11, 12)
NAMES = names(
    """مهدی کریمی|سارا احمدی|علی رضایی|نرگس موسوی|حسین جعفری|الهام صادقی|رضا نوری|مریم قاسمی|
    امیر حیدری|زهرا کاظمی|پویا شریفی|فاطمه رستمی|بهنام اکبری|شیدا فرهادی"""
)
COMING = {15: "کیان امینی", 16: "لیلا باقری"}


def day_of(month: int, day: int = DAY) -> date:
    """The civil day of a day in a month of 1404; months beyond the year go on into 1405."""
    year, rest = divmod(month - 1, 12)
    start = sum(MONTHS) * year + first_day(rest + 1)
    return NEW_YEAR + timedelta(days=start + day - 1)


class Saghat(Noise):
    """The year while it is made up.

    Attributes:
        fund: What every member did. pool: Loans of the pool; `loans` of the fund.
        missed: Savings that were not brought. chosen: Month, pool and winner of every choice.
    """

    officers = 7

    def __init__(self, seed: int = SEED) -> None:
        super().__init__(len(NAMES), seed)
        self.fund = {no: FundMember(no) for no in self.members}
        self.loans, self.pool = PlainLoans(self.ledger), PlainLoans(self.ledger)
        self.missed: dict[int, int] = {}
        self.saved: dict[int, list[tuple[date, int]]] = {no: [] for no in self.members}
        self.chosen: list[tuple[int, list[int], int]] = []
        self._used: list[str] = []
        self._later: list[str] = []  # codes that the provider speaks about next month
        self._mend: list[Any] = []

    def month(self, no: int) -> None:
        day = PlainDay(day_of(no).isoformat())
        if no == NO_ONE:  # nobody could come that evening
            day.planned, day.on = day.on, day_of(no, DAY + 2).isoformat()
        self.call(day)
        if no == 1:
            self._bring(day)
        self._correct(day)
        if no in JOINS:
            self._join(day, JOINS[no])
        odd = self._collect(day, no)
        self._choose(day, no)
        self._lend(day, no)
        if no == LEAVES[0]:
            self._leave(day, LEAVES[1], "مهاجرت", "pin")
        elif no == DIES[0]:
            self._leave(day, DIES[1], "درگذشت", "heirs")
        self._provider(day, no, odd)
        self.end(day)

    def today(self) -> PlainDay:
        """Farvardin 1405: some have paid, and ask."""
        day = PlainDay(day_of(13).isoformat())
        self.call(day)
        for no in self.members[:5]:
            self._pay(day, 13, no, self._code())
        day.do("ask", "fund", self.members[2], 200 * UNIT)
        return day

    # What happens

    def _bring(self, day: PlainDay) -> None:
        """Savings from before this book."""
        brought = [[no, 10 * UNIT * self.rnd.randint(6, 40)] for no in self.members]
        day.do("brought", "1250", brought)
        for no, minor in brought:
            self.fund[no].balance += minor
            self.ledger.move("1250", "2010", minor, to=str(no))
            self.saved[no].append((date(1900, 1, 1), minor))

    def _correct(self, day: PlainDay) -> None:
        """What the provider said last month is put right before anybody asks."""
        for how, code, no, month, minor, came in self._mend:
            day.do(how, code)
            self.ledger.put("1210", came - minor, code)
            self.ledger.put("2010", minor - came, no)
            member = self.fund[no]
            member.balance += came - minor
            member.fees[month] = came
            on, _ = self.saved[no].pop()
            if came:
                self.saved[no].append((on, came))
                self._later.append(code)
            else:
                self.missed[no] = 0
        self._mend = []

    def _due(self, no: int, month: int) -> int:
        """Of the pool: shares times value of the day."""
        shares = SHARES.get(no, 1)
        if no == MORE_SHARES[0] and month >= MORE_SHARES[1]:
            shares = MORE_SHARES[2]
        return shares * VALUES[max(start for start in VALUES if start <= month)]

    def _collect(self, day: PlainDay, month: int) -> dict[int, str]:
        """Who pays, each with a code; {member: code} of payments that something is wrong with."""
        here, odd = self.here(day), {}
        plain = [no for no in here if no > 6 and not self._owes(no) and not self.missed.get(no)]
        for no in list(self.members):
            if no not in here and not self.chance(0.4):
                self.missed[no] = self.missed.get(no, 0) + LEAST + self._due(no, month)
                continue
            code = self._code()
            if month == REUSED and no == plain[-1]:
                old = self.rnd.choice(self._used[:5])
                row = ["pay", no, {"savings": LEAST}, "usdt", old]
                day.do("refuses", "code.used", row)
            self._pay(day, month, no, code)
            if month in (PENDING, OTHER_CURRENCY, UNDERPAID, MIDNIGHT) and plain and no == plain[0]:
                odd[no] = code
        return odd

    def _owes(self, no: int) -> bool:
        return bool(self.loans.left(no) or self.pool.left(no))

    def _pay(self, day: PlainDay, month: int, no: int, code: str) -> None:
        saved = UNIT * self.rnd.choice((20, 20, 20, 25, 30, 50))
        saved += self._due(no, month) + self.missed.pop(no, 0)
        of_fund, of_pool = self.loans.due(no, day.on), self.pool.due(no, day.on)
        sums = {"savings": saved, "loan": of_fund + of_pool}
        amounts = {column: minor for column, minor in sums.items() if minor}
        day.do("pay", no, amounts, "usdt", code)
        self._used.append(code)
        self.receive(day, saved + of_fund + of_pool, "usdt", code)
        self.ledger.put("2010", -saved, no)
        self.loans.repay(no, of_fund, day.on)
        self.pool.repay(no, of_pool, day.on)
        member = self.fund[no]
        member.balance += saved
        member.fees[month] = member.fees.get(month, 0) + saved
        member.repay(month, of_fund)
        self.saved[no].append((date.fromisoformat(day.on), saved))

    def _choose(self, day: PlainDay, month: int) -> None:
        """Some ask, and the rule says who stands first; slips between equal ones."""
        asking = self._requests(month)
        for no, minor in asking.items():
            day.do("ask", "fund", no, minor)
        if month == TOO_LITTLE:
            day.do("asks_too_little", "fund", self.members[6], UNIT)
        here = [self.fund[no] for no in self.members]
        pool = first_of(here, asking, month, self.ledger.whole("1250"))
        winner = self.rnd.choice(pool) if pool else 0
        day.do("choose", "fund", "usdt", winner if len(pool) > 1 else 0, [2, 3], winner)
        self.chosen.append((month, pool, winner))
        if winner:
            amount = asking[winner]
            days = [day_of(month + at).isoformat() for at in range(1, 25)]
            parts = [Part(on, one) for on, one in zip(days, monthly(amount), strict=False)]
            self.loans.give(winner, parts, source="1250")
            self.fund[winner].loans.append(FundLoan(amount, amount))

    def _requests(self, month: int) -> dict[int, int]:
        if month == NO_ONE:  # one wants nothing after all, one more than his own
            one, other = self.members[4], self.members[0]
            return {one: 0, other: self.fund[other].balance // UNIT * UNIT + 100 * UNIT}
        asking = sorted(self.rnd.sample(self.members, self.rnd.randint(4, 6)))
        if month == RATED:  # only who borrowed before: the numbers of the rule decide
            known = self.fund.items()
            asking = [no for no, one in known if one.loans and not one.owes and no in self.members]
        return {no: 10 * UNIT * self.rnd.randint(4, 40) for no in asking}

    def _lend(self, day: PlainDay, month: int) -> None:
        """The pool lends on savings that lay for ninety days, and keeps its part at once."""
        if month < 5 or month % 2 == 0:
            return
        free = [no for no in self.members if no < 12 and not self._owes(no)]
        for no in self.rnd.sample(free, min(2, len(free))):
            old = date.fromisoformat(day.on) - timedelta(SETTLES)
            settled = sum(minor for on, minor in self.saved[no] if on <= old)
            most = min(TIMES * settled, self.ledger.whole("1250") - 100 * UNIT, 200 * UNIT)
            amount = most // (50 * UNIT) * 50 * UNIT
            if amount < 50 * UNIT:
                continue
            day.do("lend", no, amount, POOL_PARTS, "pool", "خرید", [], "usdt", [8, 0])
            days = [day_of(month + at).isoformat() for at in range(1, POOL_PARTS + 1)]
            parts = [Part(on, amount // POOL_PARTS) for on in days]
            self.pool.give(no, parts, source="1250", kept=amount * KEPT_PERCENT // 100)

    def _join(self, day: PlainDay, no: int) -> None:
        day.do("join", no, COMING[no], f"+98 912 345 67{no}")
        self.members.append(no)
        day.roll[no] = "present"
        self.fund[no] = FundMember(no)
        self.saved[no] = []

    def _leave(self, day: PlainDay, no: int, words: str, how: str) -> None:
        """All savings less what is owed and the fee for leaving."""
        saved = -self.ledger.of("2010", no)
        owed = self.loans.left(no) + self.pool.left(no)
        fee = saved * EXIT_FEE // 1_000_000
        day.do("settle", no, words, how, EXIT_FEE, "usdt")
        self.ledger.put("2010", saved, no)
        self.ledger.put("1300", -owed)
        self.ledger.put("4020", -fee)
        self.ledger.put("1250", owed + fee - saved)
        for loan in (*self.loans.of(no), *self.pool.of(no)):
            loan.parts.clear()
        self.members.remove(no)

    def _provider(self, day: PlainDay, month: int, odd: dict[int, str]) -> None:
        """In the evening; some payments are pending, wrong, or of the other side of midnight."""
        by_code = {code: no for no, code in odd.items()}
        for code, minor in self.ledger.owners("1210").items():
            no = by_code.get(code, 0)
            if no and month == PENDING:
                day.said.append([code, "pending"])
                continue
            if no and month == OTHER_CURRENCY:
                day.said.append([code, "mismatch", 0, "TRX"])
                self.fund[no].fees[month] = 0
                self._mend.append(["never_came", code, no, month, minor, 0])
                continue
            if no and month == UNDERPAID:
                came = minor - 7 * UNIT
                day.said.append([code, "mismatch", came])
                self.fund[no].fees[month] = 0
                self._mend.append(["came_less", code, no, month, minor, came])
                continue
            at = []
            if no:  # the evening before in London, already the first of the month in Tehran
                before = day_of(month, 1) - timedelta(1)
                at = ["verified", 0, "", f"{before.isoformat()}T20:45:00+00:00"]
            day.said.append([code, *at])
            self.ledger.put("1210", -minor, code)
            self.ledger.put("1250", minor)

    def _code(self) -> str:
        """A transaction of the network."""
        self._codes += 1
        return f"0X{self.rnd.getrandbits(200):050X}{self._codes:014X}"


def tell(months: int = YEAR, seed: int = SEED) -> Saghat:
    """So many months, and the books at the end of every day."""
    told = Saghat(seed)
    for no in range(1, months + 1):
        told.month(no)
    return told


def _series(rows: dict[int, int]) -> list[dict[str, Any]]:
    return [{"from_on": day_of(month, 1).isoformat(), "value": v} for month, v in rows.items()]


def year() -> dict[str, Any]:
    """The story as it lies in the file."""
    told = tell()
    shares = {no: {1: many} for no, many in SHARES.items()}
    shares[MORE_SHARES[0]][MORE_SHARES[1]] = MORE_SHARES[2]
    return {
        "group": {
            "name": "صندوق وام دوستانه تتری", "kind": "fund", "currency": "USDT", "unit": 1,
            "calendar": "jalali", "zone": "Asia/Tehran", "languages": ["fa", "en"],
            "label": "laptop",
        },
        "rules": {
            "savings": LEAST, "loan_multiple": 0, "methods": ["usdt"], "welfare_bag": False,
            "meeting_every_days": 30, "carried": ["savings"], "meeting_time": "20:00",
            "meeting_place": "آنلاین",
        },
        "members": people(NAMES, "+98 912 345 67", shared=(9, 10), keys=4),
        "boxes": [
            {"name": "fund", "title": "وام قرض‌الحسنه", "kind": "qard_fund", "terms": {}},
            {
                "name": "pool", "title": "حوضچهٔ سهام", "kind": "moneypool",
                "terms": {
                    "share_value": _series(VALUES),
                    "shares": [[f"member {no}", _series(rows)] for no, rows in shares.items()],
                    "interval": "jalali_months", "duty_day": DAY, "sedimentation_days": SETTLES,
                    "multiple_ppm": TIMES * 1_000_000, "rate_ppm": KEPT_PERCENT * 10_000,
                    "interest_mode": "before", "instalments": POOL_PARTS,
                    "exit_fee_ppm": EXIT_FEE,
                },
            },
        ],
        "days": [*(day.story() for day in told.days), told.today().story()],
    }  # fmt: skip
