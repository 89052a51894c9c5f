"""Payloads: from signed bytes to the class that this release works with, and nothing lost."""

from typing import Any

import msgspec
from msgspec import inspect

from app.core.errors import Refused, Untrusted
from app.core.events.canonical import canonical_bytes, check_value, is_plain
from app.core.events.registry import FactType, find_type, latest_version, upcast
from app.core.ledger import is_balanced

_plain = msgspec.json.Decoder(dict[str, Any])
_encoder = msgspec.json.Encoder(order="sorted")
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}
_open_types: set[type] = set()  # types with free keys, which are looked at one by one


def open_payload(name: str, version: int, data: bytes) -> Any:
    """The signed payload as the newest class of its type.

    None when the type or its version is newer than this release.

    Raises:
        Untrusted: Not canonical; or a known type whose fields do not decode to exactly what
            was signed, or whose lines do not balance or do not follow the template.
    """
    signed_as = find_type(name, version)
    if signed_as is None:
        prove_canonical(data)
        return None
    payload = _decode_exactly(signed_as, data)
    newest = latest_version(name)
    if newest != version:
        newest, lifted = upcast(name, version, plain_payload(data))
        current = find_type(name, newest)
        assert current is not None, (name, newest)
        payload = msgspec.convert(lifted, current.payload)
    return payload


def payload_bytes(payload: Any) -> bytes:
    """The one spelling of a payload, for signing.

    Raises:
        Untrusted: It lies outside the profile.
    """
    cls = type(payload)
    data = _encoder.encode(payload)
    decoder = _decoder_of(cls)
    if cls not in _open_types and is_plain(data):
        try:
            decoder.decode(data)  # every value is of its type, so none is outside the profile
        except (msgspec.DecodeError, Refused):
            pass  # the slow way says what is wrong with it
        else:
            return data
    return canonical_bytes(msgspec.to_builtins(payload))


def plain_payload(data: bytes) -> dict[str, Any]:
    """The payload as signed, without its class.

    Raises:
        Untrusted: Not a JSON object.
    """
    try:
        return _plain.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("event.not_json") from error


def _decode_exactly(signed_as: FactType, data: bytes) -> Any:
    cls = signed_as.payload
    try:
        payload = _decoder_of(cls).decode(data)
    except (msgspec.ValidationError, Refused) as error:
        prove_canonical(data)
        raise Untrusted("event.bad_payload", detail=str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("event.not_json") from error
    # Typed fields written again are canonical as long as no text or number is suspicious, and
    # msgspec ignores unknown keys: what we understood must be all that was signed.
    if _encoder.encode(payload) != data:
        prove_canonical(data)
        raise Untrusted("event.payload_not_exact")
    if cls in _open_types or not is_plain(data):
        prove_canonical(data)
    post = getattr(payload, "post", ())
    if not is_balanced(post):
        raise Untrusted("event.unbalanced")
    template = getattr(payload, "template", None)
    if template is not None and tuple(template()) != tuple(post):
        raise Untrusted("event.off_template")
    return payload


def prove_canonical(data: bytes) -> None:
    raw = plain_payload(data)
    check_value(raw, 1)
    if canonical_bytes(raw) != data:
        raise Untrusted("event.not_canonical")


def _decoder_of(cls: type) -> msgspec.json.Decoder[Any]:
    decoder = _decoders.get(cls)
    if decoder is None:
        decoder = _decoders[cls] = msgspec.json.Decoder(cls)
        if _has_free_keys(inspect.type_info(cls)):
            _open_types.add(cls)
    return decoder


def _has_free_keys(info: Any) -> bool:
    """Whether the type has something inside whose keys or numbers no class fixes."""
    free = inspect.DictType | inspect.AnyType | inspect.RawType | inspect.FloatType
    if isinstance(info, free):
        return True
    parts: list[Any] = [field.type for field in getattr(info, "fields", ())]
    parts += getattr(info, "item_types", ())
    parts += getattr(info, "types", ())
    parts += [info.item_type] if hasattr(info, "item_type") else []
    return any(_has_free_keys(part) for part in parts)
