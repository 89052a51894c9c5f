"""Numbers of a printed receipt book, as they are shown while two payments carry one.

Nothing is stored: whoever looks reads the questions about such numbers. The first payment in order
keeps the number, the next are shown as 1042/2 and 1042/3; one of which an officer said that its
number was mistyped is shown without any, and one that was taken back makes room.

Source: spec/sync.md class 1.
"""

from typing import Any

import msgspec
from sqlalchemy import Connection

from app.core.cases import RECEIPT_TWICE, CaseOpened
from app.core.decisions import FIRST_MISTYPED, SECOND_MISTYPED

_decode = msgspec.json.Decoder(CaseOpened).decode


def shown_numbers(conn: Connection) -> dict[str, str]:
    """By fact of a payment: its number as people read it, where that is not the one it carries."""
    cursor: Any = conn.connection.cursor()
    if not cursor.execute(_HAS).fetchone():
        return {}
    mistyped: set[str] = set()
    asked: dict[str, None] = {}
    for fact, choice in cursor.execute(_QUESTIONS, (RECEIPT_TWICE,)).fetchall():
        first, second = _decode(fact).subjects
        asked |= {first: None, second: None}
        mistyped |= {FIRST_MISTYPED: {first}, SECOND_MISTYPED: {second}}.get(choice, set())
    shown = dict.fromkeys(mistyped, "")
    rows = [cursor.execute(_STANDS, (one,)).fetchone() for one in asked if one not in mistyped]
    receipts: dict[str, list[str]] = {}  # by number, in order
    for _, entry, number, receipt in sorted(row for row in rows if row is not None):
        known = receipts.setdefault(number, [])
        if (receipt or entry) not in known:  # several payments may be on one receipt
            known.append(receipt or entry)
        place = known.index(receipt or entry) + 1
        if place > 1:
            shown[entry] = f"{number}/{place}"
    return shown


# A book may be opened without this projection, by the tests of the store.
_HAS = "SELECT 1 FROM projection_state WHERE name = 'cases'"
_QUESTIONS = """SELECT q.fact, coalesce(a.choice, '') FROM case_question q
    LEFT JOIN case_answer a ON a.event_id = q.answer WHERE q.kind = ?"""
_STANDS = """SELECT position, entry, code, group_receipt FROM contribution
    WHERE entry = ? AND reversed_by = '' AND void_by = ''"""
