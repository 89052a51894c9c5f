"""The ladder: what is done about money that is late, the longer the more.

Source: spec/domain.md appendix A, Collections.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

BROKEN_PROMISE: Final = "broken_promise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step: due from `days` days of lateness on.

    Attributes:
        for_dues: Also taken for what is owed besides loans.
        for_guarantors: Only where somebody stands for the loan.
    """

    name: str
    days: int
    for_dues: bool = False
    for_guarantors: bool = False


LADDER: Final = (
    Rung(name="reminder", days=1, for_dues=True),
    Rung(name="guarantor_notice", days=7, for_guarantors=True),
    Rung(name="committee_visit", days=30, for_dues=True),
    Rung(name="default_letter", days=60),
    Rung(name="write_off_proposal", days=90),
)


def rung_of(days: int, *, is_loan: bool, has_guarantors: bool) -> str:
    """The highest step that lateness of `days` asks for; "" for none."""
    reached = [
        rung.name
        for rung in LADDER
        if days >= rung.days
        and (is_loan or rung.for_dues)
        and (has_guarantors or not rung.for_guarantors)
    ]
    return reached[-1] if reached else ""


def step_today(
    days: int,
    *,
    is_loan: bool,
    has_guarantors: bool,
    done: Collection[str],
    promise: str,
    spoke_since: bool,
    hardship: bool = False,
) -> str:
    """What is to be done today: a rung, BROKEN_PROMISE, or "" for nothing.

    While a promise is open, or in a hardship that was voted, nobody is pressed. A broken one goes
    before every rung, until somebody has spoken with the member about it. A rung that was
    skipped is not made up for.

    Args:
        done: Rungs that were done since the money fell due.
        promise: State of the newest promise about it; "" when there is none.
        spoke_since: The member was reached after the last day of that promise.
    """
    if days <= 0 or promise == "open" or hardship:
        return ""
    if promise == "broken" and not spoke_since:
        return BROKEN_PROMISE
    rung = rung_of(days, is_loan=is_loan, has_guarantors=has_guarantors)
    return "" if rung in done else rung
