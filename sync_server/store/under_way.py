"""Transactions that threads have begun: what must end before the database lets go of its files."""

from threading import Condition
from types import TracebackType

from app.core.errors import Unavailable


class UnderWay:
    """Entered around each transaction.

    A coroutine that is cancelled leaves its thread behind, still inside a transaction; the
    connection of that thread would outlive the pool it came from.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._count = 0
        self._closed = False

    def __enter__(self) -> None:
        with self._changed:
            if self._closed:
                raise Unavailable("server.closing")
            self._count += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def close(self) -> None:
        """Let nobody in any more, and wait for those inside."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: self._count == 0)
