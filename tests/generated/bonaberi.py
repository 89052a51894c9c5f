"""Variant of group G5 of spec/domain.md section 9.1: a tontine of thirty members in Douala.

52 Sundays, three pots beside one another (drawn, in a fixed order, to the highest bid in cash),
savings that are lent every fourth Sunday, and the cassation: savings and what they earned, by
amount and time. Whole francs. Imports nothing of the product.
"""

from datetime import date, timedelta
from fractions import Fraction
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
from tests.generated.plain_building import share_out
from tests.generated.plain_loans import Part, PlainLoans
from tests.generated.plain_rounds import PlainRound

WEEKS, FIRST = 52, date(2025, 4, 6)
VALUES = {"grande": 5_000, "petite": 2_000, "enchere": 10_000}
STEP, COIN, CAP_PERCENT = 500, 5, 40
SAVINGS, PERCENT, PARTS = 1_000, 5, 3
LEAVE, DEATH = (18, 30, 31), (24, 29, 32)  # week, who goes, who takes the seat
SWAP, COUNTED_OFF, PUT_OFF, DISPUTE = 5, (9, 21, 33, 45), 14, 37
STOLEN = 30  # the secretary's tablet
LAST_LOANS, TO_BANK = 16, 500_000
NAMES = names(
    """Marie-Claire Ngo Bassong|Emmanuel Tchoumi|Solange Mbarga|Jean-Paul Fotso|Brigitte Ekambi|
    Samuel Njoya|Odette Kamga|Pierre Etoundi|Rose Manga|André Nkoulou|Chantal Djoumessi|
    Martin Eyoum|Hortense Tsafack|Joseph Mvondo|Pauline Essomba|Thomas Talla|Béatrice Ndongo|
    Alain Moukouri|Cécile Wandji|Robert Abega|Yvonne Sop|Daniel Kenfack|Élise Owona|Victor Ngassa|
    Marthe Biya|Luc Simo|Jeanne Atangana|Serge Bikoï|Thérèse Mbappé|Gaston Noubissi"""
)
COMING = {31: "Nadège Tchinda", 32: "Hervé Mbappé"}


def day_of(week: int) -> str:
    return (FIRST + timedelta(days=7 * (week - 1))).isoformat()


