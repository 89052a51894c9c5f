"""Which rows of each table a snapshot takes: all of them, unless a table is named here.

A table that holds a row for every fact is taken as far back as Home, members, To decide and a
meeting look. What a cut leaves out must never be looked for, added to or changed by a fact that
is written after it: `tests/book/test_snapshot_*.py` play every sample group on both books and
compare rows, readings and roots.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Cut:
    """Attributes:
    where: SQL over the table's columns; may name `:position`, the first position that is taken
        of what lies behind everybody.
    """

    where: str


@dataclass(frozen=True, slots=True)
class Look:
    """How far back a snapshot looks."""

    position: int

    def values(self, where: str) -> dict[str, int]:
        """What a cut names."""
        return {"position": self.position} if ":position" in where else {}


CUTS: dict[str, Cut] = {}


def is_whole(table: str) -> bool:
    """All rows of a table are in a snapshot."""
    return table not in CUTS


def look_back(conn: Connection) -> Look:
    """How far back a snapshot of this book looks."""
    cursor: Any = conn.connection.cursor()
    return Look(int(cursor.execute("SELECT size FROM log_state").fetchone()[0]))
