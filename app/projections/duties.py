"""What moneypools ask of their members at a meeting: shares times value of the day."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from app.core.schemes.moneypool import due_of
from app.projections import boxes


def savings_due(conn: Connection, on: str, members: Iterable[str]) -> dict[str, int]:
    """By member, minor units, on the civil day `on`; {} in a group without a moneypool."""
    open_ones = [
        one
        for one in boxes.boxes(conn)
        if one.kind == "moneypool" and (not one.closed_on or one.closed_on >= on)
    ]
    found: dict[str, int] = {}
    people = tuple(members) if open_ones else ()
    for box in open_ones:
        terms = boxes.terms_on(conn, box.box, on)
        if terms is None:
            continue
        pool, day = terms.read, date.fromisoformat(on)
        for member in people:
            found[member] = found.get(member, 0) + due_of(pool, member, day)
    return found
