"""Dues: penalties when the book is opened, bills, and what the group waives."""

from app.book.transaction import Tx
from app.core import dues as core
from app.core import penalties_of_dues
from app.core.dues import DueBilled, DueCredited, DueWaived, due_id
from app.core.errors import Refused
from app.core.lateness import LateDue, to_assess
from app.core.penalties import PenaltyRule, penalty_id
from app.core.penalties_of_dues import PenaltyAssessed
from app.operations.running import known_member
from app.projections import (
    due_ledger,
    dues,
    entries,
    group,
    late_dues,
    late_turns,
    loans,
    meetings,
    officers,
    turns,
)
from app.projections.meetings import Meeting

BY_RULES = "rules"  # who waives a penalty of money that came in time
IN_TIME = "paid_in_time"


def assess_penalties(tx: Tx, *, meeting: Meeting) -> tuple[str, ...]:
    """Write the penalties that have come up by the day of the meeting; their facts.

    A penalty has the same id on every laptop, so doing it again writes nothing. One that was
    written although the money had moved in time is waived.
    """
    _, rules = group.current_rules(tx.conn)
    written: list[str] = []
    if rules.penalty_late is not None:
        for late in late_dues.late_contributions(tx.conn, meeting.on):
            written += _assess(tx, rules.penalty_late, late, meeting, rules.income_basis)
    for running in turns.running_rounds(tx.conn):
        late_rule = running.terms.late_rule
        if late_rule is not None:
            of_box = late_turns.late_turns(tx.conn, running, meeting.on, group=tx.group.id)
            for late in of_box:
                written += _assess(tx, late_rule, late, meeting, rules.income_basis)
    for of_member in loans.running_loans(tx.conn).values():
        for loan in of_member:
            rule = loan.terms.product.penalty if loan.terms is not None else None
            if rule is None:
                continue
            found = late_dues.late_instalments(
                tx.conn, loan, meeting.on, group=tx.group.id, base=rule.base
            )
            for late in found:
                written += _assess(tx, rule, late, meeting, rules.income_basis)
    return tuple(written)


def _assess(
    tx: Tx, rule: PenaltyRule, late: LateDue, meeting: Meeting, income_basis: str
) -> list[str]:
    missing, excess = to_assess(rule, late, on=meeting.on)
    written = []
    for one in missing:
        assessed = PenaltyAssessed(
            due=late.due,
            index=one.index,
            member=late.member,
            loan=late.loan,
            meeting=meeting.meeting,
            on=one.on.isoformat(),
            minor=one.minor,
            currency=tx.group.currency,
            base=one.base,
            income_basis=income_basis,
        )
        written.append(tx.append(penalties_of_dues.record(assessed)).id)
    for index, minor in excess.items():
        owed = due_ledger.find_due(tx.conn, penalty_id(late.due, index))
        if owed is not None and owed.minor > owed.waived:
            # Also what was paid of it: `credit_overpaid` gives that back.
            waived = min(minor, owed.minor - owed.waived)
            written.append(_waive(tx, owed.due, waived, IN_TIME, BY_RULES, meeting.meeting))
    return written


def credit_overpaid(tx: Tx, *, meeting: Meeting) -> tuple[str, ...]:
    """What members paid on fines, penalties and charges beyond what is asked by now becomes their
    advance; the facts."""
    _, rules = group.current_rules(tx.conn)
    over = list(due_ledger.overpaid(tx.conn))
    over += [(who, "fine", minor) for who, minor in dues.fines_overpaid(tx.conn).items()]
    written = []
    for member, kind, minor in over:
        credited = DueCredited(
            member=member,
            kind=kind,
            minor=minor,
            currency=tx.group.currency,
            meeting=meeting.meeting,
            on=meeting.on,
            fines_to=rules.fines_to,
            income_basis=rules.income_basis,
        )
        written.append(tx.append(core.credit(credited)).id)
    return tuple(written)


def bill_due(
    tx: Tx, *, member: str, kind: str, period: str, minor: int, due_on: str, meeting: str = ""
) -> str:
    """Ask a member for a registration or the charge of a flat; the id of the due.

    The same member, kind and period is the same due: billing it again writes nothing.

    Raises:
        Refused: "due.unknown_kind", "amount.not_positive", "member.unknown".
    """
    known_member(tx, member)
    due = due_id(tx.group.id, member=member, kind=kind, period=period)
    billed = core.bill(
        DueBilled(
            due=due,
            kind=kind,
            member=member,
            period=period,
            meeting=meeting,
            on=tx.today.isoformat(),
            due_on=due_on,
            minor=minor,
            currency=tx.group.currency,
        )
    )
    if due_ledger.find_due(tx.conn, due) is None:
        tx.append(billed)
    return due


def waive_due(tx: Tx, *, due: str, reason: str, approved_by: str, minor: int = 0) -> str:
    """Ask for less of a due than it was (T26); the fact id. `undo_entry` takes it back.

    Args:
        due: Id of a due of the ledger (see `app.projections.owing`), or fact of a fine.
        approved_by: Chair or key holder whose PIN was right; not who writes, not who owes.
        minor: How much; 0 for all that is left.

    Raises:
        Refused: "due.unknown", "due.approver_needed", and as `app.core.dues.waive`.
    """
    allowed = {*officers.holders_of(tx.conn, "chair"), *officers.key_holders(tx.conn)}
    if approved_by not in allowed - {tx.actor}:
        raise Refused("due.approver_needed")
    running = meetings.running_meeting(tx.conn)
    page = running.meeting if running else ""
    return _waive(tx, due, minor, reason, approved_by, page)


def _waive(tx: Tx, due: str, minor: int, reason: str, approved_by: str, meeting: str) -> str:
    member, kind, loan, left = _known(tx, due)
    left = max(left, minor) if approved_by == BY_RULES else left
    _, rules = group.current_rules(tx.conn)
    waived = DueWaived(
        due=due,
        member=member,
        kind=kind,
        loan=loan,
        minor=minor or left,
        currency=tx.group.currency,
        reason=reason.strip(),
        approved_by=approved_by,
        meeting=meeting,
        on=tx.today.isoformat(),
        income_basis=rules.income_basis,
    )
    return tx.append(core.waive(waived, left=left)).id


def _known(tx: Tx, due: str) -> tuple[str, str, str, int]:
    """(member, kind, loan, left) of a due.

    Raises:
        Refused: "due.unknown".
    """
    found = due_ledger.find_due(tx.conn, due)
    if found is not None:
        return found.member, found.kind, found.loan, found.left
    line = entries.find_entry(tx.conn, due)
    if line is not None and line.type == "fine.imposed" and not line.reversed_by:
        open_fines = {one.entry: one.left for one in dues.open_fines(tx.conn, line.member)}
        return line.member, "fine", "", open_fines.get(due, 0)
    raise Refused("due.unknown")
