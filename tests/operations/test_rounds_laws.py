"""Laws of a rotating box, whatever the officers do in whatever order."""

import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rotation.defaulting import Covered
from app.core.rotation.seats import Owner, seat_of
from app.core.rules_of_group import Rules
from app.operations import corrections, seat_owners, turn_order, turns
from app.operations import seat_defaults as operations
from app.projections import balances, seat_defaults
from app.projections.box_dues import missing_before
from app.projections.turn_claims import claims_left, owed_to
from app.projections.turns import Running
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

RULES = Rules(methods=("cash",), loan_multiple=0)
SIZE = 6


def missing_before_of(group: Group, now: Running) -> dict[tuple[int, str], int]:
    return group.read(missing_before, now, now.turn)


class Officer:
    """Does one thing after the other, as the dice say; what is refused changes nothing."""

    def __init__(self, folder: Path, seed: int, short: str) -> None:
        self.random = Random(seed)
        self.group = Group(folder, size=SIZE, rules=RULES)
        self.box = open_box(self.group, short=short)
        halves = [Owner(member=self.group.no(no), num=1, den=2) for no in (5, 6)]
        seats = (*(seat_of(no, self.group.no(no)) for no in range(1, 5)), seat_of(5, *halves))
        start(self.group, self.box, seats)
        self.meeting = self.group.open_meeting()
        self.written: list[str] = []

    def act(self) -> None:
        moves = [self.swap, self.postpone, self.sell, self.leave, self.stop, self.undo]
        deed = self.random.choice([self.pay] * 6 + [self.give] * 3 + [self.hand_on, *moves])
        with suppress(Refused):
            entry = deed()
            if entry:
                self.written.append(entry)
        self.check()

    def pay(self) -> str:
        number = self.random.randint(1, SIZE)
        minor = self.random.choice([100_000, 50_000, 33_333, 150_000])
        return pay_in(self.group, self.meeting, number, minor)

    def give(self) -> str:
        now = running(self.group, self.box)
        seat = self.random.choice(now.winners(now.turn))
        member = self.random.choice(seat.members)
        number = self.group.members.index(member) + 1
        return give(self.group, self.meeting, self.box, number, seat=seat.seat)

    def hand_on(self) -> str:
        owed = owed_to(running(self.group, self.box))
        if not owed:
            return ""
        turn, seat, member = self.random.choice(list(owed))
        words = {"turn": turn, "seat": seat, "member": member, "agreed": "pin"}
        return self.group.write(turns.hand_on, meeting=self.meeting, box=self.box, **words)

    def swap(self) -> str:
        a, b = self.random.sample(range(1, 6), 2)
        agreed = tuple(self.group.members)
        words = {"meeting": self.meeting, "box": self.box, "agreed": agreed}
        return self.group.write(turn_order.swap_turns, a=a, b=b, **words)

    def postpone(self) -> str:
        place, to = sorted(self.random.sample(range(1, 6), 2))
        words = {"meeting": self.meeting, "box": self.box, "agreed": tuple(self.group.members)}
        return self.group.write(turn_order.postpone_turn, place=place, to=to, **words)

    def sell(self) -> str:
        seat = self.random.choice(running(self.group, self.box).course.active)
        giver, taker = self.random.choice(seat.members), self.random.choice(self.group.members)
        words = {"meeting": self.meeting, "box": self.box, "agreed": tuple(self.group.members)}
        return self.group.write(
            seat_owners.transfer_seat, seat=seat.seat, from_member=giver, to_member=taker, **words
        )

    def leave(self) -> str:
        if self.random.random() < 0.7:
            return ""
        seat = self.random.choice(running(self.group, self.box).course.active)
        words = {"meeting": self.meeting, "box": self.box, "agreed": tuple(self.group.members)}
        return self.group.write(seat_owners.give_up_seat, seat=seat.seat, **words)

    def stop(self) -> str:
        """Somebody who had the pot pays no more; a guarantor brings a part of it."""
        now = running(self.group, self.box)
        served = seat_defaults.served_members(now)
        if not served or self.random.random() < 0.5:
            return ""
        member, by = self.random.choice(served), self.random.choice(self.group.members)
        words = {"meeting": self.meeting, "box": self.box, "member": member}
        brought = self.random.choice([50_000, 100_000, 333_333])
        secured = self.group.write(
            operations.secure_seat, **words, by=by, minor=brought, agreed=(by,)
        )
        self.written.append(secured)
        cover = Covered(kind="cash", member=by, minor=brought)
        return self.group.write(operations.stop_paying, **words, covers=(cover,))

    def undo(self) -> str:
        if self.written:
            entry = self.random.choice(self.written)
            self.group.write(corrections.undo_entry, entry=entry)
            self.written.remove(entry)
        return ""

    def check(self) -> None:
        read, now = self.group.read, running(self.group, self.box)
        assert read(balances.imbalances) == {} and read(balances.control_differences) == {}
        # Only what was taken back after a payout leaves a hole, and it is asked for again.
        holes: Counter[str] = Counter()
        for (turn, _), left in missing_before_of(self.group, now).items():
            holes[now.pot(turn)] += left
        pots = read(balances.sub_balances, "2030", "KES")
        assert {pot: minor for pot, minor in pots.items() if minor > 0} == dict(holes)
        owed: Counter[str] = Counter()
        for (_, _, member), minor in owed_to(now).items():
            owed[member] += minor
        held = read(balances.sub_balances, "2060", "KES")
        assert {member: -minor for member, minor in held.items() if minor} == dict(owed)
        left: Counter[tuple[str, str]] = Counter()
        for (_, member, kind), minor in read(claims_left, now).items():
            left["1330" if kind == "seat_owed" else "1340", member] += minor
        for account in ("1330", "1340"):
            debts = read(balances.sub_balances, account, "KES")
            mine = {member: minor for (of, member), minor in left.items() if of == account}
            assert {member: minor for member, minor in debts.items() if minor} == mine
        won = Counter((one.seat, one.member) for one in now.course.paid)
        assert all(times == 1 for times in won.values())
        for seat in now.course.active:
            assert sum(owner.fraction for owner in seat.owners) == 1


@pytest.mark.parametrize("short", ["owe", "wait", "reserve"])
@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_pots_debts_and_seats_agree_after_every_deed(short: str, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        officer = Officer(Path(folder), seed, short)
        try:
            for _ in range(45):
                officer.act()
        finally:
            officer.group.close()
