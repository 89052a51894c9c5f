"""Photos and papers travel after the entries, in parts; what was cut off goes on where it was."""

from app.book.book import Book
from app.core.errors import Unavailable, Untrusted
from app.core.wire import BLOB_PART_MAX
from app.projections.attachments import Attachment, attachments
from app.store.papers import Papers
from app.sync.parts import Wish, check
from app.sync.server import Server

NOT_THERE, FORGOTTEN = "blob.unknown", "blob.forgotten"


def exchange_papers(book: Book, server: Server, cancel: Wish) -> int:
    """Send the papers that are only here, fetch those that are not; how many moved.

    Raises:
        Unavailable: The next sync goes on.
    """
    known = book.read(lambda reading: attachments(reading.conn))
    if not known:
        return 0
    papers, moved = Papers(book.path), 0
    for paper in {one.blob: one for one in known}.values():
        check(cancel)
        if not papers.has(paper.blob):
            moved += not papers.is_forgotten(paper.blob) and _fetch(server, papers, paper, cancel)
        elif not papers.is_sent(paper.blob):
            moved += _send(server, papers, paper, cancel)
    return moved


def _send(server: Server, papers: Papers, paper: Attachment, cancel: Wish) -> bool:
    data = papers.get(paper.blob)
    if data is None:
        return False
    have = server.put_blob(paper.blob, 0, len(data), b"")  # how far it came the last time
    while have < len(data):
        check(cancel)
        part = data[have : have + BLOB_PART_MAX]
        now = server.put_blob(paper.blob, have, len(data), part)
        if now <= have:
            return False  # somebody else sends it at the same time
        have = now
    papers.note_sent(paper.blob)
    return True


def _fetch(server: Server, papers: Papers, paper: Attachment, cancel: Wish) -> bool:
    data = papers.begun(paper.blob)
    while len(data) < paper.size:
        check(cancel)
        try:
            part = server.get_blob(paper.blob, len(data))
        except Unavailable as error:
            code = error.values.get("server_code")
            if code == FORGOTTEN:
                papers.note_forgotten(paper.blob)
            elif code != NOT_THERE:  # whoever took it has not sent it yet
                raise
            return False
        if not part:
            break
        data += part
        papers.keep_part(paper.blob, data)
    try:
        papers.put(paper.blob, data)
    except Untrusted:
        papers.drop_part(paper.blob)  # not what an officer signed: fetched anew the next time
        return False
    papers.note_sent(paper.blob)
    return True
