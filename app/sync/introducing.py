"""A laptop that came back by the recovery sheets tells the server who it is."""

from app.book.book import Book
from app.core.recovery import DeviceRecovered
from app.store.stored_events import open_stored
from app.sync.server import Server


def introduce(book: Book, server: Server) -> bool:
    """Bring the server the fact by which the sheets vouch for this laptop, if it has no number
    yet; whether there was one. From then on this laptop gets tokens like any other.

    Raises:
        Unavailable, Untrusted: With a `sync.*` code.
    """
    own = [
        frame
        for frame in book.outgoing()
        if isinstance(open_stored(frame).payload, DeviceRecovered)
    ]
    if own:
        server.introduce(book.group.id, own)
    return bool(own)
