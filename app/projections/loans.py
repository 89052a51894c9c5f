"""Loans as screens and rules ask for them: what was given, what is left, what was repaid."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from app.core.loan_products import LoanTerms, changed
from app.core.repayment import LoanState
from app.projections.loan_ask_tables import guarantee
from app.projections.loan_standing import changes_since, standing_now
from app.projections.loan_sums import SUMS, state_of, terms_of
from app.projections.loan_tables import given, guarantor, head, line
from app.projections.standing import stands

_names = msgspec.json.Decoder(tuple[str, ...]).decode
PAID_KINDS = ("repaid", "set_off", "guarantor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A loan as given and as it stands.

    Attributes:
        entry: Fact that gave it. given_on: Civil day.
        meeting: It was given at; "" when it ran before the book.
        interest: Of the whole term, as the first schedule asked.
        request: Fact of the request; "" for none. product: Its code.
        fee: The whole fee. deducted, upfront_interest: Kept back when it was handed over.
        state: What is left, due and late.
        schedule: Fact of the schedule in force. version: Its number, from 1.
        version_on: Civil day of a schedule after the first, "" of that one: what is older than it
            was late before it. late_before: The oldest day that was unpaid then ("" for none).
        version_terms: Of a version after the first, the text of its terms.
        guarantors: Who stands for it now. named: Who did when it was given.
        deferred: Income of it that is not earned yet (2090).
        written_off, recovered: What the group let go, and what came all the same.
        last_on: Value date of the last line.
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
    named: tuple[str, ...] = ()
    income_basis: str = "cash"
    request: str = ""
    product: str = ""
    terms: LoanTerms | None = None
    fee: int = 0
    deducted: int = 0
    upfront_interest: int = 0
    schedule: str = ""
    version: int = 1
    version_on: str = ""
    late_before: str = ""
    version_terms: str = ""
    deferred: int = 0
    written_off: int = 0
    recovered: int = 0
    last_on: str = ""

    @property
    def loan(self) -> str:
        return self.state.loan

    @property
    def is_social(self) -> bool:
        """Whether the welfare fund lent it (T21)."""
        return self.source == "social"

    @property
    def handed_over(self) -> int:
        """What the borrower received on the first day, minor units."""
        return self.state.principal - self.deducted - self.upfront_interest

    def stage(self, on: str) -> str:
        """ "running", "late", "settled" or "written_off" on the civil day `on`."""
        if self.written_off:
            return "written_off"
        if self.state.is_closed:
            return "settled"
        return "late" if self.state.late_since(on) else "running"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """What one fact paid on a loan, minor units.

    Attributes:
        kind: "repaid", "set_off" or "guarantor". on: Value date.
    """

    entry: str
    loan: str
    meeting: str
    on: str
    interest: int
    principal: int
    penalty: int = 0
    fee: int = 0
    kind: str = "repaid"

    @property
    def total(self) -> int:
        return self.interest + self.principal + self.penalty + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanLine:
    """One fact of a loan's history, minor units; see `loan_tables.line` for the kinds.

    `on` is "" for a charge, which is of its meeting.
    """

    entry: str
    kind: str
    meeting: str
    on: str
    principal: int
    interest: int
    penalty: int
    fee: int
    deferred: int
    asked: int


def running_loans(conn: Connection) -> dict[str, tuple[Loan, ...]]:
    """Loans with something left, by member, oldest first."""
    found: dict[str, list[Loan]] = {}
    for one in loans_where(conn, head.c.is_open == 1):
        found.setdefault(one.member, []).append(one)
    return {member: tuple(loans) for member, loans in found.items()}


def loans_of(conn: Connection, member: str) -> tuple[Loan, ...]:
    """Every loan of a member that stands, oldest first; closed ones too."""
    return loans_where(conn, head.c.member == member)


def loans_given_at(conn: Connection, meeting: str) -> tuple[Loan, ...]:
    """Loans that were given at a meeting, in order."""
    return loans_where(conn, given.c.meeting == meeting)


def find_loan(conn: Connection, loan_id: str) -> Loan | None:
    """The loan that was handed over under this id; None when none was, or it was taken back."""
    return next(iter(loans_where(conn, head.c.loan == loan_id)), None)


def repayments_of(conn: Connection, loan_id: str) -> tuple[Repayment, ...]:
    """Payments on a loan that stand, in order, wherever the money came from."""
    return tuple(
        Repayment(
            entry=row["entry"],
            loan=row["loan"],
            meeting=row["meeting"],
            on=row["on_day"],
            kind=row["kind"],
            **{name: row[name] for name in SUMS},
        )
        for row in _lines(conn, loan_id)
        if row["kind"] in PAID_KINDS
    )


def history_of(conn: Connection, loan_id: str) -> tuple[LoanLine, ...]:
    """Every fact that changed a loan after it was given, and stands, in order."""
    names = ("entry", "kind", "meeting", "deferred", "asked", *SUMS)
    return tuple(
        LoanLine(on=row["on_day"], **{name: row[name] for name in names})
        for row in _lines(conn, loan_id)
    )


def guaranteed_by(conn: Connection, member: str) -> tuple[Loan, ...]:
    """Running loans that a member stands for, oldest first."""
    at_first = select(guarantor.c.loan).where(guarantor.c.guarantor == member)
    later = select(guarantee.c.loan).where(guarantee.c.guarantor == member)
    stands_for = at_first.union(later)
    # Few rows by name: with `is_open` in the query the file would be read by that instead.
    found = loans_where(conn, head.c.loan.in_(stands_for))
    return tuple(one for one in found if member in one.guarantors and not one.state.is_closed)


def _lines(conn: Connection, loan_id: str) -> Iterable[Mapping[str, Any]]:
    query = select(line).where(line.c.loan == loan_id)
    query = query.order_by(line.c.position, line.c.entry, line.c.kind)
    return [row for row in map(dict, conn.execute(query).mappings()) if stands(row)]


_OF_HEAD = [column for column in head.c if column.name not in ("member", "position", "entry")]
_OF_GIVEN = [
    given.c[name]
    for name in (
        "entry member meeting given_on source method guarantors basis unpaid_charge"
        " income_basis request product terms position reversed_by void_by held_minor"
    ).split()
]


def loans_where(conn: Connection, where: Any) -> tuple[Loan, ...]:
    """Loans whose head or first fact meets a condition, oldest first."""
    return _read(conn, where, (given.c.position,))


def first_loans(conn: Connection, where: Any, order: Any, limit: int) -> tuple[Loan, ...]:
    """The first loans whose head meets a condition; heads alone are sorted, not whole loans."""
    chosen = select(head.c.loan).where(where).order_by(*order).limit(limit)
    return _read(conn, head.c.loan.in_(chosen), order)


def _read(conn: Connection, where: Any, order: Any) -> tuple[Loan, ...]:
    query = (
        select(*_OF_HEAD, *_OF_GIVEN)
        .join(given, given.c.entry == head.c.entry)
        .where(where)
        .order_by(*order)
    )
    rows = conn.execute(query).mappings().all()
    changes = changes_since(conn, [row["loan"] for row in rows])
    return tuple(_loan(row, changes.get(row["loan"], ())) for row in rows)


def _loan(row: Any, changes: tuple[tuple[str, bool], ...]) -> Loan:
    same = (
        "entry member meeting given_on interest source method income_basis request product"
        " deducted schedule version version_on late_before version_terms deferred written_off"
        " recovered last_on"
    ).split()
    terms, named = terms_of(row), _names(row["guarantors"])
    if terms is not None and terms.principal != row["principal"]:
        terms = changed(terms, principal=row["principal"])  # handed over twice
    return Loan(
        **{name: row[name] for name in same},
        guarantors=standing_now(named, changes) if changes else named,
        named=named,
        fee=row["whole_fee"],
        upfront_interest=row["upfront"],
        terms=terms,
        state=state_of(row, row, terms),
    )
