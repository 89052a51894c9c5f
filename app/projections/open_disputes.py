"""Which entries are disputed, now and at the end of any day: until settled, or taken back."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from app.projections import disputes, entries, meetings
from app.projections.disputes import Dispute
from app.projections.entries import EntryLine


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedLine:
    """A dispute with the entry that it is about.

    Attributes:
        ended_on: Civil day on which it was settled or the entry taken back; "" while it is open.
    """

    dispute: Dispute
    line: EntryLine
    ended_on: str


def open_disputes(conn: Connection) -> tuple[DisputedLine, ...]:
    """What is disputed now, the oldest first."""
    return tuple(one for one in _all(conn) if not one.ended_on)


def dispute_of(conn: Connection, entry: str) -> Dispute | None:
    """The open dispute about an entry; None for none."""
    return next((one.dispute for one in _all(conn, entry) if not one.ended_on), None)


def disputed_on(conn: Connection, on: str) -> tuple[DisputedLine, ...]:
    """What was disputed at the end of a civil day, the oldest first."""
    return tuple(
        one
        for one in _all(conn)
        if one.dispute.on <= on and (not one.ended_on or one.ended_on > on)
    )


def settled_at(conn: Connection, meeting: str) -> tuple[DisputedLine, ...]:
    """What was settled in a meeting, the oldest first."""
    return tuple(one for one in _all(conn) if one.dispute.settled_meeting == meeting)


def _all(conn: Connection, entry: str = "") -> Iterator[DisputedLine]:
    for one in disputes.disputes(conn, entry):
        line = entries.find_entry(conn, one.subject)
        if line is not None:
            ended = one.settled_on or _taken_back_on(conn, line, one)
            yield DisputedLine(dispute=one, line=line, ended_on=ended)


def _taken_back_on(conn: Connection, line: EntryLine, dispute: Dispute) -> str:
    """The civil day of the meeting that took the entry back; "" while it stands."""
    by = line.reversed_by or line.void_by
    if not by:
        return ""
    reversal = entries.find_entry(conn, by)
    page = meetings.find_meeting(conn, reversal.page) if reversal is not None else None
    return page.on if page is not None else dispute.on
