"""The entries of each meeting: history, undo list, and what the page hash is made of."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.closing import PageLine
from app.core.corrections import REVERSAL, REVERSIBLE
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.meetings import MeetingOpened
from app.core.paying import PAYING_TYPES
from app.projections import Fold, Projection, strict_table
from app.projections.closed_pages import closed_pages, is_closed, note_closing
from app.projections.standing import hit_rows, standing_columns
from app.projections.statements import rows_of

NEXT = "next"  # page of an entry that waits for the next meeting to open

metadata = MetaData()
entry_row = strict_table(
    "entry",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("page", Text, nullable=False),  # meeting on whose page it stands
    Column("meeting", Text, nullable=False),  # meeting it was written for
    Column("type", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("fix", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    *standing_columns(),
    with_rowid=True,
)
Index("ix_entry_page", entry_row.c.page, entry_row.c.position)
Index("ix_entry_member", entry_row.c.member, entry_row.c.position)
Index("ix_entry_reversed", entry_row.c.reversed_by)
Index("ix_entry_cause", entry_row.c.cause)
closed = closed_pages("closed_page", metadata)

# Money that also comes between meetings: it waits for the page of the next one.
BETWEEN_MEETINGS = PAYING_TYPES | {"receipt.unidentified"}
WRITTEN = REVERSIBLE | {REVERSAL, "cash.counted"}
_ENDING = TYPES | {"meeting.opened", "meeting.closed"}
_GIVEN = "entry position page meeting type member minor words cause fix actor device ts_ms hash"
_ROWS = rows_of(entry_row, tuple(_GIVEN.split()))
_AMOUNTS = ("total", "minor", "principal", "counted_minor")
_WORDS = ("status", "reason", "what", "note", "phase", "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry in the history of a meeting.

    Attributes:
        page: Meeting on whose page it stands; "next" while it waits for one to open.
        minor: The amount people would name; 0 for the roll call.
        words: Status, reason or thing, depending on the type.
        cause: Fact that brought it about; it is undone together with that.
        fix: Of a reversal, the entry that it takes back.
        reversed_by: Reversal of this entry; "" while it stands.
        void_by: Answer to a question that took the entry away, or made its money an advance; it
            can be taken back by taking back the answer, and not beside it.
        can_undo: Offered in the undo list.
    """

    entry: str
    position: int
    page: str
    meeting: str
    type: str
    member: str
    minor: int
    words: str
    cause: str
    fix: str
    actor: str
    device: str
    ts_ms: int
    reversed_by: str
    void_by: str
    is_held: bool
    can_undo: bool


def apply(fold: Fold, event: Event) -> None:
    if event.type in WRITTEN and event.payload is not None:
        _write(fold, event)
    if event.type in _ENDING:
        _end(fold, event)


def _end(fold: Fold, event: Event) -> None:
    """What a fact does to pages and to earlier entries; most do nothing."""
    note_closing(fold, closed, event)
    if isinstance(event.payload, MeetingOpened):
        meeting = event.payload.meeting
        if not is_closed(fold, closed, meeting):
            fold.update(entry_row, {"page": NEXT}, {"page": meeting})
    for effect in effects_of(event):
        _take_effect(fold, effect)


def _write(fold: Fold, event: Event) -> None:
    payload = event.payload
    amounts, words = _names_of(payload.__class__)
    meeting = getattr(payload, "meeting", "")
    waits = not meeting and event.type in BETWEEN_MEETINGS
    row = (
        event.id,
        fold.position,
        NEXT if waits else meeting,
        meeting,
        event.type,
        getattr(payload, "member", ""),
        _amount(payload, amounts),
        _words(payload, words),
        getattr(payload, "cause", ""),
        getattr(payload, "fix", ""),
        event.actor,
        event.device,
        event.ts_ms,
        event.hash,
    )
    fold.put(_ROWS, row)


