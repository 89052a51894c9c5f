"""Of two changes of one loan: whether the one that is only proposed can still be followed."""

from sqlalchemy import Connection, select

from app.projections.loan_tables import version
from app.projections.loans import find_loan

_BY_PAYMENT = ("prepay", "settle")  # changes that stand or fall with a payment


def can_adopt(conn: Connection, first: str, second: str) -> bool:
    """Whether nothing was agreed on the first change since, and both are still there.

    Args:
        first, second: Facts of the changes; the second is the proposal.
    """
    query = select(version).where(version.c.entry.in_((first, second)))
    rows = {row["entry"]: dict(row) for row in conn.execute(query).mappings()}
    if set(rows) != {first, second} or any(row["reversed_by"] for row in rows.values()):
        return False
    if any(row["kind"] in _BY_PAYMENT for row in rows.values()):
        return False
    loan = find_loan(conn, rows[first]["loan"])
    return loan is not None and loan.schedule == first and not loan.state.is_closed
