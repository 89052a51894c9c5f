"""Deciding: an officer answers a question, leaves it for the meeting, or takes an answer back."""

from app.book.transaction import Tx
from app.core import decisions
from app.core.cases import SENSITIVE_FIELD, CaseOpened
from app.core.corrections import EntryReversed
from app.core.decisions import ASK_LATER
from app.core.errors import Refused
from app.core.governance.documents import payload_hash
from app.core.ledger import reversed_lines
from app.core.permissions import CHAIR, may
from app.operations.second_officer import check_second
from app.projections import cases, group, meetings, officers, opening_slips, questions
from app.projections.cases import DECIDED, Case
from app.store.event_log import EventLog
from app.store.stored_events import open_stored


def decide_case(tx: Tx, *, case: str, choice: str, reason: str = "", allowed_by: str = "") -> str:
    """Answer a question; the fact id. Durable at once, also without a network.

    Args:
        choice: One of `app.core.decisions`; "ask_later" leaves it for the next meeting.
        allowed_by: Chair whose PIN was right, for money above the treasurer's limit.

    Raises:
        Refused: "case.unknown", "case.decided_already" (by, choice), "case.unknown_choice",
            "case.not_your_office", "case.needs_chair" (limit). NotAgreed: "approval.officers"
            until another officer agreed to where money is sent.
    """
    asked = _open_case(tx, case)
    if choice == ASK_LATER:
        _check_office(tx, "propose_decision")
        return tx.append(decisions.ask_later(asked.fact, reason.strip())).id
    _check_may_decide(tx, asked.fact, allowed_by)
    known = questions.question(tx.conn, case, here=tx.group.device)
    if known is None or choice not in [option.choice for option in known.options]:
        raise Refused("case.unknown_choice", choice=choice, kind=asked.fact.kind)
    fact = opening_slips.whole_case(tx.conn, asked.fact)
    answer = decisions.decide(fact, choice, reason.strip(), allowed_by=allowed_by)
    if asked.fact.kind == SENSITIVE_FIELD:
        check_second(tx, payload_hash(answer))
    return tx.append(answer).id


def undo_decision(tx: Tx, *, case: str, reason: str = "undo", allowed_by: str = "") -> str:
    """Take the answer to a question back, until a meeting closes; the id of the reversal.

    Raises:
        Refused: "case.unknown", "case.not_decided", "case.closed" (a meeting closed since),
            and as `decide_case`.
    """
    decided = cases.find_case(tx.conn, case)
    if decided is None:
        raise Refused("case.unknown", case=case)
    answer = decided.answer
    if answer is None:
        raise Refused("case.not_decided")
    if decided.state != DECIDED:
        raise Refused("case.closed")
    _check_may_decide(tx, decided.fact, allowed_by)
    stored = EventLog(tx.conn).get(answer.event)
    assert stored is not None, answer.event
    event = open_stored(stored.frame, stored.seq, stored.epoch)
    running = meetings.running_meeting(tx.conn)
    return tx.append(
        EntryReversed(
            fix=event.id,
            reason=reason,
            meeting=running.meeting if running else "",
            entry_meeting="",
            post=reversed_lines(event.lines),
        )
    ).id


def _open_case(tx: Tx, case: str) -> Case:
    found = cases.find_case(tx.conn, case)
    if found is None:
        raise Refused("case.unknown", case=case)
    answer = found.answer
    if answer is not None:
        raise Refused("case.decided_already", by=answer.actor, choice=answer.choice)
    return found


def _check_may_decide(tx: Tx, fact: CaseOpened, allowed_by: str) -> None:
    """The treasurer decides up to the limit; above it the chair, at the keys or by PIN."""
    _check_office(tx, "decide_conflict")
    _, rules = group.current_rules(tx.conn)
    if not questions.above_limit(rules, fact.amount):
        return
    is_chair = may(officers.roles_of(tx.conn, tx.actor), "decide_large_conflict")
    if not is_chair and allowed_by not in officers.holders_of(tx.conn, CHAIR):
        raise Refused("case.needs_chair", limit_minor=rules.treasurer_limit)


def _check_office(tx: Tx, operation: str) -> None:
    if not may(officers.roles_of(tx.conn, tx.actor), operation):
        raise Refused("case.not_your_office")
