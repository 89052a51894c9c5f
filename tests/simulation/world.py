"""One simulated history of a group, all of it decided by one seed."""

import random
from hashlib import sha256

from app.book.enrolment import enrol_device
from app.core.admission import Sequenced
from app.core.group import DeviceCard
from app.projections import balances, cases, loan_asks, loan_fold, meetings, sheet
from tests.helpers.small_book import pull as pull_directly
from tests.simulation.acts import MEETINGS, Acts
from tests.simulation.chances import Chances
from tests.simulation.disk import Shelf
from tests.simulation.laptop import Laptop
from tests.simulation.misfortunes import late_requests, misfortune
from tests.simulation.office import Office
from tests.simulation.people import write
from tests.simulation.promises import Knowledge, Violation
from tests.simulation.roads import carry, move, sync
from tests.simulation.troubles.trouble import Trouble

__all__ = ["Violation", "World"]

PROJECTIONS = (
    balances.PROJECTION,
    cases.PROJECTION,
    loan_asks.PROJECTION,
    loan_fold.PROJECTION,
    meetings.PROJECTION,
    sheet.PROJECTION,
)
DAY_MS = 24 * 3600 * 1000
SKEWS_MS = (0, 0, -DAY_MS, 400 * DAY_MS, -56 * 365 * DAY_MS, 10 * 365 * DAY_MS)


class World:
    """Laptops, a server, sticks, and what goes wrong with them.

    Attributes:
        trouble: A misfortune of its own that this history has beside the common ones.
        acked: Marks of the facts whose officers saw "Saved", unless their only copy is gone.
        knew: What was in the book when a mark was written: by whom, and how far each chain.
        has_server: The group has left its hub for the server.
        is_torn: An answer of the server was torn since the last look.
        parted: Laptops that hold numbers which the server, put back to an old copy, forgot.
        lost_words: Hashes of what the server itself had said in the past that it forgot.
        was_put_back: Who numbers the facts was put back to an old copy, at least once.
        lost_above: Numbers above this were given by a sequencer that forgot them.
    """

    def __init__(self, seed: int, shelf: Shelf, trouble: Trouble | None = None) -> None:
        self.chance = pick = random.Random(seed)
        self.seed, self.shelf = seed, shelf
        self.trouble = trouble or Trouble(seed)
        self.now_ms, self.steps = 1_790_000_000_000, 0
        self.acked: set[str] = set()
        self.knew: dict[str, Knowledge] = {}
        self.acts = Acts(pick)
        self.office = Office(sha256(b"office %d" % seed).digest(), lambda: self.now_ms)
        self.has_server = self.is_torn = False
        self.later: list[tuple[int, bytes]] = []
        self.was_put_back = False
        self.parted: set[str] = set()
        self.lost_words: set[str] = set()
        self.lost_above = 10**9
        self.chances = Chances.drawn(pick)
        self.trouble.prepare(self)
        self.laptops = [
            Laptop(f"laptop-{number}", shelf, self._now, pick.choice(SKEWS_MS))
            for number in range(pick.choice((2, 2, 3, 3, 4, 5)))
        ]
        self._found()
        self.trouble.begin(self)

    @property
    def hub(self) -> Laptop:
        return self.trouble.hub(self)

    @property
    def alive(self) -> list[Laptop]:
        return [laptop for laptop in self.laptops if laptop.alive]

    def is_hub(self, laptop: Laptop) -> bool:
        return laptop is self.hub and not self.has_server

    def numbered(self) -> list[Sequenced]:
        """The one order, as whoever numbers the facts has it."""
        if self.has_server:
            assert self.office.store is not None
            return [entry.record for entry in self.office.store.entries]
        return self.hub.book.numbered(0, 1_000_000)

    def step(self) -> None:
        """Something happens on one of the laptops."""
        pick, chances = self.chance, self.chances
        self.steps += 1
        self.now_ms += pick.randrange(3_600_000)
        laptop = pick.choice(self.laptops)
        if self.steps == chances.moves_at and self.hub.alive:
            move(self)
        if laptop.alive or laptop.is_thief:
            self._happen(laptop, pick.random())
            late_requests(self)
        self.trouble.step(self)

    def _happen(self, laptop: Laptop, dice: float) -> None:
        pick, chances = self.chance, self.chances
        if dice < 0.5:
            write(self, laptop)
        elif dice < 0.75:
            if laptop.online and self.has_server and self.trouble.syncs(laptop):
                sync(self, laptop, chances.faults)
            elif not self.has_server:
                carry(self, laptop, self.hub)
        elif dice < 0.75 + chances.sticks:
            carry(self, laptop, pick.choice(self.laptops))
        elif dice < 0.9 - chances.restores * 0.04:
            laptop.online = not laptop.online
        else:
            misfortune(self, laptop, pick.random())

    def _found(self) -> None:
        self.hub.found()
        founder = self.hub.book.group.founder
        for laptop in self.laptops[1:]:
            laptop.join(self.hub.book.group.id)
            self._enrol(laptop.book.card, founder)
        for meeting in MEETINGS[:2]:
            mark, payload = self.acts.opening(meeting, founder)
            self.hub.write(payload)
            self.acked.add(mark)
        for laptop in self.laptops[1:]:
            pull_directly(laptop.book, self.hub.book)
            laptop.book.log_in(founder)
            laptop.is_old = len(self.laptops) > 2 and self.chance.random() < 0.25
            if laptop.is_old:
                laptop.reboot()

    def _enrol(self, card: DeviceCard, founder: str) -> None:
        self.hub.book.write(lambda tx: enrol_device(tx, card, founder))

    def _now(self) -> int:
        self.now_ms += 1
        return self.now_ms
