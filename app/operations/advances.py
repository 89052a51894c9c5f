"""Advances: what a member paid for no purpose yet pays what falls due."""

from collections.abc import Sequence
from dataclasses import replace

from app.book.transaction import Tx
from app.core import advances as core
from app.core.advances import AdvanceUsed
from app.core.contributions import Part
from app.operations.corrections import fact_of
from app.projections import advances, entries, group
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
