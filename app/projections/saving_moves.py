"""What a member put into savings and took out again, by day: for interest and share-days."""

from datetime import date

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.pools.moneypool import Movement
from app.projections import balances, outgoings, sheet


def movements(conn: Connection, member: str, currency: str) -> list[Movement]:
    """Deposits and withdrawals by day; what the balance has besides lay there before them."""
    found = [
        Movement(on=date.fromisoformat(one.on), minor=one.minor("savings"))
        for one in sheet.payments_of(conn, member)
        if one.stands and one.minor("savings")
    ]
    found += [
        Movement(on=date.fromisoformat(one.on), minor=-one.minor)
        for one in outgoings.outgoings_to(conn, member)
        if one.kind == "savings_back"
    ]
    balance = -balances.balance_of(conn, a.SAVINGS, currency, member)
    before = balance - sum(one.minor for one in found)
    start = min((one.on for one in found), default=date.min)
    return [Movement(on=min(start, date(1900, 1, 1)), minor=before), *found]
