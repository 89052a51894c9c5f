"""The file on the stick (.ledgerbundle): facts for another laptop, sealed, checked, and torn
gracefully.

    "LBUNDLE1" | group (16 B) | block*
    block: u8 kind | u32 length | u32 CRC-32 | nonce and ciphertext (XChaCha20-Poly1305)

Kinds: H header, K wrapped person keys, L numbered facts, F facts without numbers, P a sealed
photo or paper, E end. Each block is bound to the group and its place, so blocks cannot be moved
or left out. The end holds SHA-256 of all bytes before it and the exporter's signature of that.
Source: spec/sync.md section 2.9.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from uuid import UUID
from zlib import crc32

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import Frame
from app.core.frames import (
    compress,
    decode_frames,
    decode_log,
    decompress,
    encode_frames,
    encode_log,
)
from app.core.sealed import open_bytes, seal_bytes

MAGIC = b"LBUNDLE1"
SIGNATURE_DOMAIN = b"ledger/bundle/v1\0"
BLOCK_BYTES = 64 * 1024  # of bodies in one block: what a stick pulled early costs at most
FILE_MAX = 256 * 1024 * 1024
FRAMES_MAX = 2_000_000
_HEAD = 9  # bytes before the sealed part of a block


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleHeader:
    """Who exported what for whom.

    Attributes:
        device: The exporting laptop. exporter: Name shown on the other side.
        vector: Highest place of each chain that the exporter holds; the answer bundle brings
            what this vector lacks.
        checkpoint: The newest one proved by the exporter; `Bundle.records` end there.
        made_at_ms: Claimed clock, shown only.
        papers: Names of the photos and papers that the exporter holds, for the same answer.
    """

    group: str
    device: str
    exporter: str
    vector: dict[str, int]
    checkpoint: Checkpoint | None
    made_at_ms: int
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKey:
    """A member's key under the group key (`wrap_member_key`)."""

    member: str
    wrapped: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What a file holds.

    Attributes:
        records: Facts with their numbers, in order.
        frames: Facts that had no number yet.
        is_complete: The file ends with its end block. A torn one, or one whose end is zeros,
            gives the blocks before the tear; nothing in it is signed by the exporter, but every
            frame by its author.
        digest, signature: To check the exporter (`check_signer`); b"" when torn.
        papers: Sealed photos and papers; whoever keeps them checks their names.
    """

    header: BundleHeader
    frames: tuple[Frame, ...]
    keys: tuple[PersonKey, ...]
    is_complete: bool
    digest: bytes = b""
    signature: bytes = b""
    records: tuple[Sequenced, ...] = ()
    papers: tuple[bytes, ...] = ()


class _End(msgspec.Struct, array_like=True):
    digest: bytes
    signature: bytes


def write_bundle(
    header: BundleHeader,
    frames: Sequence[Frame],
    keys: Sequence[PersonKey],
    *,
    group_key: bytes,
    signer: SigningKey,
    records: Sequence[Sequenced] = (),
    papers: Sequence[bytes] = (),
    block_bytes: int = BLOCK_BYTES,
    nonces: Sequence[bytes] = (),
) -> bytes:
    """The bytes of a bundle; facts in causal order, so that each prefix can be used.

    Args:
        records: Numbered facts up to `header.checkpoint`; they stand before the frames.
        papers: Sealed, behind everything else: a stick pulled out early costs them first.
        signer: Key of `header.device`.
        nonces: Only for tests: the nonce of each block.
    """
    parts = [(b"H", msgspec.json.encode(header)), (b"K", msgspec.json.encode(list(keys)))]
    sizes = [len(record.frame.body) for record in records]
    for start, stop in _runs(sizes, block_bytes):
        parts.append((b"L", compress(encode_log(records[start:stop]))))
    for start, stop in _runs([len(frame.body) for frame in frames], block_bytes):
        parts.append((b"F", compress(encode_frames(frames[start:stop]))))
    parts += [(b"P", paper) for paper in papers]
    out = bytearray(MAGIC + UUID(header.group).bytes)
    for place, (kind, plain) in enumerate(parts):
        nonce = nonces[place] if nonces else None
        out += _block(kind, place, plain, header.group, group_key, nonce)
    digest = sha256(out).digest()
    end = _End(digest, signer.sign(SIGNATURE_DOMAIN + digest).signature)
    nonce = nonces[len(parts)] if nonces else None
    out += _block(b"E", len(parts), msgspec.msgpack.encode(end), header.group, group_key, nonce)
    return bytes(out)


def read_bundle(data: bytes, *, group: str, group_key: bytes) -> Bundle:
    """Open a bundle of this group; the frames' signatures are checked where they are admitted.

    Raises:
        Untrusted: "bundle.not_a_bundle", "bundle.too_large", "bundle.other_group" (value
            `group`), "bundle.altered" (any block that is not what was written), or
            "bundle.incomplete" when it is torn, or blank, before its header has ended.
    """
    if len(data) > FILE_MAX:
        raise Untrusted("bundle.too_large", limit=FILE_MAX)
    begun = data[: len(MAGIC)]
    if _is_torn(data, len(MAGIC)):
        begun = begun.rstrip(b"\0")
    if begun != MAGIC[: len(begun)]:
        raise Untrusted("bundle.not_a_bundle")
    if len(data) < len(MAGIC) + 16 or _is_torn(data, len(MAGIC) + 16):
        raise Untrusted("bundle.incomplete")
    found = str(UUID(bytes=bytes(data[8:24])))
    if found != group:
        raise Untrusted("bundle.other_group", group=found)
    return _assemble(data, group, group_key)


def check_signer(bundle: Bundle, key: VerifyKey | None) -> None:
    """Prove that the laptop named in the header made the file.

    Args:
        key: Of `bundle.header.device` in the roster; None when the roster has no such laptop.

    Raises:
        Untrusted: "bundle.incomplete", "bundle.unknown_signer" or "bundle.bad_signature".
    """
    if not bundle.is_complete:
        raise Untrusted("bundle.incomplete")
    if key is None:
        raise Untrusted("bundle.unknown_signer", device=bundle.header.device)
    try:
        key.verify(SIGNATURE_DOMAIN + bundle.digest, bundle.signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise Untrusted("bundle.bad_signature", device=bundle.header.device) from error


def _assemble(data: bytes, group: str, group_key: bytes) -> Bundle:
    header: BundleHeader | None = None
    keys: tuple[PersonKey, ...] = ()
    frames: list[Frame] = []
    records: list[Sequenced] = []
    papers: list[bytes] = []
    end: _End | None = None
    at, place = len(MAGIC) + 16, 0
    while at < len(data) and end is None:
        kind, stop = data[at : at + 1], at + _HEAD + _length(data, at)
        try:
            plain = _open_block(data[at:stop], place, group, group_key)
        except Untrusted:
            if _is_torn(data, stop):
                break
            raise
        try:
            if kind == b"H":
                header = msgspec.json.decode(plain, type=BundleHeader)
            elif kind == b"K":
                keys = msgspec.json.decode(plain, type=tuple[PersonKey, ...])
            elif kind == b"F":
                frames += decode_frames(decompress(plain), frames_max=FRAMES_MAX)
            elif kind == b"L":
                records += decode_log(decompress(plain))
            elif kind == b"P":
                papers.append(plain)
            elif kind == b"E":
                end = msgspec.msgpack.decode(plain, type=_End)
                if end.digest != sha256(data[:at]).digest():
                    raise Untrusted("bundle.altered")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, Untrusted) as error:
            raise Untrusted("bundle.altered") from error
        if header is None or len(frames) + len(records) > FRAMES_MAX:
            raise Untrusted("bundle.altered")
        at, place = stop, place + 1
    if header is None:
        raise Untrusted("bundle.incomplete")
    if header.group != group or (end is not None and at != len(data)):
        raise Untrusted("bundle.altered")
    return Bundle(
        header=header,
        frames=tuple(frames),
        records=tuple(records),
        papers=tuple(papers),
        keys=keys,
        is_complete=end is not None,
        digest=end.digest if end is not None else b"",
        signature=end.signature if end is not None else b"",
    )


def _runs(sizes: Sequence[int], block_bytes: int) -> list[tuple[int, int]]:
    """Slices of bodies that fill a block each."""
    starts: list[int] = []
    filled = block_bytes
    for place, size in enumerate(sizes):
        if filled >= block_bytes:
            starts.append(place)
            filled = 0
        filled += size
    return list(pairwise([*starts, len(sizes)]))


def _block(
    kind: bytes, place: int, plain: bytes, group: str, group_key: bytes, nonce: bytes | None
) -> bytes:
    sealed = seal_bytes(plain, group_key, _binding(kind, place, group), nonce)
    return kind + len(sealed).to_bytes(4, "big") + crc32(sealed).to_bytes(4, "big") + sealed


def _open_block(block: bytes, place: int, group: str, group_key: bytes) -> bytes:
    sealed = block[_HEAD:]
    if crc32(sealed).to_bytes(4, "big") != block[5:_HEAD]:
        raise Untrusted("bundle.altered")
    try:
        return open_bytes(sealed, group_key, _binding(block[:1], place, group))
    except Untrusted as error:
        raise Untrusted("bundle.altered") from error


def _is_torn(data: bytes, stop: int) -> bool:
    """Whether the file ends before the block that should end at `stop`, or the end of the block
    and all behind it are zeros: a copy that lost its power may have its whole length already, and
    bytes only as far as they were written."""
    return not any(data[stop - 1 :])


def _length(data: bytes, at: int) -> int:
    if at + _HEAD > len(data):
        return len(data)  # torn in the middle of a block's head
    return int.from_bytes(data[at + 1 : at + 5], "big")


def _binding(kind: bytes, place: int, group: str) -> bytes:
    return b"ledger/bundle/block|" + kind + f"|{place}|{group}".encode()
