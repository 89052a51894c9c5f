"""What officers do about money that is late: note promises and contacts, let the meeting vote.

None of it moves money or changes what is owed.
"""

from app.book.transaction import Tx
from app.core import contacts, hardship, promises
from app.core.contacts import ContactLogged
from app.core.corrections import EntryReversed, reverse
from app.core.errors import Refused
from app.core.hardship import HardshipDeclared
from app.core.promises import PromiseMade
from app.operations.corrections import fact_of
from app.operations.running import writable_meeting
from app.projections import entries, loans, members

SAID = "said"  # field name under which notes are sealed


def make_promise(
    tx: Tx,
    *,
    member: str,
    minor: int,
    by: str,
    loan: str = "",
    due: str = "",
    on: str = "",
    meeting: str = "",
    said: str = "",
) -> str:
    """Write a promise; the fact id.

    Args:
        by: Last civil day to keep it. on: Day it was given; "" for today.
        meeting: The running meeting it was given at; "" outside a meeting.
        said: What else was said; sealed.
    """
    _check_member(tx, member)
    _check_loan(tx, member, loan)
    if meeting:
        writable_meeting(tx, meeting)
    made = PromiseMade(
        promise=tx.new_id(),
        member=member,
        loan=loan,
        due=due,
        on=on or tx.today.isoformat(),
        by=by,
        minor=minor,
        currency=tx.group.currency,
        meeting=meeting,
        sealed=_sealed(tx, member, said),
    )
    return tx.append(promises.make(made)).id


def log_contact(
    tx: Tx,
    *,
    member: str,
    channel: str,
    result: str,
    loan: str = "",
    on: str = "",
    at: str = "",
    step: str = "",
    said: str = "",
) -> str:
    """Write who was reached and what came of it; the fact id.

    Args:
        on: Civil day; "" for today. at: Local time HH:MM; "" when not noted.
        step: Rung of the ladder that is done with it.
        said: What was said; sealed.
    """
    _check_member(tx, member)
    _check_loan(tx, member, loan)
    logged = ContactLogged(
        member=member,
        loan=loan,
        on=on or tx.today.isoformat(),
        at=at,
        channel=channel,
        result=result,
        step=step,
        sealed=_sealed(tx, member, said),
    )
    return tx.append(contacts.log(logged)).id


def declare_hardship(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    until: str,
    reason: str,
    votes_yes: int,
    votes_no: int,
    loan: str = "",
    since: str = "",
) -> str:
    """Write what the running meeting voted: no penalties until then; the fact id.

    Args:
        since: First civil day without penalties; "" for the day of the meeting.
    """
    held = writable_meeting(tx, meeting)
    _check_member(tx, member)
    _check_loan(tx, member, loan)
    declared = HardshipDeclared(
        member=member,
        loan=loan,
        meeting=meeting,
        on=held.on,
        since=since or held.on,
        until=until,
        reason=reason,
        votes_yes=votes_yes,
        votes_no=votes_no,
    )
    return tx.append(hardship.declare(declared)).id


def take_back(tx: Tx, *, entry: str, reason: str = "undo") -> None:
    """Take back a promise, a contact, a hardship or advice.

    It stands on no page of a meeting unless the entry does, so that a count of the box is not
    made void by words.

    Raises:
        Refused: "entry.unknown", "entry.reversed_already" or "entry.not_reversible".
    """
    line = entries.find_entry(tx.conn, entry)
    event = fact_of(tx, entry)
    if line is None or event.lines:
        raise Refused("entry.not_reversible", type=event.type)
    reversal: EntryReversed = reverse(
        event, reason=reason, meeting=line.meeting, is_reversed=bool(line.reversed_by)
    )
    tx.append(reversal)


def _check_member(tx: Tx, member: str) -> None:
    """Who left may still owe, and be spoken to."""
    if members.find_member(tx.conn, member) is None:
        raise Refused("member.unknown", member=member)


def _check_loan(tx: Tx, member: str, loan: str) -> None:
    found = loans.find_loan(tx.conn, loan) if loan else None
    if loan and (found is None or found.member != member):
        raise Refused("loan.unknown", loan=loan)


def _sealed(tx: Tx, member: str, said: str) -> str:
    text = contacts.check_said(said)
    return tx.people.seal_field(member, SAID, text) if text else ""
