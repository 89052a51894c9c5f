"""The signed fact: what is written on one laptop and read, unaltered, on all the others.

Source: spec/sync.md section 2.3. The exact bytes that were signed are stored and forwarded;
a signature is never checked over a re-encoding.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Any

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.core.errors import Untrusted
from app.core.events.canonical import BODY_MAX, INT_MAX
from app.core.events.payload import open_payload, payload_bytes, plain_payload
from app.core.events.registry import FactClass, type_of
from app.core.ids import UUID_SHAPE
from app.core.ledger import Line, is_balanced

ENVELOPE_VERSION = 1
SIGNATURE_DOMAIN = b"ledger/event/v1\0"
NO_PREVIOUS = "0" * 64  # `prev` of the first fact of a chain
NO_ROOT = "0" * 32  # `gr` of a device that has folded nothing yet
DEPS_MAX = 16


class Frame(msgspec.Struct, frozen=True, gc=False):
    """A fact as it travels and rests: the canonical body and the device's signature of it."""

    body: bytes
    sig: bytes

    @property
    def hash(self) -> str:
        """SHA-256 of the body, 64 hex digits: the fact's name in chains and trees."""
        return sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a new fact stands in its device's chain and what its author knew.

    Attributes:
        n: Place in the chain of `device`, from 1, gapless.
        prev: Hash of the fact before it, or NO_PREVIOUS.
        deps: Heads of other chains newly seen since the author's previous fact.
        lam: Lamport number, 1 + the largest seen.
        epoch, seq, root: The sequencer's log as folded by the author; `root` is the first
            16 bytes of the tree root, in hex.
    """

    device: str
    n: int
    prev: str
    deps: tuple[str, ...]
    lam: int
    epoch: int
    seq: int
    root: str


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that was opened: signature and bytes proved, payload decoded.

    A struct, because it is made for every fact of a rebuild: a frozen dataclass of so many
    fields costs as much as decoding it.

    Attributes:
        hash: SHA-256 of the signed body, hex.
        payload: Instance of the newest registered class of `type`, or None when the type or
            its version is newer than this release (the fact is kept, relayed and parked), or when
            it was numbered unread and is malformed (it is kept and relayed, and has no effect).
        signed: The canonical bytes of the payload as signed.
        seq: Number given by the sequencer in `seq_epoch`; None while it waits for one.
    """

    hash: str
    group: str
    device: str
    n: int
    prev: str
    deps: tuple[str, ...]
    lam: int
    knew_epoch: int
    knew_seq: int
    knew_root: str
    id: str
    ts_ms: int
    tz_min: int
    actor: str
    type: str
    version: int
    signed: bytes
    payload: Any
    seq: int | None = None
    seq_epoch: int | None = None

    def with_number(self, seq: int, epoch: int) -> "Event":
        """The same fact in its place in the one order."""
        return msgspec.structs.replace(self, seq=seq, seq_epoch=epoch)

    @property
    def raw(self) -> dict[str, Any]:
        """The plain payload as signed, decoded anew."""
        return plain_payload(self.signed)

    @property
    def order_key(self) -> tuple[int, str, int]:
        """Provisional order of facts without a number; an extension of causality."""
        return self.lam, self.device, self.n

    @property
    def lines(self) -> tuple[Line, ...]:
        """The balanced journal lines inside the signed bytes; () when no money moves."""
        return getattr(self.payload, "post", ())

    @property
    def fact_class(self) -> FactClass | None:
        return None if self.payload is None else type_of(self.payload).fact_class


def seal(
    payload: object,
    *,
    group: str,
    at: Position,
    event_id: str,
    ts_ms: int,
    tz_min: int,
    actor: str,
    key: SigningKey,
) -> Frame:
    """Sign `payload` as the next fact of a chain.

    Args:
        ts_ms: The wall clock as claimed; for display and audit, never for order.
        tz_min: Minutes east of UTC.
        actor: Member id of the officer who is logged in.
    """
    fact_type = type_of(payload)
    assert is_balanced(getattr(payload, "post", ())), fact_type.name
    body = Body(
        v=ENVELOPE_VERSION,
        g=group,
        d=at.device,
        n=at.n,
        prev=at.prev,
        deps=at.deps,
        lam=at.lam,
        ge=at.epoch,
        gs=at.seq,
        gr=at.root,
        id=event_id,
        ts=ts_ms,
        tz=tz_min,
        a=actor,
        t=fact_type.name,
        tv=fact_type.version,
        p=msgspec.Raw(payload_bytes(payload)),
    )
    return sign_body(body_bytes(body), key)


