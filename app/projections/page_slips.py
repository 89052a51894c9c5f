"""What two closings of one meeting say otherwise, for the two sides of a question."""

from dataclasses import fields

from sqlalchemy import Connection

from app.core.closing import MeetingClosed, Totals
from app.store.event_log import EventLog
from app.store.stored_events import open_stored

PEOPLE = ("present", "excused")  # the totals that are no money


def differing_totals(conn: Connection, *closings: str) -> tuple[dict[str, int], ...]:
    """Of each closing the totals in which they differ, by name of `Totals`: minor units, or people.

    Args:
        closings: Fact ids; nothing is said of any where one is not in this book.
    """
    totals = [_totals(conn, closing) for closing in closings]
    known = [one for one in totals if one is not None]
    if len(known) < len(closings):
        return tuple({} for _ in closings)
    named = [{field.name: getattr(one, field.name) for field in fields(Totals)} for one in known]
    other = [name for name in named[0] if len({one[name] for one in named}) > 1]
    return tuple({name: one[name] for name in other} for one in named)


def _totals(conn: Connection, closing: str) -> Totals | None:
    stored = EventLog(conn).get(closing)
    payload = open_stored(stored.frame).payload if stored is not None else None
    return payload.totals if isinstance(payload, MeetingClosed) else None
