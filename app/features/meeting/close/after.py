"""After the last signature: papers as PDF files, and a copy of the book that was tried out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.book.backup import make_copy
from app.book.carrying import carry_copy
from app.core.errors import Unavailable
from app.documents import find_document
from app.documents.facts import Watermark
from app.documents.numbering import issue
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Sheet
from app.system.vault import KeyStore
from app.system.whole_file import replace_file

if TYPE_CHECKING:
    from app.book.book import Book
    from app.book.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What was ticked.

    Attributes:
        folder: Where the papers go, made when absent.
        copy_to: A stick or another folder for the copy; None for the folder beside the book.
        receipts: Contributions to print; () for none.
        lang: Of the papers.
    """

    meeting: str
    folder: Path
    page: bool = True
    receipts: tuple[str, ...] = ()
    copy: bool = True
    copy_to: Path | None = None
    lang: str = ""
    by: str = ""
    watermark: Watermark = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet and the file it becomes."""

    path: Path
    sheet: Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A copy of the book that was opened and checked; `facts` is how many it holds."""

    path: Path
    facts: int


def papers(tx: "Tx", wishes: Wishes, now_ms: int) -> tuple[Paper, ...]:
    """Every paper that was wished for, numbered, as it stands in the closed book."""
    return tuple(_papers(tx, wishes, now_ms))


def _papers(tx: "Tx", wishes: Wishes, now_ms: int) -> Iterator[Paper]:
    options = Options(now_ms=now_ms, lang=wishes.lang, by=wishes.by, watermark=wishes.watermark)
    if wishes.page:
        sheet = issue(tx, find_document("meeting_summary"), wishes.meeting, options)
        yield Paper(wishes.folder / "meeting-page.pdf", sheet)
    for number, entry in enumerate(wishes.receipts, start=1):
        sheet = issue(tx, find_document("receipt"), entry, options)
        yield Paper(wishes.folder / f"receipt-{number:02}.pdf", sheet)


def write_papers(found: tuple[Paper, ...]) -> tuple[Path, ...]:
    """Draw the sheets into their files; each file is whole or not there.

    Raises:
        Unavailable: "file.not_written".
    """
    for paper in found:
        try:
            paper.path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(paper.path, render_pdf(paper.sheet))
        except OSError as error:
            raise Unavailable("file.not_written", name=str(paper.path)) from error
    return tuple(paper.path for paper in found)


def copy_book(book: "Book", keys: KeyStore, wishes: Wishes, now_ms: int) -> Copied:
    """Copy the book and prove that the copy could be restored; then the same on the stick.

    Raises:
        Unavailable: The disk or stick is full or gone. Untrusted: The copy does not verify.
    """
    made = make_copy(book, now_ms)
    path = made.path
    if wishes.copy_to is not None:
        path = carry_copy(made, book.path, wishes.copy_to, keys.load(book.path).key)
    return Copied(path=path, facts=made.manifest.events)
