"""The meetings: dates, states, minutes, totals that were read out."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select

from app.core.cases import CaseDecided
from app.core.cash_count import CashCounted, CashDifference
from app.core.closing import FIRST_PAGE, MeetingClosed, Totals
from app.core.corrections import EntryReversed
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.meetings import (
    MeetingOpened,
    MeetingPaused,
    MeetingPlanned,
    MeetingResumed,
    State,
)
from app.core.minutes import MinutesWritten
from app.projections import Fold, Projection
from app.projections.meeting_table import meeting_row, metadata

MONEY = frozenset(
    """contribution.recorded receipt.unidentified loan.given payout.paid welfare.paid
    expense.paid money.moved""".split()
)
OF_MEETING = frozenset(
    """meeting.planned meeting.opened meeting.paused meeting.resumed meeting.closed
    minutes.written cash.counted cash.difference""".split()
)

HELD = meeting_row.c.state != "planned"
CLOSED = meeting_row.c.state == "closed"

_totals = msgspec.json.Decoder(Totals).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting as screens know it.

    Attributes:
        on: Civil day; `time` HH:MM in the group's zone.
        recorder: Who opened it first. recorders: All who write it: two laptops that opened the
            same meeting apart hold one session.
        keys: Members whose PIN opened it.
        counted_minor: Of the closing count that holds; None while there is none.
        difference: What the count and the book still differ by; more in the box is positive.
        page: Page hash of a closed meeting, else "".
        totals: What was read out at closing.
        is_provisional: Closed with fewer keys than the rules ask for.
    """

    meeting: str
    no: int
    on: str
    time: str
    place: str
    state: State
    opened_ms: int
    closed_ms: int
    recorder: str
    recorders: tuple[str, ...]
    keys: tuple[str, ...]
    from_paper: bool
    counted_minor: int | None
    difference: int
    page: str
    totals: Totals
    next_on: str
    is_provisional: bool
    minutes: str

    @property
    def is_running(self) -> bool:
        """Opened and not yet closed."""
        return self.state in (State.OPEN, State.PAUSED, State.COUNTING, State.SIGNING)

    @property
    def is_closed(self) -> bool:
        return self.state in (State.CLOSED, State.CORRECTED)


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    if event.type in OF_MEETING and payload is not None:
        _of_meeting(fold, event)
    elif event.type in MONEY and payload is not None:
        _drop_count(fold, payload.meeting)
    if isinstance(payload, EntryReversed):
        _drop_count(fold, payload.meeting)
        _correct(fold, payload.entry_meeting)
    if isinstance(payload, CaseDecided) and payload.post:
        for row in fold.rows(meeting_row, {"state": "open"}):
            _drop_count(fold, row["meeting"])
    for effect in effects_of(event):
        if effect.kind == "restore":
            _reopen(fold, effect.by)


def _of_meeting(fold: Fold, event: Event) -> None:
    payload = event.payload
    key = {"meeting": payload.meeting}
    known = fold.get(meeting_row, key)
    if known is None and not isinstance(payload, MeetingPlanned | MeetingOpened):
        # The meeting was planned on a laptop that has not yet been heard of.
        return
    state = known["state"] if known else "planned"
    match payload:
        case MeetingPlanned(no=no, on=on, time=time, place=place) if state == "planned":
            row = {"on_day": on, "time": time, "place": place, "state": "planned"}
            free = {"no": _free_number(fold, payload.meeting, no)}
            fold.upsert(meeting_row, key | row | free)
        case MeetingOpened() if state == "planned":
            _open(fold, event, known["no"] if known else payload.no)
        case MeetingOpened(recorder=recorder) if known and state in ("open", "paused"):
            writers = known["recorders"].split()
            if recorder not in writers:
                fold.update(meeting_row, key, {"recorders": " ".join((*writers, recorder))})
        case MeetingPaused() if state == "open":
            fold.update(meeting_row, key, {"state": "paused"})
        case MeetingResumed() if state == "paused":
            fold.update(meeting_row, key, {"state": "open"})
        case CashCounted(phase="closing") if state in ("open", "paused"):
            count = {"count_entry": event.id, "counted_minor": payload.counted_minor}
            fold.update(meeting_row, key, count | {"unexplained": payload.difference_minor})
        case CashDifference(minor=minor) if known and known["count_entry"]:
            left = known["unexplained"] - minor
            fold.update(meeting_row, key, {"unexplained": left})
        case MeetingClosed() if state in ("open", "paused"):
            values = {
                "state": "closed",
                "closed_by": event.id,
                "closed_ms": event.ts_ms,
                "page": payload.page,
                "totals": msgspec.json.encode(payload.totals).decode(),
                "next_on": payload.next_on,
                "is_provisional": int(payload.is_provisional),
            }
            fold.update(meeting_row, key, values)
        case MinutesWritten(text=words):
            fold.update(meeting_row, key, {"minutes": words})
        case _:
            pass


def _free_number(fold: Fold, meeting: str, wanted: int) -> int:
    """The number of a meeting: the next free one where another laptop took it for another."""
    while any(row["meeting"] != meeting for row in fold.rows(meeting_row, {"no": wanted})):
        wanted += 1
    return wanted


