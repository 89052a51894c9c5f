"""A loan that is lent again: its interest is paid, its principal rolls on for one more time."""

from collections.abc import Sequence
from datetime import date

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.lending import rescheduling
from app.core.lending.states import check_not_before
from app.core.loan_products import period_of
from app.core.periods import due_dates
from app.operations.lending.changing import Wanted, write_change
from app.operations.lending.known import CHAIR, check_approval, running_loan
from app.operations.running import writable_meeting
from app.projections import loan_book
from app.projections.loan_versions import versions_of

RENEWED = "renew"


def renew(tx: Tx, *, meeting: str, loan: str, approved_by: Sequence[str]) -> str:
    """Let what was not repaid run for one more time, as often as the kind of loan allows; the fact.

    Source: spec/domain.md section 3.9.

    Raises:
        Refused: "renewal.not_agreed" for a kind that is not renewed, "renewal.too_early" with on
            (the day the loan falls due), "renewal.interest_first" with left,
            "loan.renewals_spent" with allowed, "approval.*".
    """
    on = writable_meeting(tx, meeting).on
    known = running_loan(tx, loan)
    product = known.terms.product if known.terms is not None else None
    if known.terms is None or product is None or not product.renewals:
        raise Refused("renewal.not_agreed")
    check_not_before(known.given_on, on)
    due_on = max(one.due_on for one in known.state.instalments)
    if on < due_on:
        raise Refused("renewal.too_early", on=due_on)
    if known.state.interest_left:
        raise Refused("renewal.interest_first", left=known.state.interest_left)
    before = [
        one
        for one in versions_of(tx.conn, loan)
        if one.kind == RENEWED and (one.is_in_force or one.is_followed)
    ]
    rescheduling.renew(len(before), max(0, product.renewals))
    standing = [one.guarantor for one in loan_book.guarantors_of(tx.conn, known)]
    check_approval(tx, CHAIR, approved_by=approved_by, barred=(known.member, *standing))
    (until,) = due_dates(date.fromisoformat(due_on), period_of(known.terms), 1)
    if until.isoformat() <= on:
        (until,) = due_dates(date.fromisoformat(on), period_of(known.terms), 1)
    wanted = Wanted(kind=RENEWED, dates=(until.isoformat(),))
    return write_change(tx, known, wanted, meeting, on, "", (0, 0), approved_by)
