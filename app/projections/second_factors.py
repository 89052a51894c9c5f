"""Second factors: what the book keeps of a member's codes, sealed with the key of the group."""

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.core.governance.second_factor import TotpSet
from app.projections import Fold, Projection, strict_table
from app.projections.voidable import note, standing, void, voidable

metadata = MetaData()
factor = strict_table(
    "second_factor",
    metadata,
    Column("member", Text, primary_key=True),
    Column("sealed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
factor_fact = voidable("second_factor_fact", metadata, Column("sealed", Text, nullable=False))


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case TotpSet(member=member, sealed=sealed):
            note(fold, factor_fact, event, member, sealed=sealed)
            _show(fold, member)
        case _:
            for member in void(fold, factor_fact, event):
                _show(fold, member)


def _show(fold: Fold, member: str) -> None:
    rows = standing(fold, factor_fact, member)
    newest = rows[-1] if rows else {"sealed": "", "position": fold.position}
    row = {"member": member, "sealed": newest["sealed"], "position": newest["position"]}
    fold.upsert(factor, row)


def sealed_factor(conn: Connection, member: str) -> str:
    """The sealed factor of a member, hex; "" for none."""
    return conn.execute(select(factor.c.sealed).where(factor.c.member == member)).scalar() or ""


def members_with_factor(conn: Connection) -> frozenset[str]:
    """Who is asked for a code."""
    return frozenset(conn.execute(select(factor.c.member).where(factor.c.sealed != "")).scalars())


PROJECTION = Projection(
    name="second_factors",
    version=2,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"totp.set", "sys.resolved"}),
)
