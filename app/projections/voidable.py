"""Facts about a person's office, PIN or codes, some of which turned out to be nobody's to write.

The sequencer numbers such a fact and voids it right behind; what stood before stands again.
"""

from typing import Any

from sqlalchemy import Column, Integer, MetaData, Table, Text, text
from sqlalchemy.schema import SchemaItem

from app.core.cases import Resolved
from app.core.events.envelope import Event
from app.projections import Fold, strict_table
from app.projections.fold import Row


def voidable(name: str, metadata: MetaData, *columns: SchemaItem) -> Table:
    """A projection's own memory of such facts, by fact id (`entry`), each about a member."""
    return strict_table(
        name,
        metadata,
        Column("entry", Text, primary_key=True),
        Column("position", Integer, nullable=False),
        Column("member", Text, nullable=False),
        Column("is_void", Integer, nullable=False, server_default=text("0")),
        *columns,
    )


def note(fold: Fold, table: Table, event: Event, member: str, **values: Any) -> None:
    """Remember a fact."""
    row = {"entry": event.id, "position": fold.position, "member": member}
    fold.insert(table, row | values)


def void(fold: Fold, table: Table, event: Event) -> list[str]:
    """Take away what `event` voids; the members it was about."""
    if not isinstance(event.payload, Resolved):
        return []
    touched = []
    for op in event.payload.ops:
        row = fold.get(table, {"entry": op.event}) if op.op == "void_decision" else None
        if row is not None and not row["is_void"]:
            fold.update(table, {"entry": op.event}, {"is_void": 1})
            touched.append(row["member"])
    return touched


def standing(fold: Fold, table: Table, member: str) -> list[Row]:
    """The facts about a member that stand, oldest first."""
    rows = [row for row in fold.rows(table, {"member": member}) if not row["is_void"]]
    return sorted(rows, key=lambda row: int(row["position"]))
