"""Where the group's server is, as this book remembers it."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from app.book.book import Book
from app.book.transaction import Tx
from app.sync.server import Server, identity_of
from app.sync.transport import Carrier, Transport, checked_url

SETTING = "sync.server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """Attributes:
    url: Address of the server.
    key: Its public key, hex; "" until the first talk.
    """

    url: str
    key: str = ""


def find_connection(book: Book) -> Connection | None:
    """The server of this book; None when there is none (a hub, or USB only)."""
    sql = "SELECT value FROM setting WHERE name = ?"
    row = book.read(lambda reading: reading.conn.exec_driver_sql(sql, (SETTING,)).first())
    return None if row is None else msgspec.json.decode(row[0], type=Connection)


def save_connection(book: Book, connection: Connection) -> None:
    """Remember the server.

    Raises:
        Refused: "sync.not_an_address" or "sync.insecure_address".
    """
    checked_url(connection.url)
    text = msgspec.json.encode(connection).decode()

    def write(tx: Tx) -> None:
        tx.conn.exec_driver_sql(
            "INSERT INTO setting (name, value) VALUES (?, ?) "
            "ON CONFLICT DO UPDATE SET value = excluded.value",
            (SETTING, text),
        )

    book.write(write)


def server_of(
    book: Book,
    connection: Connection,
    *,
    wall_ms: Callable[[], int],
    inner: Carrier | None = None,
) -> Server:
    """The server, spoken to as the laptop of `book`.

    The key that numbers the group's facts is the key of its server, so that once the group has
    moved there, no other server is ever believed.
    """
    card = book.roster.sequencer
    moved = card is not None and not book.group.is_hub
    key = card.key if moved and card is not None else connection.key
    transport = Transport(connection.url, wall_ms=wall_ms, inner=inner)
    return Server(transport, lambda: identity_of(book), key)
