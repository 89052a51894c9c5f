"""Advances: what a member paid for no purpose yet pays what falls due."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.book.transaction import Tx
from app.core import accounts as a
from app.core import advance_refunds
from app.core import advances as core
from app.core.advance_refunds import AdvanceRefunded
from app.core.advances import AdvanceUsed
from app.core.contributions import Part
from app.core.payouts import SOURCES
from app.operations.approving import approve
from app.operations.corrections import fact_of
from app.operations.running import known_member, writable_meeting
from app.operations.second_factors import require_for_payout
from app.projections import advances, balances, entries, group
from app.projections.meetings import Meeting
from app.projections.social_loans import social_among


def use_advance(
    tx: Tx, *, meeting: Meeting, member: str, parts: Sequence[Part], cause: str = ""
) -> str:
    """Pay these parts out of the member's advance (T08); the fact id.

    Args:
        cause: Contribution that takes it back when it is undone; "" when there is none.

    Raises:
        Refused: "advance.more_than_there" with left.
    """
    _, rules = group.current_rules(tx.conn)
    used = AdvanceUsed(
        member=member,
        meeting=meeting.meeting,
        on=meeting.on,
        currency=tx.group.currency,
        parts=tuple(parts),
        cause=cause,
        fines_to=rules.fines_to,
        income_basis=rules.income_basis,
        social_loans=social_among(tx.conn, parts),
    )
    return tx.append(core.use(used, available=advances.advance_of(tx.conn, member))).id


def refund_advance(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    agreed: str,
    minor: int | None = None,
    source: str = "cash",
    code: str = "",
    approved_by: Iterable[str] = (),
) -> str:
    """Give a member back what was paid ahead or too much; the fact id.

    Args:
        minor: None for all of it. agreed: "pin" or "paper" of the member.
        approved_by: Members whose PIN was right.

    Raises:
        Refused: As `advance_refunds.refund`; "approval.*" above what the treasurer may alone;
            "second_factor.needed" for a large one.
    """
    on = writable_meeting(tx, meeting).on
    known_member(tx, member)
    available = advances.advance_of(tx.conn, member)
    given = AdvanceRefunded(
        member=member,
        meeting=meeting,
        on=on,
        minor=available if minor is None else minor,
        currency=tx.group.currency,
        agreed=agreed,
        source=source,
        code=code,
    )
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), tx.group.currency)
    payload = advance_refunds.refund(given, available=available, have=have)
    approve(
        tx,
        "advance_refund",
        payload,
        minor=payload.minor,
        meeting=meeting,
        approved_by=approved_by,
        barred=(member,),
    )
    require_for_payout(tx, payload, payload.minor)
    return tx.append(payload).id


def use_again(tx: Tx, *, old: str, cause: str) -> None:
    """What an entry that was taken back had used of the advance, its new writing uses again.

    Nothing is used where the advance went elsewhere meanwhile: those dues are owed again.
    """
    for line in entries.caused(tx.conn, old):
        if line.type == "advance.used":
            write_again(tx, fact_of(tx, line.entry).payload, cause=cause)


def write_again(tx: Tx, used: AdvanceUsed, *, cause: str) -> str:
    """The same use once more; "" where there is not enough."""
    available = advances.advance_of(tx.conn, used.member)
    if used.total > available:
        return ""
    return tx.append(core.use(replace(used, cause=cause, post=()), available=available)).id