@cache
def _names_of(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of fields that say an amount, and of those that say something in words, those it has."""
    assert kind.__dictoffset__ == 0, kind  # else the class does not tell what its facts have
    return _had(kind, _AMOUNTS), _had(kind, _WORDS)


def _had(kind: type, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([name for name in names if hasattr(kind, name)])


def _amount(payload: Any, names: tuple[str, ...]) -> int:
    for name in names:
        minor = getattr(payload, name)
        if isinstance(minor, int):
            return minor
    return 0


def _words(payload: Any, names: tuple[str, ...]) -> str:
    for name in names:
        words = getattr(payload, name)
        if words:
            return str(words)
    return ""


def _take_effect(fold: Fold, effect: Effect) -> None:
    if effect.kind == "retag":
        page = effect.meeting or NEXT
        fold.update(entry_row, {"entry": effect.entry}, {"page": page})
        return
    for row, changed in hit_rows(fold, entry_row, effect):
        fold.update(entry_row, {"entry": row["entry"]}, changed)


def entries_at(conn: Connection, meeting: str) -> tuple[EntryLine, ...]:
    """Every entry on the page of a meeting, in order."""
    return _entries(conn, entry_row.c.page == meeting)


def entries_of(conn: Connection, member: str) -> tuple[EntryLine, ...]:
    """Every entry about a member, in order."""
    return _entries(conn, entry_row.c.member == member)


def find_entry(conn: Connection, entry: str) -> EntryLine | None:
    return next(iter(_entries(conn, entry_row.c.entry == entry)), None)


def newest_hash(conn: Connection) -> str:
    """Hash of the newest entry of the book; "" in an empty one. It holds all before it."""
    query = select(entry_row.c.hash).order_by(entry_row.c.position.desc()).limit(1)
    return conn.execute(query).scalar() or ""


def caused_by(conn: Connection, cause: str) -> tuple[EntryLine, ...]:
    """Standing entries that a fact brought about, in order."""
    return tuple(line for line in caused(conn, cause) if not line.reversed_by)


def caused(conn: Connection, cause: str) -> tuple[EntryLine, ...]:
    """Entries that a fact brought about, in order; those taken back too."""
    return _entries(conn, entry_row.c.cause == cause) if cause else ()


def last_undoable(conn: Connection, meeting: str) -> EntryLine | None:
    """The entry that Ctrl+Z names: the newest one of the meeting that stands."""
    query = (
        select(entry_row)
        .where(
            entry_row.c.page == meeting,
            entry_row.c.reversed_by == "",
            entry_row.c.void_by == "",
            entry_row.c.cause == "",
            entry_row.c.type.in_(sorted(REVERSIBLE)),
        )
        .order_by(entry_row.c.position.desc())
        .limit(1)
    )
    row = conn.execute(query).mappings().first()
    return None if row is None else _line(row)


def last_line(conn: Connection, meeting: str) -> str:
    """The newest entry on the page of a meeting, whatever became of it; "" for an empty page."""
    query = select(entry_row.c.entry).where(entry_row.c.page == meeting)
    return conn.execute(query.order_by(entry_row.c.position.desc()).limit(1)).scalar() or ""


def entries_since(conn: Connection, meeting: str, last: str) -> tuple[str, ...]:
    """What was written on the page of a meeting after its line `last`, in order."""
    written = [line.entry for line in entries_at(conn, meeting)]
    return tuple(written[written.index(last) + 1 if last in written else 0 :])


def first_position(conn: Connection, meeting: str) -> int:
    """Place of the oldest entry on the page of a meeting in the one order; 0 for an empty page."""
    query = select(entry_row.c.position).where(entry_row.c.page == meeting)
    return conn.execute(query.order_by(entry_row.c.position).limit(1)).scalar() or 0


def page_lines(conn: Connection, meeting: str) -> tuple[PageLine, ...]:
    """What the page of a meeting is made of."""
    query = select(entry_row.c.entry, entry_row.c.hash).where(entry_row.c.page == meeting)
    query = query.order_by(entry_row.c.entry)
    return tuple(PageLine(row.entry, row.hash) for row in conn.execute(query))


def _entries(conn: Connection, where: Any) -> tuple[EntryLine, ...]:
    query = select(entry_row).where(where).order_by(entry_row.c.position)
    return tuple(_line(row) for row in conn.execute(query).mappings())


def _line(row: Any) -> EntryLine:
    names = (
        "entry position page meeting type member minor words cause fix actor device ts_ms"
        " reversed_by void_by"
    ).split()
    is_gone = row["reversed_by"] or row["void_by"]
    return EntryLine(
        **{name: row[name] for name in names},
        is_held=row["held_minor"] > 0,
        can_undo=row["type"] in REVERSIBLE and not is_gone and not row["cause"],
    )


PROJECTION = Projection(
    name="entries",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=WRITTEN | _ENDING,
)
