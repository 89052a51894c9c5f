"""What one seat wins: the same for all, by its place in a table, or what an auction left of it."""

from dataclasses import dataclass

from app.core.rotation.course import Course
from app.core.rotation.presold import commission_at
from app.core.rotation.terms import Plan, RotationTerms, commission_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Prize:
    """Of a whole seat, minor units; `total` and `reserve` together leave the pot.

    Attributes:
        total: Before anything is kept, the dividend of the others within.
        commission: Kept, by the group or the `foreman` (a member).
        dividend: What the other seats pay less.
        reserve: Into the reserve of the round, or (negative) out of it.
    """

    total: int
    commission: int
    foreman: str = ""
    dividend: int = 0
    reserve: int = 0


def prize_at(terms: RotationTerms, plan: Plan, course: Course, place: int) -> Prize:
    """What the seat at a place wins; before its auction the whole pot."""
    turn = plan.turn_of(place)
    held = course.auctions.get(turn)
    if held is not None:
        reserve = held.carry - held.carried
        return Prize(
            total=plan.prize - reserve,
            commission=held.commission,
            foreman=held.foreman,
            dividend=held.divided,
            reserve=reserve,
        )
    total = plan.prize_of(place)
    if not plan.prizes:
        return Prize(total=total, commission=commission_of(terms, total, turn=turn))
    # Of a table: the pot less what early seats leave behind, or more of it.
    kept = 0 if turn <= terms.trial_turns else commission_at(plan.prize, terms.commission_ppm)
    return Prize(total=total, commission=kept, reserve=plan.prize - total)
