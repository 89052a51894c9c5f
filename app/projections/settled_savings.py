"""Savings of a moneypool that have lain long enough to count for a loan."""

from datetime import date

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.pools.moneypool import Movement, sedimented
from app.projections import balances, boxes, sheet


def unsettled(conn: Connection, member: str, on: str, currency: str) -> int:
    """Of a member's savings what is too new for a loan on the civil day `on`, minor units.

    0 in a group without a moneypool. What no deposit explains was there before the book.
    """
    days = [
        terms.read.sedimentation_days
        for one in boxes.boxes(conn)
        if one.kind == "moneypool"
        and not one.closed_on
        and (terms := boxes.terms_on(conn, one.box, on)) is not None
    ]
    if not days:
        return 0
    balance = max(0, -balances.balance_of(conn, a.SAVINGS, currency, member))
    came = [
        Movement(on=date.fromisoformat(one.on), minor=one.minor("savings"))
        for one in sheet.payments_of(conn, member)
        if one.stands and one.minor("savings")
    ]
    rest = balance - sum(one.minor for one in came)
    if rest > 0:
        came.append(Movement(on=date.min, minor=rest))
    elif rest < 0:
        came.append(Movement(on=date.fromisoformat(on), minor=rest))
    return max(0, balance - sedimented(came, date.fromisoformat(on), max(days)))
