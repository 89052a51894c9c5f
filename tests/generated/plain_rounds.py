"""Rotating pots kept with plain arithmetic: who owes which turn, who waits for what.

Written from spec/domain.md sections 3.3 to 3.6 and 3.10; imports nothing of the product.
"""

from dataclasses import dataclass, field

from tests.generated.ledger import Ledger

Owners = list[tuple[int, int, int]]
"""(member, numerator, denominator) of everybody who owns a seat."""


@dataclass
class Claim:
    """What a member still owes of a turn that was paid out."""

    turn: int
    member: int
    left: int
    account: str  # 1330 before the own pot, 1340 after it


@dataclass
class Payable:
    """What the group still owes of a turn; turn 0 is a seat that was sold."""

    turn: int
    seat: int
    member: int
    left: int


@dataclass
class PlainRound:
    """One round.

    Attributes:
        value: A whole seat pays it at a turn. prizes: By seat, where they differ.
        covers: A reserve fills a pot that is short; else its winner waits.
        served: Seats that had the pot. less: What entitled seats pay less at this turn.
        carry: Of the last auction. paid: What members brought for this turn.
    """

    name: str
    ledger: Ledger
    value: int
    owners: dict[int, Owners]
    prizes: dict[int, int] = field(default_factory=dict)
    covers: bool = False
    turn: int = 1
    served: set[int] = field(default_factory=set)
    less: dict[int, int] = field(default_factory=dict)
    carry: int = 0
    claims: list[Claim] = field(default_factory=list)
    waits: list[Payable] = field(default_factory=list)
    paid: dict[int, int] = field(default_factory=dict)
    commission: int = 0
    foreman: int = 0

    @property
    def is_over(self) -> bool:
        return len(self.served) == len(self.owners)

    @property
    def pot(self) -> int:
        return self.value * len(self.owners)

    def due(self, member: int) -> int:
        """For this turn."""
        if self.is_over:
            return 0
        sums = 0
        for seat, owners in self.owners.items():
            whole, upto = self.value - self.less.get(seat, 0), 0
            for who, num, den in owners:
                before, upto = upto, upto + whole * num // den
                sums += upto - before if who == member else 0
        return sums

    def owed(self, member: int) -> int:
        """For turns that were paid out."""
        return sum(one.left for one in self.claims if one.member == member)

    def pay(self, member: int, minor: int) -> None:
        """Old turns first. The money itself is booked by whoever received it."""
        for claim in self.claims:
            if claim.member == member and minor and claim.left:
                part = min(minor, claim.left)
                claim.left -= part
                minor -= part
                self.ledger.put(claim.account, -part, member)
        self.paid[member] = self.paid.get(member, 0) + minor
        assert self.paid[member] <= self.due(member), (self.name, self.turn, member)
        self.ledger.put("2030", -minor, (self.name, self.turn))

    def divide(self, discount: int, entitled: list[int], *, kept: int, unit: int, most: int) -> int:
        """An auction: the dividend of each entitled seat; the rest waits for the next turn."""
        to_divide = discount - kept + self.carry
        dividend = min(most, to_divide // len(entitled) // unit * unit) if entitled else 0
        carry = to_divide - dividend * len(entitled)
        self.ledger.put("2035", self.carry - carry, self.name)
        self.ledger.put("2030", carry - self.carry, (self.name, self.turn))
        self.carry, self.commission = carry, kept
        self.less = dict.fromkeys(entitled, dividend) if dividend else {}
        return dividend

    def give(self, seat: int, discount: int = 0) -> dict[int, int]:
        """The pot goes out: notes by owner. Who did not pay owes it from now on.

        Every unit of the pot is there as money, as a dividend or as a claim.
        """
        out = self.prizes.get(seat, self.pot - discount)
        have = self._notes_of_reserve() + min(0, self.pot - out) if self.covers else 0
        lacks = self._claim()
        if self.prizes:
            self.ledger.put("2035", out - self.pot, self.name)
            self.ledger.put("2030", self.pot - out, (self.name, self.turn))
        short = lacks - min(lacks, have)
        left = self.ledger.of("2030", (self.name, self.turn))
        assert -left == out + self.commission, (self.name, self.turn, left, out)
        self.ledger.put("2030", -left, (self.name, self.turn))
        if self.foreman and self.commission:
            self._wait(self.turn, seat, self.foreman, self.commission)
        elif self.commission:
            self.ledger.put("4130", -self.commission)
        notes = {}
        for who, num, den in self.owners[seat]:
            assert short * num % den == out * num % den == 0
            notes[who] = (out - short) * num // den
            if short:
                self._wait(self.turn, seat, who, short * num // den)
        self.ledger.put("1010", short - out)
        self.served.add(seat)
        self.turn += 1
        self.less, self.paid, self.commission = {}, {}, 0
        return notes

    def _notes_of_reserve(self) -> int:
        """What the reserve should hold, less what it lent to earlier pots and has not back."""
        lent = sum(one.left for one in self.claims) - sum(one.left for one in self.waits)
        return -self.ledger.of("2035", self.name) - lent

    def _claim(self) -> int:
        """What is missing for this turn becomes a debt; the sum of it."""
        lacks = 0
        everybody = dict.fromkeys(who for seat in self.owners.values() for who, *_ in seat)
        for member in everybody:
            missing = self.due(member) - self.paid.get(member, 0)
            if missing > 0:
                mine = [no for no, seat in self.owners.items() if member in {w for w, *_ in seat}]
                account = "1340" if all(no in self.served for no in mine) else "1330"
                self.claims.append(Claim(self.turn, member, missing, account))
                self.ledger.put(account, missing, member)
                self.ledger.put("2030", -missing, (self.name, self.turn))
                lacks += missing
        return lacks

    def _wait(self, turn: int, seat: int, member: int, minor: int) -> None:
        self.waits.append(Payable(turn, seat, member, minor))
        self.ledger.put("2060", -minor, member)

    def ready(self) -> list[tuple[Payable, int]]:
        """What can be handed on now: commissions, sold seats, and what late payers brought."""
        found = []
        for one in self.waits:
            still = sum(claim.left for claim in self.claims if claim.turn == one.turn)
            minor = one.left - still if one.turn and one.member != self.foreman else one.left
            if minor > 0:
                found.append((one, minor))
        return found

    def hand_on(self, one: Payable, minor: int) -> None:
        one.left -= minor
        self.ledger.put("2060", minor, one.member)
        self.ledger.put("1010", -minor)
