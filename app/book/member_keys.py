"""How the keys of members' personal data reach the group's other laptops: under the group key.

They travel beside the log, never in it: a key inside a signed fact could not be destroyed.
"""

from collections.abc import Iterable

from app.book.book import Book
from app.book.group_keys import group_key
from app.book.transaction import Tx
from app.core.errors import Untrusted
from app.core.sealed import KEY_BYTES, KEY_FIELD, wrap_member_key

Wrapped = tuple[str, str]  # (member id, hex); "" after an erasure


def wrapped_member_keys(book: Book) -> list[Wrapped]:
    """Every key of this book, wrapped for the group's laptops, by member id.

    Raises:
        Refused: `group.no_key`: this laptop was not enrolled yet.
    """
    group = book.group.id
    with book.database.reading() as conn:
        shared = group_key(conn)
    keys = book.read(lambda reading: reading.people.all_keys())
    return [
        (member, "" if key is None else wrap_member_key(key, shared, group=group, member=member))
        for member, key in keys.items()
    ]


def take_member_keys(book: Book, wrapped: Iterable[Wrapped]) -> int:
    """Learn keys from another laptop or the server; how many were news.

    One that does not open is passed over: the name shows as unknown until a good one comes. A
    destroyed key stays destroyed.
    """
    pairs = list(wrapped)

    def take(tx: Tx) -> int:
        found: dict[str, bytes | None] = {}
        for member, text in pairs:
            try:
                key = tx.open_shared(text, member=member, field=KEY_FIELD) if text else None
            except Untrusted:
                continue
            if key is None or len(key) == KEY_BYTES:
                found[member] = key
        return tx.people.take_keys(found)

    return book.write(take).result
