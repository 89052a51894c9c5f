"""The signed fact: what is written on one laptop and read, unaltered, on all the others.

Source: spec/sync.md section 2.3. The exact bytes that were signed are stored and forwarded;
a signature is never checked over a re-encoding.
"""

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes, parse_canonical
from app.core.events.registry import FactClass, find_type, type_of, upcast
from app.core.ledger import Line, is_balanced

ENVELOPE_VERSION = 1
SIGNATURE_DOMAIN = b"ledger/event/v1\0"
NO_PREVIOUS = "0" * 64  # `prev` of the first fact of a chain
NO_ROOT = "0" * 32  # `gr` of a device that has folded nothing yet
DEPS_MAX = 16

KEYS = frozenset("v g d n prev deps lam ge gs gr id ts tz a t tv p".split())


@dataclass(frozen=True, slots=True)
class Frame:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A fact that was opened: signature and bytes proved, payload decoded.

    Attributes:
        hash: SHA-256 of the signed body, hex.
        payload: Instance of the newest registered class of `type`, or None when the type or
            its version is newer than this release (the fact is kept, relayed and parked).
        raw: The plain payload as signed.
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
    raw: dict[str, Any]
    payload: Any
    seq: int | None = None
    seq_epoch: int | None = None

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
    body = canonical_bytes(
        {
            "v": ENVELOPE_VERSION,
            "g": group,
            "d": at.device,
            "n": at.n,
            "prev": at.prev,
            "deps": list(at.deps),
            "lam": at.lam,
            "ge": at.epoch,
            "gs": at.seq,
            "gr": at.root,
            "id": event_id,
            "ts": ts_ms,
            "tz": tz_min,
            "a": actor,
            "t": fact_type.name,
            "tv": fact_type.version,
            "p": msgspec.to_builtins(asdict(payload)),  # type: ignore[call-overload]  # dataclass
        }
    )
    return sign_body(body, key)


def sign_body(body: bytes, key: SigningKey) -> Frame:
    """Sign a canonical body: Ed25519 over the domain and the body's SHA-256."""
    return Frame(body, key.sign(SIGNATURE_DOMAIN + sha256(body).digest()).signature)


def verify(frame: Frame, key: VerifyKey) -> None:
    """Prove the signature.

    Raises:
        Untrusted: It is not the signature of this body by this key.
    """
    try:
        key.verify(SIGNATURE_DOMAIN + sha256(frame.body).digest(), frame.sig)
    except (BadSignatureError, ValueError) as error:
        raise Untrusted("event.bad_signature") from error


def open_frame(frame: Frame) -> Event:
    """Decode a frame whose signature is proved apart (`verify`).

    Raises:
        Untrusted: Malformed, not canonical, a field lost in decoding, or lines that do not
            balance or do not follow the template of the type.
    """
    raw = parse_canonical(frame.body)
    if raw.keys() != KEYS or raw["v"] != ENVELOPE_VERSION:
        raise Untrusted("event.bad_envelope")
    try:
        head = msgspec.convert({k: v for k, v in raw.items() if k != "p"}, _Head)
    except msgspec.ValidationError as error:
        raise Untrusted("event.bad_envelope", detail=str(error)) from error
    if not isinstance(raw["p"], dict) or len(head.deps) > DEPS_MAX or head.n < 1 or head.lam < 1:
        raise Untrusted("event.bad_envelope")
    return Event(
        hash=frame.hash,
        group=head.g,
        device=head.d,
        n=head.n,
        prev=head.prev,
        deps=head.deps,
        lam=head.lam,
        knew_epoch=head.ge,
        knew_seq=head.gs,
        knew_root=head.gr,
        id=head.id,
        ts_ms=head.ts,
        tz_min=head.tz,
        actor=head.a,
        type=head.t,
        version=head.tv,
        raw=raw["p"],
        payload=decode_payload(head.t, head.tv, raw["p"]),
    )


def decode_payload(name: str, version: int, raw: dict[str, Any]) -> Any:
    """The payload as the newest registered class, or None when this release is too old.

    Raises:
        Untrusted: A known type whose fields do not decode to exactly what was signed, or
            whose lines do not balance or do not follow the template.
    """
    signed_as = find_type(name, version)
    if signed_as is None:
        return None
    payload = _decode_exactly(raw, signed_as.payload)
    newest, lifted = upcast(name, version, raw)
    if newest != version:
        current = find_type(name, newest)
        assert current is not None, (name, newest)
        payload = msgspec.convert(lifted, current.payload)
    return payload


def _decode_exactly(raw: dict[str, Any], cls: type) -> Any:
    try:
        payload: Any = msgspec.convert(raw, cls)
    except msgspec.ValidationError as error:
        raise Untrusted("event.bad_payload", detail=str(error)) from error
    # msgspec ignores unknown keys: what we understood must be all that was signed.
    if msgspec.to_builtins(asdict(payload)) != raw:
        raise Untrusted("event.payload_not_exact")
    post = getattr(payload, "post", ())
    if not is_balanced(post):
        raise Untrusted("event.unbalanced")
    template = getattr(payload, "template", None)
    if template is not None and tuple(template()) != tuple(post):
        raise Untrusted("event.off_template")
    return payload


@dataclass(frozen=True, slots=True)
class _Head:
    v: int
    g: str
    d: str
    n: int
    prev: str
    deps: tuple[str, ...]
    lam: int
    ge: int
    gs: int
    gr: str
    id: str
    ts: int
    tz: int
    a: str
    t: str
    tv: int
