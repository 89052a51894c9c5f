"""An entry with a photo, and the photo opened again."""

from app.book.book import Book
from app.core.attachments import open_paper, seal_paper
from app.operations.attaching import attach, key_of
from app.projections.attachments import attachments
from app.store.papers import Papers
from tests.helpers.small_book import moved

PHOTO = b"\xff\xd8 Mary paid 200 at the market \xff\xd9" * 400


def put(book: Book, plain: bytes = PHOTO) -> str:
    """A paper of a new entry; its name."""
    paper = seal_paper(plain, book.group.id)
    Papers(book.path).put(paper.blob, paper.data)
    entry = book.write(lambda tx: tx.append(moved(5)).id).result
    book.write(lambda tx: attach(tx, entry=entry, kind="photo", paper=paper))
    return paper.blob


def opened(book: Book, blob: str) -> bytes | None:
    data = Papers(book.path).get(blob)
    (found,) = book.read(
        lambda r: [(one, key_of(r, one)) for one in attachments(r.conn) if one.blob == blob]
    )
    return None if data is None else open_paper(data, found[1], book.group.id, blob)