class Bonaberi(Noise):
    """The year while it is made up.

    Attributes:
        weeks: How long it is; at its end everything is paid and shared.
        seats: Of each pot, by number: who owns it. order: Of the pots that have one.
        saved: (week, francs) by member.
    """

    fine_late, fine_absent = 200, 500
    rainy = (7, 8, 9)

    def __init__(self, weeks: int, seed: int = SEED) -> None:
        super().__init__(len(NAMES), seed)
        self.weeks = weeks
        self.loans = PlainLoans(self.ledger)
        self.seats = {
            "grande": {no: no for no in range(1, 31)},
            "petite": {no: (no - 1) % 20 + 1 for no in range(1, 27)},
            "enchere": {no: no + 4 for no in range(1, 21)},
        }
        self.pots: dict[str, PlainRound] = {}
        self.order: dict[str, list[int]] = {}
        self.saved: dict[int, list[tuple[int, int]]] = {}
        self.shares: dict[int, int] = {}

    def week(self, no: int) -> None:
        day = PlainDay(day_of(no))
        if no == PUT_OFF:  # Whit Sunday's storm
            day.planned, day.on = day.on, (date.fromisoformat(day.on) + timedelta(1)).isoformat()
        self.call(day)
        day.tablet_lost = no == STOLEN
        self._begin(day)
        if no == SWAP:
            self._swap(day)
        winners = {"grande": self._next("grande"), "petite": self._next("petite")}
        winners["enchere"], discount = self._auction(day)
        self._collect(day, no, winners)
        for pot, seat in winners.items():
            day.do("give", pot, seat, self.seats[pot][seat])
            self.pots[pot].give(seat, discount if pot == "enchere" else 0)
        for pot in self.pots.values():
            for one, minor in pot.ready():
                day.do("hand_on", pot.name, one.turn, one.seat, one.member, minor)
                pot.hand_on(one, minor)
        self._lend(day, no)
        self._events(day, no)
        if no == self.weeks:
            self._cassation(day)
        self.end(day)

    def today(self) -> PlainDay:
        """The first Sunday of the next year, half collected."""
        day = PlainDay(day_of(self.weeks + 1))
        self.call(day)
        self._begin(day)
        self._auction(day)
        for no in self.here(day)[:12]:
            self._pay(day, self.weeks + 1, no, self._wanted(no, day.on))
        return day

    # What happens

    def _begin(self, day: PlainDay) -> None:
        """Pots whose round is over begin anew."""
        for pot, value in VALUES.items():
            if pot in self.pots and not self.pots[pot].is_over:
                continue
            owners = {seat: [(no, 1, 1)] for seat, no in self.seats[pot].items()}
            self.pots[pot] = PlainRound(pot, self.ledger, value, owners)
            given = [owners[seat] for seat in sorted(owners)]
            order = sorted(owners)
            if pot == "grande":
                self.rnd.shuffle(order)
                late = [seat for seat in order if self.seats[pot][seat] in (29, 30)]
                order = [seat for seat in order if seat not in late] + late  # they sell them
            self.order[pot] = order
            told = [] if pot == "enchere" else list(order)
            day.do("begin", pot, given, told, [3, 4] if pot == "grande" else [])

    def _swap(self, day: PlainDay) -> None:
        order = self.order["petite"]
        a, b = 9, 14
        day.do("swap", "petite", a, b, [self.seats["petite"][order[at - 1]] for at in (a, b)])
        order[a - 1], order[b - 1] = order[b - 1], order[a - 1]

    def _next(self, pot: str) -> int:
        return self.order[pot][self.pots[pot].turn - 1]

    def _auction(self, day: PlainDay) -> tuple[int, int]:
        """(seat, what it pays into the box) of the pot that is auctioned."""
        pot = self.pots["enchere"]
        waiting = [seat for seat in pot.owners if seat not in pot.served]
        if len(waiting) == 1:  # the last one has it without a bid
            day.do("auction", "enchere", [], [2, 3])
            return waiting[0], 0
        here = self.here(day)
        able = [seat for seat in waiting if self.seats["enchere"][seat] in here]
        if not able:
            lucky = self.rnd.choice(waiting)
            day.do("lot", "enchere", waiting, lucky, [2, 3])
            day.do("auction", "enchere", [], [2, 3], True)
            return lucky, 0
        most = pot.pot * CAP_PERCENT // 100 // STEP
        many = min(len(able), self.rnd.randint(1, 4))
        said = sorted(self.rnd.sample(range(1, most), many))
        bids = list(zip(self.rnd.sample(able, many), (one * STEP for one in said), strict=True))
        day.do("auction", "enchere", bids, [2, 3])
        seat, discount = bids[-1]
        pot.commission = discount
        return seat, discount

    def _wanted(self, no: int, on: str) -> dict[str, int]:
        found = {
            column: pot.due(no) + pot.owed(no)
            for column, pot in zip(("box1", "box2", "box3"), self.pots.values(), strict=True)
        }
        found["savings"] = SAVINGS + 500 * self.rnd.choice((0, 0, 0, 1, 2, 4, 8))
        return found | {"fine": self.fines.get(no, 0), "loan": self.loans.due(no, on)}

    def _collect(self, day: PlainDay, week: int, winners: dict[str, int]) -> None:
        """Whoever gets a pot pays first; at the end of a round everybody does."""
        ends = week == self.weeks or any(
            len(p.served) + 1 == len(p.owners) for p in self.pots.values()
        )
        sure = {self.seats[pot][seat] for pot, seat in winners.items()}
        sure |= {who for at, who, _ in (LEAVE, DEATH) if at == week}
        here = self.here(day)
        for no in list(self.members):
            is_sure = ends or no in sure
            if no not in here and not is_sure and not self.chance(0.4):
                continue
            wanted = self._wanted(no, day.on)
            if not is_sure and self.chance(PARTIAL):
                wanted["box1"] //= 2
                wanted["savings"] = wanted["loan"] = 0
            if self.chance(OVERPAID):
                wanted["advance"] = 100 * self.rnd.randint(1, 20)
            if self.chance(WRONG) and no + 1 in self.members:
                day.do("wrong", no + 1, {"savings": SAVINGS})
            self._pay(day, week, no, wanted)
            if no in here and week < min(STOLEN, self.weeks) and self.chance(AGAIN):
                self.write_again(day)

    def _pay(self, day: PlainDay, week: int, no: int, wanted: dict[str, int]) -> None:
        amounts = {column: minor for column, minor in wanted.items() if minor}
        payer = "" if no in self.here(day) else "voisin"
        day.do("pay", no, amounts, "cash", "", payer)
        self.receive(day, sum(amounts.values()), "cash", "")
        for column, pot in zip(("box1", "box2", "box3"), self.pots.values(), strict=True):
            if wanted[column]:
                pot.pay(no, wanted[column])
        fine = amounts.get("fine", 0)
        self.ledger.put("2010", -amounts.get("savings", 0), no)
        self.ledger.put("2020", -amounts.get("advance", 0), no)
        self.ledger.put("4050", -fine)
        self.loans.repay(no, amounts.get("loan", 0), day.on)
        self.saved.setdefault(no, []).append((week, amounts.get("savings", 0)))
        self.fines[no] = self.fines.get(no, 0) - fine

    def _lend(self, day: PlainDay, week: int) -> None:
        if week % 4 or week > self.weeks - LAST_LOANS:
            return
        lies = self.ledger.whole("1100")
        if lies:
            day.do("move", "1100", "1010", lies)
            self.ledger.move("1010", "1100", lies)
        free = [no for no in self.members if 6 < no < 29 and not self.loans.left(no)]
        for no in self.rnd.sample(free, min(4, len(free))):
            most = min(self.ledger.whole("1010"), -3 * self.ledger.of("2010", no))
            amount = self.rnd.randint(most // 12_000, most // 6_000) * 6_000
            if amount >= 6_000:
                day.do("lend", no, amount, PARTS, "", "commerce")
                start = date.fromisoformat(day.on)
                days = [start + timedelta(28 * at) for at in range(1, PARTS + 1)]
                interest = amount * PERCENT // 100
                parts = [Part(on.isoformat(), amount // PARTS, interest) for on in days]
                self.loans.give(no, parts)
        over = (self.ledger.whole("1010") - TO_BANK) // 10_000 * 10_000
        if over > 0:
            day.do("move", "1010", "1100", over)
            self.ledger.move("1100", "1010", over)

    def _events(self, day: PlainDay, week: int) -> None:
        for (at, giver, taker), words, how in (
            (LEAVE, "mutation à Yaoundé", "pin"),
            (DEATH, "décès", "heirs"),
        ):
            if week == at:
                self._replace(day, giver, taker, words, how)
        if week in COUNTED_OFF:
            day.counted = self.rnd.choice((-1, 1)) * 100 * self.rnd.randint(1, 9)
            self.ledger.put("1010", day.counted)
            self.ledger.put("4100" if day.counted > 0 else "5070", -day.counted)
        if week == DISPUTE:
            many = sum(status in ("present", "late") for status in day.roll.values())
            day.do("vote", "Amende de retard maintenue à 200 F", many - 5, 5)
        if week % 13 == 0:
            spent = 500 * self.rnd.randint(4, 12)
            day.do("spend", "Boissons de la séance", spent)
            self.ledger.move("5010", "1010", spent)
            day.do("minutes", "Procès-verbal lu et adopté.")

    def _replace(self, day: PlainDay, giver: int, taker: int, words: str, how: str) -> None:
        """The seat goes on, with what was paid for it; the heirs' for nothing. Savings go home."""
        pot = self.pots["grande"]
        assert not self.loans.left(giver) and not pot.owed(giver)
        seat = giver
        minor = VALUES["grande"] * (pot.turn - 1) if how == "pin" else 0
        day.do("join", taker, COMING[taker], f"+237 699 41 20 {taker}")
        day.do("transfer", "grande", seat, giver, taker, minor)
        self.seats["grande"][seat] = taker
        pot.owners[seat] = [(taker, 1, 1)]
        if minor:
            self.ledger.move("1010", "2060", minor, to=str(giver))
            day.do("hand_on", "grande", 0, seat, giver, minor)
            self.ledger.move("2060", "1010", minor, of=str(giver))
        day.do("settle", giver, words, how)
        saved, ahead = -self.ledger.of("2010", giver), -self.ledger.of("2020", giver)
        fine = self.fines.pop(giver, 0)
        net = saved + ahead - fine
        self.ledger.put("2010", saved, giver)
        self.ledger.put("2020", ahead, giver)
        self.ledger.put("4050", -fine)
        self.ledger.put("2110", -(net % COIN))
        self.ledger.put("1010", -(net - net % COIN))
        self.members.remove(giver)
        self.members.append(taker)
        self.saved.pop(giver, None)

    def _cassation(self, day: PlainDay) -> None:
        """Savings back, and the rest of the box by francs times Sundays that they lay there."""
        book = self.ledger
        assert not any(pot.owed(no) for pot in self.pots.values() for no in self.members)
        assert not any(map(self.loans.left, self.members)) and not any(self.fines.values())
        lies = book.whole("1100")
        if lies:
            day.do("move", "1100", "1010", lies)
            book.move("1010", "1100", lies)
        unheard = () if self.weeks > STOLEN else ("restée à la maison",)
        day.do("share_out", "time_weighted", COIN, "cassation", *unheard)
        mine = sorted(no for no in self.members if book.of("2010", no))
        profit = book.whole("1010") + book.whole("2010") + book.whole("2020")
        weights = [
            sum(minor * (self.weeks - at) for at, minor in self.saved.get(no, [])) for no in mine
        ]
        parts = share_out(profit, [Fraction(weight) for weight in weights])
        for no, part in zip(mine, parts, strict=True):
            ahead = -book.of("2020", no)
            net = part - book.of("2010", no) + ahead
            self.shares[no] = net - net % COIN
        for code in ("2010", "2020"):
            for owner, minor in book.owners(code).items():
                book.put(code, -minor, owner)
        for code in ("4010", "4050", "4100", "4130", "5010", "5070", "2110"):
            book.put(code, -book.whole(code))
        for no in mine:
            day.do("take_share", no)
            book.put("1010", -self.shares[no])
        book.put("2110", -book.whole("1010"))


def tell(weeks: int = WEEKS, seed: int = SEED) -> Bonaberi:
    """A year of so many weeks, and the books at the end of every day."""
    told = Bonaberi(weeks, seed)
    for no in range(1, weeks + 1):
        told.week(no)
    return told


def year(weeks: int = WEEKS) -> dict[str, Any]:
    """The story as it lies in the file."""
    told = tell(weeks)
    pots = {"grande": "Grande tontine", "petite": "Petite tontine", "enchere": "Tontine à enchères"}
    orders = {"grande": "draw", "petite": "fixed", "enchere": "auction"}
    return {
        "group": {
            "name": "Tontine des Amis de Bonabéri", "kind": "turn", "currency": "XAF", "unit": 1,
            "calendar": "gregorian", "zone": "Africa/Douala", "languages": ["fr", "en"],
            "label": "laptop",
        },
        "rules": {
            "savings": SAVINGS, "loan_multiple": 3,
            "loan_products": [
                {
                    "code": "caisse", "name": "Prêt de la caisse", "method": "flat",
                    "rate_ppm": PERCENT * 10_000, "period_unit": "weeks", "period_every": 4,
                    "instalments_max": 6,
                }
            ],
            "late_fine": told.fine_late, "absent_fine": told.fine_absent, "methods": ["cash"],
            "welfare_bag": False, "meeting_every_days": 7, "advance_used": False,
            "cash_unit": COIN, "meeting_time": "15:00", "meeting_place": "Chez Marie-Claire",
        },
        "members": people(NAMES, "+237 699 41 20 ", shared=(17, 21)),
        "boxes": [
            {
                "name": pot, "title": title, "kind": "tontine",
                "terms": {
                    "value": VALUES[pot], "order": orders[pot], "min_step": STEP,
                    "cap_ppm": CAP_PERCENT * 10_000, "cash_unit": COIN,
                },
            }
            for pot, title in pots.items()
        ],
        "days": [*(day.story() for day in told.days), told.today().story()],
    }  # fmt: skip
