"""The key of a bundle, for a laptop that has not heard of the newest group key yet.

After a change of the key a bundle has a small head before it: the key in a sealed box to each
laptop that stays. A reader opens the bundle with it and with nothing else; the key that counts
is the one that the signed facts inside bring.
"""

from contextlib import suppress

import msgspec

from app.book.book import Book
from app.book.group_keys import group_keys
from app.core.bundle import Bundle, read_bundle
from app.core.errors import Untrusted
from app.core.sealed import unwrap_group_key

MAGIC = b"LKEYHEAD1"
HEAD_MAX = 256 * 1024


def with_key_head(book: Book, data: bytes) -> bytes:
    """A bundle as it goes onto a stick."""
    ring = book.roster.keyring
    boxes = dict(ring.sealed.get(ring.current, {}))
    if not ring.current or not boxes:
        return data
    head = msgspec.json.encode(boxes)
    return MAGIC + len(head).to_bytes(4, "big") + head + data


def open_bundle(book: Book, data: bytes) -> Bundle:
    """Open a bundle with a group key of this laptop, or with the one in its head.

    Raises:
        Untrusted: "bundle.*", as `read_bundle`.
    """
    boxes, data = _split(data)
    with book.database.reading() as conn:
        keys = list(group_keys(conn))
    mine = boxes.get(book.card.box_key)
    if mine is not None:
        with suppress(Untrusted):
            keys.append(unwrap_group_key(mine, book.keys.box))
    problem = Untrusted("bundle.altered")
    for key in dict.fromkeys(keys):
        try:
            return read_bundle(data, group=book.group.id, group_key=key)
        except Untrusted as error:
            if error.code != "bundle.altered":
                raise
            problem = error
    raise problem


def _split(data: bytes) -> tuple[dict[str, str], bytes]:
    if not data.startswith(MAGIC):
        return {}, data
    start = len(MAGIC) + 4
    length = int.from_bytes(data[len(MAGIC) : start], "big")
    try:
        if length > HEAD_MAX:
            raise ValueError("too long")
        boxes = msgspec.json.decode(data[start : start + length], type=dict[str, str])
    except (msgspec.DecodeError, ValueError) as error:
        raise Untrusted("bundle.altered") from error
    return boxes, data[start + length :]
