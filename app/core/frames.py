"""Frames on the wire (application/vnd.ledger.frames): columns, without what can be recomputed.

Chains are named once; `g`, `d`, `n` and `prev` of each body come from there and from the hash
of the body before it. The rest of the envelopes stands in columns, which compress better than
rows. A body that is no envelope of this version travels as it is.

    "DFR1" | MessagePack of `_Columns`

Source: spec/sync.md section 2.7. Whoever reads must hash, and check what he reads.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Annotated, Any, Final

import msgspec
import zstandard

from app.core.admission import Sequenced
from app.core.errors import Untrusted
from app.core.events.canonical import INT_MAX
from app.core.events.envelope import Body, Frame, body_bytes, parse_body
from app.core.no_memory import is_no_memory
from app.core.roster import ROSTER_TYPES

MAGIC: Final = b"DFR1"
PUSH_MAX: Final = 2_000  # frames of one push
LOG_MAX: Final = 20_000  # records of one page of the log
SEGMENT: Final = 4_096  # records of a piece of the log that is whole and never changes
OUTPUT_MAX: Final = 16 * 1024 * 1024  # bytes unpacked
WINDOW_MAX: Final = 8 * 1024 * 1024
SIGNATURE_BYTES: Final = 64

_pack = msgspec.msgpack.Encoder().encode

# What stands once in a table is written into every frame that names it: texts are as long as the
# longest that a body may have there, or a small message would fill the memory.
_Short = Annotated[str, msgspec.Meta(max_length=64)]
_Number = Annotated[int, msgspec.Meta(ge=-INT_MAX, le=INT_MAX)]


class _Chain(msgspec.Struct, array_like=True):
    """A run of one chain: its first body has place `n` and follows `prev`."""

    group: _Short
    device: _Short
    n: _Number
    prev: _Short


class _Columns(msgspec.Struct, array_like=True):
    """All frames of a message. Bodies stand in the order of the message.

    Attributes:
        of: Chain of each frame (index into `chains`); -1 for a body that travels whole.
        ids: 16 bytes each. times, lams: Difference to the frame before.
        heads: Envelope fields that seldom change, as indexes into `head_table`.
        sigs: 64 bytes for each frame that `signed` names.
        seqs: (first seq, epoch, count) of unbroken runs; [] for frames without numbers.
        open: Indexes of the records that do not close a transaction.
    """

    chains: list[_Chain]
    of: list[int]
    ids: bytes
    times: list[int]
    lams: list[int]
    heads: list[int]
    head_table: list[tuple[_Number, _Number, _Short, _Number, _Short, _Short, _Number, _Number]]
    deps: list[tuple[int, tuple[str, ...]]]
    payloads: list[str]
    whole: list[bytes]
    signed: list[int] | None
    sigs: bytes
    seqs: list[tuple[int, int, int]]
    open: list[int]


_unpack = msgspec.msgpack.Decoder(_Columns).decode


def encode_frames(frames: Sequence[Frame], *, heads_only: bool = False) -> bytes:
    """Encode frames in their order; not compressed (`compress`).

    Args:
        heads_only: Send one signature for each chain, that of its last frame, and those of facts
            that say who may write; the others arrive with an empty signature and are vouched for
            by the chain.
    """
    return MAGIC + _pack(_columns(frames, heads_only))


def decode_frames(data: bytes, *, frames_max: int = PUSH_MAX) -> list[Frame]:
    """The frames of a message that is not compressed any more.

    Raises:
        Untrusted: Another format, torn, or more frames than agreed.
    """
    return _rebuild(_open(data, frames_max))


def encode_log(records: Sequence[Sequenced], *, heads_only: bool = False) -> bytes:
    """As `encode_frames`, with number, epoch and transaction end of each record."""
    columns = _columns([record.frame for record in records], heads_only)
    for record in records:
        if columns.seqs:
            first, epoch, count = columns.seqs[-1]
            if (record.seq, record.epoch) == (first + count, epoch):
                columns.seqs[-1] = first, epoch, count + 1
                continue
        columns.seqs.append((record.seq, record.epoch, 1))
    columns.open = [i for i, record in enumerate(records) if not record.last]
    return MAGIC + _pack(columns)


def decode_log(data: bytes, *, frames_max: int = LOG_MAX) -> list[Sequenced]:
    """The records of a page of the log.

    Raises:
        Untrusted: As `decode_frames`, or numbers that do not fit the frames.
    """
    columns = _open(data, frames_max)
    if sum(max(count, 0) for _, _, count in columns.seqs) != len(columns.of):
        raise Untrusted("frames.bad_numbers")
    numbers = [
        (seq, epoch) for first, epoch, count in columns.seqs for seq in range(first, first + count)
    ]
    unfinished = set(columns.open)
    return [
        Sequenced(seq, epoch, frame, i not in unfinished)
        for i, ((seq, epoch), frame) in enumerate(zip(numbers, _rebuild(columns), strict=True))
    ]


def compress(data: bytes) -> bytes:
    """zstd level 3; the size is in the header, so that the reader knows it beforehand."""
    return zstandard.ZstdCompressor(level=3, write_content_size=True).compress(data)


def decompress(data: bytes, *, output_max: int = OUTPUT_MAX) -> bytes:
    """Unpack, never more than agreed.

    Raises:
        Untrusted: No zstd, torn, or larger than `output_max` or than its window may be.
    """
    try:
        size = zstandard.frame_content_size(data)
        if size < 0 or size > output_max:
            raise Untrusted("frames.too_large", limit=output_max)
        unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW_MAX)
        return unpacker.decompress(data, max_output_size=output_max, allow_extra_data=False)
    except zstandard.ZstdError as error:
        if is_no_memory(error):
            raise
        raise Untrusted("frames.truncated") from error


def _columns(frames: Iterable[Frame], heads_only: bool) -> _Columns:
    columns = _Columns([], [], b"", [], [], [], [], [], [], [], None, b"", [], [])
    ends: dict[tuple[str, str], tuple[int, int, str]] = {}  # chain -> (index, next n, hash)
    heads: dict[tuple[Any, ...], int] = {}
    ids: list[bytes] = []
    sigs: list[bytes] = []
    last_of_chain: dict[int, int] = {}
    controls: set[int] = set()
    ts = lam = 0
    for i, frame in enumerate(frames):
        sigs.append(frame.sig)
        try:
            body = parse_body(frame.body)
        except Untrusted:
            columns.of.append(-1)
            columns.whole.append(frame.body)
            continue
        chain = body.g, body.d
        at, n, prev = ends.get(chain, (-1, 0, ""))
        if (body.n, body.prev) != (n, prev):
            at = len(columns.chains)
            columns.chains.append(_Chain(body.g, body.d, body.n, body.prev))
        ends[chain] = at, body.n + 1, sha256(frame.body).hexdigest()
        last_of_chain[at] = i
        if body.t in ROSTER_TYPES:
            controls.add(i)
        columns.of.append(at)
        ids.append(bytes.fromhex(body.id.replace("-", "")))
        columns.times.append(body.ts - ts)
        columns.lams.append(body.lam - lam)
        ts, lam = body.ts, body.lam
        head = (body.ge, body.gs, body.gr, body.tz, body.a, body.t, body.tv, body.v)
        columns.heads.append(heads.setdefault(head, len(heads)))
        if body.deps:
            columns.deps.append((i, body.deps))
        columns.payloads.append(bytes(body.p).decode())
    columns.head_table = list(heads)
    columns.ids = b"".join(ids)
    keep = controls.union(last_of_chain.values())
    chosen = [
        i
        for i, sig in enumerate(sigs)
        if len(sig) == SIGNATURE_BYTES and (not heads_only or i in keep or columns.of[i] < 0)
    ]
    columns.signed = None if len(chosen) == len(sigs) else chosen
    columns.sigs = b"".join(sigs[i] for i in chosen)
    return columns


def _open(data: bytes, frames_max: int) -> _Columns:
    if data[:4] != MAGIC:
        raise Untrusted("frames.unknown_format")
    try:
        columns = _unpack(data[4:])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("frames.truncated") from error
    count = len(columns.of)
    if count > frames_max:
        raise Untrusted("frames.too_many", count=count, limit=frames_max)
    whole = sum(at < 0 for at in columns.of)
    envelopes = (columns.times, columns.lams, columns.heads, columns.payloads)
    signed = count if columns.signed is None else len(columns.signed)
    fits = (
        all(len(column) == count - whole for column in envelopes)
        and len(columns.whole) == whole
        and len(columns.ids) == 16 * (count - whole)
        and len(columns.sigs) == SIGNATURE_BYTES * signed
        and all(at < len(columns.chains) for at in columns.of)
        and all(0 <= head < len(columns.head_table) for head in columns.heads)
    )
    if not fits:
        raise Untrusted("frames.damaged")
    return columns


def _rebuild(columns: _Columns) -> list[Frame]:
    """Bodies byte for byte; each chain is followed by hashing what was built."""
    ends = [(chain.n, chain.prev) for chain in columns.chains]
    deps = dict(columns.deps)
    sigs = _signatures(columns)
    frames: list[Frame] = []
    ts = lam = at_envelope = at_whole = 0
    for i, of in enumerate(columns.of):
        if of < 0:
            frames.append(Frame(columns.whole[at_whole], sigs.get(i, b"")))
            at_whole += 1
            continue
        chain, (n, prev) = columns.chains[of], ends[of]
        ts += columns.times[at_envelope]
        lam += columns.lams[at_envelope]
        ge, gs, gr, tz, a, t, tv, v = columns.head_table[columns.heads[at_envelope]]
        id_ = columns.ids[16 * at_envelope : 16 * at_envelope + 16].hex()
        payload = msgspec.Raw(columns.payloads[at_envelope].encode())
        at_envelope += 1
        body = body_bytes(
            Body(
                v=v,
                g=chain.group,
                d=chain.device,
                n=n,
                prev=prev,
                deps=deps.get(i, ()),
                lam=lam,
                ge=ge,
                gs=gs,
                gr=gr,
                id=f"{id_[:8]}-{id_[8:12]}-{id_[12:16]}-{id_[16:20]}-{id_[20:]}",
                ts=ts,
                tz=tz,
                a=a,
                t=t,
                tv=tv,
                p=payload,
            )
        )
        ends[of] = n + 1, sha256(body).hexdigest()
        frames.append(Frame(body, sigs.get(i, b"")))
    return frames


def _signatures(columns: _Columns) -> dict[int, bytes]:
    places = columns.signed if columns.signed is not None else range(len(columns.of))
    return {
        place: columns.sigs[SIGNATURE_BYTES * i : SIGNATURE_BYTES * (i + 1)]
        for i, place in enumerate(places)
    }
