"""Photos and papers of entries: which, and what opens them. The bytes lie beside the book."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, func, select

from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
attachment = strict_table(
    "attachment",
    metadata,
    Column("id", Text, primary_key=True),  # of the fact
    Column("entry", Text, nullable=False),
    Column("blob", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
Index("ix_attachment_entry", attachment.c.entry, attachment.c.position)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One paper of an entry; `size` is of the sealed bytes, `key` is sealed: with that of `member`,
    or for "" with that of the group."""

    id: str
    entry: str
    blob: str
    size: int
    kind: str
    key: str
    member: str


def apply(fold: Fold, event: Event) -> None:
    paper = event.payload
    fold.insert(
        attachment,
        {
            "id": event.id,
            "entry": paper.entry,
            "blob": paper.blob,
            "size": paper.size,
            "kind": paper.kind,
            "key": paper.key,
            "member": paper.member,
            "position": fold.position,
        },
    )


def attachments(conn: Connection, entry: str = "") -> list[Attachment]:
    """Papers of an entry, or of all, oldest first."""
    columns = (getattr(attachment.c, name) for name in Attachment.__slots__)
    query = select(*columns).order_by(attachment.c.position)
    if entry:
        query = query.where(attachment.c.entry == entry)
    return [Attachment(*row) for row in conn.execute(query)]


def paper_counts(conn: Connection) -> dict[str, int]:
    """How many papers each entry has, of those that have any."""
    query = select(attachment.c.entry, func.count().label("papers")).group_by(attachment.c.entry)
    return {row.entry: row.papers for row in conn.execute(query)}


PROJECTION = Projection(
    name="attachments",
    version=2,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"paper.attached"}),
)
