"""Everything the page of one loan shows, read in one go; without Qt."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.errors import Refused
from app.core.lending.payoff import Payoff
from app.core.repayment import Unpaid
from app.projections import loans, meetings, officers
from app.projections.loan_book import Guaranteed, blocked_parts, guarantors_of, payoff_of
from app.projections.loan_claims import claims_of
from app.projections.loan_course import LoanCourse, course_of
from app.projections.loan_parts import still_to_come
from app.projections.loan_versions import ScheduleVersion
from app.projections.loans import Loan, LoanLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One instalment of the schedule in force, minor units; `left` None when it is paid.

    `number` 0 is what is owed at once, outside of the schedule.
    """

    number: int
    due_on: str
    principal: int
    interest: int
    left: Unpaid | None

    @property
    def total(self) -> int:
        """Asked for, with the penalty and the fee that came to it."""
        beside = self.left.penalty + self.left.fee if self.left else 0
        return self.principal + self.interest + beside


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPage:
    """A loan on the civil day `on`.

    Attributes:
        guarantors: Who stands for it. blocked: What of their savings it still blocks.
        claims: (guarantor, minor) who paid for the borrower and gets it back over the group.
        has_pin: The borrower can consent by PIN.
        to_come: What was agreed and not handed over yet, minor units.
        numbers: Of meetings. running: The open meeting, where anything can be agreed; "".
    """

    on: str
    loan: Loan
    names: dict[str, str]
    course: LoanCourse
    guarantors: tuple[Guaranteed, ...]
    blocked: dict[str, int]
    closing: Payoff
    numbers: dict[str, int]
    running: str
    claims: tuple[tuple[str, int], ...] = ()
    has_pin: bool = False
    to_come: int = 0

    @property
    def name(self) -> str:
        return self.names.get(self.loan.member, "")

    @property
    def rows(self) -> tuple[Row, ...]:
        """The schedule in force, with what is left of each row."""
        left = {one.number: one for one in self.loan.state.unpaid()}
        rows = [
            Row(
                number=number,
                due_on=one.due_on,
                principal=one.principal,
                interest=one.interest,
                left=left.get(number),
            )
            for number, one in enumerate(self.loan.state.instalments, 1)
        ]
        once = left.get(0)
        if once is None:
            return tuple(rows)
        first = Row(
            number=0,
            due_on=once.due_on,
            principal=once.principal,
            interest=once.interest,
            left=once,
        )
        return (first, *rows)

    @property
    def lines(self) -> tuple[LoanLine, ...]:
        """What happened, newest first; income that is only booked is nothing that happened."""
        return tuple(one for one in reversed(self.course.lines) if one.kind != "earned")

    @property
    def versions(self) -> tuple[ScheduleVersion, ...]:
        return self.course.versions


def look(reading: Reading, loan_id: str, on: str) -> LoanPage:
    """The page as of this reading.

    Raises:
        Refused: "loan.unknown".
    """
    conn = reading.conn
    loan = loans.find_loan(conn, loan_id)
    if loan is None:
        raise Refused("loan.unknown", loan=loan_id)
    everyone = meetings.meetings(conn)
    running = next((one for one in everyone if one.is_running), None)
    day = running.on if running is not None else on
    standing = guarantors_of(conn, loan)
    claims = claims_of(conn, loan.loan)
    shown = {loan.member, *(one.guarantor for one in standing), *(who for who, _ in claims)}
    return LoanPage(
        on=day,
        loan=loan,
        names=reading.people.names(sorted(shown)),
        course=course_of(conn, loan),
        guarantors=standing,
        blocked=blocked_parts(conn, loan),
        closing=payoff_of(loan, day),
        numbers={one.meeting: one.no for one in everyone},
        running=running.meeting if running is not None else "",
        claims=claims,
        has_pin=bool(officers.sealed_pin(conn, loan.member)),
        to_come=still_to_come(conn, loan.loan),
    )
