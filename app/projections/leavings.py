"""Who left the group: by a word, or settled with; for every projection that has to know.

A settlement can be taken back, and then the member never went.
"""

from typing import Any

from sqlalchemy import Column, Integer, MetaData, Table, Text

from app.core.effects import TYPES as EFFECT_TYPES
from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.members import MemberLeft
from app.core.pools.member_exit import MemberSettled
from app.projections import Fold, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

TYPES = EFFECT_TYPES | {"member.left", "member.settled"}
Leaving = tuple[str, str]  # (civil day, reason); ("", "") for who is a member


def leavings(name: str, metadata: MetaData) -> Table:
    """A projection's own memory of who left."""
    return strict_table(
        name,
        metadata,
        Column("entry", Text, primary_key=True),
        Column("position", Integer, nullable=False),
        Column("member", Text, nullable=False),
        Column("on_day", Text, nullable=False),
        Column("reason", Text, nullable=False),
        *standing_columns(),
    )


def note_leaving(fold: Fold, table: Table, event: Event) -> dict[str, Leaving]:
    """Remember that somebody left, or did not after all; how it stands, by member it touches."""
    payload = event.payload
    touched: list[str] = []
    if isinstance(payload, MemberLeft) or (isinstance(payload, MemberSettled) and payload.leaves):
        row: dict[str, Any] = {"entry": event.id, "position": fold.position, "on_day": payload.on}
        fold.insert(table, row | {"member": payload.member, "reason": payload.reason})
        touched.append(payload.member)
    for effect in effects_of(event):
        for row, changed in hit_rows(fold, table, effect):
            fold.update(table, {"entry": row["entry"]}, changed)
            touched.append(row["member"])
    return {member: _as_it_stands(fold, table, member) for member in touched}


def _as_it_stands(fold: Fold, table: Table, member: str) -> Leaving:
    rows = sorted(fold.rows(table, {"member": member}), key=lambda row: int(row["position"]))
    return next(((row["on_day"], row["reason"]) for row in rows if stands(row)), ("", ""))
