"""Programs of four releases write in one group, and get newer one by one.

Promised: what a program does not know it keeps, passes on and counts; it pays nothing out of what
such a fact may have emptied and closes no page over it; what a later release can do is used only
when every laptop in use has said that it understands it, or was named; the oldest may hand in.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.book.newer_facts import newer_facts
from app.core.accounts import MONEY_ACCOUNTS
from app.core.activation import FEATURES, FeatureActivated, behind
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.events.registry import FactClass, type_of
from app.core.roster import ROSTER_TYPES
from app.operations.program import activate, tell_program
from tests.simulation.laptop import Laptop
from tests.simulation.promises import check
from tests.simulation.releases import KNOWS_LATER, LATER, TOO_OLD, UNKNOWN
from tests.simulation.roads import CLEAN, sync
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World


class MixedReleases(Trouble):
    name = "mixed_releases"

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.counts = {"activated": 0, "handed_in": 0, "needs_newer": 0, "waits": 0}

    def prepare(self, world: "World") -> None:
        world.chances.images = False

    def begin(self, world: "World") -> None:
        for laptop in world.laptops:
            laptop.has_later = True
            if laptop is not world.hub:
                laptop.behind = self.chance.choice((0, 1, 1, 2, 2, TOO_OLD))
                laptop.reboot()

    def step(self, world: "World") -> None:
        dice, laptop = self.chance.random(), self.chance.choice(world.laptops)
        if not laptop.alive or dice > 0.35:
            return
        if dice < 0.05 and laptop.behind:
            laptop.behind -= 1
            laptop.reboot()
        elif dice < 0.25:
            self._tell(laptop)
        elif dice < 0.28 and world.steps > 20:
            self._use_without(laptop)
        elif laptop.behind == TOO_OLD and world.has_server:
            self._hand_in(world, laptop)

    def refusal(self, world: "World", laptop: Laptop, payload: object) -> str | None:
        """As the rule says it, from every fact that this laptop holds."""
        held = [event for _, _, event in laptop.held()]
        roster, kind = laptop.book.roster, type_of(payload)
        if not roster.devices[laptop.book.group.device].is_trusted:
            return None
        lines = getattr(payload, "post", ())
        touched = {line.account for line in lines}
        leaves = sum(line.minor for line in lines if line.account in MONEY_ACCOUNTS) < 0
        pays = leaves and kind.fact_class is FactClass.CASH
        is_closing = kind.name == "meeting.closed"
        active = _active(held)
        if kind.name in LATER.types and LATER.name not in active and laptop.behind <= KNOWS_LATER:
            self.counts["waits"] += 1
            return "feature.waits"
        if LATER.name in active and laptop.behind > KNOWS_LATER:
            if pays or is_closing or kind.name in ROSTER_TYPES:
                return "feature.needs_newer"
        newer = [event for event in held if event.type in UNKNOWN[laptop.behind]]
        accounts = {line.account for event in newer for line in event.lines}
        if newer and (is_closing or (pays and touched & accounts)):
            self.counts["needs_newer"] += 1
            return "entry.needs_newer"
        return ""

    def look(self, world: "World", log: Any) -> None:
        for laptop in world.alive:
            held = [event for _, _, event in laptop.held()]
            unread = sum(event.type in UNKNOWN[laptop.behind] for event in held)
            with laptop.eyes(), laptop.book.database.reading() as conn:
                counted = newer_facts(conn).count
            check(counted == unread, f"{laptop.name} counts {counted} newer facts, not {unread}")

    def at_rest(self, world: "World", log: Sequence[Event]) -> None:
        """What everybody has to understand stands behind what everybody said."""
        voided = _voided(log)
        can: dict[str, set[str]] = {}
        active: set[str] = set()
        for event in log:
            payload = event.payload
            if event.type == "group.created":
                can[payload.device.id] = set()
            elif event.id in voided:
                continue
            elif event.type == "device.enrolled":
                can[payload.device.id] = set()
            elif event.type == "device.reincarnated":
                can[payload.device.id] = can.pop(payload.old, set())
            elif event.type == "device.revoked":
                can.pop(payload.device, None)
            elif event.type == "device.capable":
                if event.device in can:
                    can[event.device] = set(payload.features)
            elif event.type == "feature.activated":
                late = {d for d, known in can.items() if payload.feature not in known}
                check(late <= set(payload.without), f"{payload.feature} holds for {late} as well")
                active.add(payload.feature)
            elif event.type in LATER.types:
                check(LATER.name in active, f"{event.seq} was written before everybody reads it")

    def _tell(self, laptop: Laptop) -> None:
        with laptop.eyes():
            try:
                laptop.book.write(lambda tx: tell_program(tx, release=f"r{laptop.behind}"))
                found = laptop.book.write(lambda tx: activate(tx, server=FEATURES)).result
            except Refused as error:
                is_known = error.code.startswith("device.") or error.code == "feature.needs_newer"
                check(is_known, error.code)
                return
        self.counts["activated"] += LATER.name in found

    def _hand_in(self, world: "World", laptop: Laptop) -> None:
        """It may not read, and yet everything that it wrote reaches the server."""
        store = world.office.store
        check(store is not None and not sync(world, laptop, CLEAN), "it is too old to read")
        store = world.office.store
        assert store is not None
        there = {*store.by_hash, *store.parked, *store.past, *store.quarantined}
        mine = {frame.hash for frame in laptop.book.outgoing(1_000)}
        check(mine <= there, f"{laptop.name} is too old to hand in")
        self.counts["handed_in"] += 1

    def _use_without(self, laptop: Laptop) -> None:
        """An officer names those that nobody waits for."""
        if laptop.behind > KNOWS_LATER or LATER.name in laptop.book.roster.features:
            return
        late = behind(LATER.name, laptop.book.roster.devices)
        fact = FeatureActivated(feature=LATER.name, without=late)
        with laptop.eyes():
            try:
                laptop.book.write(lambda tx: tx.append(fact))
            except Refused as error:
                check(error.code.startswith("device."), error.code)


def _voided(held: Sequence[Event]) -> set[str]:
    found = (event for event in held if event.type in ("sys.resolved", "sys.case.opened"))
    return {op.event for event in found for op in event.payload.ops if op.op == "void_decision"}


def _active(held: Sequence[Event]) -> set[str]:
    voided = _voided(held)
    return {
        event.payload.feature
        for event in held
        if event.type == "feature.activated" and event.id not in voided
    }
