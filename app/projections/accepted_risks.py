"""Risks that a small group accepted by vote, and approvals that people gave to one payload."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.governance.documents import ApprovalGiven
from app.core.governance.separations import RiskAccepted
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns

metadata = MetaData()
risk_row = strict_table(
    "accepted_risk",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("risk", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("accepted", Text, nullable=False),  # JSON of RiskAccepted
    *standing_columns(),
)
approval_row = strict_table(
    "approval",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("payload_hash", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("given", Text, nullable=False),  # JSON of ApprovalGiven
    *standing_columns(),
)
Index("ix_accepted_risk_reversed", risk_row.c.reversed_by)
Index("ix_approval_hash", approval_row.c.payload_hash, approval_row.c.position)
Index("ix_approval_reversed", approval_row.c.reversed_by)

_encode = msgspec.json.encode
_read_risk = msgspec.json.Decoder(RiskAccepted).decode
_read_given = msgspec.json.Decoder(ApprovalGiven).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """A risk that stands; `entry` is its fact."""

    entry: str
    accepted: RiskAccepted


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case RiskAccepted(risk=risk) as accepted:
            row: dict[str, Any] = {"risk": risk, "accepted": _encode(accepted).decode()}
            fold.insert(risk_row, row | {"entry": event.id, "position": fold.position})
        case ApprovalGiven(payload_hash=known) as given:
            row = {"payload_hash": known, "given": _encode(given).decode()}
            fold.insert(approval_row, row | {"entry": event.id, "position": fold.position})
        case _:
            for effect in effects_of(event):
                for table in (risk_row, approval_row):
                    for row, changed in hit_rows(fold, table, effect):
                        fold.update(table, {"entry": row["entry"]}, changed)
                    if effect.kind == "restore":
                        fold.update(table, {"entry": effect.by}, {"void_by": event.id})


def accepted_risks(conn: Connection) -> tuple[Risk, ...]:
    """Every risk that stands, the oldest first."""
    query = select(risk_row).where(risk_row.c.reversed_by == "", risk_row.c.void_by == "")
    return tuple(
        Risk(entry=row["entry"], accepted=_read_risk(row["accepted"]))
        for row in conn.execute(query.order_by(risk_row.c.position)).mappings()
    )


def accepted_pairs(conn: Connection) -> dict[str, tuple[frozenset[str], ...]]:
    """By member, the pairs of offices that may be held together."""
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for risk in accepted_risks(conn):
        one = risk.accepted
        if one.kind == "offices":
            found[one.member] = (*found.get(one.member, ()), frozenset(one.roles))
    return found


def has_accepted(conn: Connection, kind: str) -> bool:
    """Whether the group accepted a risk of this kind."""
    return any(risk.accepted.kind == kind for risk in accepted_risks(conn))


def approvals_of(conn: Connection, payload_hash: str) -> tuple[ApprovalGiven, ...]:
    """Approvals of exactly this payload, the oldest first."""
    query = select(approval_row.c.given).where(
        approval_row.c.payload_hash == payload_hash,
        approval_row.c.reversed_by == "",
        approval_row.c.void_by == "",
    )
    rows = conn.execute(query.order_by(approval_row.c.position)).scalars()
    return tuple(_read_given(row) for row in rows)


PROJECTION = Projection(
    name="accepted_risks",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"risk.accepted", "approval.given"},
)
