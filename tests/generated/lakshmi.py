"""Group G3 of spec/domain.md section 9.1: the chit of Sri Lakshmi and its weighted rotation.

A chit of 20 seats and 5 lakh, of which 13 turns are told, and ten seats sold beforehand. Amounts
are paise. Imports nothing of the product.
"""

from datetime import date, timedelta
from typing import Any

from tests.generated.noise import AGAIN, OVERPAID, PARTIAL, SEED, Noise, PlainDay, names, people
from tests.generated.plain_rounds import PlainRound

RUPEE = 100
VALUE, SEATS = 25_000 * RUPEE, 20
POT = VALUE * SEATS
KEPT, CAP, UNIT = POT * 3 // 100, POT * 40 // 100, 10 * RUPEE
ROSCA, ROSCA_SEATS, SPREAD = 1_000 * RUPEE, 10, 200 * RUPEE
SECURITY = 300_000 * RUPEE  # of the foreman, in the box from the beginning
TURNS = 12
NAMES = names("""लक्ष्मी देवी|राजेश कुमार|सुनीता शर्मा|मोहन लाल|अनीता वर्मा|सुरेश यादव|कविता सिंह|
रमेश गुप्ता|विजय मिश्रा|गीता पाण्डेय|अजय तिवारी|पूजा जोशी|दिनेश चौहान|रेखा अग्रवाल|मनोज सक्सेना|
शांति देवी|प्रकाश दुबे|उषा रानी|संजय ठाकुर|मीना कुमारी""")
ROSCA_OWNERS = {
    1: [(11, 1, 1)], 2: [(12, 1, 1)], 3: [(13, 1, 1)], 4: [(14, 1, 1)],
    5: [(15, 1, 2), (16, 1, 2)],
    6: [(17, 1, 1)], 7: [(18, 1, 1)], 8: [(19, 1, 1)], 9: [(20, 1, 1)], 10: [(3, 1, 1)],
}  # fmt: skip
DEFAULTER, GUARANTOR, STOPS, BAILED = 9, 4, (6, 7, 8), 9
TIED = (7, DEFAULTER)
BY_PROXY, NOBODY_BIDS, SOLD, COUNTED_OFF, DEATH, TWO = 5, 6, 7, 8, 10, 11
TRANSFERRED = {2, 12, 16}  # they pay by transfer
STOLEN = 10  # month in which the secretary misses the tablet


