"""Syncing by itself, on one thread: when something is written, when the server has news, and
every minute where nothing better works.

The server's pokes carry no data, so a lost one costs a minute at most. Source: spec/sync.md
section 2.7.
"""

import math
import random
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from app.core.errors import AppError, Unavailable
from app.core.wire import Poke
from app.sync.comparing import problem_of
from app.sync.engine import Engine
from app.sync.parts import Step
from app.sync.result import SyncResult
from app.sync.runs import last_success_ms
from app.sync.snapshots import Offering
from app.sync.status import Status
from app.sync.transport import Live

LIVE, LONG_POLL, POLL = "live", "long poll", "poll"
BREATH_S = 0.02  # between two hundreds of signatures, for the windows


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds.

    Attributes:
        gather: After an entry, for those that follow it.
        silence: A stream without a heartbeat for so long is dead (the server's is 15 s).
        poll: Between two tries where nothing better works.
        long_poll: How long the server may hold an answer; entries wait as long.
        quiet: After the last news or entry, before the rows are compared with other laptops'.
        after_failure: Waits after the 1st, 2nd, ... failure in a row, give or take a fifth.
    """

    gather: float = 1.5
    silence: float = 40.0
    poll: float = 60.0
    long_poll: int = 10
    quiet: float = 5.0
    after_failure: tuple[float, ...] = (5.0, 15.0, 60.0, 300.0)


class Background:
    """The sync worker of one book. Its methods may be called from any thread."""

    def __init__(
        self,
        engine: Engine,
        *,
        wall_ms: Callable[[], int],
        on_status: Callable[[Status], None],
        on_synced: Callable[[SyncResult], None],
        count_open: Callable[[], int] = lambda: 0,
        pace: Pace | None = None,
    ) -> None:
        """Args:
        on_status, on_synced: Called on the worker's thread, after every change of state and
            after every sync that changed something or failed.
        count_open: How many questions wait for an answer.
        """
        self._engine = engine
        self._wall_ms, self._count_open = wall_ms, count_open
        self._on_status, self._on_synced = on_status, on_synced
        self._stopping, self._pace = threading.Event(), pace or Pace()
        self._bell, self._ear = socket.socketpair()
        self._ear.setblocking(False)
        self._bell.setblocking(False)
        self._live: Live | None = None
        self._failures, self._follows = 0, False
        self._offering = Offering(engine.offer_snapshot)
        self._is_current = False  # the open stream told of nothing that is not here
        self._differs: AppError | None = None
        self._left: AppError | None = None
        self.way = LIVE
        self.status = Status(
            has_server=True, sent_at_ms=last_success_ms(engine.book), now_ms=wall_ms()
        )
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Something was written, or somebody wants to try now."""
        with suppress(OSError):  # the bell is ringing already, or everything is closed
            self._bell.send(b"!")

    def follow_server(self) -> None:
        """The officer lets this laptop follow a server that was put back to an old copy."""
        self._follows = True
        self.wake()

    def stop(self, wait_s: float = 5.0) -> bool:
        """Stop after the batch that is under way; whether it has stopped in time."""
        self._stopping.set()
        self.wake()
        if self._thread.ident is not None:
            self._thread.join(wait_s)
        return not self._thread.is_alive()

    def __bool__(self) -> bool:
        """The wish to stop, as the engine looks at it."""
        return self._stopping.is_set()

    # On the worker's thread

    def _run(self) -> None:
        try:
            result = self._sync(0)
            while not self._stopping.is_set():
                if result.problem is None:
                    self._prove_the_rest()
                    if self._offering.run(self):
                        result = self._sync(0)
                        continue
                wait_s = self._rest(result)
                if not self._stopping.is_set():
                    result = self._sync(wait_s)
        finally:
            self._drop_live()
            self._ear.close()
            self._bell.close()

    def _sync(self, wait_s: int) -> SyncResult:
        self._tell(waiting=self._engine.book.waiting_count(), is_sending=not wait_s, done=0, of=0)
        follows, self._follows = self._follows, False
        is_current, self._is_current = self._is_current, False
        compares = self._live is None
        result = self._engine.run_once(
            self._step,
            self,
            wait_s=wait_s,
            follows=follows,
            is_current=is_current,
            compares=compares,
        )
        if compares and result.problem is None:
            self._differs = problem_of(result.unequal)
        self._left = result.left
        self._failures = self._failures + 1 if result.problem is not None else 0
        self._choose_way(result, wait_s)
        succeeded = result.problem is None and not result.waiting
        self._tell(
            waiting=result.waiting,
            is_sending=False,
            sent_at_ms=self._wall_ms() if succeeded else self.status.sent_at_ms,
            to_decide=self._count_open(),
            problem=result.problem or self._left or self._differs,
            skew_ms=result.skew_ms,
            ahead=tuple(dict.fromkeys((*self.status.ahead, *result.ahead))),
        )
        if result.problem is not None or result.sent or result.got or result.topics:
            self._on_synced(result)
        return result

    def _prove_the_rest(self) -> None:
        """Signatures that a long fetch put off, until somebody wants something."""
        try:
            while self._engine.book.prove_signatures() or self._engine.fetch_signatures():
                if self._stopping.is_set() or select.select([self._ear], [], [], BREATH_S)[0]:
                    return
        except Unavailable:
            return  # the next sync says why
        except AppError as error:
            self._tell(problem=error)

    def _compare(self) -> None:
        """The rows of this laptop beside those of others, when nobody waits for it."""
        try:
            self._differs = problem_of(self._engine.compare_rows())
        except AppError:
            return  # the next sync says why, and it is asked again after it
        self._tell(problem=self._left or self._differs)

    def _step(self, step: Step) -> None:
        if step.phase == "send":
            self._tell(done=step.done, of=step.of)

    def _tell(self, **changes: Any) -> None:
        told = replace(self.status, **changes, now_ms=self.status.now_ms)
        if told != self.status:
            self.status = replace(told, now_ms=self._wall_ms())
            self._on_status(self.status)

    def _rest(self, result: SyncResult) -> int:
        """Wait for a reason to sync; how long the server may hold the next answer."""
        if result.problem is not None:
            self._drop_live()
            self._listen(self._after_failure(result.problem), None)
            return 0
        if self.way == LIVE and not self._has_live():
            self.way = LONG_POLL
        if self.way == LIVE and self._live is not None:
            self._watch(self._live)
            return 0
        if self.way == LONG_POLL and not result.waiting:
            self._listen(0, None)
            return self._pace.long_poll
        self._listen(self._pace.poll, None)
        return 0

    def _choose_way(self, result: SyncResult, wait_s: int) -> None:
        """What does not work here is left alone until the line was broken and mended."""
        came_at_once = not result.got and result.took_ms < wait_s * 100
        if wait_s and (result.problem is not None or came_at_once):
            self.way = POLL
        elif result.problem is not None:
            self.way = LIVE

    def _after_failure(self, problem: AppError) -> float:
        waits = self._pace.after_failure
        wait = waits[min(self._failures, len(waits)) - 1]
        asked = problem.values.get("retry_after_s", 0)
        longest = max(wait, asked if isinstance(asked, int) else 0)
        # Laptops that lost the server together must not come back together.
        return longest * random.uniform(0.8, 1.2)

    def _has_live(self) -> bool:
        if self._live is None:
            try:
                self._live = self._engine.server.live()
            except AppError:
                return False
            if self._live.socket is None:
                self._drop_live()
        return self._live is not None

    def _watch(self, live: Live) -> None:
        """Until the log has grown beyond this book, an entry was written, or the stream died."""
        heard = b""
        quiet_at = time.monotonic() + self._pace.quiet if self._engine.has_to_compare else math.inf
        while not self._stopping.is_set():
            left = quiet_at - time.monotonic()
            is_news = self._listen(max(0.0, min(self._pace.silence, left)), live.socket)
            if is_news is not False and time.monotonic() >= quiet_at:
                quiet_at = math.inf
                self._compare()
                if is_news is None:
                    continue
            if is_news is None:
                self._drop_live()  # no heartbeat: something on the way keeps the stream back
                self.way = LONG_POLL
                return
            if not is_news:
                self._is_current = True
                return
            try:
                part = live.read()
            except AppError:
                part = b""
            if not part:
                self._drop_live()
                return
            *messages, heard = (heard + part).split(b"\n\n")
            if any(self._is_new(message) for message in messages):
                return

    def _is_new(self, message: bytes) -> bool:
        for line in message.split(b"\n"):
            if line.startswith(b"data:"):
                with suppress(msgspec.DecodeError):
                    poke = msgspec.json.decode(line.removeprefix(b"data:"), type=Poke)
                    return poke.size != self._engine.book.cursor()[1]
        return False

    def _listen(self, seconds: float, stream: socket.socket | None) -> bool | None:
        """Wait. True: the stream has something; False: the bell rang; None: time is up."""
        wanted = [self._ear] if stream is None else [self._ear, stream]
        if isinstance(stream, ssl.SSLSocket) and stream.pending():
            return True  # decrypted already, so the system knows of nothing to read
        ready, _, _ = select.select(wanted, [], [], seconds)
        if self._ear in ready:
            with suppress(BlockingIOError):
                self._ear.recv(4096)
            self._stopping.wait(self._pace.gather)
            with suppress(BlockingIOError):
                self._ear.recv(4096)
            return False
        return True if ready else None

    def _drop_live(self) -> None:
        if self._live is not None:
            with suppress(AppError, OSError):
                self._live.__exit__(None, None, None)
            self._live = None
