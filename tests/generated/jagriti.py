"""Variant of group G5 of spec/domain.md section 9.1: a self-help group of twelve women in Bihar.

52 weeks of equal savings, loans every fourth week on what is left, and 150,000 rupees of a bank
that are lent on. Amounts are paise. Imports nothing of the product.
"""

from datetime import date, timedelta
from typing import Any

from tests.generated.noise import (
    AGAIN,
    OVERPAID,
    PARTIAL,
    SEED,
    WRONG,
    Noise,
    PlainDay,
    names,
    people,
)
from tests.generated.plain_loans import PlainLoans, declining

RUPEE = 100
WEEKS, FIRST = 52, date(2025, 4, 5)
SAVINGS = 100 * RUPEE
BANK, BANK_RATE, BANK_PARTS = 150_000 * RUPEE, 10_000, 12  # 1 % a month
LENT_BY_BANK = 8  # week in which the bank pays out
PERCENT, PARTS = 2, 5
OFFICERS, KEYS = 7, 4
JOIN, LEAVE, DEATH = {20: 13, 30: 14}, {34: 12}, {41: 11}
COUNTED_OFF, TWICE_A_DAY, PUT_OFF, DISPUTE = (11, 23, 34, 46), 26, 16, 44
STOLEN = 38  # the secretary's tablet
INTEREST_WEEK, INTEREST_RATE = 10, 60_000  # 6 % a year, for the four weeks before
NAMES = names(
    """आशा कुमारी|सरिता देवी|किरण देवी|फूलो देवी|रीता कुमारी|माला देवी|बबीता देवी|
    नूरजहाँ ख़ातून|पिंकी कुमारी|शकुंतला देवी|जानकी देवी|चम्पा देवी"""
)
COMING = {13: "ललिता देवी", 14: "रुबीना ख़ातून"}


def day_of(week: int) -> str:
    return (FIRST + timedelta(days=7 * (week - 1))).isoformat()