class Lakshmi(Noise):
    """The year while it is made up."""

    fine_late, fine_absent = 50 * RUPEE, 100 * RUPEE
    rainy = (7, 8)

    def __init__(self, seed: int = SEED) -> None:
        super().__init__(SEATS, seed)
        book = self.ledger
        whole = {no: [(no, 1, 1)] for no in range(1, SEATS + 1)}
        self.chit = PlainRound("chit", book, VALUE, whole, foreman=1)
        prizes = {no: ROSCA * 10 - SPREAD * 9 // 2 + SPREAD * (no - 1) for no in ROSCA_OWNERS}
        self.rosca = PlainRound("rosca", book, ROSCA, dict(ROSCA_OWNERS), prizes, covers=True)
        self.brought: dict[int, int] = {}  # for the chit, by seat

    def month(self, no: int) -> None:
        first = date(2025 + (no + 2) // 12, (no + 2) % 12 + 1, 1)
        sunday = first + timedelta(days=(6 - first.weekday()) % 7)
        day = PlainDay(sunday.isoformat())
        if no == 8:  # the hall was flooded
            day.planned = day.on
            day.on = (sunday + timedelta(days=7)).isoformat()
        if no == 1:
            self._begin(day)
        self.call(day)
        day.tablet_lost = no == STOLEN
        self._withdraw(day)
        bidders = [one for one in self.here(day) if self._may_bid(one)]
        winner, discount = self._auction(day, no, bidders)
        self._collect(day, no, winner)
        self._give(day, winner, discount)
        self._hand_on(day)
        self._events(day, no)
        self.confirm(day, "1100")
        self.end(day)
        if no == TWO:
            self._second(day.on)

    def today(self) -> PlainDay:
        """The thirteenth turn: auctioned, and half collected."""
        day = PlainDay("2026-04-05")
        self.call(day)
        bidders = [one for one in self.here(day) if self._may_bid(one)]
        winner, _ = self._auction(day, 13, bidders)
        for no in [one for one in self.here(day) if one != winner][:9]:
            self._pay(day, no, self.chit.due(no) + self.chit.owed(no), 0)
        return day

    # What happens

    def _begin(self, day: PlainDay) -> None:
        self.ledger.move("1010", "3050", SECURITY)
        day.do("opening", [["1010", SECURITY]])
        day.do("begin", "chit", [self.chit.owners[no] for no in range(1, SEATS + 1)])
        for no, owners in ROSCA_OWNERS.items():
            day.do("sell", "rosca", no, ROSCA_SEATS, owners)
        day.do("begin_sold", "rosca")

    def _may_bid(self, no: int) -> bool:
        seat = self._seat_of(no)
        return seat > 1 and seat not in self.chit.served and not self.chit.owed(no)

    def _seat_of(self, member: int) -> int:
        return next(no for no, owners in self.chit.owners.items() if owners[0][0] == member)

    def _entitled(self) -> list[int]:
        return [
            seat for seat, owners in self.chit.owners.items() if not self.chit.owed(owners[0][0])
        ]

    def _auction(self, day: PlainDay, no: int, bidders: list[int]) -> tuple[int, int]:
        """(winner, discount) of the turn."""
        entitled, bids = self._entitled(), []
        if no == 1:  # the foreman's: nobody bids, nothing is kept
            day.do("auction", "chit", [], [2, 3])
            self.chit.divide(0, [], kept=0, unit=UNIT, most=VALUE)
            return 1, 0
        if no == 2:  # two at the cap: a lot
            for one in TIED:
                self.mark(day, one, "present")
            first = next(one for one in bidders if one not in TIED)
            bids, winner = [(first, 90_000), *((one, 200_000) for one in TIED)], DEFAULTER
            day.do("lot", "chit", list(TIED), winner, [2, 3])
        elif no == NOBODY_BIDS:
            waiting = [one for one in self.members if self._may_bid(one)]
            winner = self.rnd.choice(waiting)
            seats = sorted(map(self._seat_of, waiting))
            day.do("lot", "chit", seats, self._seat_of(winner), [2, 3])
        else:
            winner = self.rnd.choice([one for one in bidders if one != 10])
            if no == BY_PROXY:
                self.mark(day, winner, "proxy")
            most = {3: 87_350, 4: 64_280}.get(no, 10 * self.rnd.randint(3_000, 13_000))
            bids = self._log([one for one in bidders if one != winner], winner, most)
        said = [(self._seat_of(one), minor * RUPEE) for one, minor in bids]
        discount = said[-1][1] if said else KEPT
        day.do("auction", "chit", said, [2, 3], no in (2, NOBODY_BIDS))
        self.chit.divide(discount, entitled, kept=KEPT, unit=UNIT, most=VALUE)
        return winner, discount

    def _log(self, others: list[int], winner: int, most: int) -> list[tuple[int, int]]:
        """Bids that rise until nobody goes higher, rupees."""
        many = min(len(others), self.rnd.randint(1, 4))
        lower = sorted(self.rnd.sample(range(1_500, most // 10), many))
        bids = zip(self.rnd.sample(others, many), (minor * 10 for minor in lower), strict=True)
        return [*bids, (winner, most)]

    def _collect(self, day: PlainDay, no: int, winner: int) -> None:
        here = self.here(day)
        for one in self.members:
            if one == DEFAULTER and no in STOPS:
                continue
            is_sure = one in self._sure(no, winner)
            if one not in here and not is_sure and not self.chance(0.6):
                continue
            chit = self.chit.due(one) + self.chit.owed(one)
            rosca = self.rosca.due(one) + self.rosca.owed(one)
            if one == 12 and no == 3:
                self._write_wrong(day, one)
            if not is_sure and self.chance(PARTIAL):
                chit = chit // (200 * RUPEE) * 100 * RUPEE
            more = 100 * RUPEE * self.rnd.randint(1, 9) if self.chance(OVERPAID) else 0
            payer = NAMES[GUARANTOR - 1] if one == DEFAULTER and no == BAILED else ""
            self._pay(day, one, chit, rosca, more, payer)
            is_cash = one in here and one not in TRANSFERRED
            if is_cash and no < STOLEN and self.chance(AGAIN):
                self.write_again(day)

    def _sure(self, no: int, winner: int) -> set[int]:
        """Whoever gets a pot pays into it first; the others here for what is to come."""
        found = {winner, *(one for one, *_ in ROSCA_OWNERS.get(self.rosca.turn, []))}
        return found | ({*TIED} if no == 1 else {DEFAULTER} if no == BAILED else set())

    def _pay(
        self, day: PlainDay, no: int, chit: int, rosca: int, more: int = 0, payer: str = ""
    ) -> None:
        fine = self.fines.get(no, 0)
        sums = {"box1": chit, "box2": rosca, "fine": fine, "advance": more}
        amounts = {column: minor for column, minor in sums.items() if minor}
        by_transfer = no in TRANSFERRED or no not in self.here(day)
        code = self.code() if by_transfer else ""
        method = "bank" if by_transfer else "cash"
        day.do("pay", no, amounts, method, code, payer)
        self.receive(day, sum(amounts.values()), method, code)
        self.chit.pay(no, chit)
        self.rosca.pay(no, rosca)
        self.ledger.put("4050", -fine)
        self.ledger.put("2020", -more, no)
        self.fines[no] = 0
        seat = self._seat_of(no)
        self.brought[seat] = self.brought.get(seat, 0) + chit

    def _write_wrong(self, day: PlainDay, no: int) -> None:
        """The row of one is first written for the next."""
        day.do("wrong", no + 1, {"box1": self.chit.due(no + 1)})

    def _give(self, day: PlainDay, winner: int, discount: int) -> None:
        seat = self._seat_of(winner)
        day.do("give", "chit", seat, winner)
        self.chit.give(seat, discount)
        if winner == DEFAULTER:  # the law wants security of whoever had the pot
            day.do("secure", "chit", winner, GUARANTOR, VALUE * (SEATS - 2))
        if not self.rosca.is_over:
            turn = self.rosca.turn
            for one, *_ in ROSCA_OWNERS[turn]:
                day.do("give", "rosca", turn, one)
            self.rosca.give(turn)

    def _hand_on(self, day: PlainDay) -> None:
        for pots in (self.chit, self.rosca):
            for one, minor in pots.ready():
                day.do("hand_on", pots.name, one.turn, one.seat, one.member, minor)
                pots.hand_on(one, minor)

    def _withdraw(self, day: PlainDay) -> None:
        """What came by transfer is fetched from the bank."""
        minor = self.ledger.whole("1100")
        if minor:
            day.do("move", "1100", "1010", minor)
            self.ledger.move("1010", "1100", minor)

    def _events(self, day: PlainDay, no: int) -> None:
        if no == SOLD:
            self._transfer(day, self._waiting(), 21, "नीलम राठौर", "दूसरे शहर गए")
        elif no == DEATH:
            self._transfer(day, 10, 22, "अमित पाण्डेय", "देहांत")
        elif no == COUNTED_OFF:
            day.counted = -200 * RUPEE
            self.ledger.move("5070", "1010", 200 * RUPEE)
        elif no == BAILED:
            day.do("minutes", "मोहन लाल ने विजय मिश्रा की बकाया किस्तें ज़मानत से चुकाईं।")
        if no % 3 == 0:
            spent = 100 * RUPEE * self.rnd.randint(2, 8)
            day.do("spend", "हॉल का किराया", spent)
            self.ledger.move("5010", "1010", spent)

    def _waiting(self) -> int:
        """Somebody who waits for the pot, owes nothing and has no other office or seat."""
        return next(one for one in (8, 7) if self._may_bid(one) and not self.fines.get(one))

    def _transfer(self, day: PlainDay, giver: int, taker: int, name: str, why: str) -> None:
        """A seat goes on: the newcomer brings what was paid for it so far; an heir nothing."""
        seat = self._seat_of(giver)
        minor = self.brought[seat] if why != "देहांत" else 0
        day.do("join", taker, name)
        day.do("transfer", "chit", seat, giver, taker, minor)
        self.chit.owners[seat] = [(taker, 1, 1)]
        for claim in self.chit.claims:
            assert claim.member != giver or not claim.left
        if minor:
            self.ledger.move("1010", "2060", minor, to=str(giver))
            day.do("hand_on", "chit", 0, seat, giver, minor)
            self.ledger.move("2060", "1010", minor, of=str(giver))
        day.do("leave", giver, why)
        self.members.remove(giver)
        self.members.append(taker)

    def _second(self, on: str) -> None:
        """A second meeting on the same day, about a dispute."""
        day = PlainDay(on)
        self.call(day)
        many = sum(status in ("present", "late") for status in day.roll.values())
        day.do("vote", "बोली का समय पाँच मिनट हो", many - 4, 4)
        day.do("minutes", "बोली के समय पर विवाद: सदस्यों ने मत दिया।")
        self.end(day)


def tell(months: int = TURNS, seed: int = SEED) -> Lakshmi:
    """So many turns, and the books at the end of every day."""
    told = Lakshmi(seed)
    for no in range(1, months + 1):
        told.month(no)
    return told


def year() -> dict[str, Any]:
    """The story as it lies in the file."""
    told = tell()
    return {
        "group": {
            "name": "श्री लक्ष्मी चिट फंड", "kind": "turn", "currency": "INR", "unit": 1,
            "calendar": "gregorian", "zone": "Asia/Kolkata", "languages": ["hi", "en"],
            "label": "laptop",
        },
        "rules": {
            "loan_multiple": 0, "late_fine": told.fine_late, "absent_fine": told.fine_absent,
            "methods": ["cash", "bank"], "welfare_bag": False, "meeting_every_days": 30,
            "advance_used": False, "meeting_time": "15:00", "meeting_place": "पंचायत भवन",
        },
        "members": people(NAMES, "+91 98370 412", shared=(14, 18)),
        "boxes": [
            {
                "name": "chit", "title": "चिट 5 लाख", "kind": "chit",
                "terms": {
                    "value": VALUE, "cash_unit": UNIT, "commission_to": "foreman",
                    "foreman_seat": 1, "foreman_turn": 1,
                },
            },
            {
                "name": "rosca", "title": "बीसी", "kind": "weighted_rosca",
                "terms": {"value": ROSCA, "spread": SPREAD},
            },
        ],
        "days": [*(day.story() for day in told.days), told.today().story()],
    }  # fmt: skip
