"""When the turns of a round are due: by the calendar, or so many meetings after one another."""

from bisect import bisect_left
from datetime import date, timedelta

from sqlalchemy import Connection

from app.core.meetings import State
from app.projections import meetings
from app.projections.turns import Running


def due_on(conn: Connection, running: Running, turn: int) -> str:
    """The civil day from which a turn is asked for; "" while its meeting has not come.

    A turn that goes by meetings comes so many of them after the one before was paid out, so a
    meeting that paid nothing puts the round off. What is paid out earlier was due on that day.
    """
    fixed = running.on(turn)
    if fixed:
        return fixed
    held = _held(conn)
    if turn == 1:
        at = bisect_left(held, running.started.on)
    else:
        before = [one.on for one in running.course.paid if one.turn == turn - 1]
        at = bisect_left(held, before[-1]) + running.terms.every if before else len(held)
    planned = held[at : at + 1]
    paid = [one.on for one in running.course.paid if one.turn == turn]
    return min((*planned, *paid), default="")


def expected_on(
    conn: Connection, running: Running, turn: int, *, today: str, days_between: int
) -> str:
    """The civil day on which a turn to come is expected.

    Args:
        days_between: Meetings.
    """
    fixed = running.on(turn)
    if fixed:
        return fixed
    every, open_turn = running.terms.every, running.turn
    ahead = every * max(0, turn - open_turn)
    day = due_on(conn, running, open_turn)
    before = [one.on for one in running.course.paid if one.turn == open_turn - 1]
    if before and not (day and day <= today):
        since = sum(1 for met in _held(conn) if met > before[-1])
        ahead += max(0, every - since)
    today = max(today, running.started.on)
    return (date.fromisoformat(today) + timedelta(days=days_between * ahead)).isoformat()


def is_due(conn: Connection, running: Running, turn: int, on: str) -> bool:
    """Whether a turn is asked for on a civil day. The open turn of a round that goes on at every
    meeting always is."""
    if running.terms.unit == "meetings" and running.terms.every == 1:
        return True
    day = due_on(conn, running, turn)
    return bool(day) and day <= on


def _held(conn: Connection) -> list[str]:
    """The days of all meetings that were opened, oldest first."""
    return sorted(one.on for one in meetings.meetings(conn) if one.state is not State.PLANNED)
