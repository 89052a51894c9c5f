"""Handing over the rest of a loan that was agreed on in parts."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.lending.states import check_not_before
from app.operations.lending.changing import Wanted, plan_change
from app.operations.lending.known import CHAIR, check_approval, loan_of_fund
from app.operations.lending.versions import append_version
from app.operations.running import writable_meeting
from app.projections import group, lending_limits, loan_book
from app.projections.loan_parts import PART, still_to_come


def hand_over_part(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    minor: int = 0,
    source: str = "cash",
    approved_by: Sequence[str] = (),
) -> str:
    """Hand over a later part of a loan and plan the rest of it anew; the fact (T20).

    The meeting agreed on the whole loan before, so no vote is asked; the chair signs.

    Args:
        minor: 0 for all that is still to come.

    Raises:
        Refused: Nothing or less is to come ("loan.part_too_much" with allowed), not enough money
            ("loan.not_enough_money" with have), "approval.*", as `plan_change`.
    """
    on = writable_meeting(tx, meeting).on
    known = loan_of_fund(tx, loan)
    check_not_before(known.given_on, on)
    left = still_to_come(tx.conn, loan)
    minor = minor or left
    if not 0 < minor <= left:
        raise Refused("loan.part_too_much", minor=minor, allowed=left)
    standing = [one.guarantor for one in loan_book.guarantors_of(tx.conn, known)]
    check_approval(tx, CHAIR, approved_by=approved_by, barred=(known.member, *standing))
    have = lending_limits.lendable(tx.conn, currency=tx.group.currency, but=loan).get(source, 0)
    if minor > have:
        raise Refused("loan.not_enough_money", have=have)
    _, rules = group.current_rules(tx.conn)
    wanted = Wanted(kind=PART, paid_out=minor)
    plan = plan_change(known, wanted, on=on, every_days=rules.meeting_every_days)
    return append_version(
        tx,
        known,
        kind=PART,
        meeting=meeting,
        on=on,
        instalments=plan.instalments,
        terms=plan.terms,
        paid_out=minor,
        source=source,
        approved_by=approved_by,
    )
