"""Group G1 of spec/domain.md section 9.1: the family box Mehr in Tehran, 1404.

Twenty shares, two seats of halves and one of thirds pay 50 million rials a month; a second box
draws two winners. Who wins is drawn when the story is told, so the books here say only what
follows whoever it is. Amounts are rials. Imports nothing of the product.
"""

from datetime import date, timedelta
from typing import Any

from tests.generated.noise import OVERPAID, PARTIAL, WRONG, Noise, PlainDay, names, people

MILLION = 1_000_000
VALUE, SECOND, SECOND_LATER = 50 * MILLION, 10 * MILLION, 15 * MILLION
SEATS, SECOND_SEATS, SECOND_TURNS = 23, 12, 6
COMMISSION_PERCENT, TRIALS = 1, 2
FINE_LATE, FINE_ABSENT = MILLION // 2, MILLION
OPENING = 2_500 * MILLION
NEW_YEAR = date(2025, 3, 21)
LENGTHS = (31,) * 6 + (30,) * 5 + (29,)
MONTHS = 12
WHOLE_SHARES = (*range(1, 15), 1, 2, 3, 5, 9, 10)
HALVES, THIRDS = ((15, 17), (16, 18)), (7, 16, 18)
GIVERS = (1, 3, 9, 10)  # two shares each, paid by transfer
IN_NOTES = frozenset((2, 5, 11))
SECOND_OWNERS = (tuple(range(1, 13)), tuple(range(4, 16)))  # of its two rounds
JOINER, JOINS, SOLD = 19, 8, 9
SWAPS, POSTPONED = {3: (10, 15), 6: (9, 20)}, {5: (8, 12)}
PUT_OFF, COUNTED_OFF, AT_NIGHT = 8, 10, 2
SHOWN = ((1, 14), (4, 40), (7, 23), (12, 7), (18, 99))
NAMES = names("""یوسف عظیمی|اکرم اکبری|امین حسینی|بهاره وحیدی|پروین نادری|داریوش مرادی|الهام کاظمی|
فاطمه عالی|گیتی عطایی|هما چراغی|ایراندخت معینی|ژاله وکیلی|آذر احمدی|لیلا کریمی|مریم نوری|مهدی ادیب|
منیژه وصالی|پیمان اسدی|سارا کیانی""")


def last_day(month: int) -> date:
    """Of a month of the year, counted from 1; 13 is the first of the next one."""
    return NEW_YEAR + timedelta(days=sum(LENGTHS[:month]) + 31 * (month > MONTHS) - 1)


