"""Fines: imposed, paid, waived, still owed, by member."""

from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.accounts import FINES, SOCIAL_FUND
from app.core.dues import DueCredited, DueWaived
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.fines import FineImposed, Owed, still_owed
from app.core.paying import PAYING, PAYING_TYPES
from app.core.pools.member_exit import MemberSettled
from app.core.shareout.agreed import ShareoutPart
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
fine = strict_table(
    "fine",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("cause", Text, nullable=False),
    *standing_columns(),
)
Index("ix_fine_member", fine.c.member, fine.c.position)
Index("ix_fine_cause", fine.c.cause)
Index("ix_fine_meeting", fine.c.meeting)
fine_paid = strict_table(
    "fine_paid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("member", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("account", Text, nullable=False),  # where fines of that day belonged
    *standing_columns(),
)
fine_waived = strict_table(
    "fine_waived",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("fine", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_fine_waived_member", fine_waived.c.member)
member_fines = strict_table(
    "member_fines",
    metadata,
    Column("member", Text, primary_key=True),
    Column("imposed", Integer, nullable=False, server_default=text("0")),
    Column("paid", Integer, nullable=False, server_default=text("0")),
    Column("waived", Integer, nullable=False, server_default=text("0")),
)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case FineImposed() as imposed:
            row: dict[str, Any] = {
                "entry": event.id,
                "position": fold.position,
                "meeting": imposed.meeting,
                "member": imposed.member,
                "reason": imposed.reason,
                "minor": imposed.minor,
                "cause": imposed.cause,
            }
            fold.insert(fine, row)
            fold.add(member_fines, {"member": imposed.member}, {"imposed": imposed.minor})
        case DueWaived(kind="fine") as waived:
            row = {"entry": event.id, "fine": waived.due, "member": waived.member}
            fold.insert(fine_waived, row | {"minor": waived.minor})
            fold.add(member_fines, {"member": waived.member}, {"waived": waived.minor})
        case DueCredited(kind="fine") as credited:
            account = credited.post[0].account
            row = {"entry": event.id, "member": credited.member, "minor": -credited.minor}
            fold.insert(fine_paid, row | {"account": account})
            fold.add(member_fines, {"member": credited.member}, {"paid": -credited.minor})
        case paid if isinstance(paid, PAYING):
            minor = sum(part.minor for part in paid.parts if part.kind == "fine")
            _pay(fold, event, paid.member, minor, paid.fines_to)
        case ShareoutPart() | MemberSettled() as ended:
            _pay(fold, event, ended.member, ended.fine, ended.fines_to)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _pay(fold: Fold, event: Event, member: str, minor: int, fines_to: str) -> None:
    if minor:
        row = {"entry": event.id, "member": member, "minor": minor}
        account = SOCIAL_FUND if fines_to == "social" else FINES
        fold.insert(fine_paid, row | {"account": account})
        fold.add(member_fines, {"member": member}, {"paid": minor})


def _take_effect(fold: Fold, effect: Effect) -> None:
    for row, changed in hit_rows(fold, fine, effect):
        fold.update(fine, {"entry": row["entry"]}, changed)
        step = int(stands(row | changed)) - int(stands(row))
        fold.add(member_fines, {"member": row["member"]}, {"imposed": step * row["minor"]})
    for row, changed in hit_rows(fold, fine_waived, effect):
        fold.update(fine_waived, {"entry": row["entry"]}, changed)
        step = int(stands(row | changed)) - int(stands(row))
        fold.add(member_fines, {"member": row["member"]}, {"waived": step * row["minor"]})
    ended = fold.get(fine_paid, {"entry": effect.by}) if effect.kind == "restore" else None
    if ended is not None and stands(ended):
        # A part of a share-out that another laptop had agreed on before.
        fold.update(fine_paid, {"entry": effect.by}, {"void_by": effect.by})
        fold.add(member_fines, {"member": ended["member"]}, {"paid": -ended["minor"]})
    for row, changed in hit_rows(fold, fine_paid, effect):
        if effect.kind == "hold" and row["account"] not in effect.accounts:
            continue  # other parts of the same payment wait, the fine does not
        fold.update(fine_paid, {"entry": row["entry"]}, changed)
        step = int(stands(row | changed)) - int(stands(row))
        fold.add(member_fines, {"member": row["member"]}, {"paid": step * row["minor"]})


def fines_owed(conn: Connection) -> dict[str, int]:
    """What each member owes on fines, minor units; members who owe nothing are absent."""
    c = member_fines.c
    query = select(c.member, (c.imposed - c.waived - c.paid).label("owed"))
    query = query.where(c.imposed - c.waived > c.paid).order_by(c.member)
    return {row.member: row.owed for row in conn.execute(query)}


def overpaid(conn: Connection, member: str) -> int:
    """What a member paid on fines beyond all that were imposed; 0 or less for most."""
    query = select(member_fines.c.paid - member_fines.c.imposed)
    return conn.execute(query.where(member_fines.c.member == member)).scalar() or 0


def fines_overpaid(conn: Connection) -> dict[str, int]:
    """What members paid on fines beyond what is asked by now: waived, or taken back."""
    c = member_fines.c
    query = select(c.member, (c.paid + c.waived - c.imposed).label("over"))
    rows = conn.execute(query.where(c.paid + c.waived > c.imposed, c.paid > 0).order_by(c.member))
    return {row.member: row.over for row in rows}


def open_fines(conn: Connection, member: str) -> tuple[Owed, ...]:
    """Fines of a member that are not wholly paid, oldest first."""
    query = select(fine).where(fine.c.member == member).order_by(fine.c.position)
    rows = conn.execute(query).mappings()
    waived = _waived(conn, member)
    imposed = tuple(
        (r["entry"], r["reason"], max(0, r["minor"] - waived.get(r["entry"], 0)))
        for r in rows
        if stands(dict(r))
    )
    paid = conn.execute(select(member_fines.c.paid).where(member_fines.c.member == member)).scalar()
    return still_owed(imposed, paid or 0)


def _waived(conn: Connection, member: str) -> dict[str, int]:
    """What was waived of each fine of a member."""
    found: dict[str, int] = {}
    query = select(fine_waived).where(fine_waived.c.member == member)
    for row in conn.execute(query).mappings():
        if stands(dict(row)):
            found[row["fine"]] = found.get(row["fine"], 0) + row["minor"]
    return found


def fines_at(conn: Connection, meeting: str) -> dict[str, tuple[tuple[str, str, int], ...]]:
    """(fact, reason, minor) of the fines imposed at a meeting, by member, in order."""
    found: dict[str, tuple[tuple[str, str, int], ...]] = {}
    query = select(fine).where(fine.c.meeting == meeting).order_by(fine.c.position)
    for row in conn.execute(query).mappings():
        if stands(dict(row)):
            one = (row["entry"], row["reason"], row["minor"])
            found[row["member"]] = (*found.get(row["member"], ()), one)
    return found


def meetings_of_fines(conn: Connection, member: str) -> dict[str, str]:
    """The meeting of every fine of a member, by fact."""
    query = select(fine.c.entry, fine.c.meeting).where(fine.c.member == member)
    return {row.entry: row.meeting for row in conn.execute(query)}


def fines_of_cause(conn: Connection, cause: str) -> tuple[str, ...]:
    """Standing fines that a fact brought about, in order."""
    query = select(fine).where(fine.c.cause == cause).order_by(fine.c.position)
    return tuple(row["entry"] for row in conn.execute(query).mappings() if stands(dict(row)))


PROJECTION = Projection(
    name="dues",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | PAYING_TYPES
    | {"fine.imposed", "due.waived", "due.credited", "shareout.part", "member.settled"},
)
