"""Runs work off the GUI thread and delivers the result on it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import AppError
from app.core.no_memory import no_memory_told
from app.ui.still_open import is_wanted

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[AppError], None]
Progress = Callable[[int, int], None]
"""Reports (done, of); `of` is 0 while unknown."""


class Cancel:
    """A wish to stop, asked by the officer and looked at by the work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def ask(self) -> None:
        self._event.set()

    def __bool__(self) -> bool:
        return self._event.is_set()


class Tasks(QObject):
    """One thread for the book, because writes are serial, and a small pool for paper and files."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = ThreadPoolExecutor(max_workers=1, thread_name_prefix="book")
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="paper")
        self._waiting = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while a result is still to be delivered."""
        return self._waiting > 0

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run `work` on the book's thread, then `done` or `failed` on the GUI thread.

        Works run in the order in which they were given, results arrive in it too. What was
        closed meanwhile is told nothing.
        """
        self._submit(self._book, work, done, failed)

    def run_aside(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run `work` on the pool: a paper, a file, nothing that writes the book."""
        self._submit(self._pool, work, done, failed)

    def run_long(
        self,
        work: Callable[[Progress, Cancel], T],
        done: Done[T],
        failed: Failed,
        progress: Progress,
    ) -> Cancel:
        """Run long work on the pool; it reports through its first argument and looks at its second.

        Returns the Cancel to ask.
        """
        cancel = Cancel()

        def report(step: int, of: int) -> None:
            self._finished.emit(lambda: progress(step, of))

        self._submit(self._pool, lambda: work(report, cancel), done, failed)
        return cancel

    def finish(self) -> None:
        """Wait until the book's thread has done what it was given; results still arrive."""
        self._book.submit(lambda: None).result()

    def shutdown(self) -> None:
        """Finish what was begun and stop the threads. Results that nobody waits for are dropped."""
        self._book.shutdown(wait=True)
        self._pool.shutdown(wait=True)

    def _submit(
        self, pool: ThreadPoolExecutor, work: Callable[[], T], done: Done[T], failed: Failed
    ) -> None:
        self._waiting += 1

        def deliver(future: Future[T]) -> None:
            self._waiting -= 1
            try:
                with no_memory_told():
                    result = future.result()
            except AppError as error:
                if is_wanted(failed):
                    failed(error)
            else:
                if is_wanted(done):
                    done(result)

        future = pool.submit(work)
        future.add_done_callback(lambda f: self._finished.emit(lambda: deliver(f)))

    def _deliver(self, action: Callable[[], None]) -> None:
        action()
