"""Motions and how they went: votes by name of every laptop are one vote, each voter once."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.governance.motions import Ballot, MotionPut, VotesCounted, result_of, sums_of
from app.core.governance.votes import Result
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
motion_row = strict_table(
    "motion",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("motion", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("put", Text, nullable=False),  # JSON of MotionPut
    *standing_columns(),
)
count_row = strict_table(
    "vote_count",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("motion", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("counted", Text, nullable=False),  # JSON of VotesCounted
    *standing_columns(),
)
Index("ix_motion", motion_row.c.motion)
Index("ix_motion_meeting", motion_row.c.meeting, motion_row.c.position)
Index("ix_motion_reversed", motion_row.c.reversed_by)
Index("ix_vote_count_motion", count_row.c.motion, count_row.c.position)
Index("ix_vote_count_reversed", count_row.c.reversed_by)

_encode = msgspec.json.encode
_read_put = msgspec.json.Decoder(MotionPut).decode
_read_counted = msgspec.json.Decoder(VotesCounted).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """A motion as it stands.

    Attributes:
        entry: The fact that put it. counts: Facts of the counts that stand, in their order.
        ballots: By name, each voter once: the last count in order that names the voter.
        result: None while it was not counted.
        is_contested: Counted more than once without names and not alike: nobody knows.
    """

    put: MotionPut
    entry: str
    actor: str
    counts: tuple[str, ...]
    ballots: tuple[Ballot, ...]
    result: Result | None
    is_contested: bool

    @property
    def motion(self) -> str:
        return self.put.motion

    @property
    def is_carried(self) -> bool:
        """Agreed to, beyond doubt."""
        return self.result is not None and self.result.is_agreed and not self.is_contested


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MotionPut(motion=motion, meeting=meeting) as put:
            row = {"motion": motion, "meeting": meeting, "put": _encode(put).decode()}
            fold.insert(motion_row, row | _written(fold, event))
        case VotesCounted(motion=motion) as counted:
            row = {"motion": motion, "counted": _encode(counted).decode()}
            fold.insert(count_row, row | _written(fold, event))
        case _:
            for effect in effects_of(event):
                for table in (motion_row, count_row):
                    for row, changed in hit_rows(fold, table, effect):
                        fold.update(table, {"entry": row["entry"]}, changed)
                    if effect.kind == "restore":  # somebody wrote it who may not
                        fold.update(table, {"entry": effect.by}, {"void_by": event.id})


def motions_at(conn: Connection, meeting: str) -> tuple[Motion, ...]:
    """The motions of a meeting in the order they were put; those that were taken back are none."""
    return _motions(conn, motion_row.c.meeting == meeting)


def deputies_at(conn: Connection, meeting: str) -> tuple[str, ...]:
    """Members whom a vote of this meeting named to sign for a key holder who is not here."""
    named = (one for one in motions_at(conn, meeting) if one.put.effect == "key")
    return tuple(dict.fromkeys(one.put.subject for one in named if one.is_carried))


def find_motion(conn: Connection, motion: str) -> Motion | None:
    """A motion that stands."""
    return next(iter(_motions(conn, motion_row.c.motion == motion)), None)


def _written(fold: Fold, event: Event) -> dict[str, Any]:
    return {"entry": event.id, "position": fold.position, "actor": event.actor}


def _motions(conn: Connection, where: Any) -> tuple[Motion, ...]:
    stands = (motion_row.c.reversed_by == "") & (motion_row.c.void_by == "")
    query = select(motion_row).where(where, stands).order_by(motion_row.c.position)
    found = {row["motion"]: row for row in reversed(conn.execute(query).mappings().all())}
    counts: dict[str, list[tuple[str, VotesCounted]]] = {motion: [] for motion in found}
    stands = (count_row.c.reversed_by == "") & (count_row.c.void_by == "")
    counted = select(count_row).where(count_row.c.motion.in_(list(found)), stands)
    for row in conn.execute(counted.order_by(count_row.c.position)).mappings():
        counts[row["motion"]].append((row["entry"], _read_counted(row["counted"])))
    return tuple(_motion(row, counts[motion]) for motion, row in reversed(found.items()))


def _motion(row: Any, counts: list[tuple[str, VotesCounted]]) -> Motion:
    put = _read_put(row["put"])
    ballots = {one.voter: one for _, counted in counts for one in counted.ballots}
    without = [counted for _, counted in counts if not counted.ballots]
    figures = {(one.yes, one.no, one.silent, one.whole) for one in without}
    result = None
    if ballots:
        whole = max(counted.whole for _, counted in counts if counted.ballots)
        result = result_of(put, *sums_of(ballots.values()), whole)
    elif without:
        first = without[0]
        result = result_of(put, first.yes, first.no, first.silent, first.whole)
    return Motion(
        put=put,
        entry=row["entry"],
        actor=row["actor"],
        counts=tuple(entry for entry, _ in counts),
        ballots=tuple(ballots.values()),
        result=result,
        is_contested=len(figures) > 1 or bool(ballots and without),
    )


PROJECTION = Projection(
    name="motions",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"motion.put", "votes.counted"},
)
