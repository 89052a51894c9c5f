"""The end of a meeting: count, write a difference down, sign, close, minutes."""

from app.book.transaction import Tx
from app.core import cash_count, closing, minutes
from app.core.accounts import CASH_LOAN
from app.core.cash_count import CashCounted, CashDifference
from app.core.closing import MeetingClosed, MeetingSigned, Signer
from app.core.errors import Refused
from app.core.governance.approvals import NEEDS
from app.core.meetings import State, Step, after
from app.operations.allowances import divide
from app.operations.approving import check_people
from app.operations.meetings import plan_meeting
from app.operations.running import known_meeting
from app.projections import group, money_places, motions, officers, reading_out
from app.projections.accepted_risks import has_accepted
from app.projections.reading_out import ReadOut
from app.store.event_log import EventLog


def count_cash(
    tx: Tx,
    *,
    meeting: str,
    counts: tuple[tuple[int, int], ...],
    counter: str = "",
    witness: str = "",
    phase: str = "closing",
    counted_minor: int | None = None,
) -> int:
    """Write a count of the box; the difference to the book (more in the box is positive).

    Args:
        counts: (value in minor units, how many), large to small; () with `counted_minor` when
            the box was agreed to without sorting the notes.
    """
    counted_at = known_meeting(tx, meeting)
    if phase == "closing":
        after(counted_at.state, Step.COUNT)
    total = cash_count.counted_sum(counts) if counted_minor is None else counted_minor
    counted = CashCounted(
        meeting=meeting,
        phase=phase,
        box="main",
        counts=counts,
        counted_minor=total,
        book_minor=money_places.box_minor(tx.conn, tx.group.currency),
        counter=counter,
        witness=witness,
    )
    writers = () if has_accepted(tx.conn, "count") else counted_at.recorders
    for recorder in writers or ("",):
        cash_count.count(counted, recorder=recorder)
    tx.append(counted)
    return counted.difference_minor


def write_difference(
    tx: Tx,
    *,
    meeting: str,
    reason: str,
    approved_by: str = "",
    account: str = CASH_LOAN,
    minor: int | None = None,
) -> str:
    """Make the book agree with the box (T70); the fact id.

    Args:
        approved_by: Chair whose PIN was right; never who writes it.
        minor: None for what the closing count found.

    Raises:
        Refused: "meeting.*", "approval.chair", and what `write_difference` refuses.
    """
    counted_at = known_meeting(tx, meeting)
    if not counted_at.is_running:
        raise Refused("meeting.wrong_state", state=counted_at.state.value, step="count")
    if approved_by:
        check_people(tx, NEEDS["chair"], (approved_by,), barred=(tx.actor,))
    found = CashDifference(
        meeting=meeting,
        minor=counted_at.difference if minor is None else minor,
        currency=tx.group.currency,
        reason=reason.strip(),
        account=account,
        approved_by=approved_by,
    )
    return tx.append(cash_count.write_difference(found)).id


def sign_meeting(tx: Tx, *, meeting: str, member: str, role: str) -> str:
    """Sign the page as it stands (the PIN was right); the fact id.

    Raises:
        Refused: The count is missing or differs; this person need not or must not sign.
    """
    now = _read_out(tx, meeting)
    after(now.meeting.state, Step.SIGN)
    signer = Signer(member, role)
    if signer not in now.required and not _may_stand_in(tx, signer, now):
        raise Refused("sign.not_needed", member=member, role=role)
    is_accepted = has_accepted(tx.conn, "sign_off")  # by vote, in a group that is too small
    treasurer = "" if is_accepted else officers.treasurer(tx.conn)
    for recorder in ("",) if is_accepted else now.meeting.recorders or ("",):
        closing.check_signature(
            signer, recorder=recorder, treasurer=treasurer, signed=now.signed_by
        )
    return tx.append(MeetingSigned(meeting=meeting, member=member, role=role, page=now.page)).id


def _may_stand_in(tx: Tx, signer: Signer, now: ReadOut) -> bool:
    """For a key holder who is not here: any other one, or whom this meeting voted for."""
    _, rules = group.current_rules(tx.conn)
    holders = officers.key_holders(tx.conn, rules.key_holders)
    deputies = motions.deputies_at(tx.conn, now.meeting.meeting)
    return signer.role == "key_holder" and signer.member in (*holders, *deputies)


def close_meeting(tx: Tx, *, meeting: str, next_on: str = "", is_provisional: bool = False) -> str:
    """Lock the page and plan the next meeting; the id of the next one, "" for none.

    Args:
        is_provisional: Close although key holders are missing; the officers sign in any case.

    Raises:
        Refused: The box was not counted, differs, or signatures are missing ("close.*").
    """
    now = _read_out(tx, meeting)
    if now.meeting.state is not State.SIGNING:
        closing.check_close(agrees=False, difference=now.meeting.difference, required=(), signed=())
    keys_missing = _check_signatures(now, are_keys_needed=not is_provisional)
    heads = EventLog(tx.conn).heads()
    tx.append(
        MeetingClosed(
            meeting=meeting,
            page=now.page,
            totals=now.totals,
            heads=tuple((device, heads[device].n) for device in sorted(heads)),
            next_on=next_on,
            is_provisional=keys_missing > 0,
        )
    )
    divide(tx, meeting=meeting)
    return plan_meeting(tx, on=next_on) if next_on else ""


def _check_signatures(now: ReadOut, *, are_keys_needed: bool) -> int:
    """Officers by name; of the key holders as many as the rules ask for. Keys that are missing."""
    officers_needed = tuple(one for one in now.required if one.role != "key_holder")
    keys_needed = len(now.required) - len(officers_needed)
    keys = sum(one.role == "key_holder" for one in now.signed)
    keys_missing = max(0, keys_needed - keys)
    missing = len(set(officers_needed) - set(now.signed_by))
    missing += keys_missing if are_keys_needed else 0
    if missing:
        raise Refused("close.signatures_missing", missing=missing)
    return keys_missing


def write_minutes(tx: Tx, *, meeting: str, text: str) -> None:
    """Write the minutes as they now stand."""
    known_meeting(tx, meeting)
    tx.append(minutes.write(meeting=meeting, text=text))


def _read_out(tx: Tx, meeting: str) -> ReadOut:
    now = reading_out.read_out(tx.conn, meeting, currency=tx.group.currency)
    if now is None:
        raise Refused("meeting.unknown", meeting=meeting)
    return now
