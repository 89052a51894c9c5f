"""A laptop joins by a snapshot while the others write, and its history arrives behind it.

Promised: it is right from its first minute, nothing that is written on it before, during and after
the exchange of its book is lost, whenever the power goes, and the history finds the snapshot true.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from app.book.arriving import Arriving, open_arriving, remove_arriving, snapshot_verdict
from app.book.enrolment import enrol_device
from app.book.snapshot_rows import look_back
from app.book.swapping import swap
from app.core.errors import Refused, Unavailable, Untrusted
from app.sync.beginning import begin
from app.sync.forks import SIGNS
from app.sync.history import complete
from app.sync.parts import Trace, unwatched
from app.sync.pulling import Pull
from app.sync.snapshots import make_snapshot
from tests.simulation.disk import NoLock
from tests.simulation.files import Files
from tests.simulation.laptop import Laptop, PowerCut
from tests.simulation.misfortunes import note_parted
from tests.simulation.office import Line
from tests.simulation.promises import check
from tests.simulation.roads import CLEAN, sync
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World

PAGE = 6  # facts of the first page: the seam lies inside one


class Newcomer(Trouble):
    name = "newcomer"

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.joins_at = self.chance.randrange(8, 30)
        # Half of the snapshots leave out what is older than the last meeting.
        back: dict[str, Any] = {"meetings": 1, "facts": 0} if self.chance.random() < 0.5 else {}
        self.look_back = partial(look_back, **back)
        self.laptop: Laptop | None = None
        self.counts = {"begun": 0, "swapped": 0, "cut": 0, "short": 0}

    def prepare(self, world: "World") -> None:
        chances = world.chances
        chances.moves_at = 1
        chances.images = chances.restores = chances.revokes = chances.server_forgets = False

    def step(self, world: "World") -> None:
        if self.laptop is None:
            if world.steps >= self.joins_at and world.has_server:
                self._join(world)
        elif self.laptop.book.origin() is not None and self.chance.random() < 0.4:
            if self.chance.random() < 0.7:
                self._fetch(world, self.laptop)
            else:
                self._swap(world, self.laptop)

    def carries(self, giver: Laptop, reader: Laptop) -> bool:
        """The program says that the history has to arrive first."""
        return self.laptop not in (giver, reader) or self.laptop.book.origin() is None

    def rest(self, world: "World") -> None:
        laptop = self.laptop
        if laptop is None or laptop.book.origin() is None:
            return
        sync(world, laptop, CLEAN)
        for _ in range(3):  # what is on its way may belong to a page that was torn
            self._fetch(world, laptop, is_clean=True)
        self._swap(world, laptop, is_clean=True)
        check(laptop.book.origin() is None, f"{laptop.name}: its history never takes its place")

    def at_rest(self, world: "World", log: Any) -> None:
        check(not self.counts["short"], "it follows a log that is shorter than its snapshot")
        if self.counts["swapped"] and self.laptop is not None:
            with self.laptop.book.database.reading() as conn:
                check(snapshot_verdict(conn) is True, "the history does not find the snapshot true")

    def _join(self, world: "World") -> None:
        able = [one for one in world.alive if not one.is_old and one.online]
        if not able:
            return
        officer = self.chance.choice(able)
        if not sync(world, officer, CLEAN) or officer.book.waiting_count():
            return
        line = Line(world.office, CLEAN, self.chance)
        with patch("app.book.snapshot.look_back", self.look_back):
            make_snapshot(officer.book, line, False)
        self.laptop = made = Laptop(
            f"laptop-{len(world.laptops)}", world.shelf, officer.now_ms, officer.skew_ms
        )
        made.join(officer.book.group.id)
        card, founder = made.book.card, officer.book.group.founder
        officer.book.write(lambda tx: enrol_device(tx, card, founder))
        sync(world, officer, CLEAN)
        with made.eyes():
            has_begun = begin(made.book, line, Trace(), unwatched, False)
        check(has_begun, f"{made.name} cannot begin with the snapshot")
        made.book.log_in(founder)
        made.began_with = {event.hash for _, _, event in officer.held()}
        self.counts["begun"] += 1
        world.laptops.append(made)

    def _fetch(self, world: "World", laptop: Laptop, *, is_clean: bool = False) -> None:
        """As `app.sync.history.fetch_history` does, which the power may end. A server tells
        nothing to a laptop that it has forgotten."""
        if not world.office.knows(laptop.book.group.device):
            return
        faults = CLEAN if is_clean else world.chances.faults
        line = Line(world.office, faults, self.chance)
        with self._ground(world, laptop), patch("app.sync.pulling.FIRST", PAGE):
            arriving = self._arriving(world, laptop)
            server: Any = line
            pull = Pull(arriving, server, Trace(), on_step=unwatched, cancel=False)
            try:
                if not is_clean:
                    pull.page()
                if is_clean or pull.has_all:
                    complete(arriving, pull, server)
            except Unavailable:
                return
            except PowerCut:
                self._lose_power(world, laptop)
            except Untrusted as error:
                is_other = line.is_torn or world.was_put_back
                check(error.code in SIGNS and is_other, f"{error} of its history")
                remove_arriving(laptop.path)

    def _arriving(self, world: "World", laptop: Laptop) -> Arriving:
        return open_arriving(
            laptop.path,
            laptop.vault,
            wall_ms=laptop.clock,
            projections=world.shelf.projections,
        )

    def _swap(self, world: "World", laptop: Laptop, *, is_clean: bool = False) -> None:
        """The program ends, and begins again with the exchange; the power may go inside it."""
        where = "" if is_clean else self.chance.choice(("", "take_along", "fold_in"))
        origin, before = laptop.book.origin(), self.counts["swapped"]
        with self._ground(world, laptop), ExitStack() as stack:
            if where:
                stack.enter_context(patch(f"app.book.swapping.{where}", _power_cut))
            try:
                self.counts["swapped"] += swap(laptop.path, laptop.vault, laptop.clock())
            except Refused as error:
                check(error.code == "snapshot.not_arrived", error.code)
            except PowerCut:
                self.counts["cut"] += 1
                self._lose_power(world, laptop)
        laptop.reboot()
        if self.counts["swapped"] > before and origin is not None:
            self.counts["short"] += laptop.book.cursor()[1] < origin.seq
            if world.was_put_back:
                note_parted(world)  # what arrived may be of the past that holds no more

    def _lose_power(self, world: "World", laptop: Laptop) -> None:
        Files(world.shelf).survive(laptop.path)

    @contextmanager
    def _ground(self, world: "World", laptop: Laptop) -> Iterator[None]:
        """Files are the shelf's, and so is what one rename does."""
        files = Files(world.shelf)
        with ExitStack() as stack:
            for target, stand_in in (
                ("app.book.snapshot.look_back", self.look_back),
                ("app.book.arriving.Database", files.opened),
                ("app.book.arriving.arriving_path", files.beside),
                ("app.book.arriving.remove_arriving", files.remove),
                ("app.book.swapping.Database", files.opened),
                ("app.book.swapping.arriving_path", files.beside),
                ("app.book.swapping.remove_arriving", files.remove),
                ("app.book.swapping.BookLock", NoLock),
                ("app.book.swapping.put_a_foreign_journal_aside", _nothing),
                ("app.book.swapping.fold_in", _nothing),
                ("app.book.swapping._sync_folder", _nothing),
                ("app.book.swapping.on_disk", nullcontext),
                ("tests.simulation.troubles.newcomer.remove_arriving", files.remove),
            ):
                stack.enter_context(patch(target, stand_in))
            with laptop.eyes():
                yield


def _nothing(*_: object) -> None:
    return


def _power_cut(*_: object) -> None:
    raise PowerCut
