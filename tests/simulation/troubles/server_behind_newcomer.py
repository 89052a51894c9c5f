"""The group's server is put back to an old copy while a newcomer's history arrives from it.

Promised: as of every server that is put back, and of every newcomer: he is right from the first
minute, keeps what he wrote, and stands in the one order in the end.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.book.enrolment import enrol_device
from tests.simulation.misfortunes import server_restored
from tests.simulation.roads import CLEAN, sync
from tests.simulation.troubles.newcomer import Newcomer

if TYPE_CHECKING:
    from tests.simulation.laptop import Laptop
    from tests.simulation.world import World


class ServerBehindNewcomer(Newcomer):
    name = "server_behind_newcomer"
    is_back = False
    begun_at = 0

    def step(self, world: "World") -> None:
        is_arriving = self.laptop is not None and self.laptop.book.origin() is not None
        if is_arriving and not self.is_back and world.office.backup is not None:
            if self.chance.random() < 0.3:
                server_restored(world, is_copy=False)
                self.is_back = True
        elif world.has_server and not self.is_back and self.chance.random() < 0.15:
            server_restored(world, is_copy=True)
        super().step(world)
        origin = self.laptop.book.origin() if self.laptop is not None else None
        self.begun_at = origin.seq if origin is not None else self.begun_at

    def rest(self, world: "World") -> None:
        """Until the others have brought the server what it forgot, his history is not there."""
        for laptop in (*world.alive, *world.alive):
            if laptop.book.origin() is None:
                sync(world, laptop, CLEAN)
        if self.laptop is not None and not world.office.knows(self.laptop.book.group.device):
            self._let_in_again(world, self.laptop)
        super().rest(world)

    def at_rest(self, world: "World", log: Sequence[Any]) -> None:
        """A snapshot of the past that was forgotten is not found in the one that holds."""
        parted = [one.payload.at for one in log if one.type == "sys.log.forked"]
        is_other = bool(parted) and min(parted) < self.begun_at
        if not is_other and not self.counts["short"]:
            super().at_rest(world, log)
        self.counts["parted"] = len(parted)

    def _let_in_again(self, world: "World", newcomer: "Laptop") -> None:
        """The group has forgotten him; where nobody is left who knows it, an old laptop is found
        in a drawer."""
        others = [one for one in world.laptops if one is not newcomer and one.book.origin() is None]
        found = [one for one in others if one.alive]
        officer = min(found or others, key=lambda one: one.book.cursor())
        if not officer.alive:
            officer.alive, officer.is_old = True, False
            officer.reboot()
            sync(world, officer, CLEAN)
            self.counts["found"] = 1
        card, founder = newcomer.book.card, officer.book.group.founder
        if card.id not in officer.book.roster.devices:
            officer.book.write(lambda tx: enrol_device(tx, card, founder))
        sync(world, officer, CLEAN)
