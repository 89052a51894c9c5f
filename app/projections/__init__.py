"""Read models, one module each: tables, `apply`, and the queries over them.

A module here that defines PROJECTION is a projection. It is a cache of the log: to change its
shape raise `version`, and it is dropped and folded again. It never needs a migration, and never
holds a fact that the log does not.

    metadata = MetaData()
    fine = strict_table("fine", metadata, Column("event_id", Text, primary_key=True), ...)

    def apply(fold: Fold, event: Event) -> None:
        match event.payload:
            case FineImposed(member=member, minor=minor):
                fold.insert(fine, {"event_id": event.id, "member": member, "minor": minor})

    PROJECTION = Projection(
        name="fines", version=1, metadata=metadata, apply=apply, handles=frozenset({"fine.imposed"})
    )

`apply` must give the same rows for the same facts in the same order on every machine: no clock,
no random, no float, no other projection. It writes through `Fold`, which notes each new row, while
triggers note each changed one: so facts without a number are taken out again and state roots kept.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy import MetaData, Table

from app.core.events.envelope import Event
from app.projections.fold import Fold
from app.store.tables import strict_table

__all__ = ["Fold", "Projection", "all_projections", "strict_table"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """A read model.

    Attributes:
        name: Also the topic that screens listen for.
        version: Raise it when the tables or the meaning of `apply` change.
        apply: Folds one fact in. Facts come in the one order: numbered ones, then waiting ones.
        handles: Fact types that `apply` looks at; None for every type.
        number: Changes the rows of a waiting fact to what `apply` makes of it with its number, at
            the same position. Needed where `apply` looks at `event.seq`; None elsewhere.
        waits: Hears of a fact that has no effect before a second officer agrees; `apply` hears of
            it where that word stands, if it ever comes. None for who need not know.
    """

    name: str
    version: int
    metadata: MetaData
    apply: Callable[[Fold, Event], None]
    handles: frozenset[str] | None = None
    number: Callable[[Fold, Event], None] | None = None
    waits: Callable[[Fold, Event], None] | None = None

    def listens(self, type_name: str) -> bool:
        """Whether facts of a type are for it."""
        return self.handles is None or type_name in self.handles

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(self.metadata.sorted_tables)


@cache
def all_projections() -> tuple[Projection, ...]:
    """Every projection of this release, by name."""
    modules = (import_module(m.name) for m in iter_modules(__path__, f"{__name__}."))
    found = [m.PROJECTION for m in modules if hasattr(m, "PROJECTION")]
    return tuple(sorted(found, key=lambda projection: projection.name))
