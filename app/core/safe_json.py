"""One strict reader for JSON from outside: providers, peers, files, command lines.

What readers usually let pass is refused: duplicate keys, NaN, numbers that lose digits, lone
surrogates, byte order marks, deep nesting and more bytes than agreed.
"""

import json
import re
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

import msgspec

from app.core.errors import Untrusted

T = TypeVar("T")

SIZE_MAX = 1024 * 1024  # bytes; who expects more says so
DEPTH_MAX = 32
INT_MAX = 2**63 - 1
DECIMAL_DIGITS_MAX = 100  # more than any amount; Decimal("1e999999999") would fill the memory

# Never goes back, and takes a text without end to the end: else 64 KiB of `\"` cost ten seconds.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_BRACKETS = re.compile(rb"[\[\]{}]")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def safe_json(
    data: bytes, *, decimals: bool = False, size_max: int = SIZE_MAX, depth_max: int = DEPTH_MAX
) -> Any:
    """The value of a JSON text in UTF-8.

    Args:
        decimals: Give numbers with a point or an exponent as Decimal instead of refusing them.

    Raises:
        Untrusted: Not JSON (RFC 8259), or JSON that two readers could take for two things.
    """
    if len(data) > size_max:
        raise Untrusted("json.too_large", size=len(data), limit=size_max)
    if _depth(data) > depth_max:
        raise Untrusted("json.too_deep", limit=depth_max)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Untrusted("json.not_utf8") from error
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_float=_decimal if decimals else _refuse_float,
            parse_int=_integer,
        )
        if _SURROGATE.search(data):
            json.dumps(value, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        raise Untrusted("json.lone_surrogate") from error
    except (ValueError, RecursionError) as error:
        raise Untrusted("json.malformed") from error
    return value


def decode_as(cls: type[T], data: bytes, *, size_max: int = SIZE_MAX) -> T:
    """The JSON text as an instance of `cls` (dataclass or Struct), types checked strictly.

    Raises:
        Untrusted: As `safe_json`, or "json.unexpected": not the shape of `cls`.
    """
    value = safe_json(data, size_max=size_max)
    try:
        return msgspec.convert(value, cls)
    except msgspec.ValidationError as error:
        raise Untrusted("json.unexpected", detail=str(error)) from error


def _depth(data: bytes) -> int:
    depth = deepest = 0
    for bracket in _BRACKETS.findall(_STRING.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Untrusted("json.duplicate_key")
    return value


def _integer(text: str) -> int:
    if len(text) > 20 or abs(int(text)) > INT_MAX:
        raise Untrusted("json.number_too_large")
    return int(text)


def _decimal(text: str) -> Decimal:
    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > DECIMAL_DIGITS_MAX or len(exponent) > 3:
        raise Untrusted("json.number_too_large")
    value = Decimal(text)
    if abs(value.adjusted()) > DECIMAL_DIGITS_MAX:
        raise Untrusted("json.number_too_large")
    return value


def _refuse_float(text: str) -> NoReturn:
    raise Untrusted("json.fraction", text=text[:40])


def _refuse_constant(text: str) -> NoReturn:
    raise Untrusted("json.not_a_number", text=text)
