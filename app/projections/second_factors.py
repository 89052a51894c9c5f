"""Second factors: what the book keeps of a member's codes, sealed with the key of the group."""

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.core.governance.second_factor import TotpSet
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
factor = strict_table(
    "second_factor",
    metadata,
    Column("member", Text, primary_key=True),
    Column("sealed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case TotpSet(member=member, sealed=sealed):
            fold.upsert(factor, {"member": member, "sealed": sealed, "position": fold.position})


def sealed_factor(conn: Connection, member: str) -> str:
    """The sealed factor of a member, hex; "" for none."""
    return conn.execute(select(factor.c.sealed).where(factor.c.member == member)).scalar() or ""


def members_with_factor(conn: Connection) -> frozenset[str]:
    """Who is asked for a code."""
    return frozenset(conn.execute(select(factor.c.member).where(factor.c.sealed != "")).scalars())


PROJECTION = Projection(
    name="second_factors",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"totp.set"}),
)
