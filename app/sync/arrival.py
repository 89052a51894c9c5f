"""The history of a book arrives in a process of its own, so that the windows stay quick.

The process ends when this program does, in whatever way; what it proved stays. Started with
`python -m app.sync.arrival`, it reads one line of JSON (`Order`) and writes lines of JSON (`Told`).
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from app.core.errors import AppError, Refused, Unavailable, Untrusted
from app.core.events.registry import load_catalogue
from app.sync.connection import Connection
from app.sync.parts import Step
from app.system.clock import wall_ms
from app.system.vault import KeyStore, MemoryKeyStore, Secrets

CODE = Path(__file__).resolve().parents[2]  # where `-m` finds the program
AFTER_FAILURE_S = (5.0, 15.0, 60.0, 300.0)
PATIENCE_S = 15.0
NICE = 10
KINDS: dict[str, type[AppError]] = {one.__name__: one for one in (Refused, Unavailable, Untrusted)}


class Order(msgspec.Struct):
    """What the process is asked for; the keys go no other way than through this pipe."""

    book: str
    key: bytes
    seed: bytes
    id: str
    connection: Connection


class Told(msgspec.Struct, omit_defaults=True):
    """One line: numbers verified so far (`of` how many), the end, or why it ended."""

    done: int = 0
    of: int = 0
    is_here: bool = False
    verdict: bool | None = None
    problem: str = ""
    code: str = ""


@dataclass
class Arrival:
    """Fetches the history of one book until it is here or `stop` is called.

    Its callbacks are called on its own thread.

    Attributes:
        on_progress: (numbers verified, of how many).
        on_here: Whether the snapshot was found true; None when nobody can say.
        on_problem: What helps nobody to try again.
    """

    book: Path
    keys: KeyStore
    connection: Connection
    on_progress: Callable[[int, int], None]
    on_here: Callable[[bool | None], None]
    on_problem: Callable[[AppError], None]
    pauses: tuple[float, ...] = AFTER_FAILURE_S
    _stopping: threading.Event = field(default_factory=threading.Event)
    _process: "subprocess.Popen[bytes] | None" = None
    _thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="history", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop after the page that is under way; it is closed when this returns."""
        self._stopping.set()
        process = self._process
        if process is not None and process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            told = self._fetch()
            if self._stopping.is_set():
                return
            if told.is_here:
                self.on_here(told.verdict)
                return
            if told.problem and told.problem != Unavailable.__name__:
                self.on_problem(KINDS.get(told.problem, Unavailable)(told.code))
                return
            self._stopping.wait(self.pauses[min(failures, len(self.pauses) - 1)])
            failures += 1

    def _fetch(self) -> Told:
        """One try; the last thing the process said."""
        try:
            secrets = self.keys.load(self.book)
            self._process = process = subprocess.Popen(
                [sys.executable, "-m", "app.sync.arrival"],
                cwd=CODE,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            )
        except (OSError, AppError):
            return Told(problem=Unavailable.__name__)
        assert process.stdin is not None and process.stdout is not None
        order = Order(str(self.book), secrets.key, secrets.seed, secrets.book, self.connection)
        told = Told()
        with suppress(OSError):  # it has ended already
            process.stdin.write(msgspec.json.encode(order) + b"\n")
            process.stdin.flush()
        for line in process.stdout:
            told = msgspec.json.decode(line, type=Told)
            if told.of:
                self.on_progress(told.done, told.of)
        self._end(process)
        return told

    def _end(self, process: "subprocess.Popen[bytes]") -> None:
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _Wish:
    """True once the program on the other end of the pipe has ended, or asked to stop."""

    def __init__(self) -> None:
        self._asked = False
        threading.Thread(target=self._listen, daemon=True).start()

    def __bool__(self) -> bool:
        return self._asked

    def _listen(self) -> None:
        sys.stdin.buffer.read()
        self._asked = True


def main() -> None:
    """The process."""
    from app.sync.history import fetch_history

    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=Order)
    if hasattr(os, "nice"):
        os.nice(NICE)
    load_catalogue()
    keys, book = MemoryKeyStore(), Path(order.book)
    keys.save(book, Secrets(book=order.id, key=order.key, seed=order.seed))
    try:
        verdict = fetch_history(
            book,
            keys,
            order.connection,
            wall_ms=wall_ms,
            on_step=_show,
            cancel=_Wish(),
        )
        _tell(is_here=True, verdict=verdict)
    except AppError as error:
        _tell(problem=type(error).__name__, code=error.code)


def _show(step: Step) -> None:
    _tell(done=step.done, of=step.of)


def _tell(**said: Any) -> None:
    with suppress(OSError):  # nobody listens any more
        sys.stdout.buffer.write(msgspec.json.encode(Told(**said)) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
