"""Interest on savings: credited for a month by the average daily balance (T16)."""

from collections.abc import Iterable
from datetime import date

from app.book.starting import refuse
from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.pools import dividend_facts as core
from app.core.pools.dividend_facts import PORTIONS_MAX, Portion, SavingsInterest
from app.core.pools.savings_interest import balance_days, monthly_interest
from app.core.rounding import PPM
from app.operations.lending.known import CHAIR, check_approval
from app.operations.running import writable_meeting
from app.projections import members
from app.projections.saving_moves import movements


def credit_interest(
    tx: Tx,
    *,
    meeting: str,
    from_on: str,
    to_on: str,
    rate_ppm: int,
    approved_by: Iterable[str],
    box: str = "",
) -> str:
    """Add the interest of the days from `from_on` to `to_on` to everyone's savings; the fact.

    Args:
        rate_ppm: For a year.

    Raises:
        Refused: "approval.*"; "scheme.number" for a rate; "date.order" when the days are not in
            order; "amount.not_positive" when nobody saved; "book.history_arriving".
    """
    refuse(tx.conn)
    on = writable_meeting(tx, meeting).on
    first, last = date.fromisoformat(from_on), date.fromisoformat(to_on)
    if last < first:
        raise Refused("date.order", first=from_on, last=to_on)
    if not 0 < rate_ppm <= PPM:
        raise Refused("scheme.number", field="rate_ppm", allowed=PPM if rate_ppm > PPM else 1)
    approvers = tuple(approved_by)
    check_approval(tx, CHAIR, approved_by=approvers, barred=())
    portions = []
    for one in members.members(tx.conn):
        moves = movements(tx.conn, one.member, tx.group.currency)
        minor = monthly_interest(moves, first, last, rate_ppm=rate_ppm)
        if minor:
            days = balance_days(moves, first, last)
            portions.append(Portion(member=one.member, weight=days, minor=minor))
    if not portions:
        raise Refused("amount.not_positive", minor=0)
    cause = ""
    for start in range(0, len(portions), PORTIONS_MAX):
        fact = SavingsInterest(
            box=box,
            meeting=meeting,
            on=on,
            from_on=from_on,
            to_on=to_on,
            rate_ppm=rate_ppm,
            currency=tx.group.currency,
            members=tuple(portions[start : start + PORTIONS_MAX]),
            approved_by=approvers,
            cause=cause,
        )
        entry = tx.append(core.credit(fact)).id
        cause = cause or entry
    return cause
