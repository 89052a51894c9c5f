"""What rules mean in money: one meeting, one member, one year."""

from dataclasses import dataclass

from app.core.rules_of_group import Rules

YEAR_DAYS = 365
PAGE_COLUMNS = ("shares", "savings", "welfare", "turn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Amounts in minor units.

    Attributes:
        shares: That a member usually buys at a meeting.
        columns: (kind, what one member brings of it), in the order of the collect grid.
        members, meetings: Of one meeting; of one year.
    """

    members: int
    meetings: int
    shares: int
    columns: tuple[tuple[str, int], ...]

    @property
    def brings(self) -> int:
        """What one member brings to a meeting."""
        return sum(minor for _, minor in self.columns)

    @property
    def collected(self) -> tuple[tuple[str, int], ...]:
        """What a meeting collects of each kind."""
        return tuple((kind, minor * self.members) for kind, minor in self.columns)

    def in_a_year(self, *kinds: str) -> int:
        """What a year gives of these kinds; a turn is given out on the same day."""
        return self.meetings * sum(minor for kind, minor in self.collected if kind in kinds)


def preview(rules: Rules, members: int) -> Preview:
    """What these rules mean for so many members, if everybody comes and pays."""
    usual = usual_shares(rules)
    amounts = {
        "shares": usual * rules.share_value,
        "savings": rules.savings,
        "welfare": rules.welfare,
        "turn": rules.turn,
    }
    return Preview(
        members=members,
        meetings=YEAR_DAYS // max(1, rules.meeting_every_days),
        shares=usual if rules.share_value else 0,
        columns=tuple((kind, amounts[kind]) for kind in PAGE_COLUMNS if amounts[kind]),
    )


def usual_shares(rules: Rules) -> int:
    """Four of five: what members of such groups buy on the average."""
    return max(rules.shares_min, rules.shares_max * 4 // 5)
