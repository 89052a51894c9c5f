"""Who stands for a loan since it was handed over: guarantors who came later, and who was let go."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from app.projections.loan_ask_tables import guarantee
from app.projections.loan_tables import given
from app.projections.standing import stands

_FEW = 500  # names in one query


def changes_since(
    conn: Connection, loans: Collection[str]
) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """By loan: (guarantor, is_release) of what was written after it was given, in order."""
    query = (
        select(guarantee)
        .join(given, given.c.loan == guarantee.c.loan)
        .where(guarantee.c.position > given.c.position)
        .order_by(guarantee.c.position)
    )
    if len(loans) <= _FEW:
        query = query.where(guarantee.c.loan.in_(sorted(loans)))
    found: dict[str, tuple[tuple[str, bool], ...]] = {}
    for row in map(dict, conn.execute(query).mappings()):
        if stands(row):
            change = (row["guarantor"], bool(row["is_release"]))
            found[row["loan"]] = (*found.get(row["loan"], ()), change)
    return found


def standing_now(named: tuple[str, ...], changes: tuple[tuple[str, bool], ...]) -> tuple[str, ...]:
    """Who stands for a loan, of those it was given on and what was written since."""
    names = dict.fromkeys(named)
    for guarantor, is_release in changes:
        names.pop(guarantor, None)
        if not is_release:
            names[guarantor] = None
    return tuple(names)
