"""Loans: what was given, charged and repaid, and what is left."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.accounts import LOAN_ACCOUNTS
from app.core.contributions import ContributionRecorded
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.loans import Instalment, LoanCharged, LoanGiven
from app.core.repayment import LoanState
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
loan = strict_table(
    "loan",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("given_on", Text, nullable=False),
    Column("principal", Integer, nullable=False),
    Column("interest", Integer, nullable=False),
    Column("basis", Text, nullable=False),
    Column("rate_ppm", Integer, nullable=False),
    Column("unpaid_charge", Text, nullable=False),
    Column("income_basis", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("guarantors", Text, nullable=False),
    Column("instalments", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_loan", loan.c.loan)
Index("ix_loan_member", loan.c.member)
Index("ix_loan_meeting", loan.c.meeting)
# Sums of what stands; `is_open` keeps the running ones at hand in an old book.
loan_sum = strict_table(
    "loan_sum",
    metadata,
    Column("loan", Text, primary_key=True),
    Column("charged", Integer, nullable=False, server_default=text("0")),
    Column("interest_paid", Integer, nullable=False, server_default=text("0")),
    Column("principal_paid", Integer, nullable=False, server_default=text("0")),
    Column("is_open", Integer, nullable=False, server_default=text("1")),
)
Index("ix_loan_sum_open", loan_sum.c.is_open)
repayment = strict_table(
    "loan_repayment",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("interest", Integer, nullable=False),
    Column("principal", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_loan_repayment_loan", repayment.c.loan, repayment.c.position)
charge = strict_table(
    "loan_charge",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("is_earned", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_loan_charge_loan", charge.c.loan, charge.c.meeting)
Index("ix_loan_charge_meeting", charge.c.meeting)

_encode = msgspec.json.encode
_instalments = msgspec.json.Decoder(tuple[Instalment, ...]).decode
_names = msgspec.json.Decoder(tuple[str, ...]).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A loan as given and as it stands.

    Attributes:
        given_on: Civil day. `meeting` it was given at; "" when it ran before the book.
        state: What is left, due and late.
    """

    entry: str
    member: str
    meeting: str
    given_on: str
    interest: int
    source: str
    method: str
    guarantors: tuple[str, ...]
    state: LoanState

    @property
    def loan(self) -> str:
        return self.state.loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """What one contribution paid on a loan, minor units."""

    entry: str
    loan: str
    meeting: str
    on: str
    interest: int
    principal: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case LoanGiven() as given:
            _give(fold, event, given)
        case LoanCharged() as charged:
            row: dict[str, Any] = {
                "entry": event.id,
                "loan": charged.loan,
                "meeting": charged.meeting,
                "minor": charged.minor,
                "is_earned": int(bool(charged.post)),
                "position": fold.position,
            }
            fold.insert(charge, row)
            _settle(fold, charged.loan)
        case ContributionRecorded() as paid:
            _repay(fold, event, paid)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _give(fold: Fold, event: Event, given: LoanGiven) -> None:
    same = (
        "loan member meeting principal interest basis rate_ppm unpaid_charge income_basis"
        " source method"
    ).split()
    row: dict[str, Any] = {name: getattr(given, name) for name in same}
    row |= {
        "entry": event.id,
        "position": fold.position,
        "given_on": given.on,
        "guarantors": _encode(given.guarantors).decode(),
        "instalments": _encode(given.instalments).decode(),
    }
    fold.insert(loan, row)
    _settle(fold, given.loan)


def _repay(fold: Fold, event: Event, paid: ContributionRecorded) -> None:
    for ref in sorted({part.ref for part in paid.parts if part.kind.startswith("loan_")}):
        sums = {
            kind: sum(p.minor for p in paid.parts if p.ref == ref and p.kind == f"loan_{kind}")
            for kind in ("interest", "principal")
        }
        row = {"entry": event.id, "loan": ref, "position": fold.position, "on_day": paid.on}
        fold.insert(repayment, row | {"meeting": paid.meeting} | sums)
        _settle(fold, ref)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for table in (loan, charge, repayment):
        if table is repayment and effect.kind == "hold" and not effect.accounts & LOAN_ACCOUNTS:
            continue  # other parts of the same payment wait, this one does not
        for row, changed in hit_rows(fold, table, effect):
            key = {"entry": row["entry"]}
            if table is repayment:
                key["loan"] = row["loan"]
            fold.update(table, key, changed)
            _settle(fold, row["loan"])


