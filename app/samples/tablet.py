"""A second device of a sample group: it learns the whole book, types, and hands over."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.book.book import Book, WallClock
from app.book.enrolment import enrol_device
from app.operations.allowances import settle
from app.operations.program import activate, tell_program
from app.system.release import release
from app.system.vault import MemoryKeyStore


class Tablet:
    """An open copy of the group's book in the hands of a member; `close` forgets it.

    Attributes:
        book: Open, its owner logged in.
    """

    def __init__(self, hub: Book, *, member: str, label: str, wall_ms: WallClock) -> None:
        self._hub = hub
        self._folder = TemporaryDirectory(prefix="daftari-tablet-")
        self.book = Book.join(
            Path(self._folder.name) / "tablet.daftari",
            MemoryKeyStore(),
            group=hub.group.id,
            label=label,
            wall_ms=wall_ms,
        )
        try:
            hub.write(partial(enrol_device, card=self.book.card, member=member))
            self.catch_up()
        except BaseException:
            self.close()
            raise
        self.book.log_in(member)
        for book in (self.book, hub):
            book.write(partial(tell_program, release=release()))
            self.hand_over()
        hub.write(partial(activate, server=None))

    @property
    def device(self) -> str:
        return self.book.group.device

    def catch_up(self) -> None:
        """Learn everything that the laptop numbered since."""
        _, seq = self.book.cursor()
        while records := self._hub.numbered(seq):
            self.book.ingest(records, self._hub.checkpoint())
            _, seq = self.book.cursor()

    def hand_over(self) -> None:
        """Give the laptop what was typed here, and the right to give out what came in."""
        self.book.write(settle)
        self._hub.import_frames(self.book.outgoing())

    def close(self) -> None:
        try:
            self.book.close()
        finally:
            self._folder.cleanup()
