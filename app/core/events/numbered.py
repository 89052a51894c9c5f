"""Facts that have their number, opened. A malformed payload is no reason to stop there any more."""

from typing import Any

import msgspec

from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Event, Frame, open_frame
from app.core.events.payload import open_payload, prove_canonical


def open_numbered(frame: Frame, seq: int, epoch: int) -> Event:
    """As `open_frame`; a fact whose payload nobody can read, however new the program, has none.

    Who numbered it did not know its type, or it would have no number. It stands in the log for
    ever, so every program that knows the type must go on without it, in the same way.

    Raises:
        Untrusted: Malformed around the payload, or not canonical: no program numbers that.
    """
    return open_frame(frame, _payload).with_number(seq, epoch)


def _payload(name: str, version: int, data: bytes) -> Any:
    try:
        return open_payload(name, version, data)
    except (Untrusted, Refused, msgspec.ValidationError):
        prove_canonical(data)
        return None
