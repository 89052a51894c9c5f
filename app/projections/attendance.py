"""The roll call: who is here at each meeting."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    MetaData,
    Text,
    func,
    literal_column,
    select,
    text,
)

from app.core.attendance import AttendanceMarked, more_present
from app.core.effects import Effect, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.meeting_table import meeting_row
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
attendance = strict_table(
    "attendance",
    metadata,
    Column("meeting", Text, primary_key=True),
    Column("member", Text, primary_key=True),
    Column("status", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
)
Index("ix_attendance_member", attendance.c.member, attendance.c.status)
mark = strict_table(
    "attendance_mark",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("seq", Integer, nullable=False),  # 0 while without a number
    Column("position", Integer, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    Column("replaced_by", Text, nullable=False, server_default=text("''")),
    *standing_columns(),
)
Index("ix_attendance_mark_row", mark.c.meeting, mark.c.member)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How a member stands in the roll. `entry` is the fact to undo, `ts_ms` its wall clock."""

    member: str
    status: str
    entry: str
    ts_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """How often a member was called, and how often with each status."""

    times: int = 0
    by_status: Mapping[str, int] = field(default_factory=dict)

    def count(self, statuses: Collection[str]) -> int:
        """How often with one of these."""
        return sum(self.by_status.get(status, 0) for status in statuses)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case AttendanceMarked(meeting=meeting, member=member, status=status):
            is_first = not _replace(fold, event, meeting, member)
            row = {
                "entry": event.id,
                "meeting": meeting,
                "member": member,
                "status": status,
                "device": event.device,
                "seq": event.seq or 0,
                "position": fold.position,
                "ts_ms": event.ts_ms,
            }
            fold.insert(mark, row)
            if is_first:  # nothing to weigh it against
                shown = ("meeting", "member", "status", "entry", "ts_ms")
                fold.insert(attendance, {name: row[name] for name in shown})
            else:
                _settle(fold, meeting, member)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def number(fold: Fold, event: Event) -> None:
    if event.type == "attendance.marked":
        fold.update(mark, {"entry": event.id}, {"seq": event.seq})


def _replace(fold: Fold, event: Event, meeting: str, member: str) -> bool:
    """A new mark replaces earlier ones of its laptop, and those its author had seen.

    Returns:
        Whether there are earlier ones, replaced or not.
    """
    earlier = fold.rows(mark, {"meeting": meeting, "member": member})
    for row in earlier:
        was_seen = 0 < row["seq"] <= event.knew_seq
        if not row["replaced_by"] and (row["device"] == event.device or was_seen):
            fold.update(mark, {"entry": row["entry"]}, {"replaced_by": event.id})
    return bool(earlier)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for row, changed in hit_rows(fold, mark, effect):
        fold.update(mark, {"entry": row["entry"]}, changed)
        place = {"meeting": row["meeting"], "member": row["member"]}
        if effect.kind == "reverse":
            fold.update(mark, place | {"replaced_by": row["entry"]}, {"replaced_by": ""})
        _settle(fold, **place)


def _settle(fold: Fold, meeting: str, member: str) -> None:
    """Of marks made apart, the more present one shows; of equal ones the last."""
    best = None
    rows = fold.rows(mark, {"meeting": meeting, "member": member})
    for row in sorted(rows, key=lambda row: (row["position"], row["entry"])):
        if row["replaced_by"] or not stands(row):
            continue
        if best is None or more_present(row["status"], best["status"]) == row["status"]:
            best = row
    key = {"meeting": meeting, "member": member}
    if best is None:
        fold.delete(attendance, key)
        return
    names = ("status", "entry", "ts_ms")
    fold.upsert(attendance, key | {name: best[name] for name in names})


def marks(conn: Connection, meeting: str) -> dict[str, Mark]:
    """The roll of a meeting by member; members not called are absent from it."""
    query = select(attendance).where(attendance.c.meeting == meeting)
    return {
        row.member: Mark(member=row.member, status=row.status, entry=row.entry, ts_ms=row.ts_ms)
        for row in conn.execute(query.order_by(attendance.c.member))
    }


def history(conn: Connection, member: str) -> dict[str, str]:
    """Status of a member by meeting."""
    query = select(attendance.c.meeting, attendance.c.status)
    query = query.where(attendance.c.member == member).order_by(attendance.c.meeting)
    return {row.meeting: row.status for row in conn.execute(query)}


def histories(conn: Connection, held: Sequence[str]) -> dict[str, dict[str, str]]:
    """Status by member and meeting at a few meetings, for the bars of the members list."""
    found: dict[str, dict[str, str]] = {}
    query = select(attendance.c.member, attendance.c.meeting, attendance.c.status)
    query = query.where(attendance.c.meeting.in_(held))
    for row in conn.execute(query.order_by(attendance.c.meeting, attendance.c.member)):
        found.setdefault(row.member, {})[row.meeting] = row.status
    return found


def all_called(conn: Connection, at: ColumnElement[bool] | None = None) -> dict[str, Called]:
    """How often each member was called, at the meetings of which `at` is true, or at all.

    Counted by the database: a group of many years has half a million marks.
    """
    member, status = attendance.c.member, attendance.c.status
    query = select(member, status, func.count()).group_by(member, status)
    if at is not None:
        # The plus keeps SQLite to the index by member: else it sorts all marks in memory.
        query = query.where(
            literal_column("+attendance.meeting").in_(select(meeting_row.c.meeting).where(at))
        )
    found: dict[str, dict[str, int]] = {}
    for one, how, times in conn.execute(query.order_by(member, status)):
        found.setdefault(one, {})[how] = times
    return {one: Called(times=sum(by.values()), by_status=by) for one, by in found.items()}


def counts(conn: Connection, meeting: str) -> dict[str, int]:
    """How many have each status at a meeting."""
    query = select(attendance.c.status, func.count()).where(attendance.c.meeting == meeting)
    query = query.group_by(attendance.c.status).order_by(attendance.c.status)
    return {row[0]: int(row[1]) for row in conn.execute(query)}


PROJECTION = Projection(
    name="attendance",
    version=2,
    metadata=metadata,
    apply=apply,
    number=number,
    handles=frozenset({"attendance.marked", "entry.reversed", "sys.resolved", "sys.case.opened"}),
)
