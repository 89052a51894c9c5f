"""The journal: every line of every fact that moved money. Statements and audits read this."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, RowMapping, Text, select, text

from app.core.events.envelope import Event
from app.core.ledger import Line, is_balanced
from app.projections import Fold, Projection, strict_table
from app.projections.statements import rows_of
from app.store.event_log import log_size

metadata = MetaData()
entry = strict_table(
    "journal_entry",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("event_id", Text, nullable=False, unique=True),
    Column("type", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    Column("reverses", Text, nullable=False),
    Column("reversed_by", Text, nullable=False, server_default=text("''")),
    with_rowid=True,
)
line = strict_table(
    "journal_line",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    Column("sub", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("minor", Integer, nullable=False),
)
Index("ix_journal_line_account", line.c.account, line.c.sub, line.c.position)


_ENTRIES = rows_of(
    entry,
    tuple("position event_id type on_day meeting member actor device n ts_ms reverses".split()),
)
_LINES = rows_of(line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One fact in the journal.

    Attributes:
        on: Civil day chosen by people, ISO; "" when the fact has none.
        reverses, reversed_by: Event ids of the correction chain; "" when none.
        is_numbered: The sequencer has given the fact its place.
    """

    position: int
    event_id: str
    type: str
    on: str
    meeting: str
    member: str
    actor: str
    ts_ms: int
    is_numbered: bool
    reverses: str
    reversed_by: str
    lines: tuple[Line, ...]


class StatementLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of an account or sub-account. Minor units; debit positive, as booked.

    Attributes:
        balance_minor: Running balance of this account, sub and currency.
    """

    position: int
    event_id: str
    type: str
    on: str
    meeting: str
    minor: int
    currency: str
    balance_minor: int
    reverses: str
    reversed_by: str


def apply(fold: Fold, event: Event) -> None:
    lines = event.lines
    if not lines:
        return
    assert is_balanced(lines), event.id
    payload = event.payload
    reverses = getattr(payload, "fix", "")
    position = fold.position
    fold.put(
        _ENTRIES,
        (
            position,
            event.id,
            event.type,
            getattr(payload, "on", ""),
            getattr(payload, "meeting", ""),
            getattr(payload, "member", ""),
            event.actor,
            event.device,
            event.n,
            event.ts_ms,
            reverses,
        ),
    )
    fold.put_all(
        _LINES,
        [
            (position, number, part.account, part.sub, part.currency, part.minor)
            for number, part in enumerate(lines)
        ],
    )
    if reverses:
        fold.update(entry, {"event_id": reverses}, {"reversed_by": event.id})


def journal_page(conn: Connection, *, before: int | None = None, limit: int = 100) -> list[Entry]:
    """Entries, newest first, below position `before`."""
    query = select(entry).order_by(entry.c.position.desc()).limit(limit)
    if before is not None:
        query = query.where(entry.c.position < before)
    return [_entry(conn, row) for row in conn.execute(query).mappings()]


def find_entry(conn: Connection, event_id: str) -> Entry | None:
    row = conn.execute(select(entry).where(entry.c.event_id == event_id)).mappings().first()
    return None if row is None else _entry(conn, row)


def statement(
    conn: Connection, account: str, sub: str | None = None, *, after: int = 0
) -> Iterator[StatementLine]:
    """Lines of one account, or of one sub-account, oldest first, with running balances.

    Args:
        sub: None for the whole control account.
        after: Only positions above it; the running balance starts at 0 there.
    """
    where, values = ("", ()) if sub is None else (" AND l.sub = ?", (sub,))
    running: dict[str, int] = {}
    cursor: Any = conn.connection.cursor()  # plain rows: a long statement is mostly their cost
    cursor.execute(_STATEMENT.format(sub=where), (account, after, *values))
    for position, minor, currency, event_id, kind, on, meeting, reverses, reversed_by in cursor:
        running[currency] = balance = running.get(currency, 0) + minor
        yield StatementLine(
            position=position,
            event_id=event_id,
            type=kind,
            on=on,
            meeting=meeting,
            minor=minor,
            currency=currency,
            balance_minor=balance,
            reverses=reverses,
            reversed_by=reversed_by,
        )


_STATEMENT = (
    "SELECT l.position, l.minor, l.currency, e.event_id, e.type, e.on_day, e.meeting, e.reverses, "
    "e.reversed_by FROM journal_line l JOIN journal_entry e ON e.position = l.position "
    "WHERE l.account = ? AND l.position > ?{sub} ORDER BY l.position, l.line"
)


def lines_of(conn: Connection, position: int) -> tuple[Line, ...]:
    query = select(line).where(line.c.position == position).order_by(line.c.line)
    return tuple(
        Line(account=row.account, sub=row.sub, minor=row.minor, currency=row.currency)
        for row in conn.execute(query)
    )


def _entry(conn: Connection, row: RowMapping) -> Entry:
    return Entry(
        position=row["position"],
        event_id=row["event_id"],
        type=row["type"],
        on=row["on_day"],
        meeting=row["meeting"],
        member=row["member"],
        actor=row["actor"],
        ts_ms=row["ts_ms"],
        is_numbered=row["position"] <= log_size(conn),
        reverses=row["reverses"],
        reversed_by=row["reversed_by"],
        lines=lines_of(conn, row["position"]),
    )


PROJECTION = Projection(name="journal", version=2, metadata=metadata, apply=apply)
