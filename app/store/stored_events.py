"""Facts read back from our own log: proved when they came in, so only decoded here."""

from functools import cache
from hashlib import sha256
from typing import Any

import msgspec

from app.core.events.envelope import Event, Frame
from app.core.events.payload import decode_payload
from app.core.events.registry import find_type, latest_version

_decode = msgspec.json.Decoder().decode


def open_stored(frame: Frame, seq: int | None = None, epoch: int | None = None) -> Event:
    """The event of a stored frame, at a fifth of the cost of `open_frame`."""
    raw: dict[str, Any] = _decode(frame.body)
    name, version = raw["t"], raw["tv"]
    return Event(
        hash=sha256(frame.body).hexdigest(),
        group=raw["g"],
        device=raw["d"],
        n=raw["n"],
        prev=raw["prev"],
        deps=tuple(raw["deps"]),
        lam=raw["lam"],
        knew_epoch=raw["ge"],
        knew_seq=raw["gs"],
        knew_root=raw["gr"],
        id=raw["id"],
        ts_ms=raw["ts"],
        tz_min=raw["tz"],
        actor=raw["a"],
        type=name,
        version=version,
        raw=raw["p"],
        payload=_payload(name, version, raw["p"]),
        seq=seq,
        seq_epoch=epoch,
    )


def _payload(name: str, version: int, raw: dict[str, Any]) -> Any:
    cls = _newest_class(name, version)
    if cls is None:
        return decode_payload(name, version, raw)
    return msgspec.convert(raw, cls)


@cache
def _newest_class(name: str, version: int) -> type | None:
    """The payload class when no lifting is needed; None for old and for unknown versions."""
    found = find_type(name, version)
    return found.payload if found is not None and latest_version(name) == version else None
