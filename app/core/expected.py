"""What a member is expected to pay at a meeting: the grey amounts of the collect grid.

Source: spec/ux.md section 6.3, "Where expected amounts come from".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.core.repayment import LoanState
from app.core.rules_of_group import Rules

NOTHING: Mapping[str, int] = MappingProxyType({})
BOXES = tuple(f"box{at}" for at in range(1, 7))  # rotating boxes in the order of their opening
COLUMNS = (
    "shares",
    "savings",
    "welfare",
    "turn",
    *BOXES,
    "fine",
    "loan",
    "registration",
    "advance",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """One number for each column of the grid, minor units; shares in money too."""

    shares: int = 0
    savings: int = 0
    welfare: int = 0
    turn: int = 0
    box1: int = 0
    box2: int = 0
    box3: int = 0
    box4: int = 0
    box5: int = 0
    box6: int = 0
    fine: int = 0
    loan: int = 0
    registration: int = 0
    advance: int = 0

    @property
    def turns(self) -> int:
        """For every turn, of the plain rules and of the boxes."""
        return sum(int(getattr(self, column)) for column in ("turn", *BOXES))

    @property
    def total(self) -> int:
        return sum(getattr(self, column) for column in COLUMNS)


def usual_shares(recent: Sequence[int], rules: Rules) -> int:
    """The usual number of shares: the median of the last three meetings, within the rules.

    Args:
        recent: Shares bought at the member's last meetings, any order; () for a new member,
            from whom the smallest number is expected, at least one.
    """
    if not rules.share_value or not rules.shares_max:
        return 0
    if not recent:
        return max(1, rules.shares_min)
    ordered = sorted(recent)
    middle = ordered[(len(ordered) - 1) // 2]  # of two, the smaller: nobody is asked for more
    return min(max(middle, rules.shares_min), rules.shares_max)


def expected_amounts(
    rules: Rules,
    *,
    recent_shares: Sequence[int],
    fines_owed: int,
    loans: Sequence[LoanState],
    on: str,
    owed: Mapping[str, int] = NOTHING,
    settled: Mapping[str, int] = NOTHING,
    boxes: Mapping[str, int] = NOTHING,
    duty: int = 0,
) -> Amounts:
    """What the member should pay at the meeting of the civil day `on`.

    Args:
        owed: Dues from before by kind: "turn", "welfare", "savings", "shares" of earlier
            meetings, "penalty", "registration". Penalties stand in the column of fines.
        settled: What of today's contributions other money than the row's paid, by kind.
        boxes: What rotating boxes ask for, by column.
        duty: What moneypools ask for beside the savings of the rules.
    """
    today = {
        "shares": usual_shares(recent_shares, rules) * rules.share_value,
        "savings": rules.savings + duty,
        "welfare": rules.welfare,
        "turn": rules.turn,
    }
    asked = {
        kind: max(0, minor - settled.get(kind, 0)) + owed.get(kind, 0)
        for kind, minor in today.items()
    }
    return Amounts(
        **asked,
        **boxes,
        fine=fines_owed + owed.get("penalty", 0),
        loan=sum(loan.due(on) for loan in loans),
        registration=owed.get("registration", 0),
    )
