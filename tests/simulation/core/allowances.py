"""Allowances in a core history: who may give out how much, and what the order makes of it.

The parts are reckoned here from the order alone, naively, and share no code with the product's.
"""

import random
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.core.allowances import AllowanceBegun, AllowanceHanded, AllowanceTaken, Share
from app.core.events.envelope import Event
from app.core.events.registry import FactClass
from app.core.ledger import Line
from tests.simulation.acts import KES, MEETINGS
from tests.simulation.oracle import check

if TYPE_CHECKING:
    from tests.simulation.core.replica import Replica
    from tests.simulation.core.world import World

ACCOUNTS = {"1010": "1010", "1020": "1020", "1100": "1100", "1200": "1200", "2030": "1010"}
FUNDS = (f"1010 {KES}", f"1010 {KES}", f"1020 {KES}", f"1100 {KES}", "turn")
NOBODY = ""
OFTEN = 0.1
IN_WORLDS = 5, 3  # a history in five, so that those of the other seeds stay what they were


class Parts:
    """Whose each fund is, fact by fact.

    Attributes:
        held: By (fund, holder).
        rash: What was given out by who had not heard of the division, or said again in the name
            of another chain.
    """

    def __init__(self) -> None:
        self.held: Counter[tuple[str, str]] = Counter()
        self.rash: Counter[tuple[str, str]] = Counter()
        self.begun_at = 0
        self._writers: dict[str, str] = {}

    def take(self, event: Event, seq: int, *, is_again: bool = False) -> bool:
        """Go on by a fact; whether it may stand."""
        if event.type == "group.created":
            self.held["turn", NOBODY] += 1
        elif event.type.startswith("allowance."):
            return self._move(event, seq, is_rash=is_again)
        elif event.type != "sys.resolved" or event.payload.rule != "roster":
            self._money(event, is_rash=is_again or event.knew_seq < self.begun_at)
        return True

    def _move(self, event: Event, seq: int, *, is_rash: bool) -> bool:
        kind, shares = event.type, event.payload.shares
        wanted: Counter[tuple[str, str]] = Counter()
        for fund, holder, minor in shares:
            wanted[fund, holder if kind == "allowance.taken" else NOBODY] += minor
        is_there = kind == "allowance.handed" or all(self.held[k] >= v for k, v in wanted.items())
        is_time = (kind == "allowance.begun") != bool(self.begun_at)
        if not is_time or not is_there or any(minor <= 0 for _, _, minor in shares):
            return False
        for fund, holder, minor in shares:
            giver, getter = NOBODY, holder
            if kind == "allowance.handed":
                giver = event.device
                self.rash[fund, giver] += minor if is_rash else 0
            elif kind == "allowance.taken":
                giver, getter = holder, event.device
            self.held[fund, giver] -= minor
            self.held[fund, getter] += minor
        self.begun_at = self.begun_at or seq
        return True

    def _money(self, event: Event, *, is_rash: bool) -> None:
        """Money in and out, which is a laptop's own once funds are divided."""
        is_ours = bool(self.begun_at) and not event.type.startswith("sys.")
        for fund, minor in moved(event.lines).items():
            holder = NOBODY
            if is_ours and (minor < 0 or event.fact_class is FactClass.CASH):
                holder = event.device
            elif is_ours and event.type == "entry.reversed":
                was_own = self._writers.get(event.payload.fix) == event.device
                holder = event.device if was_own else NOBODY
            self.held[fund, holder] += minor
            if is_ours and minor < 0:
                self._writers[event.id] = event.device
                self.rash[fund, holder] -= minor if is_rash else 0


def moved(lines: Iterable[Line]) -> dict[str, int]:
    """What lines put into each fund; nothing of 0."""
    sums: Counter[str] = Counter()
    for line in lines:
        if line.account in ACCOUNTS:
            sums[f"{ACCOUNTS[line.account]} {line.currency}"] += line.minor
    return {fund: minor for fund, minor in sums.items() if minor}


def _void(log: list[Event], *rules: str) -> set[str]:
    verdicts = [e.payload for e in log if e.type == "sys.resolved" and e.payload.rule in rules]
    return {op.event for one in verdicts for op in one.ops if op.op == "void_decision"}


