"""What version 2 of the risk looks at besides the weighed figures: burdens, season, the group.

Source: spec/domain.md section 3.23, default-risk features.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from statistics import median_low

from sqlalchemy import Connection

from app.core.risk.default_risk import Features, Wider
from app.core.rounding import PPM, divide
from app.projections.ageing import portfolio
from app.projections.applicants import saved
from app.projections.due_ledger import dues_in_ledger
from app.projections.loan_book import blocked_savings, find_request
from app.projections.loans import Loan
from app.projections.meetings import Meeting
from app.projections.sheet import Payment
from app.projections.turns import running_rounds

MEETINGS = 12  # that say what the usual contribution is
FIXED = frozenset({"turn", "welfare", "savings", "shares"})
MOST_PPM = 100 * PPM


def wider(
    conn: Connection,
    features: Features,
    member: str,
    on: str,
    *,
    currency: str,
    joined_on: str,
    held: Sequence[Meeting],
    payments: Sequence[Payment],
    taken: Sequence[Loan],
) -> Wider:
    """All figures of a member as of the civil day `on`.

    Args:
        held: Meetings since joining. payments: Of the member that stand. taken: The loans.
    """
    group_now = portfolio(conn, on)
    last_paid = max((one.on for one in payments), default=joined_on)
    rounds = (one for one in running_rounds(conn) if not one.is_over)
    return Wider(
        **asdict(features),
        unpaid_penalties_ppm=_unpaid_penalties(conn, member, taken),
        burden_ppm=_part(blocked_savings(conn, member), saved(conn, member, currency)),
        instalment_ppm=_part(_instalment(taken), _usual(held, payments)),
        boxes=sum(member in one.due(one.turn) for one in rounds),
        is_restructured=any(line.restructured for line in group_now.lines if line.member == member),
        group_par30_ppm=group_now.at_risk_ppm[30],
        days_since_payment=(date.fromisoformat(on) - date.fromisoformat(last_paid)).days,
        month=date.fromisoformat(on).month,
        has_purpose=_has_purpose(conn, taken),
    )


def _part(minor: int, whole: int) -> int:
    """Parts per million; of nothing everything, and never beyond a hundred times."""
    if minor <= 0:
        return 0
    return min(MOST_PPM, divide(minor * PPM, whole)) if whole > 0 else MOST_PPM


def _unpaid_penalties(conn: Connection, member: str, taken: Sequence[Loan]) -> int:
    late = [one for one in dues_in_ledger(conn, member) if one.kind == "penalty" and not one.loan]
    minor = sum(one.minor for one in late) + sum(one.state.penalty for one in taken)
    left = sum(one.left for one in late) + sum(one.state.penalty_left for one in taken)
    return _part(left, minor)


def _instalment(taken: Sequence[Loan]) -> int:
    """What the next payments of all running loans ask for, without penalties."""
    found = 0
    for loan in taken:
        coming = next((one for one in loan.state.unpaid() if one.due_on), None)
        found += coming.total - coming.penalty if coming else 0
    return found


def _usual(held: Sequence[Meeting], payments: Sequence[Payment]) -> int:
    """The median of what the member brought as contribution to the last meetings."""
    sums = dict.fromkeys((one.meeting for one in held[-MEETINGS:]), 0)
    for payment in payments:
        if payment.meeting in sums:
            sums[payment.meeting] += sum(p.minor for p in payment.parts if p.kind in FIXED)
    return median_low(sums.values()) if sums else 0


def _has_purpose(conn: Connection, taken: Sequence[Loan]) -> bool:
    asked = find_request(conn, taken[-1].loan) if taken else None
    return bool(asked and asked.asked.purpose)
