"""Which rows of each table a snapshot takes: all of them, unless a table is named here.

A table that holds a row for every fact is taken as far back as Home, members, To decide and a
meeting look: so many meetings and so many facts, whatever is more. A group that is not longer than
that is in its snapshot whole. What is in question, or waits for an answer, is taken from any time.
"""

from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import Connection

# Who may borrow is asked of the last 12 meetings (`projections.applicants`), the rest of fewer.
MEETINGS: Final = 13
FACTS: Final = 2_500
# Of so many meetings the entries can be corrected: their facts are taken as they were signed.
CORRECTED: Final = 7
# Of so many the row of the meeting is taken: how many there were since a loan is asked of it.
LISTED: Final = 300
ID: Final = 36  # signs of an id
# Kinds of boxes whose readings sum up every payment there ever was: nothing is left out then.
WHOLE_KINDS: Final = ("moneypool", "qard_fund")

_RUNNING = "SELECT meeting FROM meeting WHERE state IN ('open', 'paused') ORDER BY no LIMIT 1"
_RECENT = f"(SELECT meeting FROM meeting WHERE no >= :no OR meeting = ({_RUNNING}))"
_LISTED = f"no > (SELECT max(no) FROM meeting WHERE state <> 'planned') - {LISTED}"
_NAMED = "(SELECT value FROM json_each(:named))"
_CORRECTED = f"(SELECT meeting FROM meeting WHERE no >= :corrected OR meeting = ({_RUNNING}))"
# Every part of it has an index: a long book is not read through ("+" keeps SQLite from one in which
# nearly every row is).
_PAID = (
    f"entry IN (SELECT entry FROM contribution WHERE sheet IN {_RECENT} UNION ALL "
    "SELECT entry FROM contribution WHERE sheet = 'next' UNION ALL "
    f"SELECT value FROM json_each(:named) UNION ALL SELECT entry FROM contribution c "
    "WHERE payment > '' AND +reversed_by = '' AND NOT EXISTS (SELECT 1 FROM payment_state s "
    "WHERE s.payment = c.payment AND s.state NOT IN ('written', 'pending', 'provider_down')))"
)
_UNCHECKED = (
    "(payment > '' AND NOT EXISTS (SELECT 1 FROM payment_finding f "
    "WHERE f.payment = payment_written.payment AND f.state = 'verified'))"
)
_WRITTEN = f"position >= :rows_from OR {_UNCHECKED}"
# Dues of a meeting settle in pools of their own: those where nothing is left, and nothing ever
# was late, are past. Their names end in the meeting.
_POOLS = (
    f"(SELECT pool FROM due_pool WHERE pool NOT LIKE '%|%|%' OR overpaid > 0 OR "
    f"substr(pool, -{ID}) IN {_RECENT} UNION SELECT pool FROM due WHERE is_open = 1 OR "
    f"pool NOT LIKE '%|%|%' OR substr(pool, -{ID}) IN {_RECENT} UNION "
    "SELECT late.pool FROM due penalty CROSS JOIN due late ON late.due = penalty.penalised "
    "WHERE penalty.penalised > '')"
)
# Cut tables by name, and what is taken of them.
CUTS: Final[dict[str, str]] = {
    "allowance_given_out": (
        f"entry IN (SELECT entry FROM entry WHERE page = 'next' OR page IN {_RECENT})"
    ),
    "allowance_pen": f"meeting IN {_RECENT}",
    "attachment": f"position >= :facts_from OR entry IN {_NAMED}",
    "attendance": f"meeting IN {_RECENT}",
    "attendance_mark": f"meeting IN {_RECENT}",
    "cash_count": f"meeting IN {_RECENT}",
    "closed_page": f"meeting IN {_RECENT}",
    "closed_sheet": f"meeting IN {_RECENT}",
    "contribution": _PAID,
    "contribution_part": _PAID,
    "due": f"pool IN {_POOLS}",
    "due_paid": f"pool IN {_POOLS}",
    "due_pool": f"pool IN {_POOLS}",
    "due_waived": f"due IN (SELECT due FROM due WHERE pool IN {_POOLS})",
    "entry": f"page = 'next' OR page IN {_CORRECTED} OR entry IN {_NAMED}",
    "journal_entry": "position >= :facts_from",
    # Claims of guarantors (1350) and the wallet (1250) are summed from their lines.
    "journal_line": (
        "position IN (SELECT position FROM journal_entry WHERE position >= :facts_from UNION "
        "SELECT position FROM journal_line WHERE account = '1250' UNION "
        "SELECT position FROM journal_line WHERE account = '1350')"
    ),
    "meeting": f"{_LISTED} OR meeting IN {_RECENT} OR meeting IN {_NAMED}",
    "payment_came": (
        "position >= :rows_from OR code NOT IN (SELECT code FROM payment_written "
        "WHERE reversed_by = '' AND void_by = '' AND position < :rows_from)"
    ),
    "payment_finding": (
        "position >= :rows_from OR payment IN "
        f"(SELECT payment FROM payment_written WHERE {_WRITTEN})"
    ),
    "payment_state": (
        f"position >= :rows_from OR payment IN (SELECT payment FROM contribution WHERE {_PAID})"
    ),
    "payment_witnessed": (
        "position >= :rows_from OR payment IN "
        f"(SELECT payment FROM payment_written WHERE {_WRITTEN})"
    ),
    "payment_written": _WRITTEN,
    # Home draws the shares of sixty meetings.
    "sheet_total": f"sheet = 'next' OR sheet IN (SELECT meeting FROM meeting WHERE {_LISTED})",
    "signature": f"meeting IN {_RECENT}",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How far back a snapshot looks.

    Attributes:
        facts_from: Number of the first fact that is taken as it was signed.
        is_whole: Nothing of the tables is left out.
        no: Number of the first meeting of which rows are taken; `rows_from`: the place where its
            page begins. corrected: Of the first whose entries are.
        named: Ids that open questions name, as JSON.
    """

    facts_from: int
    is_whole: bool = True
    no: int = 0
    rows_from: int = 0
    corrected: int = 0
    named: str = "[]"

    def rows_of(self, table: str) -> tuple[str, dict[str, int | str]]:
        """The condition for rows of a table and its values; "" for all of them."""
        where = "" if self.is_whole else CUTS.get(table, "")
        given: dict[str, int | str] = {
            "facts_from": self.facts_from,
            "no": self.no,
            "rows_from": self.rows_from,
            "corrected": self.corrected,
            "named": self.named,
        }
        return where, {name: value for name, value in given.items() if f":{name}" in where}


def look_back(conn: Connection, *, meetings: int = MEETINGS, facts: int = FACTS) -> Look:
    """How far back a snapshot of this book looks.

    Args:
        meetings, facts: What is taken at least; other numbers only in tests.
    """
    cursor: Any = conn.connection.cursor()
    (size,) = cursor.execute("SELECT size FROM log_state").fetchone()
    tables = {name for (name,) in cursor.execute("SELECT name FROM sqlite_master").fetchall()}
    if not {"meeting", "entry", "box", "case_question", "dispute"} <= tables:
        return Look(size)
    begun = _pages(cursor, size, meetings, facts)
    corrected, facts_from = begun[:CORRECTED][-1] if begun else (0, size)
    if len(begun) < meetings or size - begun[-1][1] < facts or _sums_everything(cursor):
        return Look(facts_from)
    no, rows_from = begun[-1]
    return Look(facts_from, False, no, rows_from, corrected, _named(cursor))


def _pages(cursor: Any, size: int, meetings: int, facts: int) -> list[tuple[int, int]]:
    """(number, place where its page begins) of meetings, newest first, as far as is needed."""
    sql = (
        "SELECT m.no, (SELECT min(position) FROM entry WHERE page = m.meeting) FROM meeting m "
        "WHERE m.state <> 'planned' ORDER BY m.no DESC"
    )
    found: list[tuple[int, int]] = []
    for no, position in cursor.execute(sql):
        if position is not None:
            found.append((no, min(position, found[-1][1] if found else size)))
            if len(found) >= meetings and size - found[-1][1] >= facts:
                break
    return found


def _sums_everything(cursor: Any) -> bool:
    """The group has a box whose readings sum up every payment there ever was."""
    sql = "SELECT 1 FROM box WHERE kind IN (SELECT value FROM json_each(?)) LIMIT 1"
    return cursor.execute(sql, (_as_json(WHOLE_KINDS),)).fetchone() is not None


def _named(cursor: Any) -> str:
    """Every id that an open question or a dispute names, in whatever place of it."""
    sql = (
        "SELECT fact, meeting, entry, joined_to FROM case_question "
        "WHERE state IN ('open', 'asked', 'joined') UNION ALL "
        "SELECT subject, meeting, '', '' FROM dispute"
    )
    found = {
        word
        for row in cursor.execute(sql).fetchall()
        for word in " ".join(map(str, row)).replace('"', " ").split()
        if len(word) == ID
    }
    return _as_json(sorted(found))


def _as_json(values: object) -> str:
    """As SQLite's `json_each` reads it."""
    return msgspec.json.encode(values).decode()
