"""Loans of the welfare fund: what members owe it, and which payments repay it (T21, T44)."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from app.core.contributions import Part
from app.projections.loan_tables import given
from app.projections.loans import loans_of


def social_among(conn: Connection, parts: Iterable[Part]) -> tuple[str, ...]:
    """Of the loans that these parts repay those of the welfare fund."""
    refs = sorted({part.ref for part in parts if part.kind == "loan_principal"})
    if not refs:
        return ()
    query = select(given.c.loan).where(given.c.loan.in_(refs), given.c.source == "social")
    return tuple(sorted(set(conn.execute(query).scalars())))


def owed_socially(conn: Connection, member: str) -> int:
    """What a member owes the welfare fund, minor units."""
    return sum(one.state.left for one in loans_of(conn, member) if one.is_social)
