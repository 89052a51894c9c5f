"""A member who had the pot pays no more: who stands for it, and what is written when it happens."""

from collections.abc import Iterable, Sequence

from app.book.transaction import Tx
from app.core.accounts import LOSS_RESERVE
from app.core.errors import Refused
from app.core.rotation import defaulting
from app.core.rotation.defaulting import Covered, SeatDefaulted, SeatSecured, TurnCovered
from app.operations.lending.known import CHAIR, check_approval
from app.operations.rounds import running_one
from app.operations.running import known_member, writable_meeting
from app.projections import balances, seat_defaults
from app.projections.seat_defaults import Outlook
from app.projections.turns import Running


def secure_seat(
    tx: Tx, *, meeting: str, box: str, member: str, by: str, minor: int, agreed: Sequence[str]
) -> str:
    """Somebody stands for what a member pays after the pot; the fact.

    Args:
        by: A guarantor; or the member, whose money in other boxes may then be taken.
        minor: Up to so much; 0 of the member for all that is there.

    Raises:
        Refused: "round.none", "member.unknown", "seat.unknown" for a member without a seat, what
            `app.core.rotation.defaulting.secure` refuses.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, by)
    _seated(running, member)
    secured = SeatSecured(
        box=box,
        round=running.round,
        member=member,
        by=by,
        minor=minor,
        agreed=tuple(agreed),
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(defaulting.secure(secured)).id


def stop_paying(tx: Tx, *, meeting: str, box: str, member: str, covers: Sequence[Covered]) -> str:
    """Write that a member who had the pot pays no more, and take what covers it; the fact.

    Raises:
        Refused: "round.none", "seat.unknown", "default.still_waits" while a seat of the member
            has its turn to come, and what `app.core.rotation.defaulting.stop` refuses.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    _seated(running, member)
    if member not in seat_defaults.served_members(running) and not running.is_over:
        raise Refused("default.still_waits", member=member)
    found = seat_defaults.outlook(tx.conn, running, member)
    stopped = decided(found, covers, running, meeting=meeting, on=open_meeting.on)
    return tx.append(stopped).id


def bear_by_reserve(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    member: str,
    approved_by: Iterable[str],
    minor: int | None = None,
) -> str:
    """The reserve of the group bears what a member owes for turns and will not pay; the fact.

    Args:
        minor: None for all of it that the reserve holds.

    Raises:
        Refused: "round.none", "approval.*" without the chair, who is not the debtor, and what
            `app.core.rotation.defaulting.bear` refuses.
    """
    running = running_one(tx, box)
    open_meeting = writable_meeting(tx, meeting)
    approvers = tuple(approved_by)
    check_approval(tx, CHAIR, approved_by=approvers, barred=(member,))
    found = seat_defaults.outlook(tx.conn, running, member)
    borne = TurnCovered(
        box=box,
        round=running.round,
        member=member,
        minor=found.borne if minor is None else minor,
        approved_by=approvers,
        currency=running.box.currency,
        on=open_meeting.on,
        meeting=meeting,
    )
    have = -balances.balance_of(tx.conn, LOSS_RESERVE, running.box.currency)
    return tx.append(defaulting.bear(borne, owed=found.debt, have=have)).id


def decided(
    found: Outlook, covers: Sequence[Covered], running: Running, *, meeting: str, on: str
) -> SeatDefaulted:
    """What would be written, with all amounts; a page shows it beforehand.

    Raises:
        Refused: As `app.core.rotation.defaulting.stop`.
    """
    stopped = SeatDefaulted(
        box=running.box.box,
        round=running.round,
        member=found.member,
        covers=tuple(covers),
        turns=found.turns,
        reserve=0,
        currency=running.box.currency,
        on=on,
        meeting=meeting,
    )
    return defaulting.stop(
        stopped, prizes=found.prizes, secured=found.secured, free=found.free, reserve=found.reserve
    )


def _seated(running: Running, member: str) -> None:
    if not any(member in one.members for one in running.course.active):
        raise Refused("seat.unknown")
