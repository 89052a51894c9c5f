"""A register into the book: every row through the operations of the screens, or none at all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from app.book.book import Book
from app.book.transaction import Tx
from app.core.accounts import OPENING
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.locales.names import fold_name
from app.importing.opening_balances import bring_forward
from app.importing.register import Mistake, RegisterRow
from app.operations.attendance import mark_attendance
from app.operations.contributions import How, record_contribution
from app.operations.loans import record_past_loan
from app.operations.members import add_member
from app.operations.paper import close_from_paper, open_from_paper
from app.operations.paying_out import pay_turn, pay_welfare, record_expense
from app.projections import balances, group, meetings, members

MISTAKES_MAX = 200  # a screenful is read; thousands mean that the file is another one
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a register would bring, or brought. Amounts in minor units.

    Attributes:
        opening_difference: What balances brought forward fail to balance by; 0 when right.
        mistakes: Empty when it can be, or was, brought in.
    """

    meetings: int
    payments: int
    paid_in: int
    new_members: int
    opening_difference: int
    mistakes: tuple[Mistake, ...]

    @property
    def is_good(self) -> bool:
        return not self.mistakes and self.opening_difference == 0


def bring_in(
    book: Book,
    rows: Iterable[RegisterRow],
    mistakes: Iterable[Mistake] = (),
    *,
    dry_run: bool = False,
    on_progress: Progress = lambda done, total: None,
) -> Summary:
    """Bring a register in as one transaction.

    Args:
        mistakes: Found while reading; rows are still tried, so that all is told at once.
        dry_run: Try everything and leave the book as it is.

    Returns:
        What was brought; with mistakes or an opening difference nothing was.
    """
    import_ = _Import(list(rows), list(mistakes), on_progress)

    def operation(tx: Tx) -> Summary:
        summary = import_.run(tx)
        if dry_run or not summary.is_good:
            raise _RolledBack(summary)
        return summary

    try:
        return book.write(operation).result
    except _RolledBack as back:
        return back.summary


class _RolledBack(Exception):
    """Takes the summary out of a transaction that must not be kept."""

    def __init__(self, summary: Summary) -> None:
        super().__init__()
        self.summary = summary


class _Import:
    """One run over the rows; remembers what was wrong and goes on."""

    def __init__(
        self, rows: list[RegisterRow], mistakes: list[Mistake], on_progress: Progress
    ) -> None:
        self._rows = sorted(rows, key=lambda row: (row.meeting, row.line))
        self._mistakes = mistakes
        self._on_progress = on_progress
        self._members: dict[int, str] = {}
        self._days: set[str] = set()  # of meetings that are in the book
        self._names: dict[str, int] = {}  # folded name: number of who bears it
        self._done = 0
        self._summary = Summary(
            meetings=0, payments=0, paid_in=0, new_members=0, opening_difference=0, mistakes=()
        )

    def run(self, tx: Tx) -> Summary:
        self._members = {one.no: one.member for one in members.members(tx.conn)}
        self._days = {one.on for one in meetings.meetings(tx.conn) if one.is_closed}
        people = tx.people
        self._names = {fold_name(people.name(one)): no for no, one in self._members.items()}
        for row in self._rows:
            if row.member and row.member not in self._members:
                self._try(row, partial(self._new_member, tx, row))
        for number, group_ in groupby(self._rows, key=lambda row: row.meeting):
            if len(self._mistakes) >= MISTAKES_MAX:
                break
            rows = list(group_)
            if number == 0:
                self._try(rows[0], partial(bring_forward, tx, rows, self._members))
                self._summary = replace(self._summary, opening_difference=_opening(tx))
            else:
                self._meeting(tx, rows)
        return replace(self._summary, mistakes=tuple(self._mistakes[:MISTAKES_MAX]))

    def _new_member(self, tx: Tx, row: RegisterRow) -> None:
        if not row.name:
            raise Refused("import.unknown_member", no=row.member)
        folded = fold_name(row.name)
        if folded in self._names:
            raise Refused("import.same_name", no=row.member, known=self._names[folded])
        self._names[folded] = row.member
        self._members[row.member] = add_member(tx, name=row.name, joined_on=row.on, no=row.member)
        self._count(new_members=1)

    def _meeting(self, tx: Tx, rows: list[RegisterRow]) -> None:
        if rows[0].on in self._days:
            self._note(rows[0], Refused("import.meeting_known", on=rows[0].on), "date")
            return
        opened: list[str] = []
        self._try(rows[0], lambda: opened.append(open_from_paper(tx, on=rows[0].on)))
        if not opened:
            return
        meeting = opened[0]
        for row in rows:
            if row.on != rows[0].on:
                self._note(row, Refused("import.two_dates", meeting=row.meeting), "date")
            for step in (self._attend, self._pay_in, self._pay_out):
                self._try(row, partial(step, tx, meeting, row))
            self._done += 1
            self._on_progress(self._done, len(self._rows))
        self._try(rows[0], lambda: close_from_paper(tx, meeting=meeting))
        self._count(meetings=1)

    def _attend(self, tx: Tx, meeting: str, row: RegisterRow) -> None:
        if row.member:
            status = row.attendance or ("present" if row.pays else "absent")
            mark_attendance(tx, meeting=meeting, member=self._member(row), status=status)

    def _pay_in(self, tx: Tx, meeting: str, row: RegisterRow) -> None:
        if not row.pays:
            return
        _, rules = group.current_rules(tx.conn)
        amounts = Amounts(
            shares=row.shares * rules.share_value,
            savings=row.savings,
            welfare=row.welfare,
            turn=row.turn,
            fine=row.fine,
            loan=row.loan_paid,
        )
        how = How(method=row.method, code=row.code, note=row.what)
        record_contribution(tx, meeting=meeting, member=self._member(row), amounts=amounts, how=how)
        self._count(payments=1, paid_in=amounts.total)

    def _pay_out(self, tx: Tx, meeting: str, row: RegisterRow) -> None:
        if row.loan_given:
            record_past_loan(
                tx,
                meeting=meeting,
                member=self._member(row),
                principal=row.loan_given,
                meetings=row.loan_meetings or 1,
            )
        if row.turn_got:
            pay_turn(tx, meeting=meeting, member=self._member(row), minor=row.turn_got)
        if row.welfare_got:
            reason = row.what or "-"
            pay_welfare(
                tx, meeting=meeting, member=self._member(row), minor=row.welfare_got, reason=reason
            )
        if row.expense:
            record_expense(tx, meeting=meeting, what=row.what or "-", minor=row.expense)

    def _member(self, row: RegisterRow) -> str:
        if row.member not in self._members:
            raise Refused("import.unknown_member", no=row.member)
        return self._members[row.member]

    def _try(self, row: RegisterRow, step: Callable[[], object]) -> None:
        if len(self._mistakes) < MISTAKES_MAX:
            try:
                step()
            except Refused as error:
                self._note(row, error, "")

    def _note(self, row: RegisterRow, error: Refused, column: str) -> None:
        self._mistakes.append(
            Mistake(line=row.line, column=column, code=error.code, values=error.values)
        )

    def _count(self, **more: int) -> None:
        counted = {name: getattr(self._summary, name) + n for name, n in more.items()}
        self._summary = replace(self._summary, **counted)


def _opening(tx: Tx) -> int:
    return balances.balance_of(tx.conn, OPENING, tx.group.currency)
