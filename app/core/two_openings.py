"""The old book brought in on two laptops: what each side wrote, so that one is taken back whole.

The question names the entries of both sides and carries none of their lines: two openings are
longer than one fact may be. Whoever answers, and whoever checks the answer, reads them in the log.
An answer that would be too long as well only names the side (`rules.books_taken_back`).

Source: spec/domain.md INV-09.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OPENING
from app.core.cases import TWO_OPENINGS, CaseOpened, Op
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.loans import LoanGiven

WITH = "with"  # the loan `event` came with the opening `sub`, and goes with it
BY_HAND = "by_hand"  # a side is too long for one answer; all that an earlier program knows of it
IN_PARTS = (
    "in_parts"  # whoever numbers the answer takes the side back, in as many facts as it needs
)
TAKE_BOOK = "take_book"  # of such an answer: the book that `event` is of never was


def is_running_loan(event: Event) -> bool:
    """Whether it is a loan that ran before this book began."""
    return isinstance(event.payload, LoanGiven) and event.payload.source == "opening"


def whole(case: CaseOpened, fact_of: Callable[[str], Event | None]) -> CaseOpened:
    """The question with what each side wrote; as it is where that is not here, or too long.

    Args:
        fact_of: A fact by its id; None for one that is not in this log.
    """
    long = tuple(op for op in case.ops if op.op == IN_PARTS)
    is_listed = all(op.minor == len(case.subjects) for op in long)
    by_hand = not long and any(op.op == BY_HAND for op in case.ops)
    if case.kind != TWO_OPENINGS or by_hand or not is_listed:
        return case
    facts = [fact_of(one) for one in case.subjects]
    known = [one for one in facts if one is not None]
    if len(known) < len(facts):
        return case
    sides = [[one for one in known if one.device == slip.device] for slip in case.slips]
    return replace(
        case,
        ops=(
            *long,
            *(
                Op(op=WITH, event=one.id, sub=slip.event)
                for slip, side in zip(case.slips, sides, strict=True)
                for one in side
                if one.id != slip.event
            ),
        ),
        slips=tuple(
            msgspec.structs.replace(slip, lines=_summed(line for one in side for line in one.lines))
            for slip, side in zip(case.slips, sides, strict=True)
        ),
    )


def is_in_parts(case: CaseOpened) -> bool:
    """Whether what an answer takes back is written by whoever numbers it."""
    return any(op.op == IN_PARTS for op in case.ops)


def entries_of(case: CaseOpened, side: int) -> tuple[str, ...]:
    """The entries of one side of a whole question, the opening first."""
    opening = case.slips[side].event
    return (opening, *(op.event for op in case.ops if op.op == WITH and op.sub == opening))


def have_nothing_in_common(case: CaseOpened) -> bool:
    """Whether nobody, and no place of money, is in both sides of a whole question."""
    first, second = (
        {(x.account, x.sub) for x in slip.lines if x.account != OPENING} for slip in case.slips
    )
    return not first & second


def at_stake(case: CaseOpened) -> int:
    """What the larger side of a whole question is worth, minor units."""
    return max(sum(x.minor for x in slip.lines if x.minor > 0) for slip in case.slips)


def _summed(lines: Iterable[Line]) -> tuple[Line, ...]:
    """One line for each place, so that an answer stays short."""
    sums: dict[tuple[str, str, str], int] = {}
    for line in lines:
        key = line.account, line.sub, line.currency
        sums[key] = sums.get(key, 0) + line.minor
    return tuple(
        Line(account=account, sub=sub, minor=minor, currency=currency)
        for (account, sub, currency), minor in sums.items()
        if minor
    )
