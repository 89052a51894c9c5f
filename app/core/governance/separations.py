"""Offices that one person must not hold together, and the risk that a small group accepts.

Source: spec/domain.md section 6, "Hard separations" and "Small group exception".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.permissions import AUDITOR, KEY_HOLDER, SECRETARY, TREASURER, separations_broken

SMALL_GROUP: Final = 7  # members below which a separation may be given up by vote
HARD: Final = frozenset(
    {
        frozenset({TREASURER, KEY_HOLDER}),
        frozenset({SECRETARY, KEY_HOLDER}),
        *(frozenset({role, AUDITOR}) for role in (TREASURER, SECRETARY, "chair")),
    }
)
RISKS: Final = ("offices", "sign_off", "count", "approval")


@event_type("risk.accepted", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAccepted:
    """A group that is too small to keep a separation accepts that by vote.

    Attributes:
        kind: "offices", "sign_off", "count" or "approval".
        member: Who holds both; "" when it is about nobody in particular.
        roles: The offices, of "offices".
        motion: The vote that was carried.
        members: How many the group had.
    """

    risk: str
    kind: str
    member: str
    roles: tuple[str, ...]
    meeting: str
    on: str
    motion: str
    members: int


def accept(payload: RiskAccepted) -> RiskAccepted:
    """Decide that a risk is accepted.

    Raises:
        Refused: "risk.not_small" with members and most; "risk.unknown_kind"; "risk.no_vote".
    """
    if payload.kind not in RISKS:
        raise Refused("risk.unknown_kind", kind=payload.kind)
    if payload.members >= SMALL_GROUP:
        raise Refused("risk.not_small", members=payload.members, most=SMALL_GROUP - 1)
    if not payload.motion:
        raise Refused("risk.no_vote")
    return payload


def check_offices(
    member: str, roles: Iterable[str], *, accepted: Mapping[str, Iterable[frozenset[str]]]
) -> None:
    """Prove that one person may hold these offices together.

    Args:
        accepted: By member, the pairs that a small group accepted by vote.

    Raises:
        Refused: "office.separation" with member, one and other.
    """
    allowed = {frozenset(pair) for pair in accepted.get(member, ())}
    for one, other in separations_broken(frozenset(roles)):
        pair = frozenset({one, other})
        if pair in HARD and pair not in allowed:
            raise Refused("office.separation", member=member, one=one, other=other)
