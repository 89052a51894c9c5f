"""What the group lets go: arrears forgiven, a loan written off."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import loan_losses as core
from app.core.errors import Refused
from app.core.loan_losses import LoanForgiven, LoanWrittenOff
from app.operations.approving import record
from app.operations.lending.known import CHAIR, check_approval, running_loan
from app.operations.running import writable_meeting
from app.projections import group, lending_limits, loan_book


def forgive(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    interest: int = 0,
    penalty: int = 0,
    reason: str,
    approved_by: Sequence[str],
) -> str:
    """Ask for less interest or penalty than is owed (T26); the fact.

    Raises:
        Refused: More than is owed ("loan.forgive_too_much" with allowed), no reason,
            "approval.*".
    """
    on = writable_meeting(tx, meeting).on
    known = running_loan(tx, loan)
    state = known.state
    for minor, left in ((interest, state.interest_left), (penalty, state.penalty_left)):
        if minor > left:
            raise Refused("loan.forgive_too_much", allowed=left)
    standing = [one.guarantor for one in loan_book.guarantors_of(tx.conn, known)]
    check_approval(tx, CHAIR, approved_by=approved_by, barred=(known.member, *standing))
    _, rules = group.current_rules(tx.conn)
    fact = LoanForgiven(
        loan=loan,
        member=known.member,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        interest=interest,
        penalty=penalty,
        reason=reason,
        approved_by=tuple(approved_by),
        income_basis=rules.income_basis,
    )
    return tx.append(core.forgive(fact)).id


def write_off(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    reason: str,
    votes: tuple[int, int],
    approved_by: Sequence[str],
) -> str:
    """Give up what is left of a loan (T27); the fact. The member still owes it.

    Raises:
        Refused: Nothing left, no reason, "approval.*" (key holders, and a vote for a large one).
    """
    on = writable_meeting(tx, meeting).on
    known = running_loan(tx, loan)
    state = known.state
    _, rules = group.current_rules(tx.conn)
    standing = [one.guarantor for one in loan_book.guarantors_of(tx.conn, known)]
    approval = lending_limits.approval_of_write_off(rules, state.left)
    check_approval(
        tx,
        approval,
        approved_by=approved_by,
        barred=(known.member, *standing),
        votes=votes,
    )
    fact = LoanWrittenOff(
        loan=loan,
        member=known.member,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        principal=state.principal_left,
        interest=state.interest_left,
        penalty=state.penalty_left,
        fee=state.fee_left,
        to=core.OF_WELFARE if known.is_social else rules.writeoff_to,
        votes_yes=votes[0],
        votes_no=votes[1],
        approved_by=tuple(approved_by),
        reason=reason,
        deferred=max(0, min(known.deferred, state.principal_left)),
        income_basis=rules.income_basis,
    )
    payload = core.write_off(fact)
    record(
        tx,
        "write_off",
        payload,
        level=approval.level,
        minor=state.left,
        meeting=meeting,
        approved_by=approved_by,
    )
    return tx.append(payload).id
