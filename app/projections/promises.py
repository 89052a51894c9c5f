"""Promises as they were given; whether they were kept is asked of the payments (`keeping`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.promises import PromiseMade
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
promise_row = strict_table(
    "promise",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("promise", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("loan", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("by_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("sealed", Text, nullable=False),
    *standing_columns(),
)
Index("ix_promise_member", promise_row.c.member, promise_row.c.position)
Index("ix_promise_reversed", promise_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise that stands.

    Attributes:
        entry: Fact that it was written in; `position` its place in the one order.
        loan, due: What it is for; both "" for all that was late.
        on, by: Civil days: given, and the last one to keep it.
        sealed: What else was said, to be opened with `People.opened(member, "said", ...)`.
    """

    entry: str
    position: int
    promise: str
    member: str
    loan: str
    due: str
    on: str
    by: str
    minor: int
    meeting: str
    sealed: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case PromiseMade() as made:
            same = ("promise", "member", "loan", "due", "minor", "meeting", "sealed")
            row: dict[str, Any] = {name: getattr(made, name) for name in same}
            row |= {"entry": event.id, "position": fold.position}
            fold.insert(promise_row, row | {"on_day": made.on, "by_day": made.by})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, promise_row, effect):
                    fold.update(promise_row, {"entry": row["entry"]}, changed)


def promises(
    conn: Connection, members: Iterable[str] | None = None, *, since: str = ""
) -> tuple[Promise, ...]:
    """Promises that stand, of some members or of all, in the order they were given.

    Args:
        since: Only those whose last day is this civil day or later; "" for all.
    """
    query = select(promise_row).where(
        promise_row.c.reversed_by == "", promise_row.c.by_day >= since
    )
    if members is not None:
        query = query.where(promise_row.c.member.in_(sorted(members)))
    rows = conn.execute(query.order_by(promise_row.c.position)).mappings()
    return tuple(_promise(row) for row in rows)


def _promise(row: Any) -> Promise:
    same = "entry position promise member loan due minor meeting sealed".split()
    return Promise(**{name: row[name] for name in same}, on=row["on_day"], by=row["by_day"])


PROJECTION = Projection(
    name="promises",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"promise.made"},
)
