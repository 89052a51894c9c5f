"""Files on a stick, and pages of the log, into a real book; requests and welcomes of newcomers."""

import json
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

import msgspec

from app.book.identity import Newcomer
from app.core import bundle as bundles
from app.core.errors import Untrusted
from app.core.events.envelope import Frame
from app.core.frames import compress, decode_log, decompress, encode_log
from app.core.group import DeviceCard
from app.core.sealed import open_bytes, wrap_group_key
from app.sync.bundle_keys import MAGIC as HEAD_MAGIC
from app.sync.bundle_keys import open_bundle
from app.sync.newcomers import card_of
from app.sync.stick import take_in
from app.sync.welcome import (
    WELCOME_MAGIC,
    Welcome,
    request_of,
    signed_request,
    welcome_of,
)
from app.system.vault import Secrets
from tests.fuzz.mutation import json_of, spoiled, spoiled_value
from tests.fuzz.real_books import desk
from tests.fuzz.target import Target
from tests.fuzz.targets.logs import spoiled_columns

NEWCOMER = Newcomer(
    Secrets(book="b", key=b"k" * 32, seed=b"s" * 32, mark=None),
    "018bcfe5-6800-8e4e-b803-32b6d1f2cab3",
)


@cache
def _pages() -> tuple[bytes, ...]:
    records, first = desk().records, desk().first
    return tuple(
        encode_log(part, heads_only=heads)
        for part in (records, records[first:], records[first : first + 4])
        for heads in (False, True)
    )


def _a_page(chance: Random) -> bytes:
    return bytes([chance.randrange(2)]) + spoiled_columns(chance, _pages())


def _read_page(data: bytes) -> bool:
    """A page of the log as a laptop takes it in, with all signatures or those of the heads."""
    records = decode_log(data[1:])
    before = desk().state()
    try:
        desk().book.ingest(records, desk().checkpoint, heads=data[:1] == b"\1")
    except Untrusted:
        assert desk().state() == before, "refused, and something changed"
        raise
    return _proved_after(before)


def _proved_after(before: tuple[object, ...]) -> bool:
    """Whatever the book holds now is what the laptops signed and the hub numbered."""
    book = desk().book
    if desk().state() == before:
        return False
    taken = book.numbered(0, 10_000)
    known = {record.seq: (record.frame.body, record.last) for record in desk().records}
    assert all(known[one.seq] == (one.frame.body, one.last) for one in taken), "a forged fact"
    desk().put_back()
    return True


def _a_segment(chance: Random) -> bytes:
    return spoiled_columns(chance, _pages()[:1])


def _read_segment(data: bytes) -> bool:
    """Signatures that come later: only true ones are kept."""
    records = decode_log(data)
    book = desk().book
    if book.first_unsigned() is None:
        book.ingest(decode_log(_pages()[1]), desk().checkpoint, heads=True)
        assert book.first_unsigned() is not None
    kept = book.take_signatures(records)
    true = {record.frame for record in desk().records} | {
        Frame(record.frame.body, b"") for record in desk().records
    }
    assert all(one.frame in true for one in book.numbered(0, 10_000)), "a forged signature"
    if book.first_unsigned() is None:
        desk().put_back()
    return kept > 0


def _a_stick(chance: Random) -> bytes:
    whole = desk().stick
    what = chance.randrange(3)
    if what == 0:
        return spoiled(chance, (whole,))
    if what == 1:
        boxes = json_of(chance, spoiled_value(chance, [{"0f" * 32: "aa" * 80}]))
        length = chance.choice((len(boxes), len(boxes), 0, 2**32 - 1))
        return HEAD_MAGIC + length.to_bytes(4, "big") + boxes + whole
    return _with_other_blocks(chance, whole)


def _with_other_blocks(chance: Random, whole: bytes) -> bytes:
    """What an officer could write who has the group key: other blocks, sealed as they should be."""
    blocks = _blocks(whole)
    at = chance.randrange(len(blocks))
    kind, plain = blocks[at]
    if kind in (b"H", b"K"):
        plain = json_of(chance, spoiled_value(chance, [json.loads(plain)]))
    elif kind in (b"L", b"F"):
        plain = compress(spoiled_columns(chance, (decompress(plain),)))
    else:
        plain = spoiled(chance, (plain,))
    if chance.random() < 0.1:
        plain = spoiled(chance, (plain, b'{"x":' + b"[" * 60_000))
    what = chance.randrange(6)
    blocks[at] = kind, plain
    if what == 0:
        del blocks[at]
    elif what == 1:
        blocks.insert(at, blocks[chance.randrange(len(blocks))])
    elif what == 2:
        chance.shuffle(blocks)
    out = whole[:24]
    for place, (kind, plain) in enumerate(blocks):
        out += bundles._block(kind, place, plain, desk().group, desk().group_key, bytes(24))
    return out


def _blocks(whole: bytes) -> list[tuple[bytes, bytes]]:
    at = 24
    found: list[tuple[bytes, bytes]] = []
    while at < len(whole):
        kind, stop = whole[at : at + 1], at + 9 + int.from_bytes(whole[at + 1 : at + 5], "big")
        bound = bundles._binding(kind, len(found), desk().group)
        found.append((kind, open_bytes(whole[at + 9 : stop], desk().group_key, bound)))
        at = stop
    return found


def _read_stick(data: bytes) -> bool:
    before = desk().state()
    taken = take_in(desk().book, open_bundle(desk().book, data))
    if taken.is_signed:
        assert data.endswith(desk().stick), "a forged bundle"
    changed = _proved_after(before)
    if not changed:
        desk().put_back()  # the peer's vector and what was kept aside were noted
    return changed


def _a_request(chance: Random) -> bytes:
    asked = {"card": msgspec.to_builtins(card_of(NEWCOMER, "Tablet")), "made_ms": 0}
    if chance.random() < 0.4:
        return spoiled(chance, (signed_request(NEWCOMER, msgspec.json.encode(asked)),))
    return signed_request(NEWCOMER, json_of(chance, spoiled_value(chance, [asked])))


def _read_request(data: bytes) -> bool:
    card = request_of(data).card
    assert str(UUID(card.id)) == card.id, "not the one spelling of an id"
    assert len(bytes.fromhex(card.key)) == len(bytes.fromhex(card.box_key)) == 32
    assert isinstance(card, DeviceCard)
    return True


def _a_welcome(chance: Random) -> bytes:
    wrapped = wrap_group_key(desk().group_key, "0f" * 32) if chance.random() < 0.1 else "00" * 80
    head: Any = {"group": desk().group, "device": NEWCOMER.device, "group_key": wrapped}
    text = json_of(chance, spoiled_value(chance, [head]))
    whole = WELCOME_MAGIC + len(text).to_bytes(4, "big") + text + desk().stick
    return spoiled(chance, (whole,)) if chance.random() < 0.4 else whole


def _read_welcome(data: bytes) -> bool:
    welcome, rest = welcome_of(data)
    assert isinstance(welcome, Welcome)
    assert data.endswith(rest)
    bundles.read_bundle(rest, group=welcome.group, group_key=desk().group_key)
    return True


TARGETS = (
    Target(name="log page into a book", make=_a_page, read=_read_page, share=4),
    Target(name="segment into a book", make=_a_segment, read=_read_segment, share=4),
    Target(name="stick into a book", make=_a_stick, read=_read_stick, share=3),
    Target(name="request of a newcomer", make=_a_request, read=_read_request, share=40),
    Target(name="welcome", make=_a_welcome, read=_read_welcome, share=20),
)
