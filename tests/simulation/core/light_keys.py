"""Signatures that cost a microsecond: the same keys and the same doors, a keyed hash behind them.
What is a pure function of bytes is computed once a history, by the product.

Whoever does not sign with the right key is found out as with Ed25519; only that a hash under a
public key can be forged by anybody who wants to, which nobody in a simulation does unless told.
One history in `REAL_EVERY` runs with Ed25519 itself.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import blake2b, sha256
from importlib import import_module
from typing import Any

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
_opened: dict[tuple[bytes, tuple[Any, ...]], Event] = {}


def _open_once(frame: Frame, *how: Any) -> Event:
    """Args: how: As `open_frame`; facts that have their number are opened in another way."""
    event = _opened.get((frame.body, how))
    if event is None:
        event = _opened[frame.body, how] = open_frame(frame, *how)
    return event


def _doors() -> list[tuple[Any, str, Any]]:
    """What stands in the place of what: (where, name, by what)."""
    rooms = ("app.core.sequencer", "app.core.events.numbered")
    opening = [import_module(room) for room in (*rooms, "tests.simulation.core.replica")]
    point = "crypto_core_ed25519_is_valid_point"
    return [
        (SigningKey, "sign", _sign),
        (VerifyKey, "verify", _verify),
        (import_module("app.core.enrolment"), point, _is_point),
        *((room, "open_frame", _open_once) for room in opening),
    ]


@contextmanager
def light_signatures() -> Iterator[None]:
    """Sign and prove by a keyed hash."""
    _opened.clear()
    kept = [(where, name, getattr(where, name)) for where, name, _ in _doors()]
    try:
        for where, name, light in _doors():
            setattr(where, name, light)
        yield
    finally:
        for where, name, own in kept:
            setattr(where, name, own)