def _settle(fold: Fold, loan_id: str) -> None:
    """Sum up one loan again: a few dozen rows at most."""
    given = [row for row in fold.rows(loan, {"loan": loan_id}) if stands(row)]
    paid = [row for row in fold.rows(repayment, {"loan": loan_id}) if stands(row)]
    sums = {
        "charged": _charged(fold, loan_id),
        "interest_paid": sum(row["interest"] for row in paid),
        "principal_paid": sum(row["principal"] for row in paid),
    }
    owed = sum(row["principal"] + row["interest"] for row in given) + sums["charged"]
    left = owed - sums["interest_paid"] - sums["principal_paid"]
    fold.upsert(loan_sum, {"loan": loan_id, **sums, "is_open": int(bool(given) and left > 0)})


def _charged(fold: Fold, loan_id: str) -> int:
    """Charges that stand; one charge a meeting where two laptops opened it apart.

    An earned charge is in the books (1310), so it counts until it is reversed there.
    """
    total = 0
    seen = set()
    rows = [row for row in fold.rows(charge, {"loan": loan_id}) if stands(row)]
    for row in sorted(rows, key=lambda row: (row["position"], row["entry"])):
        if row["is_earned"] or row["meeting"] not in seen:
            total += row["minor"]
        seen.add(row["meeting"])
    return total


def running_loans(conn: Connection) -> dict[str, tuple[Loan, ...]]:
    """Loans with something left, by member, oldest first."""
    found: dict[str, tuple[Loan, ...]] = {}
    for one in _loans(conn, loan_sum.c.is_open == 1):
        found[one.member] = (*found.get(one.member, ()), one)
    return found


def loans_of(conn: Connection, member: str) -> tuple[Loan, ...]:
    """Every loan of a member that stands, oldest first; closed ones too."""
    return _loans(conn, loan.c.member == member)


def loans_given_at(conn: Connection, meeting: str) -> tuple[Loan, ...]:
    """Loans that were given at a meeting, in order."""
    return _loans(conn, loan.c.meeting == meeting)


def find_loan(conn: Connection, loan_id: str) -> Loan | None:
    return next(iter(_loans(conn, loan.c.loan == loan_id)), None)


def repayments_of(conn: Connection, loan_id: str) -> tuple[Repayment, ...]:
    """Repayments of a loan that stand, in order."""
    query = select(repayment).where(repayment.c.loan == loan_id).order_by(repayment.c.position)
    return tuple(
        Repayment(
            entry=row["entry"],
            loan=row["loan"],
            meeting=row["meeting"],
            on=row["on_day"],
            interest=row["interest"],
            principal=row["principal"],
        )
        for row in conn.execute(query).mappings()
        if stands(dict(row))
    )


def charged_loans(conn: Connection, meeting: str) -> frozenset[str]:
    """Loans that were charged at a meeting."""
    rows = conn.execute(select(charge).where(charge.c.meeting == meeting)).mappings()
    return frozenset(row["loan"] for row in rows if stands(dict(row)))


def guaranteed_by(conn: Connection, member: str) -> tuple[Loan, ...]:
    """Running loans that a member stands for, oldest first."""
    return tuple(one for one in _loans(conn, loan_sum.c.is_open == 1) if member in one.guarantors)


def loan_totals(conn: Connection) -> tuple[int, int]:
    """(principal, interest) left on all loans that stand, minor units."""
    loans = [one.state for one in _loans(conn, loan_sum.c.is_open == 1)]
    return sum(s.principal_left for s in loans), sum(s.interest_left for s in loans)


def _loans(conn: Connection, where: Any) -> tuple[Loan, ...]:
    query = (
        select(loan, loan_sum.c.charged, loan_sum.c.interest_paid, loan_sum.c.principal_paid)
        .join(loan_sum, loan_sum.c.loan == loan.c.loan)
        .where(where)
        .order_by(loan.c.position)
    )
    return tuple(_loan(row) for row in conn.execute(query).mappings() if stands(dict(row)))


def _loan(row: Any) -> Loan:
    of_state = (
        "loan member principal basis rate_ppm unpaid_charge charged interest_paid principal_paid"
    ).split()
    of_loan = "entry member meeting given_on interest source method".split()
    return Loan(
        **{name: row[name] for name in of_loan},
        guarantors=_names(row["guarantors"]),
        state=LoanState(
            **{name: row[name] for name in of_state},
            instalments=_instalments(row["instalments"]),
        ),
    )


PROJECTION = Projection(
    name="loans",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"loan.given", "loan.charged", "contribution.recorded"},
)
