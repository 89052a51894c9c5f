"""What members paid for no purpose yet: their balances of the account of advances (2020)."""

from sqlalchemy import Connection, func, select

from app.core.accounts import ADVANCES
from app.projections.balances import sub_balance


def advance_of(conn: Connection, member: str) -> int:
    """A member's advance, minor units of what the group counts in; 0 when there is none."""
    query = select(func.sum(sub_balance.c.minor)).where(
        sub_balance.c.account == ADVANCES, sub_balance.c.sub == member
    )
    return max(0, -(conn.execute(query).scalar() or 0))


def advances(conn: Connection) -> dict[str, int]:
    """Every member's advance that is not 0."""
    query = select(sub_balance.c.sub, sub_balance.c.minor).where(
        sub_balance.c.account == ADVANCES, sub_balance.c.minor < 0
    )
    return {row.sub: -row.minor for row in conn.execute(query.order_by(sub_balance.c.sub))}
