"""Where the group's server is, as this book remembers it.

What speaks to it is imported when it is spoken to: most groups have no server, and httpx alone
would be a tenth of the time until Home stands.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection as SqlConnection

from app.book.book import Book
from app.core.errors import Unavailable, Untrusted
from app.store.settings import keep_as, read_as

if TYPE_CHECKING:
    from app.sync.server import Server
    from app.sync.transport import Carrier

SETTING = "sync.server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """Attributes:
    url: Address of the server.
    key: Its public key, hex; "" until the first talk.
    is_pinned: It vouches for itself: only a certificate of `key` is accepted.
    features: What it understands (`app.core.activation`), as it said last.
    """

    url: str
    key: str = ""
    is_pinned: bool = False
    features: tuple[str, ...] = ()

    @property
    def pin(self) -> str:
        """The key that a certificate must have; "" where an authority vouches for it."""
        return self.key if self.is_pinned else ""


def find_connection(book: Book) -> Connection | None:
    """The server of this book; None when there is none (a hub, or USB only)."""
    return book.read(lambda reading: connection_in(reading.conn))


def connection_in(conn: SqlConnection) -> Connection | None:
    """The server that the file of a book names."""
    return read_as(conn, SETTING, Connection)


def save_connection(book: Book, connection: Connection) -> None:
    """Remember the server.

    Raises:
        Refused: "sync.not_an_address" or "sync.insecure_address".
    """
    from app.sync.transport import checked_url

    checked_url(connection.url)
    book.write(lambda tx: keep_as(tx.conn, SETTING, connection))


def forget_connection(book: Book) -> None:
    """The group has no server any more."""
    sql = "DELETE FROM setting WHERE name = ?"
    book.write(lambda tx: tx.conn.exec_driver_sql(sql, (SETTING,)))


def server_of(
    book: Book,
    connection: Connection,
    *,
    wall_ms: Callable[[], int],
    inner: "Carrier | None" = None,
) -> "Server":
    """The server, spoken to as the laptop of `book`; only under the key that was proved before."""
    from app.sync.server import Server
    from app.sync.speaking import identity_of
    from app.sync.transport import Transport

    transport = Transport(connection.url, wall_ms=wall_ms, inner=inner, pin=connection.pin)
    return Server(transport, lambda: identity_of(book), connection.key)


def prove_server(book: Book, server: "Server") -> None:
    """Compare the server's key with the one the group's log names, and pin it for ever.

    To be called with the whole log here: an officer's signature says who numbers the facts.

    Raises:
        Untrusted: "sync.other_server": the log came from there, but is not numbered there.
        Unavailable: "sync.group_moved": it was, until an officer took the numbering elsewhere.
    """
    from app.sync.speaking import SERVER_KEY_CHANGED

    cards = book.sequencers
    if not cards or cards[-1].key != server.key:
        if server.key in {card.key for card in cards}:
            raise Unavailable("sync.group_moved")
        raise Untrusted(SERVER_KEY_CHANGED)
    pinned = bool(server.transport.pin)
    proved = Connection(
        url=server.transport.url,
        key=server.key,
        is_pinned=pinned,
        features=server.capabilities(to_hand_in=True).features,
    )
    if find_connection(book) != proved:
        save_connection(book, proved)
