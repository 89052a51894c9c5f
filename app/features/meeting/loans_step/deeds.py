"""What the loans step writes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.features.meeting.loans_step.presenter import Request
from app.operations.lending.at_table import Standing, ask_at_table
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import decide_request
from app.operations.loans import disburse

if TYPE_CHECKING:
    from app.book.transaction import Tx


def give(
    tx: "Tx",
    *,
    meeting: str,
    request: Request,
    standing: Sequence[Standing],
    approved_by: tuple[str, ...],
    overrides: tuple[str, ...] = (),
    waits: bool = False,
) -> str:
    """Give the loan that was asked for and voted, or let it wait for money; its id.

    Args:
        standing: Who stands for a request that is not written yet.
        approved_by: Whose PINs were right, the chair first.
        overrides: Codes of broken rules that the vote allowed.
        waits: There is not enough money: it is allowed, and handed over another day.

    Raises:
        Refused: See `ask_at_table`, `decide_request` and `disburse`.
    """
    loan = _written(tx, meeting, request, standing)
    decide_request(
        tx,
        loan=loan,
        outcome="queued" if waits else "approved",
        meeting=meeting,
        principal=request.principal,
        votes=(request.yes or 0, request.no or 0),
        approved_by=approved_by,
        overrides=overrides,
    )
    if not waits:
        disburse(tx, loan=loan, meeting=meeting, source=request.source)
    return loan


def not_today(
    tx: "Tx", *, meeting: str, request: Request, standing: Sequence[Standing], reason: str
) -> str:
    """A request waits for another day, and why is kept; the fact."""
    loan = _written(tx, meeting, request, standing)
    return decide_request(tx, loan=loan, outcome="not_today", meeting=meeting, reason=reason)


def stand(tx: "Tx", *, meeting: str, request: Request, guarantor: str, how: str) -> str:
    """A member stands for a written request: for what was asked of them, or for what is missing."""
    asked = dict(request.missing)
    missing = sum(asked.values())
    minor = asked.get(guarantor, missing or request.principal)
    return guarantee(
        tx, loan=request.loan, guarantor=guarantor, minor=minor, how=how, meeting=meeting
    )


def _written(tx: "Tx", meeting: str, request: Request, standing: Sequence[Standing]) -> str:
    if request.loan:
        return request.loan
    return ask_at_table(
        tx,
        meeting=meeting,
        member=request.member,
        principal=request.principal,
        instalments=request.meetings,
        product=request.product,
        purpose=request.purpose.strip(),
        standing=standing,
    )
