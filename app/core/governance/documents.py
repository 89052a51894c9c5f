"""Approval documents: who agreed to exactly this payload, for as long as the meeting lasts.

Source: spec/domain.md section 6.1. A payload that is changed has another hash, so what was
agreed to before is no approval of it.
"""

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


def payload_hash(payload: Any) -> str:
    """SHA-256 of a payload as canonical JSON, hex; what the program adds by itself is left out."""
    plain = msgspec.to_builtins(asdict(payload))
    return sha256(canonical_bytes({k: v for k, v in plain.items() if k != "post"})).hexdigest()


def give(payload: ApprovalGiven) -> ApprovalGiven:
    """Decide an approval.

    Raises:
        Refused: "approval.own" with the member: nobody agrees to what they typed.
    """
    if payload.maker in payload.approved_by:
        raise Refused("approval.own", member=payload.maker)
    return payload


def is_valid(approval: ApprovalGiven, payload: Any, *, meeting: str, on: str) -> bool:
    """Whether an approval is about this payload, here and now."""
    return (
        approval.payload_hash == payload_hash(payload)
        and approval.meeting == meeting
        and on <= approval.expires_on
    )
