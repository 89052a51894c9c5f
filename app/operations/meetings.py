"""Meetings: plan, open with the keys, pause, resume."""

from itertools import count
from uuid import UUID, uuid5

from app.book.transaction import Tx
from app.core import loans as core_loans
from app.core import meetings as core
from app.core.errors import Refused
from app.core.loans import LoanCharged
from app.core.meetings import MeetingOpened, MeetingPaused, MeetingPlanned, MeetingResumed, Step
from app.core.permissions import CHAIR, TREASURER
from app.core.rules_of_group import Rules
from app.operations.dues import assess_penalties, credit_overpaid
from app.operations.proposals import put_in_force
from app.operations.running import known_meeting
from app.projections import group, loans, meetings, officers
from app.projections.loans import Loan
from app.projections.meetings import Meeting

_SPACE = UUID("b6c9d3f4-5d0e-5a7e-9a4b-3c1f8e27d650")


def plan_meeting(
    tx: Tx, *, on: str, time: str = "", place: str = "", meeting: str = "", no: int | None = None
) -> str:
    """Write the date of a meeting; its id.

    Args:
        on: Civil day, ISO. `time`, `place`: of the rules when "".
        meeting: A planned meeting whose date changes; "" for a new one.
    """
    _, rules = group.current_rules(tx.conn)
    known = meetings.find_meeting(tx.conn, meeting) if meeting else None
    if known is not None and known.state is not core.State.PLANNED:
        raise Refused("meeting.wrong_state", state=known.state.value, step="plan")
    last = max((one.no for one in meetings.meetings(tx.conn)), default=0)
    meeting_id = meeting or _id_of(tx, on)
    tx.append(
        MeetingPlanned(
            meeting=meeting_id,
            no=no or (known.no if known else last + 1),
            on=on,
            time=time or rules.meeting_time,
            place=place or rules.meeting_place,
        )
    )
    return meeting_id


def _id_of(tx: Tx, on: str) -> str:
    """The id of the next meeting of a civil day: the same on laptops that plan it apart."""
    for place in count():
        found = str(uuid5(_SPACE, f"{tx.group.id} {on} {place}"))
        if meetings.find_meeting(tx.conn, found) is None:
            return found
    raise AssertionError


def open_meeting(
    tx: Tx,
    *,
    meeting: str,
    keys: tuple[str, ...],
    on: str = "",
    recorder: str = "",
    from_paper: bool = False,
) -> None:
    """Open the book of a planned meeting with the keys of those whose PIN was right.

    Rules that were agreed on come into force with the first meeting of their day. Loans that are
    charged per meeting are charged now, on what is left of them, and what is late
    bears its penalties. What was paid too much on fines and penalties becomes an advance.

    Raises:
        Refused: Too few keys, another meeting is open, or this one was opened already.
    """
    planned = known_meeting(tx, meeting)
    core.after(planned.state, Step.OPEN)
    running = meetings.running_meeting(tx.conn)
    if running is not None:
        raise Refused("meeting.other_open", no=running.no)
    _, rules = group.current_rules(tx.conn)
    deputies = (*officers.holders_of(tx.conn, CHAIR), *officers.holders_of(tx.conn, TREASURER))
    core.check_opening(
        keys=keys,
        holders=frozenset(officers.key_holders(tx.conn)),
        needed=rules.keys_needed,
        deputies=frozenset(deputies),
    )
    put_in_force(tx, on=on or planned.on)
    _, rules = group.current_rules(tx.conn)
    tx.append(
        MeetingOpened(
            meeting=meeting,
            no=planned.no,
            on=on or planned.on,
            place=planned.place,
            recorder=recorder or tx.actor,
            keys=keys,
            from_paper=from_paper,
        )
    )
    opened = known_meeting(tx, meeting)
    for running_loans in loans.running_loans(tx.conn).values():
        for loan in running_loans:
            _charge(tx, loan, opened, rules)
    assess_penalties(tx, meeting=opened)
    credit_overpaid(tx, meeting=opened)


def _charge(tx: Tx, loan: Loan, meeting: Meeting, rules: Rules) -> None:
    if loan.state.basis != "per_meeting":
        return
    given_at = meetings.find_meeting(tx.conn, loan.meeting) if loan.meeting else None
    every = loan.terms.product.rate_meetings if loan.terms else rules.loan_period_meetings
    held = meeting.no - (given_at.no if given_at else meeting.no - every)
    if held <= 0 or held % every:
        return
    minor = loan.state.next_charge()
    if minor > 0:
        charged = LoanCharged(
            loan=loan.loan,
            meeting=meeting.meeting,
            minor=minor,
            currency=tx.group.currency,
            income_basis=rules.income_basis,
        )
        tx.append(core_loans.charge(charged))


def pause_meeting(tx: Tx, *, meeting: str, reason: str = "") -> None:
    """Stop for a while; entries are refused until it goes on."""
    core.after(known_meeting(tx, meeting).state, Step.PAUSE)
    tx.append(MeetingPaused(meeting=meeting, reason=reason))


def resume_meeting(tx: Tx, *, meeting: str) -> None:
    """Go on after a pause."""
    core.after(known_meeting(tx, meeting).state, Step.RESUME)
    tx.append(MeetingResumed(meeting=meeting))
