"""Funds out of which money goes by the word of two officers until a question is decided."""

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection

from app.core.cases import CaseOpened
from app.core.two_people import KINDS, funds_of
from app.projections import officers
from app.projections.cases import ASKED, OPEN

# Whether a second officer has to agree, and could: "" where one is enough.
SecondNeeded = Literal["", "there", "missing"]
_decode = msgspec.json.Decoder(CaseOpened).decode


def funds_for_two(conn: Connection) -> frozenset[str]:
    """Such funds, of `app.core.allowances`; an answer that is taken back brings them back."""
    cursor: Any = conn.connection.cursor()
    if not cursor.execute(_HAS, ("cases",)).fetchone():
        return frozenset()
    rows = cursor.execute(_OPEN, (OPEN, ASKED, *KINDS)).fetchall()
    return funds_of(_decode(fact) for (fact,) in rows)


def look_for_two(conn: Connection, fund: str, *, actor: str) -> SecondNeeded:
    """What whoever gives money out of `fund` ("" for any of them) now has to know."""
    found = funds_for_two(conn)
    if fund not in found and (fund or not found):
        return ""
    return "there" if able_seconds(conn, (actor,)) else "missing"


def able_seconds(conn: Connection, out: Iterable[str]) -> tuple[str, ...]:
    """Officers with a PIN but for `out`, in the order in which they are asked."""
    cursor: Any = conn.connection.cursor()
    has = cursor.execute(_HAS, ("officers",)).fetchone()
    return officers.seconds(conn, out) if has else ()


# A book may be opened without these projections, by the tests of the store.
_HAS = "SELECT 1 FROM projection_state WHERE name = ?"
_OPEN = "SELECT fact FROM case_question WHERE state IN (?, ?) AND kind IN (?, ?)"
