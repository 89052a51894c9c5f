"""Photos and papers of an entry: taken from a file, sealed beside the book, and opened again."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from app.book.transaction import Reading
from app.core.attachments import MIB, SEALED_MAX, SealedPaper, kind_of, open_paper, seal_paper
from app.core.errors import Refused, Unavailable
from app.operations.attaching import key_of
from app.projections.attachments import attachments
from app.store.papers import Papers
from app.ui.photos import clean_photo, read_photo

if TYPE_CHECKING:
    from app.book.book import Book

DPI = 96
WIDEST = 1600  # px of a photo or a page on the screen; the file keeps them all
PAGES_MAX = 40  # of a PDF, shown; a small file may have pages enough to fill the memory


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper; `is_here` is False until a sync brought it from the laptop that took it."""

    id: str
    blob: str
    kind: str
    size: int
    key: bytes
    is_here: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that lies sealed beside the book, and is no entry's yet."""

    kind: str
    paper: SealedPaper


def papers_of(reading: Reading, papers: Papers, entry: str) -> tuple[PaperLine, ...]:
    """The papers of an entry, oldest first."""
    return tuple(
        PaperLine(one.id, one.blob, one.kind, one.size, key_of(reading, one), papers.has(one.blob))
        for one in attachments(reading.conn, entry)
    )


def keep(book: "Book", path: Path) -> Kept:
    """Seal a file and keep it beside the book.

    Raises:
        Refused: "paper.empty", "paper.not_a_picture", "paper.too_large", "paper.damaged".
        Unavailable: "paper.unreadable", "paper.disk".
    """
    try:
        if path.stat().st_size > SEALED_MAX:
            raise Refused("paper.too_large", limit=SEALED_MAX // MIB)
        plain = path.read_bytes()
    except OSError as error:
        raise Unavailable("paper.unreadable", reason=error.strerror or "") from error
    kind = kind_of(plain)
    if kind == "photo":
        plain = clean_photo(plain)
    else:
        pages_of(plain, kind)
    paper = seal_paper(plain, book.group.id)
    Papers(book.path).put(paper.blob, paper.data)
    return Kept(kind, paper)


def open_pages(book: "Book", line: PaperLine) -> list[QImage]:
    """The pictures of a paper; opened in memory, never written to the disk in clear.

    Raises:
        Unavailable: "paper.away". Untrusted: "paper.altered". Refused: "paper.damaged",
            "paper.no_key".
    """
    if not line.key:
        raise Refused("paper.no_key")
    data = Papers(book.path).get(line.blob)
    if data is None:
        raise Unavailable("paper.away")
    return pages_of(open_paper(data, line.key, book.group.id, line.blob), line.kind)


def pages_of(plain: bytes, kind: str) -> list[QImage]:
    """A photo the right way up, or the pages of a PDF.

    Raises:
        Refused: "paper.damaged".
    """
    if kind == "document":
        from app.ui.pdf_pages import page_images

        try:
            pages = page_images(plain, DPI, most=PAGES_MAX, widest=WIDEST)
        except RuntimeError as error:  # whatever the reader of PDF files does not understand
            raise Refused("paper.damaged") from error
    else:
        pages = [read_photo(plain, WIDEST)]
    if not pages or any(page.isNull() for page in pages):
        raise Refused("paper.damaged")
    return pages
