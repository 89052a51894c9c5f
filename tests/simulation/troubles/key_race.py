"""Laptops are locked out and keys changed by several officers who have not heard of each other.

Meanwhile others, out of reach, seal with the key that they have, and let new laptops in. Promised:
all who stay come to seal with one key, which no locked-out laptop has; whatever a laptop that
stays sealed can be opened by all that had joined by then; a newcomer gets the key.
"""

from typing import TYPE_CHECKING, Any

from app.book.enrolment import enrol_device
from app.book.group_keys import group_key, group_keys, open_shared
from app.book.transaction import Tx
from app.core.errors import Refused, Untrusted
from app.core.group import PinSet
from app.core.key_rotation import key_print
from app.core.sealed import seal_field
from app.operations.devices import remove_device
from app.operations.keys import is_known_outside, rotate_key, share_key, without_key
from app.operations.officers import PIN_FIELD
from app.projections import officers, second_factors
from tests.simulation.acts import MEMBERS
from tests.simulation.laptop import Laptop
from tests.simulation.misfortunes import forget_lost
from tests.simulation.promises import check
from tests.simulation.roads import CLEAN, sync
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World


class KeyRace(Trouble):
    name = "key_race"
    projections = (officers.PROJECTION, second_factors.PROJECTION)

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sealed: dict[str, tuple[str, bytes]] = {}  # sealed -> member, what it says
        self.first: list[Laptop] = []
        self.counts = {"rotated": 0, "removed": 0, "sealed": 0, "joined": 0, "shared": 0}

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.moves_at = 1
        chances.sticks = 0
        chances.images = chances.restores = chances.revokes = chances.losses = False
        chances.server_forgets = False

    def begin(self, world: "World") -> None:
        self.first = list(world.laptops)

    def step(self, world: "World") -> None:
        dice, laptop = self.chance.random(), self.chance.choice(world.laptops)
        if not laptop.alive or not world.has_server or dice > 0.4:
            return
        if dice < 0.05:
            self._try(laptop, "rotated", lambda tx: rotate_key(tx, reason="officers"))
        elif dice < 0.09 and len(world.alive) > 2:
            self._remove(world, laptop)
        elif dice < 0.3:
            self._try(laptop, "sealed", self._seal)
        elif dice < 0.33 and len(world.laptops) < 7:
            self._let_in(world, laptop)
        else:
            self._share(laptop)

    def rest(self, world: "World") -> None:
        for _ in range(2):
            for laptop in world.alive:
                sync(world, laptop, CLEAN)
                self._share(laptop)

    def at_rest(self, world: "World", log: Any) -> None:
        roster = world.alive[0].book.roster
        current = roster.keyring.current
        for laptop in world.laptops:
            with laptop.book.database.reading() as conn:
                names = [key_print(key) for key in group_keys(conn)]
            found = roster.devices.get(laptop.book.group.device)
            if not laptop.alive:
                if found is None or found.is_trusted:
                    continue  # whoever wanted it out is locked out himself
                names += _to_be_read_in(log, laptop.book.card.box_key)
                check(not current or current not in names, f"{laptop.name} has the key, locked out")
                continue
            check(not current or names[0] == current, f"{laptop.name} seals with another key")
            if laptop in self.first:
                self._opens_all(laptop, log)

    def _opens_all(self, laptop: Laptop, log: Any) -> None:
        there = {event.payload.sealed for event in log if event.type == "pin.set"}
        with laptop.book.database.reading() as conn:
            for sealed, (member, said) in self.sealed.items():
                if sealed not in there:
                    continue
                group = laptop.book.group.id
                try:
                    opened = open_shared(conn, sealed, group=group, member=member, field=PIN_FIELD)
                except Untrusted:
                    opened = b""
                check(opened == said, f"{laptop.name} cannot open {said.decode()}")

    def _seal(self, tx: Tx) -> None:
        member, said = self.chance.choice(MEMBERS), b"word %d" % len(self.sealed)
        sealed = seal_field(said, tx.group_key, group=tx.group.id, member=member, field=PIN_FIELD)
        self.sealed[sealed] = member, said
        tx.append(PinSet(member=member, sealed=sealed))

    def _remove(self, world: "World", laptop: Laptop) -> None:
        """Often two officers lock out a laptop each before they hear of each other."""
        alive = [one for one in world.alive if one is not laptop]
        gone = self.chance.choice(alive)
        others = [one for one in alive if one is not gone]
        self._lock_out(world, laptop, gone)
        if len(others) > 1 and self.chance.random() < 0.6:
            self._lock_out(world, *self.chance.sample(others, 2))

    def _lock_out(self, world: "World", laptop: Laptop, gone: Laptop) -> None:
        device = gone.book.group.device
        if gone is not world.hub and self._try(
            laptop, "removed", lambda tx: remove_device(tx, device=device, reason="stolen")
        ):
            gone.alive, gone.is_thief = False, True
            forget_lost(world)

    def _let_in(self, world: "World", officer: Laptop) -> None:
        """A laptop joins with the key that the officer has, which may not be the last one."""
        made = Laptop(f"laptop-{len(world.laptops)}", world.shelf, officer.now_ms, 0)
        made.join(officer.book.group.id)
        card, founder = made.book.card, officer.book.group.founder
        if self._try(officer, "joined", lambda tx: enrol_device(tx, card, founder)):
            sync(world, officer, CLEAN)
            with officer.book.database.reading() as conn:
                known = bool(group_key(conn))
            if known and sync(world, made, CLEAN) and made.book.group.is_enrolled:
                made.book.log_in(founder)
                world.laptops.append(made)

    def _share(self, laptop: Laptop) -> None:
        """As the shell's `KeyGiving` does."""
        roster = laptop.book.roster
        if without_key(roster) or is_known_outside(roster):
            self._try(laptop, "shared", share_key)

    def _try(self, laptop: Laptop, what: str, operation: Any) -> bool:
        with laptop.eyes():
            try:
                laptop.book.write(operation)
            except Refused as error:
                check(error.code.startswith("device."), f"{what}: {error.code}")
                return False
        self.counts[what] += 1
        return True


def _to_be_read_in(log: Any, box_key: str) -> list[str]:
    """Keys that somebody wrapped for a laptop, whatever became of that fact."""
    facts = [event.payload for event in log if event.type == "key.rotated"]
    return [fact.key for fact in facts if any(one.box_key == box_key for one in fact.keys)]
