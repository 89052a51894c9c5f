"""What guarantors paid for a borrower and still get back over the group (1350 and 2060)."""

from sqlalchemy import Connection

from app.core.accounts import CLAIMS, PAYABLE
from app.projections.journal import lines_of, statement


def claims_of(conn: Connection, loan: str) -> tuple[tuple[str, int], ...]:
    """(guarantor, minor units) of a loan's open claims, in the order they arose."""
    left: dict[str, int] = {}
    for line in statement(conn, CLAIMS, loan):
        for other in lines_of(conn, line.position):
            if other.account == PAYABLE:
                left[other.sub] = left.get(other.sub, 0) - other.minor
    return tuple((guarantor, minor) for guarantor, minor in left.items() if minor > 0)