class Givers:
    """What the officers of one history do about allowances, with dice of their own."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(f"{seed} allowances")

    def may(self, replica: "Replica", payload: object) -> bool:
        """Whether a laptop has what it is about to give out."""
        out = {f: m for f, m in moved(getattr(payload, "post", ())).items() if m < 0}
        parts = self._known(replica) if out else None
        if parts is None or not parts.begun_at:
            return True
        return all(parts.held[fund, replica.device] + minor >= 0 for fund, minor in out.items())

    def act(self, world: "World", replica: "Replica") -> None:
        """Somebody divides what there is, hands on of his part, or takes what nobody has."""
        pick = self.chance
        if pick.random() > OFTEN or not replica.alive:
            return
        parts = self._known(replica)
        names = [one.device for one in world.alive]
        whose = replica.device if pick.random() < 0.4 and parts.begun_at else NOBODY
        fund = pick.choice([f for f in FUNDS if parts.held[f, whose] > 0] or FUNDS)
        payload: AllowanceBegun | AllowanceHanded | AllowanceTaken
        if pick.random() < (0.05 if parts.begun_at else 0.5):
            shares = self._shares(parts, fund, NOBODY, names)
            payload = AllowanceBegun(meeting=pick.choice(MEETINGS), shares=shares)
        elif whose and parts.held[fund, whose] > 0:
            have = parts.held[fund, whose]
            shares = ((fund, pick.choice(names), pick.randrange(1, have + 1)),)
            payload = AllowanceHanded(shares=shares)
        else:
            holder = pick.choice((NOBODY, NOBODY, *sorted(world.checker.locked)))
            payload = AllowanceTaken(shares=self._shares(parts, fund, holder, [holder]))
        world.write(replica, payload)

    def _shares(self, parts: Parts, fund: str, source: str, names: list[str]) -> tuple[Share, ...]:
        """Of what `source` has, as far as this laptop knows; now and then a little more."""
        pick = self.chance
        have = max(1, parts.held[fund, source]) + pick.choice((0, 0, 0, 1))
        first = pick.randrange(0 if pick.random() < 0.1 else 1, have + 1)
        shares: tuple[Share, ...] = ((fund, pick.choice(names), first),)
        if have > first and pick.random() < 0.5:
            shares += ((fund, pick.choice(names), have - first),)
        return shares

    def _known(self, replica: "Replica") -> Parts:
        """The parts by the numbers a laptop has, less what it has given out since."""
        log = [replica.facts.of(record.frame).event for record in replica.log]
        parts = parts_of(log)[0]
        for frame in replica.loose.values():
            event = replica.facts.of(frame).event
            if event.device != replica.device:
                continue
            if event.type == "allowance.handed":
                for fund, _, minor in event.payload.shares:
                    parts.held[fund, event.device] -= minor
            for fund, minor in moved(event.lines).items():
                if minor < 0 or event.fact_class is FactClass.CASH:
                    holder = event.device if parts.begun_at else NOBODY
                    parts.held[fund, holder] += minor
        return parts


def parts_of(log: list[Event]) -> tuple[Parts, set[str]]:
    """The parts at the end of an order, and the facts that may not stand."""
    parts, unheard = Parts(), _void(log, "roster")
    fallen = set()
    for seq, event in enumerate(log, 1):
        if event.id not in unheard and not parts.take(event, seq):
            fallen.add(event.id)
    return parts, fallen


def prove(world: "World", log: list[Event]) -> None:
    """What the sequencer let stand, what it remembers, and that whoever kept to his part never
    gave out more than he had."""
    parts, unheard = Parts(), _void(log, "roster")
    void, locked = _void(log, "allowances_kept"), world.checker.locked
    for seq, event in enumerate(log, 1):
        if event.id in unheard:
            continue
        is_again = world.facts.by_hash[event.hash].is_again
        stands = parts.take(event, seq, is_again=is_again)
        check(stands == (event.id not in void), f"{seq}: {event.type} stands, or does not")
        touched = list(moved(event.lines)) if parts.begun_at else ()
        if event.device in locked or event.type.startswith("sys."):
            continue
        for fund in touched:
            key = fund, event.device
            check(parts.held[key] + parts.rash[key] >= 0, f"{seq}: gave out what it did not have")
    told = {key: minor for key, minor in parts.held.items() if minor}
    check(told == _remembered(world), "the parts are remembered otherwise")


def _remembered(world: "World") -> dict[tuple[str, str], int]:
    rows = world.office.store.index.items()
    pairs = [
        (fund, text.rsplit(":", 1))
        for (kind, fund), of in rows
        if kind == "allowance"
        for text in of
    ]
    return {(fund, holder): int(minor) for fund, (holder, minor) in pairs if int(minor)}
