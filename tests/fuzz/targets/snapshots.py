"""What a new laptop begins with: the answer of the server, and the rows that somebody sealed."""

from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import zstandard

from app.book import snapshot
from app.core.frames import decode_log, encode_log
from app.core.snapshots import Start, pack_start, unpack_start
from tests.fuzz.material import valid
from tests.fuzz.mutation import other_value, spoiled
from tests.fuzz.target import Target
from tests.helpers.small_book import Shelf, write_moves


def _a_start(chance: Random) -> bytes:
    records = valid().records
    start = Start(
        control=encode_log(records[:2]),
        made=encode_log(records[2:3]),
        tail=encode_log(records[2:], heads_only=chance.random() < 0.5),
        keys=[(valid().group, 1, bytes(72))],
        blob=bytes(200),
    )
    part = chance.choice(("control", "made", "tail", ""))
    if part:
        setattr(start, part, spoiled(chance, (getattr(start, part),)))
        return pack_start(start)
    return spoiled(chance, (pack_start(start),))


def _read_start(data: bytes) -> bool:
    start = unpack_start(data)
    for part in (start.control, start.made, start.tail):
        for record in decode_log(part):
            assert isinstance(record.frame.body, bytes)
    return True


@cache
def _taken() -> bytes:
    """The packed snapshot of a small book."""
    with TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder))
        book = shelf.found()
        write_moves(book, 1, 2, 3)
        packed = book.snapshot().packed
        shelf.close()
    return packed


def _some_rows(chance: Random) -> bytes:
    """A snapshot that somebody with the keys of an officer spoiled, digest and all."""
    log, content = _opened(_taken())
    if chance.random() < 0.5:
        content = spoiled(chance, (content,))
    elif chance.random() < 0.9:
        plain = msgspec.msgpack.decode(content)
        plain[chance.randrange(len(plain))] = other_value(chance)
        content = msgspec.msgpack.encode(plain, enc_hook=str)
    else:
        log = spoiled(chance, (log,))
    packed = zstandard.compress(msgspec.msgpack.encode(_signed_like(content, log)))
    return spoiled(chance, (packed,)) if chance.random() < 0.1 else packed


def _opened(packed: bytes) -> tuple[bytes, bytes]:
    signed: list[Any] = msgspec.msgpack.decode(zstandard.decompress(packed))
    return signed[1], signed[0]


def _signed_like(content: bytes, log: bytes) -> list[bytes]:
    return [content, log]


def _read_rows(data: bytes) -> bool:
    try:
        _, content = _opened(data)
        digest = snapshot._digest(content)
    except (zstandard.ZstdError, msgspec.MsgspecError, TypeError, IndexError, ValueError):
        digest = "00" * 32
    opened = snapshot.unpack(data, content=digest)
    assert opened.contents.form == snapshot.FORM
    return True


TARGETS = (
    Target(name="start of a laptop", make=_a_start, read=_read_start),
    Target(name="rows of a snapshot", make=_some_rows, read=_read_rows),
)
