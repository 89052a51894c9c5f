"""The loan or request that an operation is about, its day, and who allowed it."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.approvals import LARGE, Approval, check_approvers
from app.operations.running import writable_meeting
from app.operations.second_factors import require
from app.projections import loan_book, loans, officers
from app.projections.loan_book import Request
from app.projections.loans import Loan

VOTED = Approval(level="vote", chair=True, key_holders=0, vote=True)
CHAIR = Approval(level="chair", chair=True, key_holders=0, vote=False)


def known_request(tx: Tx, loan: str) -> Request:
    """The request for a loan.

    Raises:
        Refused: "loan.not_asked".
    """
    found = loan_book.find_request(tx.conn, loan)
    if found is None:
        raise Refused("loan.not_asked", loan=loan)
    return found


def running_loan(tx: Tx, loan: str) -> Loan:
    """A loan with something left.

    Raises:
        Refused: "loan.unknown", "loan.written_off", "loan.settled".
    """
    found = loans.find_loan(tx.conn, loan)
    if found is None:
        raise Refused("loan.unknown", loan=loan)
    if found.state.is_closed:
        raise Refused("loan.written_off" if found.written_off else "loan.settled", loan=loan)
    return found


def loan_of_fund(tx: Tx, loan: str) -> Loan:
    """A running loan of the loan fund: what the welfare fund lent is paid back or lost, no more.

    Raises:
        Refused: As `running_loan`; "loan.social_only_repaid".
    """
    found = running_loan(tx, loan)
    if found.is_social:
        raise Refused("loan.social_only_repaid", loan=loan)
    return found


def day_of(tx: Tx, meeting: str) -> str:
    """The civil day of an open meeting; of this laptop when it is done at home.

    Raises:
        Refused: "meeting.unknown", "meeting.wrong_state".
    """
    return writable_meeting(tx, meeting).on if meeting else tx.today.isoformat()


def check_approval(
    tx: Tx,
    approval: Approval,
    *,
    approved_by: Iterable[str],
    barred: Iterable[str],
    votes: tuple[int, int] = (0, 0),
) -> None:
    """Whether enough of those who may have agreed, each by PIN.

    Whoever types the entry does not approve it (maker and checker), and does not count.

    Raises:
        Refused: "approval.*", "second_factor.needed"; votes below nothing.
    """
    if approval.level in LARGE:
        require(tx, "large")
    if min(votes) < 0:
        raise Refused("loan.votes_negative", allowed=0)
    barred = frozenset(barred)
    chairs = set(officers.holders_of(tx.conn, "chair"))
    check_approvers(
        approval,
        approvers={
            member: officers.roles_of(tx.conn, member)
            for member in approved_by
            if member != tx.actor
        },
        barred=barred,
        votes_yes=votes[0],
        votes_no=votes[1],
        has_chair=bool(chairs - barred - {tx.actor}),
    )