class Mehr(Noise):
    """Attributes:
    swaps: What happened to the order that was drawn: (month, "swap" or "postpone", a, b).
    """

    fine_late, fine_absent = FINE_LATE, FINE_ABSENT

    def __init__(self) -> None:
        super().__init__(18)
        self.advance: dict[int, int] = {}
        self.moves: list[tuple[int, str, int, int]] = []

    def new_year(self) -> None:
        """The first of Farvardin: the order of 23 tickets is drawn, the second box begins."""
        day = PlainDay(NEW_YEAR.isoformat())
        day.do("opening", [["1100", OPENING]])
        self.ledger.move("1100", "3050", OPENING)
        for no in self.members:
            self.mark(day, no, "present")
        whole = [[[no, 1, 1]] for no in WHOLE_SHARES]
        halves = [[[no, 1, 2] for no in pair] for pair in HALVES]
        thirds = [[no, 1, 3] for no in THIRDS]
        first = last_day(1).isoformat()
        day.do("draw", "box", SHOWN, [*whole, *halves, thirds], first)
        self.end(day)

    def month(self, no: int) -> None:
        day = PlainDay(last_day(no).isoformat())
        if no == PUT_OFF:
            day.planned, day.on = day.on, (last_day(no) + timedelta(days=1)).isoformat()
        self.call(day)
        self._people(day, no)
        if no % SECOND_TURNS == 1:
            owners = SECOND_OWNERS[no // SECOND_TURNS]
            day.do("begin", "second", [[[one, 1, 1]] for one in owners])
        for member in self.members:
            if self._due(member, no):
                self._pay(day, member, no)
        self._give(day, no)
        self._ends(day, no)
        if no == AT_NIGHT:  # ten past one in Tehran, of the next month
            day.said[-1] = [day.said[-1][0], "verified", 0, "", f"{day.on}T21:40:00+00:00"]
        self.end(day)

    def _people(self, day: PlainDay, no: int) -> None:
        if no == JOINS:
            day.do("join", JOINER, NAMES[JOINER - 1], "0912 555 5138")
        if no == SOLD:
            day.do("sell_last", "box", GIVERS, JOINER, "bank")
        if no in SWAPS:
            day.do("swap_places", "box", *SWAPS[no])
            self.moves.append((no, "swap", *SWAPS[no]))
        if no in POSTPONED:
            day.do("postpone", "box", *POSTPONED[no])
            self.moves.append((no, "postpone", *POSTPONED[no]))
        if no == JOINS:
            self.members.append(JOINER)
            self.mark(day, JOINER, "present")

    def second_value(self, no: int) -> int:
        return SECOND if no <= SECOND_TURNS else SECOND_LATER

    def _due(self, member: int, no: int) -> int:
        """Whole shares alone; who has parts of one pays by transfer, and all of it comes."""
        if member == JOINER:
            return VALUE if no >= SOLD else 0
        owners = SECOND_OWNERS[(no - 1) // SECOND_TURNS]
        in_parts = member in (*HALVES[0], *HALVES[1], *THIRDS)
        return (
            WHOLE_SHARES.count(member) * VALUE
            + owners.count(member) * self.second_value(no)
            + in_parts * MILLION
        )

    def _pay(self, day: PlainDay, member: int, no: int) -> None:
        if self.chance(WRONG):
            day.do("wrong", member, {"box1": 10 * MILLION})
        fine = self.fines.pop(member, 0)
        self.ledger.put("4050", -fine)
        if member in IN_NOTES:
            day.do("pay_due", member)
            self.ledger.put("1010", self._due(member, no) + fine)
            self.ledger.put("2030", -self._due(member, no), no)
            return
        self.by_transfer += fine - self.advance.get(member, 0)
        self.ledger.put("2020", self.advance.pop(member, 0), member)
        if self.chance(PARTIAL) and WHOLE_SHARES.count(member):
            day.do("pay", member, {"box1": 20 * MILLION}, "bank", self._transfer(day))
        day.do("pay_due", member, "bank", self._transfer(day))
        if self.chance(OVERPAID * 2):
            over = 100_000 * self.rnd.randint(1, 30)
            day.do("pay", member, {"advance": over}, "bank", self._transfer(day))
            self.advance[member] = over
            self.ledger.put("2020", -over, member)
            self.by_transfer += over

    def _transfer(self, day: PlainDay) -> str:
        code = self.code("TR")
        day.said.append([code])
        return code

    def _give(self, day: PlainDay, no: int) -> None:
        second = self.second_value(no)
        in_pots = SEATS * VALUE + SECOND_SEATS * second
        in_notes = -self.ledger.of("2030", no)
        self.by_transfer += in_pots - in_notes
        self.ledger.put("2030", in_notes - in_pots, no)
        self.ledger.put("1210", self.by_transfer)
        notes = self.ledger.whole("1010") // (100 * MILLION) * 100 * MILLION
        if notes:
            day.do("move", "1010", "1100", notes)
            self.ledger.move("1100", "1010", notes)
        day.do("give_turn", "box", "bank")
        day.do("draw", "second", SHOWN)
        day.do("give_turn", "second", "bank")
        kept = SEATS * VALUE * COMMISSION_PERCENT // 100 if no > TRIALS else 0
        self.ledger.put("2030", in_pots, no)
        self.ledger.put("4130", -kept)
        self.ledger.put("1100", kept - in_pots)

    def _ends(self, day: PlainDay, no: int) -> None:
        if no % 3 == 0:
            day.do("spend", "کارمزد بانک", 250_000, "bank")
            self.ledger.move("5010", "1100", 250_000)
        if no == SECOND_TURNS:
            day.do("vote", "سهم صندوق دوم از مهر پانزده میلیون ریال است", 14, 2)
            from_on = last_day(no + 1).isoformat()
            day.do("change_terms", "second", from_on, {"value": SECOND_LATER})
        if no == COUNTED_OFF:
            day.counted = -MILLION
            self.ledger.move("5070", "1010", MILLION)
        self.ledger.move("1100", "1210", self.by_transfer)
        self.by_transfer = 0

    by_transfer = 0


def tell(months: int = MONTHS) -> Mehr:
    mehr = Mehr()
    mehr.new_year()
    for no in range(1, months + 1):
        mehr.month(no)
    return mehr


def year() -> dict[str, Any]:
    """The whole story, as it lies in the file; at the last day half of them have paid."""
    days = [day.story() for day in tell().days]
    paid = [["pay_due", no] for no in (2, 5, 11)]
    paid += [["pay_due", no, "bank", f"TR140501{no:02}"] for no in (1, 3, 4, 6, 7)]
    return {**_FOUNDING, "days": [*days, {"on": last_day(MONTHS + 1).isoformat(), "deeds": paid}]}


_FOUNDING = {
    "group": {
        "name": "صندوق خانوادگی مهر",
        "kind": "turn",
        "currency": "IRR",
        "unit": 1,
        "calendar": "jalali",
        "zone": "Asia/Tehran",
        "languages": ["fa"],
        "label": "لپ‌تاپ یوسف",
    },
    "rules": {
        "late_fine": FINE_LATE,
        "absent_fine": FINE_ABSENT,
        "loan_multiple": 0,
        "welfare_bag": False,
        "quorum_percent": 50,
        "cash_unit": 10_000,
        "methods": ["bank", "cash"],
        "meeting_every_days": 30,
        "meeting_time": "18:00",
        "meeting_place": "خانهٔ یوسف",
        "carried": ["turn"],
    },
    "members": people(NAMES[:18], "0912 687 48", shared=(17, 15)),
    "boxes": [
        {
            "name": "box",
            "title": "صندوق مهر",
            "kind": "cashbox",
            "terms": {
                "value": VALUE,
                "order": "draw",
                "commission_ppm": COMMISSION_PERCENT * 10_000,
                "trial_turns": TRIALS,
                "unit": "jalali_months",
            },
        },
        {
            "name": "second",
            "title": "صندوق دوم",
            "kind": "cashbox",
            "terms": {
                "value": SECOND,
                "winners": 2,
                "order": "draw_each",
                "unit": "jalali_months",
            },
        },
    ],
}
