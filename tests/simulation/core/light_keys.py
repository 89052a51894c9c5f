"""Signatures that cost a microsecond: the same keys and the same doors, a keyed hash behind them.
What is a pure function of bytes is computed once a history, by the product.

Whoever does not sign with the right key is found out as with Ed25519; only that a hash under a
public key can be forged by anybody who wants to, which nobody in a simulation does unless told.
One history in `REAL_EVERY` runs with Ed25519 itself.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from hashlib import blake2b, sha256
from unittest.mock import patch

from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.exceptions import BadSignatureError
from nacl.signing import SignedMessage, SigningKey, VerifyKey

from app.core.events.envelope import Event, Frame, open_frame

REAL_EVERY = 64


@cache
def key_of(name: str) -> SigningKey:
    """The same key for the same name."""
    return SigningKey(sha256(b"core " + name.encode()).digest())


@cache
def public_of(name: str) -> str:
    """Its public half, as facts carry it."""
    return bytes(key_of(name).verify_key).hex()


def _sign(self: SigningKey, message: bytes) -> SignedMessage:
    signature = _keyed(message, bytes(self.verify_key))
    return SignedMessage._from_parts(signature, message, signature + message)


def _verify(self: VerifyKey, message: bytes, signature: bytes) -> bytes:
    if _keyed(message, bytes(self)) != signature:
        raise BadSignatureError("Signature was forged or corrupt")
    return message


def _keyed(message: bytes, key: bytes) -> bytes:
    return blake2b(message, key=key, digest_size=64).digest()


_is_point = cache(crypto_core_ed25519_is_valid_point)
_opened: dict[bytes, Event] = {}


def _open_once(frame: Frame) -> Event:
    event = _opened.get(frame.body)
    if event is None:
        event = _opened[frame.body] = open_frame(frame)
    return event


@contextmanager
def light_signatures() -> Iterator[None]:
    """Sign and prove by a keyed hash."""
    _opened.clear()
    with ExitStack() as stack:
        stack.enter_context(patch.object(SigningKey, "sign", _sign))
        stack.enter_context(patch.object(VerifyKey, "verify", _verify))
        point = "app.core.enrolment.crypto_core_ed25519_is_valid_point"
        stack.enter_context(patch(point, _is_point))
        for room in ("sequencer", "numbering", "adoption"):
            stack.enter_context(patch(f"app.core.{room}.open_frame", _open_once))
        stack.enter_context(patch("tests.simulation.core.replica.open_frame", _open_once))
        yield
