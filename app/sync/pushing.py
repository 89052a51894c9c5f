"""Sending what waits: batches in causal order, as large as the line bears, repeatable for ever."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.book.book import Book
from app.core.admission import Sequenced
from app.core.errors import Unavailable, Untrusted
from app.core.events.envelope import Frame, place_of
from app.core.parking import LEFT
from app.core.wire import PushAnswer
from app.sync.parts import OnStep, Step, Trace, Wish, check
from app.sync.patience import TRIES, asked_to_wait
from app.sync.server import Server, packed

if TYPE_CHECKING:
    from app.core.checkpoints import Checkpoint

FIRST, SMALLEST, LARGEST = 250, 20, 2_000  # frames of one batch
BODY_MAX = 256 * 1024
WINDOW = 10_000  # facts held in memory; what waits behind them is folded again for each
TOO_MUCH = frozenset(("sync.slow", "sync.cut_off", "sync.too_large"))


class Push:
    """One sync's sending.

    Attributes:
        checkpoint: Of the newest answer; None before.
    """

    def __init__(
        self,
        book: Book,
        server: Server,
        trace: Trace,
        *,
        on_step: OnStep,
        cancel: Wish,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._book, self._server, self._trace = book, server, trace
        self._on_step, self._cancel, self._sleep = on_step, cancel, sleep
        self._size = FIRST
        self._limit = min(LARGEST, server.capabilities(to_hand_in=True).limits.frames_max)
        self.checkpoint: Checkpoint | None = None

    def run(self) -> None:
        """Send everything that waits, each fact once.

        Raises:
            Unavailable, Untrusted: What was answered until then is kept, here and there.
        """
        self._give_back_the_past()
        done: set[Frame] = set()
        of = self._book.waiting_count()
        while True:
            # Facts the server would not number stay at the front: look behind them.
            waiting = self._book.outgoing(len(done) + WINDOW)
            fresh = [frame for frame in waiting if frame not in done]
            if not fresh:
                return
            numbers = Numbers(self._book.cursor()[1])
            try:
                while fresh:
                    self._on_step(Step("send", len(done), max(of, len(done))))
                    batch = self._send(fresh, numbers)
                    done.update(batch)
                    del fresh[: len(batch)]
            finally:
                self._number_here(numbers)
            self._on_step(Step("send", len(done), max(of, len(done))))

    def _give_back_the_past(self) -> None:
        """What the sequencer said in a past that holds no more: facts that name it would wait
        for ever. Those whose signature is not here can only come from another laptop."""
        past = [frame for frame in self._book.superseded() if frame.sig]
        for start in range(0, len(past), self._limit):
            check(self._cancel)
            batch = past[start : start + self._limit]
            self._server.push(packed(batch))
            self._book.note_told(batch)

    def _send(self, frames: Sequence[Frame], numbers: "Numbers") -> Sequence[Frame]:
        """Push the next batch; a batch too large for the line is halved and tried again."""
        tries = 0
        while True:
            check(self._cancel)
            batch = frames[: min(self._size, self._limit)]
            body = packed(batch)
            if len(body) > BODY_MAX and len(batch) > SMALLEST:
                self._size = max(SMALLEST, len(batch) // 2)
                continue
            try:
                answer = self._server.push(body)
            except Unavailable as error:
                tries += 1
                if tries >= TRIES or not self._may_retry(error):
                    raise
                continue
            if len(batch) == self._size:
                self._size = min(self._size * 2, self._limit)
            self._take(answer, batch, numbers)
            self._trace.today = max(self._trace.today, self._server.facts_today)
            return batch

    def _may_retry(self, error: Unavailable) -> bool:
        if error.code in TOO_MUCH:
            self._size = max(SMALLEST, self._size // 2)
            return True
        if (wait_s := asked_to_wait(error)) is not None:
            self._sleep(wait_s)
            return True
        return False

    def _take(self, answer: PushAnswer, batch: Sequence[Frame], numbers: "Numbers") -> None:
        aside = {one.h: one.code for one in (*answer.rejected, *answer.quarantined)}
        left = {hash_: code for hash_, code in aside.items() if code in LEFT}
        self._trace.left |= left
        self._trace.refused |= {h: code for h, code in aside.items() if h not in left}
        self._trace.parked += len(answer.parked)
        self._trace.sent += len(batch) - len(aside) - len(answer.parked) - len(answer.forks)
        if answer.checkpoint is not None:
            self.checkpoint = answer.checkpoint
        numbers.take(answer, batch)

    def _number_here(self, numbers: "Numbers") -> None:
        """Take over the numbers of our own facts, so that they need not be sent back to us."""
        if numbers.records:
            try:
                # The facts are this book's own copies, proved when they were taken in.
                changes = self._book.ingest(numbers.records, numbers.checkpoint, heads=True)
            except Untrusted:
                return  # somebody wrote in between; the pull brings the order and judges it
            own = self._book.group.device
            self._trace.take(changes.events, changes.topics, own)


class Numbers:
    """The numbers that push answers gave, as long as they follow what this book has.

    The checkpoint that comes with them proves that nothing is missing between them.
    """

    def __init__(self, size: int) -> None:
        """Args:
        size: How many numbered facts this book holds.
        """
        self.records: list[Sequenced] = []
        self.checkpoint: Checkpoint | None = None
        self._next = size + 1
        self._is_broken = False

    def take(self, answer: PushAnswer, batch: Sequence[Frame]) -> None:
        """Continue with an answer, unless facts of others or of the sequencer came between."""
        checkpoint = answer.checkpoint
        if self._is_broken or checkpoint is None:
            return
        frames = {place_of(frame): frame for frame in batch}
        taken: list[Sequenced] = []
        for device, first, last, seq in answer.accepted:
            for n in range(first, last + 1):
                frame = frames.get((device, n))
                if frame is None or seq + n - first != self._next + len(taken):
                    self._is_broken = True
                    return
                taken.append(Sequenced(seq + n - first, checkpoint.epoch, frame, True))
        if checkpoint.size != self._next + len(taken) - 1:
            self._is_broken = True
            return
        self.records += taken
        self._next += len(taken)
        self.checkpoint = checkpoint
