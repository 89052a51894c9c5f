"""Signing what a fact says once more, at another place: a branch of a chain lost its own."""

import msgspec
from nacl.signing import SigningKey

from app.core.events.envelope import (
    ENVELOPE_VERSION,
    Body,
    Event,
    Frame,
    Position,
    body_bytes,
    sign_body,
)


def seal_again(event: Event, *, at: Position, key: SigningKey) -> Frame:
    """The same payload bytes, identity, officer, clock and type, also of a type that this release
    does not know. Links to it stay good, and the old frame can never be numbered beside it."""
    body = Body(
        v=ENVELOPE_VERSION,
        g=event.group,
        d=at.device,
        n=at.n,
        prev=at.prev,
        deps=at.deps,
        lam=at.lam,
        ge=at.epoch,
        gs=at.seq,
        gr=at.root,
        id=event.id,
        ts=event.ts_ms,
        tz=event.tz_min,
        a=event.actor,
        t=event.type,
        tv=event.version,
        p=msgspec.Raw(event.signed),
    )
    return sign_body(body_bytes(body), key)
