"""The log in pages that a server can prove, each before the next one is brought.

A page that ends with a fact our own key numbered is signed there by us. What a server numbered
stands under the newest checkpoint that it signed, far beyond the page in a large log: a proof that
the log of that checkpoint begins with the one up to the page says the same (RFC 6962, 2.1.2).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.book.book import Book
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint, sign_checkpoint
from app.core.errors import Refused
from app.core.tree import Frontier, consistency_proof

PAGE = 2_000
LARGE = 8_000  # facts of a page that needs a proof: making it reads the whole log
LARGE_BYTES = 8 * 1024 * 1024  # half of what a server unpacks


@dataclass(frozen=True, slots=True)
class Page:
    """Numbered facts one after the other, the last one closing its transaction.

    Attributes:
        checkpoint: Signed at the last record, or beyond it.
        proof: That the log of `checkpoint` begins with the one up to the last record; empty where
            it ends there.
    """

    records: list[Sequenced]
    checkpoint: Checkpoint
    proof: tuple[bytes, ...] = ()

    @property
    def end(self) -> int:
        """The number of the last fact."""
        return self.records[-1].seq


def pages_of(book: Book, key: str, after: int = 0) -> Iterator[Page]:
    """The log behind `after` as the server with `key` can prove it.

    Raises:
        Refused: "sequencer.not_ours": this laptop has nobody's word for the numbers.
    """
    proved = book.checkpoint()
    if after and proved is not None and proved.size - after <= LARGE:
        # One page: what the server has need not be read, nor be here (history may be arriving).
        yield Page(book.numbered(after, proved.size - after), proved)
        return
    ours, theirs = _epochs_of(book, _public(book)), _epochs_of(book, key)
    may_prove = proved is not None and proved.epoch in theirs
    frontier, page, size = Frontier(), list[Sequenced](), 0
    leaves: list[bytes] = []
    for record in _records(book):
        frontier.append(bytes.fromhex(record.frame.hash))
        if record.seq <= after:
            continue
        page.append(record)
        size += len(record.frame.body)
        if not record.last:
            continue
        if record.epoch in ours and len(page) >= PAGE:
            yield Page(page, _signed(book, frontier, record.epoch))
        elif may_prove and record.epoch in theirs and _is_large(page, size):
            assert proved is not None
            if record.seq >= proved.size:
                break
            leaves = leaves or _leaves(book, proved.size)
            yield Page(page, proved, consistency_proof(record.seq, leaves))
        else:
            continue
        page, size = [], 0
    if page and page[-1].epoch in ours:
        yield Page(page, _signed(book, frontier, page[-1].epoch))
    elif page:
        if proved is None or proved.size < page[0].seq:
            raise Refused("sequencer.not_ours")
        yield Page([record for record in page if record.seq <= proved.size], proved)


def _is_large(page: list[Sequenced], size: int) -> bool:
    return len(page) >= LARGE or size >= LARGE_BYTES


def _records(book: Book) -> Iterator[Sequenced]:
    after = 0
    while records := book.numbered(after, PAGE):
        yield from records
        after = records[-1].seq


def _leaves(book: Book, size: int) -> list[bytes]:
    found = (bytes.fromhex(record.frame.hash) for record in _records(book))
    return [leaf for leaf, _ in zip(found, range(size), strict=False)]


def _public(book: Book) -> str:
    return book.keys.sequencer.verify_key.encode().hex()


def _epochs_of(book: Book, key: str) -> frozenset[int]:
    """In which epochs the holder of `key` numbered this log."""
    cards = book.roster.sequencers.items()
    return frozenset(epoch for epoch, card in cards if card.key == key)


def _signed(book: Book, frontier: Frontier, epoch: int) -> Checkpoint:
    return sign_checkpoint(
        group=book.group.id,
        epoch=epoch,
        size=frontier.size,
        root=frontier.root().hex(),
        key=book.keys.sequencer,
    )
