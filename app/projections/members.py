"""The members: number, day they joined, day they left; names are sealed elsewhere."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select, text

from app.core.events.envelope import Event
from app.core.members import MemberAdded
from app.projections import Fold, Projection, leavings, strict_table

metadata = MetaData()
member_row = strict_table(
    "member",
    metadata,
    Column("member", Text, primary_key=True),
    Column("no", Integer, nullable=False),
    Column("joined_on", Text, nullable=False),
    Column("left_on", Text, nullable=False, server_default=text("''")),
    Column("left_reason", Text, nullable=False, server_default=text("''")),
    Column("position", Integer, nullable=False),
)
leaving_row = leavings.leavings("member_leaving", metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member as the roll shows it.

    Attributes:
        left_on: Civil day, "" while a member.
    """

    member: str
    no: int
    joined_on: str
    left_on: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MemberAdded(member=member, no=no, joined_on=joined_on):
            if fold.get(member_row, {"member": member}) is None:
                new = {"member": member, "no": _free_number(fold, no), "joined_on": joined_on}
                fold.insert(member_row, new | {"position": fold.position})
        case _:
            for member, (on, reason) in leavings.note_leaving(fold, leaving_row, event).items():
                fold.update(member_row, {"member": member}, {"left_on": on, "left_reason": reason})


def _free_number(fold: Fold, wanted: int) -> int:
    """The number of a new member: the next free one where another laptop gave it to another."""
    while fold.rows(member_row, {"no": wanted}):
        wanted += 1
    return wanted


def members(conn: Connection, *, with_left: bool = False) -> tuple[Member, ...]:
    """The roll by number."""
    query = select(member_row).order_by(member_row.c.no, member_row.c.position)
    if not with_left:
        query = query.where(member_row.c.left_on == "")
    return tuple(_member(row) for row in conn.execute(query).mappings())


def find_member(conn: Connection, member: str) -> Member | None:
    query = select(member_row).where(member_row.c.member == member)
    row = conn.execute(query).mappings().first()
    return None if row is None else _member(row)


def used_numbers(conn: Connection) -> frozenset[int]:
    """Numbers ever given; a number is not given twice."""
    return frozenset(conn.execute(select(member_row.c.no)).scalars())


def _member(row: Any) -> Member:
    names = ("member", "no", "joined_on", "left_on")
    return Member(**{name: row[name] for name in names})


PROJECTION = Projection(
    name="members",
    version=2,
    metadata=metadata,
    apply=apply,
    handles=leavings.TYPES | {"member.added"},
)
