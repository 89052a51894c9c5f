"""A new laptop meets its group through the server, under a code that is read out.

The server vouches for nothing: the officer compares the words on both screens (`words_of`) and
signs with `enrol`.
"""

from collections.abc import Callable
from pathlib import Path

from app.book.book import Book, Projections
from app.core.group import DeviceCard
from app.core.wire_access import PairingPost
from app.sync.connection import Connection, save_connection
from app.sync.newcomers import card_of, prepare_newcomer
from app.sync.server import Server
from app.system.vault import KeyStore


def join_by_code(
    path: Path,
    keys: KeyStore,
    server: Server,
    *,
    code: str,
    label: str,
    wall_ms: Callable[[], int],
    projections: Projections = None,
) -> Book:
    """Show this laptop's card under the code an officer read out; the empty book.

    Facts come with the first sync after the officer has enrolled `card`.

    Raises:
        Unavailable: "sync.code_not_valid": wrong, used, or older than ten minutes.
    """
    newcomer = prepare_newcomer(path, keys, wall_ms())
    card = card_of(newcomer, label)
    posted = PairingPost(
        code=code.strip(), device=card.id, key=card.key, box_key=card.box_key, label=label
    )
    accepted = server.leave_device(posted)
    book = Book.join(
        path,
        keys,
        group=accepted.group,
        label=label,
        wall_ms=wall_ms,
        projections=projections,
        newcomer=newcomer,
    )
    connection = Connection(
        url=server.transport.url,
        key=accepted.server_key,
        is_pinned=bool(server.transport.pin),
    )
    save_connection(book, connection)
    return book


def seen_under(server: Server, code: str) -> DeviceCard | None:
    """The card that a newcomer left under our code; None while nobody did."""
    posted = server.pairing_seen(code)
    if posted is None:
        return None
    return DeviceCard(
        id=posted.device,
        key=posted.key,
        box_key=posted.box_key,
        prefix="",
        label=posted.label,
    )
