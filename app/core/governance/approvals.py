"""Who has to agree to what, by amount, and the document that says who agreed to exactly this.

Source: spec/domain.md section 6.1; amounts in multiples of one full contribution.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.permissions import CHAIR, KEY_HOLDER, SECRETARY, TREASURER

Operation = Literal[
    "expense",
    "loan",
    "reversal_open",
    "reversal_closed",
    "reversal_disputed",
    "benefit",
    "write_off",
    "advance_refund",
    "investment",
    "signatory",
    "receipt_rejected",
    "allowance",
]
Level = Literal["alone", "officers", "chair", "key_holders", "vote"]

KEY_HOLDERS = 3
LARGE: Final[frozenset[Level]] = frozenset(("key_holders", "vote"))
LEADERS = frozenset((CHAIR, TREASURER, SECRETARY))
DEPUTIES = frozenset((TREASURER, SECRETARY, KEY_HOLDER))
_ANY: Final = -1  # whatever the amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Up to these multiples of one full contribution the level before is enough.

    Attributes:
        alone: The treasurer alone; `alone_minor`, where it is not None, in money instead.
        benefit_minor: What the group pays for the reason that was given, minor units.
    """

    alone: int = 1
    alone_minor: int | None = None
    expense_chair: int = 5
    expense_key_holders: int = 20
    loan_chair: int = 3
    write_off_key_holders: int = 5
    benefit_minor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What is needed; a vote comes with the chair, whose PIN records it.

    Attributes:
        officers: Of chair, treasurer and secretary, besides who types.
    """

    level: Level
    chair: bool
    key_holders: int
    vote: bool
    officers: int = 0


NEEDS: Final[dict[Level, Approval]] = {
    "alone": Approval(level="alone", chair=False, key_holders=0, vote=False),
    "officers": Approval(level="officers", chair=False, key_holders=0, vote=False, officers=1),
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
        within_limits: False for what the members vote on whatever the amount: a rule of
            eligibility is broken, the entry is disputed, the help is out of the ordinary, more
            than a tenth of the funds is invested, another signatory is named.
    """
    if not within_limits:
        return NEEDS["vote"]
    steps = _steps(operation, contribution, thresholds or Thresholds())
    return NEEDS[next((level for level, most in steps if most == _ANY or minor <= most), "vote")]


def _steps(operation: Operation, c: int, limits: Thresholds) -> tuple[tuple[Level, int], ...]:
    """The levels of an operation and the most that each decides about, minor units."""
    alone = limits.alone * c if limits.alone_minor is None else limits.alone_minor
    match operation:
        case "expense":
            return (
                ("alone", alone),
                ("chair", limits.expense_chair * c),
                ("key_holders", limits.expense_key_holders * c),
            )
        case "loan":
            return ("chair", limits.loan_chair * c), ("key_holders", _ANY)
        case "reversal_open" | "advance_refund":
            return ("alone", alone), ("chair", _ANY)
        case "benefit":
            return ("chair", limits.benefit_minor), ("key_holders", _ANY)
        case "write_off":
            return (("key_holders", limits.write_off_key_holders * c),)
        case "reversal_closed" | "investment":
            return (("key_holders", _ANY),)
        case "receipt_rejected":
            return (("chair", _ANY),)
        case "signatory" | "allowance":
            return (("officers", _ANY),)
        case "reversal_disputed":
            return ()


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
        barred: Borrower, guarantors, who gets the money, and the maker of the entry.
        has_chair: False where the only chair is barred: another officer signs instead, for a
            chair may borrow too, and never allows it alone.

    Raises:
        Refused: `approval.own` (member), `approval.chair`, `approval.officers` (needed),
            `approval.key_holders` (have, needed), `approval.vote` (yes, no, needed).
    """
    for member in approvers:
        if member in barred:
            raise Refused("approval.own", member=member)
    for_chair = {CHAIR} if has_chair else DEPUTIES
    if approval.chair and not any(for_chair & set(roles) for roles in approvers.values()):
        raise Refused("approval.chair")
    officers = sum(bool(LEADERS & set(roles)) for roles in approvers.values())
    if officers < approval.officers:
        raise Refused("approval.officers", needed=approval.officers)
    holders = sum(KEY_HOLDER in roles for roles in approvers.values())
    if holders < approval.key_holders:
        raise Refused("approval.key_holders", have=holders, needed=approval.key_holders)
    if approval.vote and votes_yes <= votes_no:
        raise Refused("approval.vote", yes=votes_yes, no=votes_no, needed=votes_no + 1)


def terms_hash(request: Mapping[str, object]) -> str:
    """SHA-256 of the request as canonical JSON, hex: an approval is void when it changes."""
    return hashlib.sha256(canonical_bytes(dict(request))).hexdigest()