def _open(fold: Fold, event: Event, no: int) -> None:
    opened: MeetingOpened = event.payload
    row = {
        "meeting": opened.meeting,
        "no": _free_number(fold, opened.meeting, no),
        "on_day": opened.on,
        "place": opened.place,
        "state": "open",
        "opened_by": event.id,
        "opened_ms": event.ts_ms,
        "recorder": opened.recorder,
        "recorders": opened.recorder,
        "keys": " ".join(opened.keys),
        "from_paper": int(opened.from_paper),
    }
    fold.upsert(meeting_row, row)


def _drop_count(fold: Fold, meeting: str) -> None:
    row = fold.get(meeting_row, {"meeting": meeting})
    if row is not None and row["count_entry"] and row["state"] != "closed":
        none = {"count_entry": "", "counted_minor": 0, "unexplained": 0}
        fold.update(meeting_row, {"meeting": meeting}, none)


def _correct(fold: Fold, meeting: str) -> None:
    row = fold.get(meeting_row, {"meeting": meeting})
    if row is not None and row["state"] == "closed" and not row["is_corrected"]:
        fold.update(meeting_row, {"meeting": meeting}, {"is_corrected": 1})


def _reopen(fold: Fold, event_id: str) -> None:
    """A closing that was voided by the sequencer never was."""
    row = fold.get(meeting_row, {"closed_by": event_id})
    if row is not None:
        none = {"state": "open", "closed_by": "", "closed_ms": 0, "page": "", "totals": ""}
        fold.update(meeting_row, {"meeting": row["meeting"]}, none)


def meetings(conn: Connection) -> tuple[Meeting, ...]:
    """Every meeting by number, planned ones too."""
    query = select(meeting_row).order_by(meeting_row.c.no, meeting_row.c.meeting)
    return tuple(_meeting(row) for row in conn.execute(query).mappings())


def find_meeting(conn: Connection, meeting: str) -> Meeting | None:
    query = select(meeting_row).where(meeting_row.c.meeting == meeting)
    row = conn.execute(query).mappings().first()
    return None if row is None else _meeting(row)


def running_meeting(conn: Connection) -> Meeting | None:
    """The meeting that is open or paused; the first by number if there are two."""
    return _first(conn, meeting_row.c.state.in_(("open", "paused")), newest=False)


def next_meeting(conn: Connection) -> Meeting | None:
    """The first planned meeting."""
    return _first(conn, meeting_row.c.state == "planned", newest=False)


def last_closed(conn: Connection) -> Meeting | None:
    """The newest closed meeting."""
    return _first(conn, meeting_row.c.state == "closed", newest=True)


def is_held_before(no: int) -> ColumnElement[bool]:
    """Of a row: whether that meeting was held before number `no`."""
    return (meeting_row.c.no < no) & HELD


def held_before(conn: Connection, no: int, limit: int) -> tuple[Meeting, ...]:
    """The last meetings that were held before number `no`, newest first."""
    query = (
        select(meeting_row)
        .where(is_held_before(no))
        .order_by(meeting_row.c.no.desc(), meeting_row.c.meeting)
        .limit(limit)
    )
    return tuple(_meeting(row) for row in conn.execute(query).mappings())


def newest_held(
    conn: Connection, limit: int, where: ColumnElement[bool] = HELD
) -> list[tuple[str, int]]:
    """(meeting, number) of the last meetings that were held or are running, oldest first."""
    query = select(meeting_row.c.meeting, meeting_row.c.no).where(where)
    newest = query.order_by(meeting_row.c.no.desc(), meeting_row.c.meeting.desc()).limit(limit)
    return [(row.meeting, row.no) for row in conn.execute(newest)][::-1]


def closed_count(conn: Connection) -> int:
    """How many meetings were held to their end."""
    return conn.scalar(select(func.count()).select_from(meeting_row).where(CLOSED)) or 0


def previous_page(conn: Connection, no: int) -> str:
    """Page hash of the closed meeting before number `no`; zeros before the first."""
    closed = (meeting_row.c.state == "closed") & (meeting_row.c.no < no)
    found = _first(conn, closed, newest=True)
    return FIRST_PAGE if found is None else found.page


def _first(conn: Connection, where: Any, *, newest: bool) -> Meeting | None:
    order = meeting_row.c.no.desc() if newest else meeting_row.c.no
    query = select(meeting_row).where(where).order_by(order, meeting_row.c.meeting).limit(1)
    row = conn.execute(query).mappings().first()
    return None if row is None else _meeting(row)


def _meeting(row: Any) -> Meeting:
    names = "meeting no time place opened_ms closed_ms recorder page next_on minutes".split()
    return Meeting(
        **{name: row[name] for name in names},
        on=row["on_day"],
        state=_state(row),
        recorders=tuple(row["recorders"].split()),
        keys=tuple(row["keys"].split()),
        from_paper=bool(row["from_paper"]),
        is_provisional=bool(row["is_provisional"]),
        counted_minor=row["counted_minor"] if row["count_entry"] else None,
        difference=row["unexplained"],
        totals=_totals(row["totals"]) if row["totals"] else Totals(),
    )


def _state(row: Any) -> State:
    if row["state"] == "closed":
        return State.CORRECTED if row["is_corrected"] else State.CLOSED
    if row["state"] == "open" and row["count_entry"]:
        return State.COUNTING if row["unexplained"] else State.SIGNING
    return State(row["state"])


PROJECTION = Projection(
    name="meetings",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES | MONEY | OF_MEETING,
)
