"""What became of facts that were kept aside; the first decision in order stands."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.core.quarantine import QuarantineDecided
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
decided = strict_table(
    "quarantine_decided",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("choice", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """`entry`: the fact that says the same again, "" when discarded; `by`: member id."""

    choice: str
    entry: str
    by: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case QuarantineDecided(hash=name, choice=choice, entry=entry):
            if fold.get(decided, {"hash": name}) is None:
                row = {"hash": name, "choice": choice, "entry": entry, "officer": event.actor}
                fold.insert(decided, row | {"position": fold.position})


def all_decided(conn: Connection) -> dict[str, Decided]:
    """Decisions by hash of the fact."""
    return {
        row.hash: Decided(choice=row.choice, entry=row.entry, by=row.officer)
        for row in conn.execute(select(decided))
    }


PROJECTION = Projection(
    name="quarantine",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"quarantine.decided"}),
)
