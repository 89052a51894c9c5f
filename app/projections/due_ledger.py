"""The sub-ledger of dues that are neither loans nor fines: contributions that stay owed,
penalties, registrations, unit charges."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.core.dues import CREDITED
from app.core.effects import TYPES
from app.core.paying import PAYING_TYPES
from app.projections import Projection, leavings, rule_versions
from app.projections.due_rows import apply
from app.projections.due_tables import due_row, metadata, pool_row, roll
from app.projections.standing import stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A due as it stands, minor units.

    Attributes:
        due: Its id. entry: The fact that made it.
        loan: Of a loan's penalty; else "".
        meeting: That it fell due at, or where it arose. period: What it is for.
        due_on: Civil day; it stays the day of the due, whatever part of it was paid later.
        penalised: Due that a penalty is of; else "". index: Its period of lateness.
        pool: Dues of one pool are settled together, the oldest first.
        account: Receivable that it is in; "" on the cash basis.
    """

    due: str
    entry: str
    kind: str
    member: str
    loan: str
    meeting: str
    period: str
    due_on: str
    minor: int
    paid: int
    waived: int
    penalised: str
    index: int
    pool: str
    account: str

    @property
    def left(self) -> int:
        return max(0, self.minor - self.waived - self.paid)


def open_dues(conn: Connection, *, by: str = "") -> tuple[Due, ...]:
    """Dues with something left of everybody, oldest first.

    Args:
        by: Only those that fell due on this civil day or before; "" for all.
    """
    where = due_row.c.is_open == 1
    return _dues(conn, where & (due_row.c.due_on <= by) if by else where)


def dues_in_ledger(conn: Connection, member: str) -> tuple[Due, ...]:
    """Every due of a member that stands, oldest first; settled ones too."""
    return _dues(conn, due_row.c.member == member)


def open_dues_in_ledger(conn: Connection, member: str) -> tuple[Due, ...]:
    """Dues of a member with something left, oldest first."""
    return _dues(conn, (due_row.c.member == member) & (due_row.c.is_open == 1))


def penalties_off_books(conn: Connection) -> dict[str, int]:
    """By member what is owed in penalties of late contributions that no account knows yet."""
    found: dict[str, int] = {}
    for one in _dues(conn, (due_row.c.is_open == 1) & (due_row.c.kind == "penalty")):
        if not one.account:
            found[one.member] = found.get(one.member, 0) + one.left
    return found


def find_due(conn: Connection, due: str) -> Due | None:
    return next(iter(_dues(conn, due_row.c.due == due)), None)


def find_dues(conn: Connection, names: Sequence[str]) -> tuple[Due, ...]:
    """The dues of these ids that stand, oldest first; at most a few hundred."""
    return _dues(conn, due_row.c.due.in_(names)) if names else ()


def dues_of_pools(conn: Connection, pools: Sequence[str]) -> tuple[Due, ...]:
    """All dues of these pools that stand, oldest first; settled ones too."""
    return _dues(conn, due_row.c.pool.in_(pools)) if pools else ()


def overpaid(conn: Connection) -> tuple[tuple[str, str, int], ...]:
    """(member, kind, minor) of what was paid beyond all that is asked, of kinds of CREDITED."""
    c = pool_row.c
    query = select(c.member, c.kind, c.overpaid).where(c.overpaid > 0, c.kind.in_(CREDITED))
    return tuple(
        (row.member, row.kind, row.overpaid) for row in conn.execute(query.order_by(c.pool))
    )


def group_of(conn: Connection, member: str) -> str:
    """The group's id, as the ids of dues are made from; "" for nobody known."""
    query = select(roll.c.group_id).where(roll.c.member == member)
    return conn.execute(query).scalar() or ""


def _dues(conn: Connection, where: Any) -> tuple[Due, ...]:
    query = select(due_row).where(where)
    query = query.order_by(due_row.c.due_on, due_row.c.position, due_row.c.due)
    return tuple(_due(row) for row in conn.execute(query).mappings() if stands(dict(row)))


def _due(row: Any) -> Due:
    names = (
        "due entry kind member loan meeting period due_on minor paid waived penalised pool account"
    ).split()
    return Due(**{name: row[name] for name in names}, index=row["penalty_index"])


PROJECTION = Projection(
    name="due_ledger",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | PAYING_TYPES
    | rule_versions.TYPES
    | leavings.TYPES
    | {"member.added", "meeting.opened"}
    | {"penalty.assessed", "due.billed", "due.waived", "due.credited", "shareout.part"},
)
