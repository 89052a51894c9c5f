"""Everything a member owes, whatever it is for: dues, fines and instalments in one list."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.dues import instalment_id
from app.projections import due_ledger, dues, loans, meetings
from app.projections.due_ledger import Due
from app.projections.loans import Loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """One due of a member, minor units.

    Attributes:
        due: Its id; of a fine the fact, of an instalment `dues.instalment_id`.
        kind: Of `app.core.dues.KINDS`, or "instalment".
        loan: Of an instalment and a loan's penalty; else "".
        meeting: That it fell due at, or where it arose; "" for an instalment.
        due_on: Civil day it should be paid by; "" for a charge that is due at once.
        left: What is neither paid nor waived.
    """

    due: str
    kind: str
    member: str
    due_on: str
    left: int
    loan: str = ""
    meeting: str = ""


def dues_of(conn: Connection, member: str) -> tuple[Owing, ...]:
    """All that a member owes or will owe by agreement, oldest first."""
    found = [_of_due(one) for one in due_ledger.open_dues_in_ledger(conn, member)]
    found += _fines(conn, member)
    group = due_ledger.group_of(conn, member)
    for loan in loans.loans_of(conn, member):
        found += _instalments(loan, group)
    return _sorted(found)


def arrears(conn: Connection, on: str) -> tuple[Owing, ...]:
    """All that fell due before the civil day `on` and is not paid, of everybody, oldest first."""
    found = [_of_due(one) for one in due_ledger.open_dues(conn, by=on)]
    for member in dues.fines_owed(conn):
        found += _fines(conn, member)
    for of_member in loans.running_loans(conn).values():
        for loan in of_member:
            found += _instalments(loan, due_ledger.group_of(conn, loan.member))
    return tuple(one for one in _sorted(found) if one.due_on < on)


def _sorted(found: Iterable[Owing]) -> tuple[Owing, ...]:
    return tuple(sorted(found, key=lambda one: (one.due_on, one.member, one.kind, one.due)))


def _of_due(one: Due) -> Owing:
    return Owing(
        due=one.due,
        kind=one.kind,
        member=one.member,
        due_on=one.due_on,
        left=one.left,
        loan=one.loan,
        meeting=one.meeting,
    )


def _fines(conn: Connection, member: str) -> list[Owing]:
    days = {one.meeting: one.on for one in meetings.meetings(conn)}
    where = dues.meetings_of_fines(conn, member)
    return [
        Owing(
            due=fine.entry,
            kind="fine",
            member=member,
            due_on=days.get(where.get(fine.entry, ""), ""),
            left=fine.left,
            meeting=where.get(fine.entry, ""),
        )
        for fine in dues.open_fines(conn, member)
        if fine.left
    ]


def _instalments(loan: Loan, group: str) -> list[Owing]:
    """What is left of every instalment without penalties, which are dues of their own."""
    if not group:
        return []
    return [
        Owing(
            due=instalment_id(group, loan=loan.loan, version=loan.version, number=one.number),
            kind="instalment",
            member=loan.member,
            due_on=one.due_on,
            left=one.total - one.penalty,
            loan=loan.loan,
        )
        for one in loan.state.unpaid()
        if one.total > one.penalty
    ]
