"""Funds are divided among the laptops, which give out, hand on and close out of reach.

Promised: nothing leaves a fund beyond the part of the laptop that gives it out, so that no fund
goes below zero whoever knew of whom, and every book has the parts that the one order makes.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.core.activation import ALLOWANCES, FeatureActivated, behind
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import OfficerAppointed, PinSet
from app.operations.allowances import divide, settle
from app.projections import allowances, officers
from tests.helpers.small_book import pull as pull_directly
from tests.simulation.acts import MEETINGS, MEMBERS
from tests.simulation.core.allowances import NOBODY, Parts, moved
from tests.simulation.laptop import Laptop
from tests.simulation.promises import check
from tests.simulation.troubles.trouble import Trouble
from tests.simulation.two_people import open_pots

if TYPE_CHECKING:
    from tests.simulation.world import World


class LendingRights(Trouble):
    name = "lending_rights"
    projections = (allowances.PROJECTION, officers.PROJECTION)
    corrects = False

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.counts = {"given": 0, "refused": 0, "handed": 0}

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.images = chances.restores = chances.revokes = chances.server_forgets = False

    def begin(self, world: "World") -> None:
        """Money is in the box and divided, and another officer has a PIN: he would have to agree
        to more."""
        hub = world.hub
        for _ in range(4):
            mark, payload = world.acts.payment(MEETINGS[:2])
            hub.write(payload)
            world.acked.add(mark)
        late = behind(ALLOWANCES.name, hub.book.roster.devices)
        hub.write(FeatureActivated(feature=ALLOWANCES.name, without=late))
        hub.write(OfficerAppointed(member=MEMBERS[5], roles=("chair",)))
        hub.write(PinSet(member=MEMBERS[5], sealed="00"))
        hub.book.write(lambda tx: divide(tx, meeting=MEETINGS[0]))
        for laptop in world.laptops[1:]:
            with laptop.eyes():
                pull_directly(laptop.book, hub.book)

    def step(self, world: "World") -> None:
        laptop = self.chance.choice(world.laptops)
        if not laptop.alive or self.chance.random() > 0.2:
            return
        operation = settle if self.chance.random() < 0.5 else self._divide
        with laptop.eyes():
            try:
                laptop.book.write(operation)
            except Refused as error:
                check(error.code.startswith("device."), error.code)
                return
        self.counts["handed"] += 1

    def may_be_refused(self, laptop: Laptop, payload: object, code: str) -> bool:
        """Only what is more than this laptop's part, reckoned apart from the product's path."""
        if not code.startswith("allowance."):
            return False
        self.counts["refused"] += 1
        if code == "allowance.two_people":
            return bool(open_pots([event for _, _, event in laptop.held()]))
        parts, device = Parts(), laptop.book.group.device
        for place, (_, _, event) in enumerate(laptop.held(), 1):
            parts.take(event, place)
        out = moved(getattr(payload, "post", ()))
        short = any(minor < 0 and parts.held[f, device] + minor < 0 for f, minor in out.items())
        return short or code == "allowance.turn"

    def at_rest(self, world: "World", log: Sequence[Event]) -> None:
        voided = {
            op.event
            for event in log
            if event.type == "sys.resolved"
            for op in event.payload.ops
            if op.op == "void_decision"
        }
        parts = Parts()
        for event in log:
            if event.id in voided:
                continue
            parts.take(event, event.seq or 0)
            if not parts.begun_at or event.type.startswith("sys."):
                continue
            out = [fund for fund, minor in moved(event.lines).items() if minor < 0]
            self.counts["given"] += len(out)
            if event.type == "allowance.handed":
                out = [fund for fund, _, _ in event.payload.shares]
            for fund in out:
                left = parts.held[fund, event.device]
                check(left >= 0, f"{event.seq}: {event.type} gives out {-left} more")
        wanted = {key: minor for key, minor in parts.held.items() if minor}
        for laptop in world.alive:
            found = laptop.book.read(lambda reading: allowances.allowances(reading.conn))
            assert found is not None, "funds were divided at the beginning"
            have = {(f, h): m for f, its in found.parts.items() for h, m in its.items()}
            check(have == wanted, f"{laptop.name} divides in another way: {have} {wanted}")
        for fund in {fund for fund, _ in wanted}:
            total = sum(minor for (one, _), minor in wanted.items() if one == fund)
            of_nobody = min(0, wanted.get((fund, NOBODY), 0))
            check(total - of_nobody >= 0, f"{fund} is below zero")

    def _divide(self, tx: Any) -> None:
        divide(tx, meeting=self.chance.choice(MEETINGS))
