"""What one fact sets free is numbered in pieces, by the loop and the line of groups of the server
itself (`sync_server.freeing`, `sync_server.turns`) over an office in memory.

Between two pieces everybody else has his turn; the server stops and starts again, with its memory
of the line or without, and may not reach its database then. Promised: whatever waits for nothing
but its turn gets a number, also when nobody pushes any more.
"""

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from app.core.admission import Admission
from app.core.errors import Unavailable
from sync_server.admission import commit_and_ring
from sync_server.freeing import free_for_ever
from sync_server.turns import Turns
from tests.simulation.oracle import check

if TYPE_CHECKING:
    from tests.simulation.core.world import World

IN_WORLDS = 9, 7  # a history in nine, so that those of the other seeds stay what they were
PIECE = 1  # parked facts that one transaction numbers
OTHER = "another group"  # stands in the line as well, and has nothing left to number
LOOKS = 12  # of the event loop, until whoever can go on has gone on


class Pieces:
    """The part of a server that the history of one group needs, on an event loop of its own."""

    world: "World"

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(f"{seed} pieces")
        self._loop = asyncio.new_event_loop()
        self._turns = asyncio.Semaphore(0)  # pieces that may be done now
        self._is_down = False
        figures = SimpleNamespace(labels=lambda _: SimpleNamespace(inc=lambda _: None))
        self._context: Any = SimpleNamespace(
            database=self,
            turns=Turns(),
            bell=SimpleNamespace(ring=lambda _: None),
            metrics=SimpleNamespace(facts=figures),
        )
        self._task = self._start()

    # What the product's loop asks of a server

    async def aread(self, query: object) -> Sequence[str]:
        """Groups in which facts wait for nothing but their turn, as the database says."""
        del query
        if self._is_down:
            raise Unavailable("database.unreachable")
        return [self.world.group] if self.left() else []

    async def awrite(self, work: Callable[[Any], Admission], *, lane: str) -> Admission:
        """One transaction; a piece waits until the history lets it go on."""
        del lane
        if asyncio.current_task() is self._task:
            await self._turns.acquire()
        return work(None)

    def admitted(
        self, conn: object, context: object, group: str, head: object, frames: Sequence[Any]
    ) -> Admission:
        """As `sync_server.admission.admit_frames`."""
        del conn, context, head
        return Admission() if group == OTHER else self.world.number(list(frames))

    # What a history does

    def run(self, work: Callable[[], Admission]) -> Admission:
        """A request that writes."""
        group = self.world.group
        return self._loop.run_until_complete(
            commit_and_ring(self._context, group, lambda conn: work())
        )

    def step(self) -> None:
        """Time passes: a piece is done, or the server stops and starts again."""
        dice = self.chance.random()
        if dice < 0.2:
            self._pass(1)
        elif dice < 0.4:
            self._context.turns.add(OTHER)
        elif dice < 0.45:
            self.restart()
        elif dice < 0.5:
            self.finish()
        elif dice < 0.8:
            self._push_the_rest()

    def _push_the_rest(self) -> None:
        """A laptop sends facts whose causes it sends another time."""
        frames = list(self.chance.choice(self.world.alive).loose.values())
        if len(frames) > 1:
            self.world.admit(frames[self.chance.randrange(1, len(frames)) :])

    def restart(self) -> None:
        """The server starts again, as another process or as the same one."""
        self._stop()
        is_same = self.chance.random() < 0.5
        if not is_same:
            self._context.turns = Turns()
        # What it neither remembers nor can read it would only find an hour later.
        self._is_down = is_same and (self._is_in_line() or not self.left())
        self._turns = asyncio.Semaphore(0)
        self._task = self._start()
        self._look()
        self._is_down = False

    def finish(self) -> None:
        """Nobody pushes any more: everything that can have a number gets it."""
        if self.world.office.is_ours:
            self._pass(len(self.world.office.store.parked) + 3)
            check(not self.left(), "a parked fact waits for its turn for ever")

    def left(self) -> list[str]:
        """Hashes of what waits for nothing but its turn."""
        parked = self.world.office.store.parked.values()
        return [waits.hash for _, waits in parked if not waits.missing]

    def _is_in_line(self) -> bool:
        return self.world.group in self._context.turns._groups

    def close(self) -> None:
        self._stop()
        self._loop.close()

    def _start(self) -> "asyncio.Task[None]":
        return self._loop.create_task(free_for_ever(self._context))

    def _stop(self) -> None:
        while not self._task.done():  # who is told to wait no more may just have been woken
            self._task.cancel()
            self._look()

    def _pass(self, pieces: int) -> None:
        for _ in range(pieces):
            self._turns.release()
            self._look()
        while self._turns._value:  # nothing was left to do
            self._loop.run_until_complete(self._turns.acquire())

    def _look(self) -> None:
        async def looks() -> None:
            for _ in range(LOOKS):
                await asyncio.sleep(0)

        self._loop.run_until_complete(looks())
        if self._task.done() and not self._task.cancelled():
            self._task.result()


@contextmanager
def in_pieces(seed: int) -> Iterator[Pieces | None]:
    """A history whose office numbers what it sets free in pieces; None for the others."""
    if seed % IN_WORLDS[0] != IN_WORLDS[1]:
        yield None
        return
    pieces = Pieces(seed)
    with ExitStack() as stack:
        stack.callback(pieces.close)
        stack.enter_context(patch("app.core.sequencer.FREED", PIECE))
        stack.enter_context(
            patch("sync_server.freeing.heads.lock_group", lambda conn, group: group)
        )
        stack.enter_context(patch("sync_server.freeing.admit_frames", pieces.admitted))
        stack.enter_context(patch("sync_server.freeing.log.warning"))  # a database may be away
        yield pieces
