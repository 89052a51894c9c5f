"""Loans that end with a share-out, or as their borrower leaves, as the rules remember them."""

from collections.abc import Iterator
from typing import Any

from app.core.pools.member_exit import MemberSettled
from app.core.shareout.agreed import ShareoutPart
from app.core.shareout.debts import LoanEnd

Minors = tuple[int, int, int, int]  # penalty, fee, interest, principal


def ends_of(payload: Any) -> tuple[LoanEnd, ...]:
    """The loans that a fact ends; () for most facts."""
    return payload.loans if isinstance(payload, (ShareoutPart, MemberSettled)) else ()


def changes_of(end: LoanEnd) -> Iterator[tuple[str, Minors]]:
    """What the end does to what is owed: (kind of fact, change): covered, lost, let go."""
    covered = (-end.penalty, -end.fee, -end.interest, -end.principal)
    lost = (-end.lost_penalty, -end.lost_fee, -end.lost_interest, -end.lost_principal)
    let_go = (0, 0, -end.let_go, -end.rebate)
    for kind, minors in (("paid", covered), ("written_off", lost), ("other", let_go)):
        if any(minors):
            yield kind, minors
