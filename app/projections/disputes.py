"""Disputes and their settlements, as they were written."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.disputes import TYPES as OWN
from app.core.disputes import DisputeSettled, EntryDisputed
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
dispute_row = strict_table(
    "dispute",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("subject", Text, nullable=False),  # the entry that it is about
    Column("member", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    *standing_columns(),
)
settled_row = strict_table(
    "dispute_settled",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("dispute", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    *standing_columns(),
)
Index("ix_dispute_subject", dispute_row.c.subject, dispute_row.c.position)
Index("ix_dispute_reversed", dispute_row.c.reversed_by)
Index("ix_dispute_settled_dispute", settled_row.c.dispute, settled_row.c.position)
Index("ix_dispute_settled_reversed", settled_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A dispute that stands.

    Attributes:
        entry: Its own fact. subject: The entry that it is about. member: Who says so.
        settlement: Fact of its settlement; "" while it is open, as the next three.
    """

    entry: str
    subject: str
    member: str
    words: str
    meeting: str
    on: str
    settlement: str = ""
    settled_words: str = ""
    settled_meeting: str = ""
    settled_on: str = ""


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case EntryDisputed() as said:
            fold.insert(
                dispute_row,
                _row(fold, event, said) | {"subject": said.entry, "member": said.member},
            )
        case DisputeSettled() as said:
            fold.insert(settled_row, _row(fold, event, said) | {"dispute": said.dispute})
        case _:
            for effect in effects_of(event):
                for table in (dispute_row, settled_row):
                    for row, changed in hit_rows(fold, table, effect):
                        fold.update(table, {"entry": row["entry"]}, changed)


def _row(fold: Fold, event: Event, said: EntryDisputed | DisputeSettled) -> dict[str, Any]:
    return {
        "entry": event.id,
        "position": fold.position,
        "words": said.words,
        "meeting": said.meeting,
        "on_day": said.on,
    }


def disputes(conn: Connection, subject: str = "") -> tuple[Dispute, ...]:
    """Disputes that stand, settled ones too, the oldest first; `subject`: of this entry alone."""
    query = select(dispute_row).where(dispute_row.c.reversed_by == "", dispute_row.c.void_by == "")
    if subject:
        query = query.where(dispute_row.c.subject == subject)
    found = conn.execute(query.order_by(dispute_row.c.position)).mappings().all()
    return tuple(_dispute(conn, dict(row)) for row in found)


def _dispute(conn: Connection, row: dict[str, Any]) -> Dispute:
    query = select(settled_row).where(
        settled_row.c.dispute == row["entry"],
        settled_row.c.reversed_by == "",
        settled_row.c.void_by == "",
    )
    end = conn.execute(query.order_by(settled_row.c.position).limit(1)).mappings().first()
    return Dispute(
        entry=row["entry"],
        subject=row["subject"],
        member=row["member"],
        words=row["words"],
        meeting=row["meeting"],
        on=row["on_day"],
        settlement=end["entry"] if end else "",
        settled_words=end["words"] if end else "",
        settled_meeting=end["meeting"] if end else "",
        settled_on=end["on_day"] if end else "",
    )


PROJECTION = Projection(
    name="disputes",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | OWN,
)
