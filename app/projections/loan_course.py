"""A loan as it stood on earlier days: what was left, and what its schedule had asked for."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.loans import Instalment
from app.projections.loan_versions import ScheduleVersion, versions_of
from app.projections.loans import (
    PAID_KINDS,
    Loan,
    LoanLine,
    history_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanCourse:
    """A loan with its history; every figure in minor units, of a civil day."""

    loan: Loan
    lines: tuple[LoanLine, ...]
    versions: tuple[ScheduleVersion, ...]

    def left(self, on: str) -> int:
        """All that was left after the day `on`; charges to come are not in it."""
        if self.loan.given_on > on:
            return 0
        fee = self.loan.fee - self.loan.deducted
        owed = self.loan.state.principal + self.loan.interest + fee
        return max(0, owed + sum(_grown(line) for line in self.lines if line.on <= on))

    def settled(self, on: str) -> int:
        """Principal and interest that were paid, let go or made principal by the day `on`."""
        return sum(_settled(line) for line in self.lines if line.on <= on)

    def paid_at(self, meeting: str) -> int:
        """Principal and interest that were paid at a meeting."""
        paid = (line for line in self.lines if line.kind in PAID_KINDS)
        return sum(line.principal + line.interest for line in paid if line.meeting == meeting)

    def asked(self, on: str) -> int:
        """Principal and interest that had fallen due by the day `on`, paid or not."""
        agreed = [one for one in self.versions if one.is_in_force or one.is_followed]
        known = [one for one in agreed if one.version > 1 and one.on <= on]
        if not known:
            return _fallen(agreed[0].instalments, on) if agreed else 0
        before = known[-1].principal_before + known[-1].interest_before
        return before + _fallen(known[-1].instalments, on)


def course_of(conn: Connection, loan: Loan) -> LoanCourse:
    """The course of a loan."""
    return LoanCourse(
        loan=loan, lines=history_of(conn, loan.loan), versions=versions_of(conn, loan.loan)
    )


def _settled(line: LoanLine) -> int:
    if line.kind in (*PAID_KINDS, "forgiven", "written_off"):
        return line.principal + line.interest
    return line.interest if line.kind == "changed" else 0


def _fallen(instalments: tuple[Instalment, ...], on: str) -> int:
    return sum(one.total for one in instalments if one.due_on <= on)


def _grown(line: LoanLine) -> int:
    """What a line did to all that was owed."""
    total = line.principal + line.interest + line.penalty + line.fee
    match line.kind:
        case "charge" | "penalty":
            return total
        case "changed":
            # Interest and penalty that became principal are owed as principal.
            return line.principal - line.interest - line.penalty + line.asked
        case "earned" | "recovered":
            return 0
    return -total
