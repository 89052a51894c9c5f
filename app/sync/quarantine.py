"""Looking at what the server keeps aside: it is brought here, where officers decide about it."""

import base64
import binascii

from app.book.book import Book
from app.core.errors import Untrusted
from app.core.events.envelope import Frame
from app.operations.quarantine import keep_aside
from app.sync.server import Server


def bring(book: Book, server: Server) -> int:
    """Keep here too what the server keeps aside; how many were news.

    Raises:
        Unavailable, Untrusted: With a `sync.*` code.
    """
    kept: list[tuple[Frame, str]] = []
    try:
        for one in server.quarantine():
            frame = Frame(base64.b64decode(one.body, validate=True), bytes.fromhex(one.sig))
            kept.append((frame, one.code))
    except (binascii.Error, ValueError) as error:
        raise Untrusted("sync.unreadable", reason="quarantine") from error
    return book.write(lambda tx: keep_aside(tx, kept)).result
