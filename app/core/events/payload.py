"""Payloads: from signed bytes to the class that this release works with, and nothing lost."""

from typing import Any

import msgspec
from msgspec import inspect

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes, check_value, is_plain
from app.core.events.registry import FactType, find_type, upcast
from app.core.ledger import is_balanced

_plain = msgspec.json.Decoder(dict[str, Any])
_encoder = msgspec.json.Encoder(order="sorted")
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}
_open_types: set[type] = set()  # types with free keys, which are looked at one by one


def open_payload(name: str, version: int, data: bytes) -> tuple[dict[str, Any], Any]:
    """The plain payload as signed, and the payload as the newest class of its type.

    The second is None when the type or its version is newer than this release.

    Raises:
        Untrusted: Not canonical; or a known type whose fields do not decode to exactly what
            was signed, or whose lines do not balance or do not follow the template.
    """
    try:
        raw = _plain.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("event.not_json") from error
    signed_as = find_type(name, version)
    if signed_as is None:
        _prove_canonical(raw, data)
        return raw, None
    payload = _decode_exactly(signed_as, raw, data)
    newest, lifted = upcast(name, version, raw)
    if newest != version:
        current = find_type(name, newest)
        assert current is not None, (name, newest)
        payload = msgspec.convert(lifted, current.payload)
    return raw, payload


def decode_payload(name: str, version: int, raw: dict[str, Any]) -> Any:
    """The payload of a plain one as the newest class; None when this release is too old.

    Raises:
        Untrusted: As `open_payload`.
    """
    return open_payload(name, version, canonical_bytes(raw))[1]


def _decode_exactly(signed_as: FactType, raw: dict[str, Any], data: bytes) -> Any:
    cls = signed_as.payload
    try:
        payload = _decoder_of(cls).decode(data)
    except msgspec.ValidationError as error:
        _prove_canonical(raw, data)
        raise Untrusted("event.bad_payload", detail=str(error)) from error
    # Typed fields written again are canonical as long as no text or number is suspicious, and
    # msgspec ignores unknown keys: what we understood must be all that was signed.
    if _encoder.encode(payload) != data:
        _prove_canonical(raw, data)
        raise Untrusted("event.payload_not_exact")
    if cls in _open_types or not is_plain(data):
        _prove_canonical(raw, data)
    post = getattr(payload, "post", ())
    if not is_balanced(post):
        raise Untrusted("event.unbalanced")
    template = getattr(payload, "template", None)
    if template is not None and tuple(template()) != tuple(post):
        raise Untrusted("event.off_template")
    return payload


def _prove_canonical(raw: dict[str, Any], data: bytes) -> None:
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
