"""A picture of a group's rows at one number, so that a new laptop is usable before history comes.

A laptop of an officer makes it, because only laptops fold; it signs what the rows are and which
sealed bytes hold them. Whoever folds the same facts computes the same rows and can object.
Source: spec/sync.md section 2.12.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b, sha256

import msgspec

from app.core.errors import Refused, Untrusted
from app.core.events.registry import FactClass, event_type
from app.core.sealed import NONCE_BYTES, open_bytes, seal_bytes

SMALLEST = 2_000  # facts; a group with fewer is brought whole as fast
EVERY = 5_000  # facts after which a new one is made without a closed meeting
NEWEST_KEPT, FOLDS_KEPT = 3, 4
SEALED_MAX = 5 * 1024 * 1024
START_TYPE = "application/vnd.ledger.start"
START_MAX = 32 * 1024 * 1024  # of a whole answer, unpacked
_BINDING = b"ledger/snapshot/v1|"


@event_type("snapshot.made", FactClass.PROFILE)
@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotMade:
    """Attributes:
    seq: The rows are those after the facts 1 to `seq`.
    fold: Which projections, in which versions and shapes, hex; another release has another.
    content: SHA-256 of the canonical rows, hex.
    blob: SHA-256 of the sealed bytes, hex; `size` of them.
    """

    seq: int
    fold: str
    content: str
    blob: str
    size: int


@dataclass(frozen=True, slots=True)
class Held:
    """A snapshot that a server keeps: number of its fact, the year it was numbered in (UTC)."""

    fact: int
    fold: str
    year: int


class Start(msgspec.Struct, array_like=True):
    """All that a new laptop needs to begin, in one answer.

    Attributes:
        control: Facts that say who may write, up to the snapshot's number (`encode_log`).
        made: The record of the fact `snapshot.made` (`encode_log`).
        tail: The first page of the log behind the snapshot's number (`encode_log`).
        keys: (member, version, wrapped key) of every member; b"" after an erasure.
        blob: The first bytes of the sealed rows; what is missing is asked for by name.
    """

    control: bytes
    made: bytes
    tail: bytes
    keys: list[tuple[str, int, bytes]]
    blob: bytes


def seal_snapshot(packed: bytes, key: bytes, group: str) -> bytes:
    """Seal packed rows with the group key. The same rows give the same bytes, so that a sending
    that was cut off goes on after the program has ended.

    Raises:
        Refused: "snapshot.too_large" (limit, bytes).
    """
    binding = _BINDING + group.encode()
    nonce = blake2b(binding + sha256(packed).digest(), digest_size=NONCE_BYTES, key=key)
    sealed = seal_bytes(packed, key, binding, nonce.digest())
    if len(sealed) > SEALED_MAX:
        raise Refused("snapshot.too_large", limit=SEALED_MAX)
    return sealed


def open_snapshot(sealed: bytes, keys: Sequence[bytes], group: str, made: SnapshotMade) -> bytes:
    """What `seal_snapshot` sealed with one of `keys`.

    Raises:
        Untrusted: "snapshot.altered": not the bytes that the fact names. "sealed.damaged":
            sealed with another key.
    """
    if len(sealed) != made.size or sha256(sealed).hexdigest() != made.blob:
        raise Untrusted("snapshot.altered")
    problem = Untrusted("sealed.damaged")
    for key in keys:
        try:
            return open_bytes(sealed, key, _BINDING + group.encode())
        except Untrusted as error:
            problem = error
    raise problem


def pack_start(start: Start) -> bytes:
    """Not compressed."""
    return msgspec.msgpack.encode(start)


def unpack_start(data: bytes) -> Start:
    """What `pack_start` packed; nothing in it is proved.

    Raises:
        Untrusted: "snapshot.malformed".
    """
    try:
        return msgspec.msgpack.decode(data, type=Start)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("snapshot.malformed") from error


def to_drop(held: Sequence[Held]) -> list[Held]:
    """Those that nobody needs any more: all but the first of each year, the newest three of the
    newest fold, and the newest one of a few other folds (laptops of other releases).

    Args:
        held: In any order.
    """
    ordered = sorted(held, key=lambda one: one.fact)
    kept: set[Held] = set()
    years: set[int] = set()
    for one in ordered:
        if one.year not in years:
            years.add(one.year)
            kept.add(one)
    folds = list(dict.fromkeys(one.fold for one in reversed(ordered)))
    for fold in folds[:FOLDS_KEPT]:
        of_it = [one for one in ordered if one.fold == fold]
        kept.update(of_it[-NEWEST_KEPT if fold == folds[0] else -1 :])
    return [one for one in ordered if one not in kept]