def sign_body(body: bytes, key: SigningKey) -> Frame:
    """Sign a canonical body: Ed25519 over the domain and the body's SHA-256."""
    return Frame(body, key.sign(SIGNATURE_DOMAIN + sha256(body).digest()).signature)


def verify(frame: Frame, key: VerifyKey) -> None:
    """Prove the signature.

    Raises:
        Untrusted: It is not the signature of this body by this key.
    """
    signed = SIGNATURE_DOMAIN + sha256(frame.body).digest()  # no memory here is no bad signature
    try:
        key.verify(signed, frame.sig)
    except (BadSignatureError, ValueError) as error:
        raise Untrusted("event.bad_signature") from error


def open_frame(frame: Frame, decode: Callable[[str, int, bytes], Any] = open_payload) -> Event:
    """Decode a frame whose signature is proved apart (`verify`).

    Raises:
        Untrusted: Malformed, not canonical, a field lost in decoding, or lines that do not
            balance or do not follow the template of the type.
    """
    body = parse_body(frame.body)
    signed = bytes(body.p)
    return Event(
        hash=sha256(frame.body).hexdigest(),
        group=body.g,
        device=body.d,
        n=body.n,
        prev=body.prev,
        deps=body.deps,
        lam=body.lam,
        knew_epoch=body.ge,
        knew_seq=body.gs,
        knew_root=body.gr,
        id=body.id,
        ts_ms=body.ts,
        tz_min=body.tz,
        actor=body.a,
        type=body.t,
        version=body.tv,
        signed=signed,
        payload=decode(body.t, body.tv, signed),
    )


# Lengths are proved in decoding, signs by one look at all names together (`_SHAPE`): a pattern for
# each field was an eighth of what it costs to take a fact in.
_Uuid = Annotated[str, msgspec.Meta(min_length=36, max_length=36)]
_Hash = Annotated[str, msgspec.Meta(min_length=64, max_length=64)]
_SHAPE = re.compile(f"[a-z0-9_.]+ (?:{UUID_SHAPE}){{4}}[0-9a-f]{{96}}(?:[0-9a-f]{{64}})*").fullmatch
_Count = Annotated[int, msgspec.Meta(ge=1, le=INT_MAX)]
_Natural = Annotated[int, msgspec.Meta(ge=0, le=INT_MAX)]
_Integer = Annotated[int, msgspec.Meta(ge=-INT_MAX, le=INT_MAX)]


class Body(msgspec.Struct, forbid_unknown_fields=True, frozen=True, gc=False):
    """The signed object, key for key; `p` are the canonical bytes of the payload."""

    v: Annotated[int, msgspec.Meta(ge=ENVELOPE_VERSION, le=ENVELOPE_VERSION)]
    g: _Uuid
    d: _Uuid
    n: _Count
    prev: _Hash
    deps: Annotated[tuple[_Hash, ...], msgspec.Meta(max_length=DEPS_MAX)]
    lam: _Count
    ge: _Natural
    gs: _Natural
    gr: Annotated[str, msgspec.Meta(min_length=32, max_length=32)]
    id: _Uuid
    ts: _Integer
    tz: _Integer
    a: _Uuid
    t: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    tv: _Count
    p: msgspec.Raw


_decoder = msgspec.json.Decoder(Body)
_encoder = msgspec.json.Encoder(order="sorted")


def parse_body(data: bytes) -> Body:
    """The envelope of a body, in its one spelling; the payload stays bytes, unproved.

    Raises:
        Untrusted: Too long, not JSON, another spelling of the same value, or no envelope.
    """
    if len(data) > BODY_MAX:
        raise Untrusted("event.too_large", size=len(data), limit=BODY_MAX)
    try:
        body = _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise Untrusted("event.bad_envelope", detail=str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("event.not_json") from error
    deps = "".join(body.deps)
    if not _SHAPE(f"{body.t} {body.g}{body.d}{body.id}{body.a}{body.prev}{body.gr}{deps}"):
        raise Untrusted("event.bad_envelope", detail="a name has other signs than it may have")
    if body_bytes(body) != data:
        raise Untrusted("event.not_canonical")
    return body


class _Place(msgspec.Struct, gc=False):
    d: str = ""
    n: int = 0


_place_of = msgspec.json.Decoder(_Place).decode


def place_of(frame: Frame) -> tuple[str, int]:
    """The device and place that a body names; ("", 0) for no body. Nothing is proved by that."""
    try:
        place = _place_of(frame.body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return "", 0
    return place.d, place.n


def body_bytes(body: Body) -> bytes:
    """The encoding of an envelope; canonical when its payload bytes are."""
    return _encoder.encode(body)
