"""The boxes of the group, and every version of their terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.boxes import BoxClosed, BoxOpened, BoxTermsChanged
from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.schemes import find_scheme
from app.core.schemes.scheme import read_terms
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
box_row = strict_table(
    "box",
    metadata,
    Column("box", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("opened_on", Text, nullable=False),
    Column("closed_by", Text, nullable=False, server_default=text("''")),
    Column("closed_on", Text, nullable=False, server_default=text("''")),
)
terms_row = strict_table(
    "box_terms",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("entry", Text, nullable=False, unique=True),
    Column("box", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("terms", Text, nullable=False),
    Column("from_on", Text, nullable=False),
    Column("motion", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("state", Text, nullable=False),
    with_rowid=True,
)
Index("ix_box_terms_box", terms_row.c.box, terms_row.c.state)

NEWEST, REPLACED, SUPERSEDED = "newest", "replaced", "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxTerms:
    """One version of the terms of a box.

    Attributes:
        terms_id: The fact that made them. terms: Text of `write_terms`.
        from_on: First civil day that they hold for.
        motion: The vote that agreed; "" at the founding. actor: Who wrote them.
        is_agreed: They follow the version before; else they were made from terms that had been
            replaced meanwhile, and have no effect.
    """

    box: str
    kind: str
    terms_id: str
    terms: str
    from_on: str
    motion: str
    actor: str
    is_agreed: bool

    @property
    def read(self) -> Any:
        """The terms as their scheme knows them.

        Raises:
            Refused: See `find_scheme` and `read_terms`.
        """
        return read_terms(find_scheme(self.kind), self.terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxRow:
    """A box.

    Attributes:
        terms_id, terms: The newest that were agreed: what the next change is based on. They may
            hold only from a later day on; amounts of a day come from `terms_on`.
        closed_on: "" while it is open.
    """

    box: str
    kind: str
    name: str
    currency: str
    terms_id: str
    terms: str
    opened_on: str
    closed_on: str

    @property
    def read(self) -> Any:
        """The newest terms as their scheme knows them.

        Raises:
            Refused: See `find_scheme` and `read_terms`.
        """
        return read_terms(find_scheme(self.kind), self.terms)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case BoxOpened() as opened:
            if fold.get(box_row, {"box": opened.box}) is None:
                _open(fold, event, opened)
        case BoxTermsChanged() as changed:
            newest = fold.get(terms_row, {"box": changed.box, "state": NEWEST})
            # A change made from other terms than the newest ones is superseded (INV-46).
            follows = newest is not None and newest["entry"] == changed.based_on
            if newest is not None and follows:
                fold.update(terms_row, {"position": newest["position"]}, {"state": REPLACED})
            _note(fold, event, changed.from_on, NEWEST if follows else SUPERSEDED)
        case BoxClosed(box=box, on=on):
            # The first closing in order counts.
            closed = {"closed_by": event.id, "closed_on": on}
            fold.update(box_row, {"box": box, "closed_by": ""}, closed)
        case _:
            for effect in effects_of(event):
                if effect.kind == "restore":
                    _take_away(fold, effect.by)


def boxes(conn: Connection) -> tuple[BoxRow, ...]:
    """Every box, closed ones too, in the order in which they were opened."""
    return tuple(_boxes(conn))


def find_box(conn: Connection, box: str) -> BoxRow | None:
    """One box."""
    return next(_boxes(conn, box), None)


def terms_on(conn: Connection, box: str, on: str) -> BoxTerms | None:
    """The terms that hold on a civil day; None before the box was opened."""
    agreed = {one.terms_id: one for one in terms_history(conn, box) if one.is_agreed}
    return next((one for one in reversed(agreed.values()) if one.from_on <= on), None)


def terms_history(conn: Connection, box: str) -> tuple[BoxTerms, ...]:
    """Every version of the terms, oldest first; superseded ones too."""
    query = (
        select(terms_row, box_row.c.kind)
        .join(box_row, box_row.c.box == terms_row.c.box)
        .where(terms_row.c.box == box)
        .order_by(terms_row.c.position)
    )
    return tuple(
        BoxTerms(
            box=box,
            kind=row.kind,
            terms_id=row.entry,
            terms=row.terms,
            from_on=row.from_on,
            motion=row.motion,
            actor=row.actor,
            is_agreed=row.state != SUPERSEDED,
        )
        for row in conn.execute(query)
    )


def _open(fold: Fold, event: Event, opened: BoxOpened) -> None:
    same = ("box", "kind", "name", "currency")
    row: dict[str, Any] = {name: getattr(opened, name) for name in same}
    row |= {"position": fold.position, "opened_by": event.id, "opened_on": opened.on}
    fold.insert(box_row, row)
    _note(fold, event, opened.on, NEWEST)


def _note(fold: Fold, event: Event, from_on: str, state: str) -> None:
    payload = event.payload
    row = {"position": fold.position, "entry": event.id, "actor": event.actor, "state": state}
    row |= {"based_on": getattr(payload, "based_on", ""), "from_on": from_on}
    same = ("box", "terms", "motion")
    fold.insert(terms_row, row | {name: getattr(payload, name) for name in same})


def _take_away(fold: Fold, entry: str) -> None:
    """A decision has no effect after all."""
    fold.update(box_row, {"closed_by": entry}, {"closed_by": "", "closed_on": ""})
    version = fold.get(terms_row, {"entry": entry})
    if version is None or version["state"] == SUPERSEDED:
        return
    if not version["based_on"]:
        fold.delete(box_row, {"box": version["box"]})
    elif version["state"] == NEWEST:
        fold.update(terms_row, {"entry": version["based_on"]}, {"state": NEWEST})
    fold.update(terms_row, {"entry": entry}, {"state": SUPERSEDED})


def _boxes(conn: Connection, box: str = "") -> Iterator[BoxRow]:
    query = (
        select(box_row, terms_row.c.entry.label("terms_id"), terms_row.c.terms)
        .join(terms_row, (terms_row.c.box == box_row.c.box) & (terms_row.c.state == NEWEST))
        .order_by(box_row.c.position)
    )
    names = "box kind name currency terms_id terms opened_on closed_on".split()
    for row in conn.execute(query.where(box_row.c.box == box) if box else query).mappings():
        yield BoxRow(**{name: row[name] for name in names})


PROJECTION = Projection(
    name="boxes",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset(
        {"box.opened", "box.terms_changed", "box.closed", "sys.resolved", "sys.case.opened"}
    ),
)
