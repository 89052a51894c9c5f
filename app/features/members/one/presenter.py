"""A member's page: everything it shows, read in one look at the book."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol

from app.book.sending_out import cooling_of
from app.book.starting import first_whole_meeting
from app.book.transaction import Reading
from app.core.errors import AppError, Refused
from app.core.governance.clocks import Clocks
from app.core.governance.cooling import Cooling
from app.core.rules_of_group import Rules
from app.features.members.one.details import put_back
from app.projections import attendance, entries, group, loans, meetings, members, officers, passbook
from app.projections.devices import devices
from app.projections.entries import EntryLine
from app.projections.loans import Loan
from app.projections.members import Member
from app.projections.passbook import Passbook
from app.projections.sheet import Payment, payments_of

CAME = frozenset({"present", "late", "proxy"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFigures:
    """The page of one member.

    Attributes:
        fields: Personal data that is known ("name", "phone", "next_of_kin", ...).
        came, held: Meetings the member came to, of the closed ones since joining.
        since: Number of the first meeting that is here whole; 0 when all are.
        before, after: Neighbours in the roll; "" at the ends.
        payments: Contributions, oldest first, those taken back too.
        changes: Every entry about the member, oldest first.
        last_paid: Fact id of the newest contribution that stands; "" for none.
        names: Of every member the page mentions. `labels`: of laptops.
        numbers: Meeting numbers by meeting id.
        cooling: How long money is not sent to the number that was changed.
    """

    member: Member
    today: str
    fields: dict[str, str]
    roles: tuple[str, ...]
    key: int
    rules: Rules
    book: Passbook
    came: int
    held: int
    since: int
    before: str
    after: str
    running: str
    payments: tuple[Payment, ...]
    changes: tuple[EntryLine, ...]
    paid_on_loan: dict[str, int]
    names: dict[str, str]
    labels: dict[str, str]
    numbers: dict[str, int]
    cooling: Cooling

    @property
    def name(self) -> str:
        return self.fields.get("name", "")

    @property
    def running_loans(self) -> tuple[Loan, ...]:
        return tuple(loan for loan in self.book.loans if not loan.state.is_closed)

    @property
    def late_before(self) -> str:
        """Civil day before which an instalment is late.

        Today's counts as late when the member has paid today and left it.
        """
        if any(one.stands and one.on == self.today for one in self.payments):
            return (date.fromisoformat(self.today) + timedelta(days=1)).isoformat()
        return self.today

    @property
    def late(self) -> int:
        """Of all loans, what fell due and was not paid."""
        return sum(loan.state.late(self.late_before) for loan in self.book.loans)

    @property
    def last_paid(self) -> str:
        standing = [payment.entry for payment in self.payments if payment.stands]
        return standing[-1] if standing else ""


class MemberView(Protocol):
    """What the presenter needs of the screen."""

    def show_member(self, figures: MemberFigures) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def taken_back(self) -> None: ...
    def refused(self, error: AppError) -> None: ...


class MemberPresenter:
    """Knows whose page it is and reads it again when told to."""

    def __init__(self, session: Any, view: MemberView) -> None:
        self._session, self._view = session, view
        self.member = ""
        self.figures: MemberFigures | None = None
        self._last: tuple[dict[str, str], dict[str, str]] | None = None

    def open(self, member: str) -> None:
        """Make this the page of another member."""
        if member != self.member:
            self.figures = self._last = None
        self.member = member

    def read(self) -> None:
        member, today, book = self.member, self._session.today(), self._session.book
        self._session.read(
            lambda reading: look(reading, member, today, book.clocks),
            self._show,
            self._view.show_failure,
        )

    def written(self, before: dict[str, str], after: dict[str, str]) -> None:
        """Keep what a change of details replaced, for Ctrl+Z."""
        self._last = (before, after)

    def take_back(self) -> bool:
        """Put back the last details; once more writes them again. False when none were changed."""
        if self._last is None:
            return False
        member, (before, after) = self.member, self._last

        def done(_: None) -> None:
            if self.member == member:
                self._last = (after, before)
            self._view.taken_back()

        self._session.write(
            lambda tx: put_back(tx, member, before, after), done, self._view.refused
        )
        return True

    def _show(self, figures: MemberFigures) -> None:
        if figures.member.member == self.member:  # else another page was opened meanwhile
            self.figures = figures
            self._view.show_member(figures)


def look(reading: Reading, member_id: str, today: str, clocks: Clocks) -> MemberFigures:
    """The page as of this reading.

    Raises:
        Refused: `member.unknown`.
    """
    conn = reading.conn
    member = members.find_member(conn, member_id)
    if member is None:
        raise Refused("member.unknown", member=member_id)
    _, rules = group.current_rules(conn)
    since = first_whole_meeting(conn)
    book = passbook.passbook(
        conn, member_id, currency=reading.group.currency, on=today, since=since
    )
    roll = [one.member for one in members.members(conn)]
    place = roll.index(member_id) if member_id in roll else -1
    changes = entries.entries_of(conn, member_id)
    everyone = meetings.meetings(conn)
    after_joining = [one for one in everyone if one.is_closed and one.on >= member.joined_on]
    held = [one for one in after_joining if one.no >= since]
    running = next((one.meeting for one in everyone if one.is_running), "")
    marks = attendance.history(conn, member_id)
    keys = officers.key_holders(conn, rules.key_holders)
    return MemberFigures(
        member=member,
        today=today,
        fields=reading.people.fields(member_id),
        roles=officers.all_roles(conn).get(member_id, ()),
        key=keys.index(member_id) + 1 if member_id in keys else 0,
        rules=rules,
        book=book,
        came=sum(marks.get(one.meeting, "") in CAME for one in held),
        held=len(held),
        since=since,
        before=roll[place - 1] if place > 0 else "",
        after=roll[place + 1] if 0 <= place < len(roll) - 1 else "",
        running=running,
        payments=payments_of(conn, member_id),
        changes=changes,
        paid_on_loan={
            loan.loan: sum(r.interest + r.principal for r in loans.repayments_of(conn, loan.loan))
            for loan in book.loans
        },
        names=reading.people.names(sorted(_mentioned(book, changes))),
        labels={one.device: one.label for one in devices(conn)},
        numbers={one.meeting: one.no for one in everyone},
        cooling=cooling_of(conn, member_id, clocks),
    )


def _mentioned(book: Passbook, changes: tuple[EntryLine, ...]) -> set[str]:
    """Members besides the page's own: guarantors, borrowers, whoever wrote."""
    found = {line.actor for line in changes}
    for loan in (*book.loans, *book.guarantees):
        found |= {loan.member, *loan.guarantors}
    return found - {""}
