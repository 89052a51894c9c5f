"""What each laptop may give out without a line to the others, and which laptop has the pen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, text

from app.core.allowances import NOBODY, Step, changes, steps_of
from app.core.allowances import given_out as leaving
from app.core.events.envelope import Event
from app.core.events.registry import FactClass
from app.projections import Fold, Projection, strict_table
from app.projections.statements import adding_to

metadata = MetaData()
part = strict_table(
    "allowance_part",
    metadata,
    Column("fund", Text, primary_key=True),
    Column("holder", Text, primary_key=True),
    Column("minor", Integer, nullable=False, server_default=text("0")),
)
# Facts that move parts, so that one which the sequencer voids can be taken back.
moved = strict_table(
    "allowance_moved",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),  # begun, handed, taken; "void"
    Column("device", Text, nullable=False),
    Column("steps", Text, nullable=False),
)
Index("ix_allowance_moved", moved.c.kind, moved.c.position)
is_begun = strict_table(
    "allowance_begun",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
given_out = strict_table(
    "allowance_given_out",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("device", Text, nullable=False),
)
giver = strict_table(
    "allowance_giver",
    metadata,
    Column("device", Text, primary_key=True),
    Column("position", Integer, nullable=False),
)
pen = strict_table(
    "allowance_pen",
    metadata,
    Column("meeting", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("is_closed", Integer, nullable=False, server_default=text("0")),
)
_PARTS = adding_to(part, ("fund", "holder"), ("minor",))
BEGUN, VOID = "begun", "void"
# Facts without a journal that move parts; those of the last two only put a right there.
_WITHOUT_LINES = {
    "allowance.begun": BEGUN,
    "allowance.handed": "handed",
    "allowance.taken": "taken",
    "group.created": "",
    "round.started": "",
}
_decode = msgspec.json.Decoder(tuple[Step, ...]).decode


class _Folded:
    """The parts as the fold has them."""

    def __init__(self, fold: Fold) -> None:
        self._fold = fold

    @property
    def has_begun(self) -> bool:
        return self._fold.get(is_begun, {"one": 1}) is not None

    def of(self, fund: str, holder: str) -> int:
        row = self._fold.get(part, {"fund": fund, "holder": holder})
        return int(row["minor"]) if row else 0

    def writer_of(self, entry: str) -> str:
        row = self._fold.get(given_out, {"entry": entry})
        return str(row["device"]) if row else NOBODY


def apply(fold: Fold, event: Event) -> None:
    if event.lines:
        _fold_money(fold, event)
    match event.type:
        case "meeting.opened":
            _open(fold, event.payload.meeting, event.device)
        case "meeting.closed":
            _close(fold, event.payload.meeting, event.device)
        case "sys.resolved":
            for op in event.payload.ops:
                if op.op == "void_decision":
                    _take_back(fold, op.event)
        case kind if kind in _WITHOUT_LINES:
            _fold_steps(fold, event, _WITHOUT_LINES[kind])


def _fold_money(fold: Fold, event: Event) -> None:
    found = changes(event.lines)
    if not found:
        return
    if fold.get(is_begun, {"one": 1}) is None:
        for fund, minor in found.items():
            fold.add_to(_PARTS, (fund, NOBODY), minor)
    else:
        _fold_steps(fold, event, "")
    if min(found.values()) < 0 and event.fact_class is FactClass.CASH and leaving(event.lines):
        fold.upsert(giver, {"device": event.device, "position": fold.position})


def _fold_steps(fold: Fold, event: Event, kind: str) -> None:
    steps = steps_of(event, _Folded(fold))
    for fund, holder, minor in steps:
        fold.add_to(_PARTS, (fund, holder), minor)
    if kind:
        row = {"entry": event.id, "position": fold.position, "kind": kind, "device": event.device}
        fold.insert(moved, row | {"steps": msgspec.json.encode(steps).decode()})
        if kind == BEGUN and steps:
            row = {"one": 1, "entry": event.id, "position": fold.position}
            fold.upsert(is_begun, row)
    elif not event.type.startswith("sys.") and any(minor < 0 for _, _, minor in steps):
        fold.insert(given_out, {"entry": event.id, "device": event.device})


def _take_back(fold: Fold, entry: str) -> None:
    row = fold.get(moved, {"entry": entry})
    if row is None or row["kind"] == VOID:
        return
    for fund, holder, minor in _decode(row["steps"]):
        fold.add_to(_PARTS, (fund, holder), -minor)
    fold.update(moved, {"entry": entry}, {"kind": VOID})
    fold.delete(is_begun, {"entry": entry})


def _open(fold: Fold, meeting: str, device: str) -> None:
    if fold.get(pen, {"meeting": meeting}) is None:
        row = {"meeting": meeting, "device": device, "position": fold.position}
        fold.insert(pen, row)


def _close(fold: Fold, meeting: str, device: str) -> None:
    row = fold.get(pen, {"meeting": meeting})
    if row is not None and not row["is_closed"]:
        now = {"device": device, "position": fold.position, "is_closed": 1}
        fold.update(pen, {"meeting": meeting}, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowances:
    """How the funds are divided.

    Attributes:
        parts: fund -> holder -> minor units; the holder "" is nobody.
        coming: The same of what laptops took and is not theirs yet, because the sequencer has
            not numbered it.
        pen: The laptop that opened the newest meeting, or closed it.
        givers: Laptops that gave money out since the last meeting but one was closed.
    """

    parts: Mapping[str, Mapping[str, int]]
    coming: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    pen: str = ""
    givers: frozenset[str] = frozenset()

    def of(self, fund: str, device: str) -> int:
        """What a laptop may give out of a fund now."""
        held = self.parts.get(fund, {}).get(device, 0)
        return held - self.coming.get(fund, {}).get(device, 0)

    def total(self, fund: str) -> int:
        """All of a fund, as this book knows it."""
        return sum(self.parts.get(fund, {}).values())


def allowances(conn: Connection, *, planned: bool = False) -> Allowances | None:
    """How the funds are divided; None while everybody may give out all, because no division has
    its number yet.

    Args:
        planned: Tell it also before the first division: then all is nobody's.
    """
    cursor: Any = conn.connection.cursor()
    if not cursor.execute(_HAS).fetchone():
        return None
    (size,) = cursor.execute("SELECT size FROM log_state").fetchone()
    (first,) = cursor.execute("SELECT min(position) FROM allowance_begun").fetchone()
    if not planned and (first is None or first > size):
        return None
    parts: dict[str, dict[str, int]] = {}
    for fund, holder, minor in cursor.execute(_ALL):
        parts.setdefault(fund, {})[holder] = minor
    coming: dict[str, dict[str, int]] = {}
    for device, steps in cursor.execute(_COMING, (size,)):
        for fund, holder, minor in _decode(steps):
            if holder == device:
                mine = coming.setdefault(fund, {})
                mine[device] = mine.get(device, 0) + minor
    holder = cursor.execute(_PEN).fetchone()
    closings = cursor.execute(_CLOSED).fetchall()
    since = closings[1][0] if len(closings) > 1 else 0
    return Allowances(
        parts=parts,
        coming=coming,
        pen=holder[0] if holder else "",
        givers=frozenset(one for (one,) in cursor.execute(_GIVERS, (since,))),
    )


def is_dividing(conn: Connection) -> bool:
    """Whether a first division was written, also if it waits for its number."""
    cursor: Any = conn.connection.cursor()
    return cursor.execute("SELECT 1 FROM allowance_begun LIMIT 1").fetchone() is not None


# A book may be opened without this projection, by the tests of the store.
_HAS = "SELECT 1 FROM projection_state WHERE name = 'allowances'"
_ALL = "SELECT fund, holder, minor FROM allowance_part WHERE minor != 0 ORDER BY fund, holder"
_COMING = "SELECT device, steps FROM allowance_moved WHERE kind = 'taken' AND position > ?"
_CLOSED = "SELECT position FROM allowance_pen WHERE is_closed ORDER BY position DESC LIMIT 2"
_GIVERS = "SELECT device FROM allowance_giver WHERE position > ?"
_PEN = "SELECT device FROM allowance_pen ORDER BY position DESC LIMIT 1"

PROJECTION = Projection(name="allowances", version=2, metadata=metadata, apply=apply)
