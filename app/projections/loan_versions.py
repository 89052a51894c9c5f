"""Schedules of a loan: the one it was given on, those agreed since, and proposals."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.core.loans import Instalment
from app.projections.loan_sums import in_force, instalments_of
from app.projections.loan_tables import given, version
from app.projections.standing import stands


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleVersion:
    """A schedule that a loan had, has, or was proposed to have.

    Attributes:
        principal_before, interest_before: Repaid or let go before it.
        overrides: Codes of rules that the vote set aside for it.
        is_in_force: It is the one that counts. is_followed: A later one replaced it.
            Neither: it was agreed beside another one, and is a proposal.
    """

    entry: str
    version: int
    kind: str
    meeting: str
    on: str
    reason: str
    instalments: tuple[Instalment, ...]
    principal_before: int
    interest_before: int
    overrides: tuple[str, ...]
    is_in_force: bool
    is_followed: bool


def versions_of(conn: Connection, loan_id: str) -> tuple[ScheduleVersion, ...]:
    """Every schedule of a loan, oldest first; proposals too."""
    first = conn.execute(
        select(given).where(given.c.loan == loan_id).order_by(given.c.position)
    ).mappings()
    starts = [dict(row) for row in first if stands(dict(row))]
    query = select(version).where(version.c.loan == loan_id).order_by(version.c.position)
    rows = [row for row in map(dict, conn.execute(query).mappings()) if stands(row)]
    if not starts:
        return ()
    start = starts[0] | {"version": 1, "kind": "given", "reason": "", "on_day": ""}
    start |= {"on_day": start["given_on"], "principal_before": 0, "interest_before": 0}
    now = in_force(start, rows)
    current = now["entry"] if now else start["entry"]
    chain, by_entry = set(), {row["entry"]: row for row in rows}
    while current in by_entry:
        chain.add(current)
        current = by_entry[current]["based_on"]
    chain.add(start["entry"])
    in_force_entry = now["entry"] if now else start["entry"]
    same = "entry version kind meeting reason principal_before interest_before".split()
    return tuple(
        ScheduleVersion(
            **{name: row[name] for name in same},
            on=row["on_day"],
            instalments=instalments_of(row["instalments"]),
            overrides=tuple(row.get("overrides", "").split()),
            is_in_force=row["entry"] == in_force_entry,
            is_followed=row["entry"] in chain and row["entry"] != in_force_entry,
        )
        for row in (start, *rows)
    )


def followers_of(conn: Connection, loan_id: str, schedule: str) -> list[str]:
    """Schedules of a loan that were agreed on this one and stand, in order."""
    query = select(version).where(version.c.loan == loan_id, version.c.based_on == schedule)
    rows = map(dict, conn.execute(query.order_by(version.c.position)).mappings())
    return [row["entry"] for row in rows if stands(row)]
