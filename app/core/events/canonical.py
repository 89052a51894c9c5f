"""One byte string for one value: RFC 8785 restricted to what a fact may hold.

ASCII keys `[a-z0-9_]`, no floats, integers within 2**53 - 1, NFC strings without lone
surrogates, at most eight levels. Inside this profile msgspec's deterministic order equals
RFC 8785 byte for byte, at a thirtieth of the cost of a general encoder.
"""

import re
from typing import Any
from unicodedata import is_normalized

import msgspec

from app.core.errors import Untrusted

INT_MAX = 2**53 - 1  # what every JSON reader in the world holds exactly
BODY_MAX = 16 * 1024  # bytes of one fact
DEPTH_MAX = 8

# To find 16 digits in a row, of any kind, at the cost of a copy.
_DIGITS_AS_0 = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 16
_KEY = re.compile(r"[a-z0-9_]+")
_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder()


def canonical_bytes(value: Any) -> bytes:
    """Encode `value` for signing; the same value gives the same bytes on every machine.

    Raises:
        Untrusted: `value` lies outside the profile.
    """
    check_value(value)
    return _encoder.encode(value)


def parse_canonical(data: bytes) -> dict[str, Any]:
    """Decode a body and prove that it is the one encoding of what it says.

    Raises:
        Untrusted: Not JSON, outside the profile, not an object, too long, or another
            spelling (blanks, key order, escapes, duplicate keys) of the same value.
    """
    if len(data) > BODY_MAX:
        raise Untrusted("event.too_large", size=len(data), limit=BODY_MAX)
    try:
        value = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("event.not_json") from error
    if not isinstance(value, dict):
        raise Untrusted("event.not_an_object")
    if canonical_bytes(value) != data:
        raise Untrusted("event.not_canonical")
    return value


def is_plain(data: bytes) -> bool:
    """Whether the texts and integers in `data` are surely inside the profile.

    False means: look closer. Says nothing about keys and fractions.
    """
    return data.isascii() and b"\\" not in data and _LONG_NUMBER not in data.translate(_DIGITS_AS_0)


def check_value(value: Any, depth: int = 0) -> None:
    """Prove that `value`, `depth` levels down, lies inside the profile.

    Raises:
        Untrusted: It does not; the code says why.
    """
    kind = type(value)
    if kind is str:
        _check_text(value)
    elif kind is int:
        if not -INT_MAX <= value <= INT_MAX:
            raise Untrusted("event.integer_too_large")
    elif kind is dict or kind is list or kind is tuple:
        if depth >= DEPTH_MAX:
            raise Untrusted("event.too_deep")
        if kind is dict:
            for key in value:
                if not isinstance(key, str) or not _KEY.fullmatch(key):
                    raise Untrusted("event.bad_key")
            value = value.values()
        for item in value:
            check_value(item, depth + 1)
    elif value is not None and kind is not bool:
        raise Untrusted("event.bad_type", kind=kind.__name__)


def _check_text(value: str) -> None:
    if value.isascii():
        return
    if not is_normalized("NFC", value):
        raise Untrusted("event.not_nfc")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise Untrusted("event.lone_surrogate") from error