class Jagriti(Noise):
    """The year while it is made up.

    Attributes:
        arrears: Savings that were not brought. saved: (day, minor) by member.
    """

    fine_late, fine_absent = 5 * RUPEE, 10 * RUPEE
    rainy = (7, 8, 9)
    officers = OFFICERS

    def __init__(self, seed: int = SEED) -> None:
        super().__init__(len(NAMES), seed)
        self.loans = PlainLoans(self.ledger)
        self.arrears: dict[int, int] = {}
        self.saved: dict[int, list[tuple[str, int]]] = {}
        self.bank_left = 0

    def week(self, no: int) -> PlainDay:
        day = PlainDay(day_of(no))
        if no == PUT_OFF:  # the river was over the road
            day.planned, day.on = day.on, (date.fromisoformat(day.on) + timedelta(2)).isoformat()
        self.call(day)
        day.tablet_lost = no == STOLEN
        self._collect(day)
        self._bank(day, no)
        if no % 4 == 0 and no <= WEEKS - 4:
            self._lend(day, no)
        self._people(day, no)
        self._rest(day, no)
        self.end(day)
        if no == TWICE_A_DAY:
            again = PlainDay(day.on)
            self.call(again)
            for one in self.members:  # every meeting asks for savings; they bring them next week
                self.arrears[one] = self.arrears.get(one, 0) + SAVINGS
            again.do("minutes", "बैंक के अधिकारी आए और बही देखी।")
            self.end(again)
        return day

    def today(self) -> PlainDay:
        """The week after the year, half collected."""
        day = PlainDay(day_of(WEEKS + 1))
        self.call(day)
        for no in self.here(day)[:6]:
            self._pay(day, no, self._wanted(no, day.on))
        return day

    # What happens

    def _wanted(self, no: int, on: str) -> dict[str, int]:
        return {
            "savings": SAVINGS + self.arrears.get(no, 0),
            "fine": self.fines.get(no, 0),
            "loan": self.loans.due(no, on),
        }

    def _collect(self, day: PlainDay) -> None:
        here = self.here(day)
        for no in list(self.members):
            wanted = self._wanted(no, day.on)
            if no not in here and not self.chance(0.3):
                self.arrears[no] = wanted["savings"]
                continue
            if self.chance(PARTIAL):
                wanted["loan"] = wanted["loan"] // (200 * RUPEE) * 100 * RUPEE
                wanted["fine"] = 0
            if self.chance(OVERPAID):
                wanted["advance"] = 10 * RUPEE * self.rnd.randint(1, 9)
            if self.chance(WRONG * 3) and no + 1 in self.members:
                day.do("wrong", no + 1, {"savings": SAVINGS})
            self._pay(day, no, wanted)
            if no in here and len(self.days) < STOLEN and self.chance(AGAIN):
                self.write_again(day)

    def _pay(self, day: PlainDay, no: int, wanted: dict[str, int]) -> None:
        amounts = {column: minor for column, minor in wanted.items() if minor}
        payer = "" if no in self.here(day) else "पड़ोसी"
        day.do("pay", no, amounts, "cash", "", payer)
        self.receive(day, sum(amounts.values()), "cash", "")
        saved, fine = amounts.get("savings", 0), amounts.get("fine", 0)
        self.ledger.put("2010", -saved, no)
        self.ledger.put("2020", -amounts.get("advance", 0), no)
        self.ledger.put("4050", -fine)
        self.loans.repay(no, amounts.get("loan", 0), day.on)
        self.saved.setdefault(no, []).append((day.on, saved))
        self.arrears[no] = self.arrears.get(no, 0) + SAVINGS - saved
        self.fines[no] = self.fines.get(no, 0) - fine

    def _bank(self, day: PlainDay, no: int) -> None:
        """What the bank lends comes to the box, a part goes back every fourth week."""
        if no == LENT_BY_BANK:
            day.do("bank_loan", "bank", "ग्रामीण बैंक", BANK, BANK_RATE, BANK_PARTS, [1, 2])
            self.ledger.move("1100", "2070", BANK)
            self.bank_left = BANK
            self._carry(day, BANK - 30_000 * RUPEE)
        elif self.bank_left and no % 4 == 0:
            principal = BANK // BANK_PARTS
            interest = self.bank_left // 100
            self._carry(day, -(principal + interest))
            day.do("bank_part", "bank", principal)
            self.bank_left -= principal
            self.ledger.put("2070", principal)
            self.ledger.put("5080", interest)
            self.ledger.put("1100", -principal - interest)

    def _carry(self, day: PlainDay, minor: int) -> None:
        """From the bank into the box; back when negative, as far as the box reaches."""
        if minor < 0:
            lies = self.ledger.whole("1100")
            minor = -max(0, min(-minor - lies, self.ledger.whole("1010")))
        if minor:
            places = ("1100", "1010") if minor > 0 else ("1010", "1100")
            day.do("move", *places, abs(minor))
            self.ledger.move(places[1], places[0], abs(minor))

    def _lend(self, day: PlainDay, no: int) -> None:
        free = [one for one in self.members if one > 1 and not self.loans.left(one)]
        staying = [one for one in free if one not in (*LEAVE.values(), *DEATH.values())]
        for one in self.rnd.sample(staying, min(3, len(staying))):
            most = self.ledger.whole("1010") - 14_000 * RUPEE
            amount = min(most, self.rnd.randint(4, 40) * 500 * RUPEE) // (500 * RUPEE) * 500 * RUPEE
            if amount < 1_000 * RUPEE:
                continue
            days = [day_of(no + 4 * at) for at in range(1, PARTS + 1)]
            votes = sum(status in ("present", "late") for status in day.roll.values()) - 1
            day.do("lend", one, amount, PARTS, "", "खेती", [], "cash", [votes, 0], ["multiple"])
            parts = declining(amount, self._days(day.on, days), PERCENT)
            self.loans.give(one, parts)

    def _days(self, given: str, days: list[str]) -> list[str]:
        """Every four weeks from the day on which the money was given."""
        late = (date.fromisoformat(given) - date.fromisoformat(days[0])).days + 28
        return [(date.fromisoformat(one) + timedelta(late)).isoformat() for one in days]

    def _people(self, day: PlainDay, no: int) -> None:
        if no in JOIN:
            new = JOIN[no]
            day.do("join", new, COMING[new], f"+91 99340 555{new}")
            self.members.append(new)
        for gone, words, how in (
            (LEAVE.get(no), "शादी के बाद गाँव छोड़ा", "pin"),
            (DEATH.get(no), "देहांत", "heirs"),
        ):
            if gone:
                self._settle(day, gone, words, how)

    def _settle(self, day: PlainDay, no: int, words: str, how: str) -> None:
        """Savings and money ahead, less open fines, in whole rupees; the loans are paid."""
        assert not self.loans.left(no)
        day.do("settle", no, words, how)
        saved, ahead = -self.ledger.of("2010", no), -self.ledger.of("2020", no)
        fine = self.fines.pop(no, 0)
        net = saved + ahead - fine
        self.ledger.put("2010", saved, no)
        self.ledger.put("2020", ahead, no)
        self.ledger.put("4050", -fine)
        self.ledger.put("2110", -(net % RUPEE))
        self.ledger.put("1010", -(net - net % RUPEE))
        self.members.remove(no)
        self.arrears.pop(no, None)

    def _rest(self, day: PlainDay, no: int) -> None:
        if no == INTEREST_WEEK:
            self._credit(day, day_of(no - 4), (date.fromisoformat(day.on) - timedelta(1)))
        if no == DISPUTE:
            many = sum(status in ("present", "late") for status in day.roll.values())
            day.do("vote", "बचत सौ रुपये ही रहे", many - 2, 2)
        if no % 13 == 0:
            spent = 10 * RUPEE * self.rnd.randint(5, 30)
            day.do("spend", "कॉपी और कलम", spent)
            self.ledger.move("5010", "1010", spent)
            day.do("minutes", "बही पढ़ी गई और सबने मान ली।")
        if no in COUNTED_OFF:
            day.counted = self.rnd.choice((-1, 1)) * 10 * RUPEE * self.rnd.randint(1, 5)
            account = "4100" if day.counted > 0 else "5070"
            self.ledger.put("1010", day.counted)
            self.ledger.put(account, -day.counted)

    def _credit(self, day: PlainDay, first: str, last: date) -> None:
        """A twelfth of the yearly interest on the average balance of the days."""
        day.do("savings_interest", first, last.isoformat(), INTEREST_RATE)
        start = date.fromisoformat(first)
        days = (last - start).days + 1
        for no in self.members:
            total = 0
            for on, minor in self.saved.get(no, []):
                lay = (last - max(start, date.fromisoformat(on))).days + 1
                total += minor * max(0, lay)
            earned = (2 * total * INTEREST_RATE // (days * 12) // 1_000_000 + 1) // 2
            self.ledger.put("3030", earned)
            self.ledger.put("2010", -earned, no)


def tell(weeks: int = WEEKS, seed: int = SEED) -> Jagriti:
    """So many weeks, and the books at the end of every day."""
    told = Jagriti(seed)
    for no in range(1, weeks + 1):
        told.week(no)
    return told


def year() -> dict[str, Any]:
    """The story as it lies in the file."""
    told = tell()
    return {
        "group": {
            "name": "जागृति महिला स्वयं सहायता समूह", "kind": "chama", "currency": "INR", "unit": 1,
            "calendar": "gregorian", "zone": "Asia/Kolkata", "languages": ["hi", "en"],
            "label": "laptop",
        },
        "rules": {
            "savings": SAVINGS, "carried": ["savings"], "loan_multiple": 4,
            "loan_products": [
                {
                    "code": "internal", "name": "आंतरिक ऋण", "method": "equal_principal",
                    "rate_ppm": PERCENT * 10_000, "period_unit": "weeks", "period_every": 4,
                    "instalments_max": 12,
                }
            ],
            "late_fine": told.fine_late, "absent_fine": told.fine_absent, "methods": ["cash"],
            "welfare_bag": False, "meeting_every_days": 7, "advance_used": False,
            "cash_unit": RUPEE, "meeting_time": "11:00", "meeting_place": "आँगनवाड़ी केंद्र",
        },
        "members": people(NAMES, "+91 99340 555", shared=(8, 9), keys=KEYS),
        "boxes": [
            {
                "name": "shg", "title": "बचत और ऋण", "kind": "shg",
                "terms": {"savings": SAVINGS, "instalments": PARTS, "savings_rate_ppm": 60_000},
            }
        ],
        "days": [*(day.story() for day in told.days), told.today().story()],
    }  # fmt: skip
