"""Who has to agree to lending, changing and writing off, by amount.

Source: spec/domain.md section 6.1; amounts in multiples of one full contribution.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.permissions import CHAIR, KEY_HOLDER, SECRETARY, TREASURER

Operation = Literal["loan", "write_off"]
Level = Literal["chair", "key_holders", "vote"]

KEY_HOLDERS = 3
DEPUTIES = frozenset((TREASURER, SECRETARY, KEY_HOLDER))


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Up to these multiples of one full contribution the level before is enough."""

    loan_chair: int = 3
    write_off_key_holders: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What is needed; a vote comes with the chair, whose PIN records it."""

    level: Level
    chair: bool
    key_holders: int
    vote: bool


_NEEDS: dict[Level, Approval] = {
    "chair": Approval(level="chair", chair=True, key_holders=0, vote=False),
    "key_holders": Approval(level="key_holders", chair=True, key_holders=KEY_HOLDERS, vote=False),
    "vote": Approval(level="vote", chair=True, key_holders=0, vote=True),
}


def needed(
    operation: Operation,
    minor: int,
    *,
    contribution: int,
    within_limits: bool = True,
    thresholds: Thresholds | None = None,
) -> Approval:
    """The approval that an amount needs.

    Args:
        contribution: One full contribution c, minor units; 0 makes every amount a large one.
        within_limits: No rule of eligibility is broken; else the members vote.
    """
    limits = thresholds or Thresholds()
    if operation == "write_off":
        few = minor <= limits.write_off_key_holders * contribution
        return _NEEDS["key_holders" if few else "vote"]
    if not within_limits:
        return _NEEDS["vote"]
    return _NEEDS["chair" if minor <= limits.loan_chair * contribution else "key_holders"]


def check_approvers(
    approval: Approval,
    *,
    approvers: Mapping[str, Collection[str]],
    barred: Collection[str],
    votes_yes: int = 0,
    votes_no: int = 0,
    has_chair: bool = True,
) -> None:
    """Whether those who agreed are enough and may agree.

    Args:
        approvers: Members whose PIN stands under it, with their roles.
        barred: Borrower, guarantors, and the maker of the entry.
        has_chair: False where the only chair is barred: another officer signs instead, for a
            chair may borrow too, and never allows it alone.

    Raises:
        Refused: `approval.own` (member), `approval.chair`, `approval.key_holders` (have, needed),
            `approval.vote` (yes, no, needed).
    """
    for member in approvers:
        if member in barred:
            raise Refused("approval.own", member=member)
    for_chair = {CHAIR} if has_chair else DEPUTIES
    if approval.chair and not any(for_chair & set(roles) for roles in approvers.values()):
        raise Refused("approval.chair")
    holders = sum(KEY_HOLDER in roles for roles in approvers.values())
    if holders < approval.key_holders:
        raise Refused("approval.key_holders", have=holders, needed=approval.key_holders)
    if approval.vote and votes_yes <= votes_no:
        raise Refused("approval.vote", yes=votes_yes, no=votes_no, needed=votes_no + 1)


def terms_hash(request: Mapping[str, object]) -> str:
    """SHA-256 of the request as canonical JSON, hex: an approval is void when it changes."""
    return hashlib.sha256(canonical_bytes(dict(request))).hexdigest()
