"""The log of contacts: who was reached about what, newest first."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.contacts import ContactLogged
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
contact_row = strict_table(
    "contact",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("loan", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("result", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("sealed", Text, nullable=False),
    Column("actor", Text, nullable=False),
    *standing_columns(),
)
Index("ix_contact_member", contact_row.c.member, contact_row.c.position)
Index("ix_contact_reversed", contact_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A contact that stands.

    Attributes:
        loan: What it was about; "" for other dues.
        on: Civil day; `at` local time HH:MM or "".
        step: Rung of the ladder that was done with it; "" for none.
        sealed: What was said, to be opened with `People.opened(member, "said", ...)`.
        actor: Officer who wrote it.
    """

    entry: str
    member: str
    loan: str
    on: str
    at: str
    channel: str
    result: str
    step: str
    sealed: str
    actor: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case ContactLogged() as logged:
            same = ("member", "loan", "at", "channel", "result", "step", "sealed")
            row: dict[str, Any] = {name: getattr(logged, name) for name in same}
            row |= {"entry": event.id, "position": fold.position, "actor": event.actor}
            fold.insert(contact_row, row | {"on_day": logged.on})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, contact_row, effect):
                    fold.update(contact_row, {"entry": row["entry"]}, changed)


def contacts_of(conn: Connection, member: str) -> tuple[Contact, ...]:
    """Contacts with a member that stand, newest day first."""
    return _contacts(conn, contact_row.c.member == member)


def contacts_since(conn: Connection, day: str) -> tuple[Contact, ...]:
    """Contacts with anybody on the civil day or later that stand, newest day first."""
    return _contacts(conn, contact_row.c.on_day >= day)


def _contacts(conn: Connection, where: Any) -> tuple[Contact, ...]:
    query = select(contact_row).where(where, contact_row.c.reversed_by == "")
    newest = query.order_by(contact_row.c.on_day.desc(), contact_row.c.position.desc())
    same = "entry member loan at channel result step sealed actor".split()
    return tuple(
        Contact(**{name: row[name] for name in same}, on=row["on_day"])
        for row in conn.execute(newest).mappings()
    )


PROJECTION = Projection(
    name="contacts",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"contact.logged"},
)
