"""The choice of one period: who takes part, who comes first, and who is drawn among equals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import Profile, Score, score

Late = Literal["exclude", "wait"]
LATE: Final[tuple[Late, ...]] = ("exclude", "wait")
Draw = Callable[[tuple[str, ...]], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How a fund chooses.

    Attributes:
        late: Members who did not pay stand aside ("exclude"), or everybody waits for them.
        least: The smallest request; below it nobody asks (1 USDT would be unlimited for ever).
        above_balance: A request above the own balance takes part; the rule as written: never.
        unit: Minor units of one unit of the formula.
    """

    profile: Profile = "as_written"
    late: Late = "exclude"
    least: int = 0
    above_balance: bool = False
    unit: int = 1


@dataclass(frozen=True, slots=True)
class Left:
    """A member who does not take part, with the first reason: "opted_out", "too_small", "unpaid",
    "above_balance", "running_loan" or "not_enough_money"."""

    applicant: Applicant
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    applicant: Applicant
    score: Score


@dataclass(frozen=True, slots=True)
class Selection:
    """The protocol of a choice.

    Attributes:
        left: Who does not take part, by number.
        ranked: Who takes part, first to last; equal ones by number.
        pool: Members who share the first place. winner: "" when nobody takes part.
    """

    left: tuple[Left, ...]
    ranked: tuple[Candidate, ...]
    pool: tuple[str, ...]
    winner: str


def select(
    applicants: Sequence[Applicant], order: Order, *, available: int, draw: Draw
) -> Selection:
    """Choose who gets the money.

    Args:
        available: What may be lent now, minor units. The first code took the sum of all
            balances for it; hand that in to repeat an old choice.
        draw: Picks one of the members who share the first place, in the order of their numbers.
            It is not asked when only one stands there.

    Raises:
        Refused: "fund.somebody_unpaid" with members, when everybody waits for the late ones.
    """
    members = sorted(applicants, key=lambda one: one.no)
    unpaid = tuple(one.member for one in members if not one.has_paid)
    if unpaid and order.late == "wait":
        raise Refused("fund.somebody_unpaid", members=unpaid)
    left: list[Left] = []
    candidates: list[Candidate] = []
    for one in members:
        reason = _why_not(one, order, available)
        if reason:
            left.append(Left(one, reason))
        else:
            candidates.append(Candidate(one, score(one, order.profile, order.unit)))
    ranked = tuple(sorted(candidates, key=lambda one: one.score.rank(), reverse=True))
    pool = tuple(
        one.applicant.member for one in ranked if one.score.rank() == ranked[0].score.rank()
    )
    winner = "" if not pool else pool[0] if len(pool) == 1 else draw(pool)
    return Selection(tuple(left), ranked, pool, winner)


def _why_not(one: Applicant, order: Order, available: int) -> str:
    """The first rule that fails; the first code asked in another order than the rule is written."""
    bound = not order.above_balance and not (order.profile == "first_code" and one.is_main)
    rules = [
        ("opted_out", one.request <= 0),
        ("too_small", one.request < order.least),
        ("unpaid", not one.has_paid),
        ("above_balance", bound and one.request > one.balance),
        ("running_loan", one.has_running),
        ("not_enough_money", one.request > available),
    ]
    if order.profile == "first_code":
        rules.insert(4, rules.pop(0))
    return next((reason for reason, fails in rules if fails), "")


def monthly_instalment(amount: int, *, months: int, least: int) -> int:
    """What is paid back in a month: the debt in equal parts rounded up, at least the minimum."""
    return min(amount, max(least, -(-amount // months)))
