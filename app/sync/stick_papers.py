"""Photos and papers on a stick: what the reader lacks, as far as there is room for it."""

from collections.abc import Collection
from hashlib import sha256

from app.book.book import Book
from app.core.errors import Unavailable
from app.projections.attachments import attachments
from app.store.papers import Papers

ROOM = 64 * 1024 * 1024  # of one stick; what is left over goes with the next


def held_papers(book: Book) -> tuple[str, ...]:
    """Names of the papers that are whole on this laptop."""
    return tuple(Papers(book.path).held())


def papers_for(book: Book, known: Collection[str]) -> list[bytes]:
    """Sealed papers of entries that the reader lacks, the newest first."""
    papers, found, room = Papers(book.path), list[bytes](), ROOM
    lacking = set(papers.held()) - set(known)
    for blob in _named(book) if lacking else ():
        data = papers.get(blob) if blob in lacking else None
        if data is None:
            continue
        room -= len(data)
        if room < 0:
            break
        found.append(data)
    return found


def keep_papers(book: Book, brought: Collection[bytes]) -> int:
    """Keep what an entry of this book names and what is not here yet; how many.

    A full disk costs the papers and not the entries, which are in the book by now: the stick
    can be read again.
    """
    papers, kept = Papers(book.path), 0
    wanted = {blob for blob in _named(book) if not papers.has(blob)} if brought else set()
    for data in brought:
        blob = sha256(data).hexdigest()
        if blob not in wanted:
            continue
        try:
            papers.put(blob, data)
        except Unavailable:
            break
        wanted.remove(blob)
        kept += 1
    return kept


def _named(book: Book) -> list[str]:
    known = book.read(lambda reading: attachments(reading.conn))
    return list(dict.fromkeys(one.blob for one in reversed(known)))
