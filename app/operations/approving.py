"""Who agreed: the approval that an amount needs, proved and written beside what it allows."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection

from app.book.sending_out import check_destination
from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance import documents
from app.core.governance.approvals import (
    DEPUTIES,
    LARGE,
    LEADERS,
    NEEDS,
    Approval,
    Level,
    Operation,
    Thresholds,
    check_approvers,
    needed,
)
from app.core.governance.documents import (
    ApprovalGiven,
    NotAgreed,
    Request,
    payload_hash,
)
from app.core.permissions import CHAIR, KEY_HOLDER, SECRETARY, TREASURER
from app.core.rules_of_group import Rules
from app.operations.motions import carried
from app.operations.second_factors import require
from app.projections import group, meetings, officers
from app.projections.lending_limits import contribution

ALONE: Final = "alone"


def approval_for(
    conn: Connection, operation: Operation, minor: int, *, actor: str, ordinary: bool = True
) -> Approval:
    """What the rules of the group ask for.

    A group without a limit of the treasurer decides as it likes: nobody else is asked, but for
    what is disputed. Where
    nothing is due of every member (a building), that limit is what the others are multiples of.
    Where there are fewer key holders or officers than needed, all of them are asked.

    Args:
        actor: Who types it: never one of them.
        ordinary: False for what the members vote on whatever the amount.
    """
    _, rules = group.current_rules(conn)
    if not rules.treasurer_limit and operation != "reversal_disputed":
        return NEEDS[ALONE]
    found = needed(
        operation,
        minor,
        contribution=contribution(rules) or rules.treasurer_limit,
        within_limits=ordinary,
        thresholds=thresholds_of(rules),
    )
    others = {one: set(held) for one, held in officers.all_roles(conn).items() if one != actor}
    holders = sum(KEY_HOLDER in held for held in others.values())
    leaders = sum(bool(LEADERS & held) for held in others.values())
    return replace(
        found,
        key_holders=min(found.key_holders, holders),
        officers=min(found.officers, leaders),
    )


def thresholds_of(rules: Rules) -> Thresholds:
    """The limits of the group; money that the treasurer decides about alone is an amount."""
    return Thresholds(
        alone_minor=rules.treasurer_limit,
        loan_chair=rules.approve_1,
        write_off_key_holders=rules.approve_2,
        benefit_minor=rules.treasurer_limit,
    )


def approve(
    tx: Tx,
    operation: Operation,
    payload: Any,
    *,
    minor: int,
    meeting: str,
    approved_by: Iterable[str] = (),
    motion: str = "",
    effect: str = "",
    barred: Iterable[str] = (),
    but: Collection[str] = (),
    ordinary: bool = True,
    subject: str = "",
) -> None:
    """Prove that enough people agreed to `payload` as it is, and write who did.

    A motion that was carried is the word of all members: it stands for every level. Who is asked
    by the screen when this refuses comes back in `tx.agreed`, for this payload and no other.

    Args:
        approved_by: Members whose PIN was right. effect, subject: What the motion has to be about.
        barred: Who gets the money: nobody agrees to their own.
        but: Fields of the payload with an id that is made anew at every try.
        ordinary: As of `approval_for`.

    Raises:
        NotAgreed: "approval.*". Refused: "motion.*", "second_factor.needed"; before those
            "paid_to.*": nobody is asked for what nobody can allow.
    """
    check_destination(tx, payload)
    if tx.is_trial:
        return
    approval = approval_for(tx.conn, operation, minor, actor=tx.actor, ordinary=ordinary)
    if approval.level in LARGE:
        require(tx, "large")
    barred = frozenset(one for one in barred if one)
    known = payload_hash(payload, but=but)
    said = tx.agreed_to(known)
    motion = motion or said.motion
    approvers = tuple(
        dict.fromkeys(one for one in (*approved_by, *said.members) if one != tx.actor)
    )
    if motion:
        carried(tx, motion, effect=effect, subject=subject)
    elif approval.level == ALONE:
        return
    else:
        try:
            check_people(tx, approval, approvers, barred)
        except Refused as error:
            asked = Request(
                operation=operation,
                level=approval.level,
                payload_hash=known,
                minor=minor,
                meeting=meeting,
                people=people_to_ask(tx.conn, approval, actor=tx.actor, barred=barred),
                effect=effect,
            )
            raise NotAgreed(error.code, asked, **error.values) from None
    record(
        tx,
        operation,
        payload,
        level=approval.level,
        minor=minor,
        meeting=meeting,
        approved_by=approvers,
        motion=motion,
        but=but,
    )


def record(
    tx: Tx,
    operation: Operation,
    payload: Any,
    *,
    level: Level,
    minor: int,
    meeting: str,
    approved_by: Iterable[str],
    motion: str = "",
    but: Collection[str] = (),
) -> None:
    """Write who agreed to `payload`, beside it; the PINs were checked."""
    held = meetings.find_meeting(tx.conn, meeting) if meeting else None
    given = ApprovalGiven(
        approval=tx.new_id(),
        operation=operation,
        level=level,
        payload_hash=payload_hash(payload, but=but),
        minor=minor,
        currency=tx.group.currency,
        maker=tx.actor,
        approved_by=tuple(one for one in approved_by if one != tx.actor),
        motion=motion,
        meeting=meeting,
        expires_on=held.on if held else tx.today.isoformat(),
    )
    tx.append(documents.give(given))


def check_people(
    tx: Tx, approval: Approval, approvers: tuple[str, ...], barred: Iterable[str]
) -> None:
    """Prove that these people are enough; who types it is none of them.

    Raises:
        Refused: "approval.*".
    """
    if approval.vote:
        raise Refused("approval.vote", yes=0, no=0, needed=1)
    barred = frozenset(barred)
    chairs = set(officers.holders_of(tx.conn, CHAIR))
    check_approvers(
        approval,
        approvers={one: officers.roles_of(tx.conn, one) for one in approvers},
        barred=barred,
        has_chair=bool(chairs - barred - {tx.actor}),
    )


def people_to_ask(
    conn: Connection, approval: Approval, *, actor: str, barred: Iterable[str] = ()
) -> tuple[str, ...]:
    """Who may give this approval by PIN, in the order in which they are asked."""
    out = {actor, *barred}
    if approval.vote:
        return ()
    roles = officers.all_roles(conn)
    chairs = [one for one in officers.holders_of(conn, CHAIR) if one not in out]
    if approval.chair and not chairs:
        chairs = [one for one, held in roles.items() if one not in out and DEPUTIES & set(held)]
    offices = (CHAIR, TREASURER, SECRETARY)
    leaders = [m for role in offices for m in officers.holders_of(conn, role) if m not in out]
    holders = [one for one in officers.holders_of(conn, KEY_HOLDER) if one not in out]
    asked = (
        *(chairs[:1] if approval.chair else ()),
        *leaders[: approval.officers],
        *holders[: approval.key_holders],
    )
    return tuple(dict.fromkeys(asked))
