"""A pot in which something is missing: who owes it, and what each winner gets now.

Source: spec/domain.md section 3.3 (policies) and section 3.5 (default after receiving); T31, T35,
T36 of section 4.3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.core.errors import Refused
from app.core.splitting import split

NOBODY: Final[Mapping[str, tuple[int, int]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """What is done about a pot that is short. Minor units.

    Attributes:
        missing: (member, minor) who owe it, in the order of the members.
        from_reserve: Taken from the reserve now; negative where more waits than is missing.
        short: What the winners wait for.
    """

    missing: tuple[tuple[str, int], ...]
    from_reserve: int
    short: int


def shortage(
    due: Mapping[str, int],
    paid: Mapping[str, int],
    *,
    policy: str,
    reserve: int = 0,
    stopped: Mapping[str, tuple[int, int]] = NOBODY,
) -> Shortage:
    """Compare what was due with what came, and follow the policy of the box.

    Args:
        due, paid: By member; more than due is an advance and fills nothing here.
        policy: "owe", "wait" or "reserve".
        reserve: What the reserve has in notes; negative when it lent more before than it can keep
            for this turn, which is missing now too.
        stopped: By member who pays no more: what was not covered of this turn, and what its
            winners wait for because of it. Nobody waits with the payout for that.

    Raises:
        Refused: "turn.waits" with missing, when the policy is to wait.
    """
    missing = tuple(
        (member, minor - paid.get(member, 0))
        for member, minor in due.items()
        if minor > paid.get(member, 0)
    )
    lacks = sum(minor for member, minor in missing if member not in stopped)
    if lacks and policy == "wait":
        raise Refused("turn.waits", missing=lacks)
    waits = {
        member: max(0, stopped[member][1] - max(0, stopped[member][0] - minor))
        for member, minor in missing
        if member in stopped
    }
    lent = sum(minor - waits[member] for member, minor in missing if member in stopped)
    covered = min(lacks, reserve - lent) if policy == "reserve" else 0
    return Shortage(
        missing=missing,
        from_reserve=covered + lent,
        short=lacks - covered + sum(waits.values()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Where the remaining contributions of a member come from who had the pot and stops."""

    owed: int
    security: int
    other_boxes: int
    reserve: int
    short: tuple[int, ...]


def cover(
    owed: int,
    *,
    security: int = 0,
    other_boxes: int = 0,
    reserve: int = 0,
    prizes_to_come: Sequence[int] = (),
) -> Cover:
    """Cover what a member in default still owes: the remaining contributions, never the prize.

    Order: security and guarantors, the member's other boxes (with the consent given at joining),
    the reserve of the round, then the winners to come, in proportion to their prizes.

    Args:
        owed: Contributions that will not come.
        security, other_boxes, reserve: What each of them can give.
        prizes_to_come: Of the seats that still wait; () when nobody is left to share it.
    """
    left, parts = owed, []
    for source in (security, other_boxes, reserve):
        parts.append(min(left, max(0, source)))
        left -= parts[-1]
    short = split(left, prizes_to_come) if prizes_to_come else ()
    return Cover(owed=owed, security=parts[0], other_boxes=parts[1], reserve=parts[2], short=short)
