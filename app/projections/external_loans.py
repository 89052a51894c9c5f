"""Loans of the group itself: who lent, on which terms, and what is left."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.pools.external_loans import ExternalLoanReceived, ExternalLoanRepaid
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
received = strict_table(
    "external_loan",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("loan", Text, nullable=False),
    Column("lender", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("rate_ppm", Integer, nullable=False),
    Column("instalments", Integer, nullable=False),
    *standing_columns(),
)
repaid = strict_table(
    "external_loan_repaid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("loan", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("principal", Integer, nullable=False),
    Column("interest", Integer, nullable=False),
    *standing_columns(),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalLoan:
    """A loan to the group, minor units; `rate_ppm` of a month on what is left."""

    entry: str
    loan: str
    lender: str
    on: str
    minor: int
    rate_ppm: int
    instalments: int
    left: int
    interest_paid: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case ExternalLoanReceived() as came:
            same = ("loan", "lender", "minor", "rate_ppm", "instalments")
            row = {name: getattr(came, name) for name in same}
            row |= {"entry": event.id, "position": fold.position, "on_day": came.on}
            fold.insert(received, row)
        case ExternalLoanRepaid() as paid:
            row = {name: getattr(paid, name) for name in ("loan", "principal", "interest")}
            row |= {"entry": event.id, "position": fold.position, "on_day": paid.on}
            fold.insert(repaid, row)
        case _:
            for effect in effects_of(event):
                for table in (received, repaid):
                    for row, changed in hit_rows(fold, table, effect):
                        fold.update(table, {"entry": row["entry"]}, changed)


def external_loans(conn: Connection) -> tuple[ExternalLoan, ...]:
    """Every loan that stands, oldest first."""
    came = conn.execute(select(received).order_by(received.c.position)).mappings()
    back = [dict(row) for row in conn.execute(select(repaid)).mappings()]
    found = []
    for row in map(dict, came):
        if not stands(row):
            continue
        paid = [one for one in back if one["loan"] == row["loan"] and stands(one)]
        names = ("entry", "loan", "lender", "minor", "rate_ppm", "instalments")
        found.append(
            ExternalLoan(
                **{name: row[name] for name in names},
                on=row["on_day"],
                left=row["minor"] - sum(one["principal"] for one in paid),
                interest_paid=sum(one["interest"] for one in paid),
            )
        )
    return tuple(found)


def find_external_loan(conn: Connection, loan: str) -> ExternalLoan | None:
    return next((one for one in external_loans(conn) if one.loan == loan), None)


def repayments_of(conn: Connection, loan: str) -> tuple[str, ...]:
    """Facts of standing repayments, in order."""
    query = select(repaid).where(repaid.c.loan == loan).order_by(repaid.c.position)
    rows = (dict(row) for row in conn.execute(query).mappings())
    return tuple(row["entry"] for row in rows if stands(row))


PROJECTION = Projection(
    name="external_loans",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"external_loan.received", "external_loan.repaid"},
)
