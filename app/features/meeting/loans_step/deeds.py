"""What the loans step writes."""

from typing import TYPE_CHECKING

from app.features.meeting.loans_step.presenter import Request
from app.operations.loans import give_loan

if TYPE_CHECKING:
    from app.book.transaction import Tx


def give(tx: "Tx", *, meeting: str, request: Request, approved_by: str) -> str:
    """Give the loan that was asked for and voted; its id.

    Raises:
        Refused: See `give_loan`.
    """
    return give_loan(
        tx,
        meeting=meeting,
        member=request.member,
        principal=request.principal,
        meetings=request.meetings,
        guarantors=tuple(member for member, _ in request.guarantors),
        source=request.source,
        approved_by=approved_by,
        votes=(request.yes or 0, request.no or 0),
        signed_on_paper=tuple(m for m, proof in request.guarantors if proof == "paper"),
    )
