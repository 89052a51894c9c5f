"""Approval documents: who agreed to exactly this payload, for as long as the meeting lasts.

Source: spec/domain.md section 6.1. A payload that is changed has another hash, so what was
agreed to before is no approval of it.
"""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

import msgspec

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.events.registry import FactClass, event_type


@event_type("approval.given", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalGiven:
    """People agreed to one payload.

    Attributes:
        operation: Of `approvals.Operation`. level: What the amount needed.
        payload_hash: `payload_hash` of what they saw.
        maker: Who typed it; never one of `approved_by`.
        approved_by: Members whose PIN was right. motion: The vote, "" for none.
        meeting: Where; it expires with it. "" between meetings: `expires_on` then says when.
        expires_on: Civil day after which it is void.
    """

    approval: str
    operation: str
    level: str
    payload_hash: str
    minor: int
    currency: str
    maker: str
    approved_by: tuple[str, ...]
    motion: str
    meeting: str
    expires_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What somebody has to agree to before it is written.

    Attributes:
        operation, level, payload_hash, minor, meeting: As of `ApprovalGiven`.
        people: Members whose PINs are asked, in this order.
        instead: Members of whom any one may sign in place of the only one of `people`.
        effect: What a motion has to be about, where the members decide; "" where none helps.
    """

    operation: str
    level: str
    payload_hash: str
    minor: int
    meeting: str
    people: tuple[str, ...]
    effect: str = ""
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """Who agreed to the payload with this hash: members whose PIN was right, or a motion."""

    payload_hash: str
    members: tuple[str, ...] = ()
    motion: str = ""


class NotAgreed(Refused):
    """Others have to agree first; `request` says to what, and who is asked."""

    def __init__(self, code: str, request: Request, **values: object) -> None:
        super().__init__(code, **values)
        self.request = request


def payload_hash(payload: Any, *, but: Collection[str] = ()) -> str:
    """SHA-256 of a payload as canonical JSON, hex; what the program adds by itself is left out.

    Args:
        but: Fields with an id that is made anew at every try.
    """
    plain = msgspec.to_builtins(asdict(payload))
    said = {name: value for name, value in plain.items() if name not in ("post", *but)}
    return sha256(canonical_bytes(said)).hexdigest()


def give(payload: ApprovalGiven) -> ApprovalGiven:
    """Decide an approval.

    Raises:
        Refused: "approval.own" with the member: nobody agrees to what they typed.
    """
    if payload.maker in payload.approved_by:
        raise Refused("approval.own", member=payload.maker)
    return payload
