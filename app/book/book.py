"""The book: the one door through which the ledger of a group is read, written and synced."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from app.book.group_info import GroupInfo
from app.book.transaction import Changes, Reading, Tx
from app.core.events.envelope import Frame

T = TypeVar("T")


class Book:
    """A group's ledger on this laptop. Every method may be called from any thread.

    Attributes:
        path: The encrypted file.
        group: The group and this laptop in it.
        actor: Member id of the officer who is logged in; "" before `log_in`.
    """

    path: Path
    group: GroupInfo
    actor: str

    @classmethod
    def create(
        cls,
        path: Path,
        keys: Any,
        *,
        group_name: str,
        kind: str,
        currency: str,
        calendar: str,
        zone: str,
        languages: tuple[str, ...],
        label: str,
        wall_ms: Callable[[], int],
    ) -> "Book":
        """Found a group: a new file, this laptop's keys, `group.created` as fact 1; a hub."""
        ...

    @classmethod
    def join(
        cls, path: Path, keys: Any, *, group: str, label: str, wall_ms: Callable[[], int]
    ) -> "Book":
        """An empty book of a group that lives elsewhere; facts come by `ingest` and `import_frames`."""
        ...

    @classmethod
    def open(
        cls,
        path: Path,
        keys: Any,
        *,
        wall_ms: Callable[[], int],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> "Book":
        """Open, migrate, and fold what is not folded yet (`on_progress(done, all)`)."""
        ...

    def log_in(self, member: str) -> None:
        """Whose facts this laptop writes from now on (the PIN was checked by the caller)."""
        ...

    def write(self, operation: Callable[[Tx], T]) -> Changes[T]:
        """Run `operation` in one transaction; durable when this returns.

        Raises:
            Refused: A rule forbids it; nothing is written.
            Unavailable: The disk is full, gone or read-only; nothing is written.
        """
        ...

    def read(self, query: Callable[[Reading], T]) -> T:
        """Run `query` on one consistent state; never waits for a writer."""
        ...

    def import_frames(self, frames: Iterable[Frame]) -> Changes[Any]:
        """Take facts from a stick or a neighbour. A hub numbers them; else they wait."""
        ...

    def outgoing(self, limit: int = 1000) -> list[Frame]:
        """Facts without a number, in causal order, whoever wrote them."""
        ...

    def vector(self) -> dict[str, int]:
        """How far this book holds each device's chain."""
        ...

    def close(self) -> None: ...
