"""What the loans step writes."""

from typing import TYPE_CHECKING

from app.features.meeting.loans_step.presenter import Request
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import decide_request
from app.operations.loans import disburse, give_loan

if TYPE_CHECKING:
    from app.book.transaction import Tx


def give(
    tx: "Tx",
    *,
    meeting: str,
    request: Request,
    approved_by: tuple[str, ...],
    overrides: tuple[str, ...] = (),
) -> str:
    """Give the loan that was asked for and voted; its id.

    Args:
        approved_by: Whose PINs were right, the chair first.
        overrides: Codes of broken rules that the vote allowed, of a written request.

    Raises:
        Refused: See `decide_request`, `disburse` and `give_loan`.
    """
    votes = (request.yes or 0, request.no or 0)
    if request.loan:
        decide_request(
            tx,
            loan=request.loan,
            outcome="approved",
            meeting=meeting,
            principal=request.principal,
            votes=votes,
            approved_by=approved_by,
            overrides=overrides,
        )
        disburse(tx, loan=request.loan, meeting=meeting, source=request.source)
        return request.loan
    return give_loan(
        tx,
        meeting=meeting,
        member=request.member,
        principal=request.principal,
        meetings=request.meetings,
        guarantors=tuple(member for member, _ in request.guarantors),
        source=request.source,
        approved_by=approved_by[0],
        votes=votes,
        signed_on_paper=tuple(m for m, proof in request.guarantors if proof == "paper"),
    )


def not_today(tx: "Tx", *, meeting: str, loan: str, reason: str) -> str:
    """A written request waits for another day; the fact."""
    return decide_request(tx, loan=loan, outcome="not_today", meeting=meeting, reason=reason)


def stand(tx: "Tx", *, meeting: str, request: Request, guarantor: str, how: str) -> str:
    """A member stands for a written request: for what was asked of them, or for what is missing."""
    asked = dict(request.missing)
    missing = sum(asked.values())
    minor = asked.get(guarantor, missing or request.principal)
    return guarantee(
        tx, loan=request.loan, guarantor=guarantor, minor=minor, how=how, meeting=meeting
    )
