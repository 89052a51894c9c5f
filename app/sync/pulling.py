"""Fetching the one order: page by page, each proved and kept before the next is asked for."""

from app.book.book import Book
from app.book.transaction import Changes
from app.core.checkpoints import Checkpoint
from app.core.errors import Unavailable, Untrusted
from app.sync.parts import OnStep, Step, Trace, Wish, check
from app.sync.server import Page, Server

FIRST, SMALLEST, LARGEST = 1_000, 50, 4_000  # facts of one page
MANY = 500  # of so many only the heads of the chains are proved before they are shown
TRIES = 3
TOO_MUCH = frozenset(("sync.slow", "sync.cut_off", "sync.too_large"))


class Pull:
    """One sync's fetching.

    Attributes:
        has_all: The last page ended at the end of the log.
    """

    def __init__(
        self, book: Book, server: Server, trace: Trace, *, on_step: OnStep, cancel: Wish
    ) -> None:
        self._book, self._server, self._trace = book, server, trace
        self._on_step, self._cancel = on_step, cancel
        self._limit = FIRST
        self._got = 0
        self._is_long = False  # then the signatures come later (`Engine.fetch_signatures`)
        self.has_all = False

    def run(self) -> None:
        """Fetch until nothing is left.

        Raises:
            Unavailable: The pages that came are kept.
            Untrusted: A page does not verify; nothing of it was kept.
        """
        self.page()
        while not self.has_all:
            self.page()

    def page(self, wait_s: int = 0) -> None:
        """Fetch and take in one page.

        Args:
            wait_s: Let the server wait that long for news when there are none.
        """
        before = self._book.cursor()
        page = self._ask(before, wait_s)
        size = 0 if page.checkpoint is None else page.checkpoint.size
        self.has_all = size <= before[1] + len(page.records)
        if page.records:
            changes = self._take_in(page, before)
            own, told_ms = self._book.group.device, self._server.transport.told_ms
            self._trace.take(changes.events, changes.topics, own)
            self._trace.note_ahead(changes.events, own, told_ms)
            self._got += len(page.records)
            left = max(0, size - self._book.cursor()[1])
            self._is_long = left >= MANY
            self._on_step(Step("get", self._got, self._got + left))
        elif page.checkpoint is not None:
            self._compare(page.checkpoint)
        if self._book.cursor() == before and not self.has_all:
            raise Untrusted("log.gap", expected=before[1] + 1, got=size)

    def _take_in(self, page: Page, before: tuple[int, int]) -> Changes[None]:
        """Fold a page. A server of an older release may not send every signature that is needed
        to fold it without the others."""
        is_long = self._is_long or len(page.records) >= MANY
        try:
            return self._book.ingest(page.records, page.checkpoint, heads=is_long)
        except Untrusted as error:
            if error.code != "event.bad_signature" or not self._is_long:
                raise
        self._is_long = False
        page = self._ask(before, 0)
        return self._book.ingest(page.records, page.checkpoint, heads=len(page.records) >= MANY)

    def _ask(self, cursor: tuple[int, int], wait_s: int) -> Page:
        tries = 0
        while True:
            check(self._cancel)
            try:
                page = self._server.log(
                    cursor, limit=self._limit, wait_s=wait_s, heads_only=self._is_long
                )
            except Unavailable as error:
                tries += 1
                if tries >= TRIES or error.code not in TOO_MUCH or wait_s:
                    raise
                self._limit = max(SMALLEST, self._limit // 2)
                continue
            self._limit = min(self._limit * 2, LARGEST)
            return page

    def _compare(self, checkpoint: Checkpoint) -> None:
        """Nothing new: then the end of the log must be the one this book has proved."""
        if checkpoint != self._book.checkpoint():
            self._book.ingest((), checkpoint)
