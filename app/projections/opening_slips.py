"""The old book brought in on two laptops: what each side wrote, and which answers are possible."""

from sqlalchemy import Connection

from app.core.cases import TWO_OPENINGS, CaseOpened
from app.core.decisions import BOTH_STAY, FIRST_HOLDS, SECOND_HOLDS, SEEN
from app.core.events.envelope import Event
from app.core.two_openings import entries_of, is_in_parts, whole
from app.projections import entries
from app.store.event_log import EventLog
from app.store.stored_events import open_stored


def whole_case(conn: Connection, case: CaseOpened) -> CaseOpened:
    """A question with the lines of both sides, as far as this book has them."""
    log = EventLog(conn)

    def fact_of(event: str) -> Event | None:
        stored = log.get(event)
        return None if stored is None else open_stored(stored.frame)

    return whole(case, fact_of) if case.kind == TWO_OPENINGS else case


def answers_of(conn: Connection, case: CaseOpened) -> tuple[str, ...]:
    """The answers to a whole question that make sense now.

    What was crossed out already is not taken back once more.
    """
    by_parts = is_in_parts(case)  # takes back what stands
    if any(_is_crossed(conn, slip.event) for slip in case.slips):
        return (SEEN,)
    found = [
        choice
        for choice, side in ((FIRST_HOLDS, -1), (SECOND_HOLDS, 0))
        if by_parts
        or (
            case.slips[side].lines
            and not any(_is_crossed(conn, one) for one in entries_of(case, side))
        )
    ]
    return (*found, BOTH_STAY)


def _is_crossed(conn: Connection, entry: str) -> bool:
    found = entries.find_entry(conn, entry)
    return found is not None and bool(found.reversed_by)
