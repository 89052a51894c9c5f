"""Loans that are handed over in parts: what of the agreed amount is still to come."""

from sqlalchemy import Connection, select

from app.projections.loan_ask_tables import ask
from app.projections.loan_book import find_request
from app.projections.loan_tables import line, version
from app.projections.loans import find_loan
from app.projections.standing import stands

PART = "part"  # kind of the schedule that a later part brings


def still_to_come(conn: Connection, loan_id: str) -> int:
    """What was agreed and not handed over yet, minor units; 0 for a loan that ended."""
    asked, loan = find_request(conn, loan_id), find_loan(conn, loan_id)
    if asked is None or loan is None or not asked.asked.first_part or loan.state.is_closed:
        return 0
    query = select(line).join(version, version.c.entry == line.c.entry)
    query = query.where(line.c.loan == loan_id, version.c.kind == PART)
    rows = map(dict, conn.execute(query).mappings())
    later: int = sum(-row["money"] for row in rows if stands(row))
    return max(0, asked.principal - loan.state.principal - later)


def promised_parts(conn: Connection, *, but: str = "") -> int:
    """What all loans that run are still to get, minor units, without the loan `but`."""
    query = select(ask.c.loan).where(ask.c.first_part > 0, ask.c.state == "active")
    names = conn.execute(query.order_by(ask.c.position)).scalars().all()
    return sum(still_to_come(conn, one) for one in names if one != but)
