"""Loans in a simulation: what officers do about them, and what must be asked of them."""

from collections import Counter

from sqlalchemy import Connection

from app.core.accounts import BANK, BOX_ACCOUNTS, LOANS, MOBILE, SAVINGS, SHARES
from app.core.cases import (
    ABOVE_LIMIT,
    FUND_NEGATIVE,
    GIVEN_ALONE,
    GIVEN_TWICE,
    GUARANTOR_TWICE,
    LENDING,
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    TWO_SCHEDULES,
    CaseOpened,
)
from app.core.contributions import ContributionRecorded, Part, record
from app.core.events.envelope import Event
from app.core.loan_changes import LoanRescheduled, reschedule
from app.core.loan_losses import LoanWrittenOff, write_off
from app.core.loans import Instalment, LoanGiven, give
from app.core.repayment import split
from app.core.rules_of_group import Rules
from app.projections import loans
from app.projections.loans import Loan
from tests.helpers.laptops import made_id
from tests.simulation.acts import DAY, KES, MEETINGS, MEMBERS, Acts

LENT = {made_id(f"loan {number}"): MEMBERS[number % 2] for number in range(3)}
DUE = ("2027-01-21", "2027-02-21")
MULTIPLE = Rules().loan_multiple
FUNDS = (*BOX_ACCOUNTS, BANK, MOBILE)
GIVING = ("loan.given", "loan.rescheduled", "expense.paid", "money.moved", "payout.paid")


def lending_act(acts: Acts, conn: Connection) -> tuple[str, object] | None:
    """What the officer does about one of few loans, as this laptop knows it."""
    pick = acts.chance
    name = pick.choice(list(LENT))
    loan = loans.find_loan(conn, name)
    mark = acts.next_mark()
    if loan is None:
        return mark, _give(acts, name, mark)
    if loan.state.left <= 0:
        return None
    what = pick.choices((_repay, _change, _write_off), (5, 3, 2))[0]
    return mark, what(acts, loan, mark)


def _give(acts: Acts, loan: str, mark: str) -> LoanGiven:
    principal = acts.chance.choice((200, 400))
    return give(
        LoanGiven(
            loan=loan,
            member=LENT[loan],
            meeting=acts.chance.choice(MEETINGS),
            on=DAY,
            principal=principal,
            interest=20,
            currency=KES,
            method="flat",
            basis="flat",
            rate_ppm=50_000,
            instalments=(Instalment(due_on=DUE[0], principal=principal, interest=20),),
            guarantors=(acts.chance.choice(MEMBERS[3:5]),),
            source="cash",
            product=mark,
        )
    )


def _repay(acts: Acts, loan: Loan, mark: str) -> ContributionRecorded:
    minor = acts.chance.choice((loan.state.left, min(100, loan.state.left)))
    parts = split(loan.state, minor, on=DAY)
    payload = ContributionRecorded(
        meeting=acts.chance.choice(MEETINGS),
        member=loan.member,
        on=DAY,
        currency=KES,
        method="cash",
        cash_minor=minor,
        parts=tuple(
            Part(kind=f"loan_{kind}", minor=part, ref=loan.loan)
            for kind, part in parts.items()
            if part
        ),
        note=mark,
    )
    return record(payload)


def _change(acts: Acts, loan: Loan, mark: str) -> LoanRescheduled:
    state = loan.state
    half = state.principal_left // 2
    rows = zip(DUE, (half, state.principal_left - half), (0, state.interest_left), strict=True)
    return reschedule(
        LoanRescheduled(
            loan=loan.loan,
            member=loan.member,
            version=loan.version + 1,
            based_on=loan.schedule,
            kind="extend",
            meeting=acts.chance.choice(MEETINGS),
            on=DAY,
            currency=KES,
            instalments=tuple(
                Instalment(due_on=day, principal=principal, interest=interest)
                for day, principal, interest in rows
            ),
            principal_before=state.principal_paid + state.principal_gone,
            interest_before=state.interest_paid + state.interest_gone,
            reason=mark,
        )
    )


def _write_off(acts: Acts, loan: Loan, mark: str) -> LoanWrittenOff:
    return write_off(
        LoanWrittenOff(
            loan=loan.loan,
            member=loan.member,
            meeting=acts.chance.choice(MEETINGS),
            on=DAY,
            currency=KES,
            principal=loan.state.principal_left,
            interest=loan.state.interest_left,
            penalty=0,
            fee=0,
            to="expense",
            votes_yes=9,
            votes_no=0,
            approved_by=(MEMBERS[5],),
            reason=mark,
        )
    )


def moved(known: list[Event]) -> list[Event]:
    """Payments of which a part was too much: what is taken back of them is worth a look."""
    cases = [event.payload for event in known if event.type == "sys.case.opened"]
    names = {op.event for case in cases for op in case.ops if op.op == "move"}
    back = {event.payload.fix for event in known if event.type == "entry.reversed"}
    paid = [event for event in known if event.type == "contribution.recorded"]
    return [event for event in paid if event.id in names - back]


def complaints(conn: Connection) -> list[str]:
    """Loans on which more came than is owed, or that differ from the accounts."""
    raw = conn.connection.cursor()
    sql = "SELECT sub, minor FROM sub_balance WHERE account = ? AND minor <> 0"
    booked = dict(raw.execute(sql, (LOANS,)).fetchall())
    found = [f"loan {loan} is overpaid by {-minor}" for loan, minor in booked.items() if minor < 0]
    for loan in LENT:
        known = loans.find_loan(conn, loan)
        state = known.state if known else None
        principal = state.principal_balance if state else 0
        if principal != booked.get(loan, 0):
            found.append(f"loan {loan} owes {principal}, its account {booked.get(loan, 0)}")
        if state and state.interest_balance < 0 < principal:
            found.append(f"loan {loan}: interest was paid beyond what is owed")
    return found


class LendingOracle:
    """Which questions about loans and funds must be asked, by going through the log naively."""

    def __init__(self, voided: set[str], superseded: set[tuple[str, ...]]) -> None:
        self._voided, self._superseded = voided, superseded
        self._gone: set[str] = set()  # entries that answers took away
        self._lost: dict[str, str] = {}  # write-off -> its loan
        self._given: dict[str, list[Event]] = {}
        self._changes: dict[str, dict[str, str]] = {}  # loan -> base -> the change that counts
        self._sums: Counter[tuple[str, str]] = Counter()
        self._funds: Counter[str] = Counter()
        self._out: dict[str, list[Event]] = {}  # fund -> what took out of it

    def wanted(self, event: Event, past: frozenset[str], *, is_asked: bool) -> list[str]:
        """Kinds of questions that `event` raises; call once for each fact, in order.

        Args:
            is_asked: Nobody is asked about its fund: it was reversed before it came, or it is a
                question whether it was handed over at all.
        """
        kinds: list[str] = [] if is_asked else self._of_funds(event, past)
        if event.type == "loan.given":
            kinds += self._of_loan(event, past)
            self._given.setdefault(event.payload.loan, []).append(event)
        elif event.type == "loan.rescheduled":
            payload, changes = event.payload, self._changes.setdefault(event.payload.loan, {})
            in_force = first = next((one.id for one in self._standing(payload.loan)), "")
            while in_force in changes:
                in_force = changes[in_force]
            if in_force not in (first, payload.based_on):
                kinds += [TWO_SCHEDULES]
            else:
                changes.setdefault(payload.based_on, event.id)
        elif event.type == "loan.written_off":
            self._lost[event.id] = event.payload.loan
        elif event.type == "sys.resolved":
            for op in event.payload.ops:
                if op.op == "void_decision":
                    self._lost.pop(op.event, None)
        elif event.type == "case.decided" and event.id not in self._voided:
            self._gone |= {op.event for op in event.payload.ops if op.op == "void"}
        self._note(event)
        return kinds

    def is_lost_once(self, event: Event) -> bool:
        """Of two write-offs of one loan the first stands, and the second says so."""
        if event.type != "loan.written_off":
            return True
        lost = [one for one, loan in self._lost.items() if loan == event.payload.loan]
        return not lost or (lost[0], event.id) in self._superseded

    def is_right(self, case: CaseOpened) -> bool:
        """What came too much is an advance, of a loan that was written off a recovery."""
        if case.kind not in (LOAN_OVERPAID, PAID_AFTER_WRITE_OFF):
            return True
        return (case.kind == PAID_AFTER_WRITE_OFF) == (case.ops[0].loan in self._lost.values())

    def _of_loan(self, event: Event, past: frozenset[str]) -> list[str]:
        payload = event.payload
        kinds = [GIVEN_TWICE] if self._standing(payload.loan) else []
        others = [loan for loan in self._given if loan != payload.loan and self._left(loan) > 0]
        mine = [loan for loan in others if LENT[loan] == payload.member]
        owed = payload.principal + sum(self._left(loan) for loan in mine)
        if self._unseen(mine, past) and owed > MULTIPLE * self._saved(payload.member):
            kinds.append(ABOVE_LIMIT)
        (guarantor,) = payload.guarantors
        behind = [one for loan in others for one in self._stands(loan, guarantor)]
        stands = payload.principal + sum(one.payload.principal for one in behind)
        is_news = any(one.hash not in past for one in behind)
        if is_news and stands > max(0, self._saved(guarantor)):
            kinds.append(GUARANTOR_TWICE)
        return kinds

    def _of_funds(self, event: Event, past: frozenset[str]) -> list[str]:
        """One question for each fund that is short now, and that another laptop gave out of."""
        if event.type not in GIVING:
            return []
        return [
            FUND_NEGATIVE
            for fund, minor in _funds(event).items()
            if minor < 0
            and self._funds[fund] + minor < 0
            and any(one.hash not in past for one in self._out.get(fund, ()))
        ]

    def _standing(self, loan: str) -> list[Event]:
        return [one for one in self._given.get(loan, ()) if one.id not in self._gone]

    def _stands(self, loan: str, guarantor: str) -> list[Event]:
        """A second gift of one loan asks its guarantor anew; one that an answer took away does not
        count any more."""
        standing = self._standing(loan)
        return [one for one in standing if guarantor in one.payload.guarantors][-1:]

    def _unseen(self, names: list[str], past: frozenset[str]) -> bool:
        return any(self._standing(loan)[0].hash not in past for loan in names)

    def _left(self, loan: str) -> int:
        return self._sums[LOANS, loan] if self._standing(loan) else 0

    def _saved(self, member: str) -> int:
        return -self._sums[SHARES, member] - self._sums[SAVINGS, member]

    def _note(self, event: Event) -> None:
        for line in event.lines:
            self._sums[line.account, line.sub] += line.minor
        for fund, minor in _funds(event).items():
            self._funds[fund] += minor
            if minor < 0:
                self._out.setdefault(fund, []).append(event)


def _funds(event: Event) -> Counter[str]:
    """What a fact puts into each place of money; negative where it takes out."""
    found: Counter[str] = Counter()
    for line in event.lines:
        if line.account in FUNDS:
            found[line.account] += line.minor
    return found


def about_lending(kinds: list[str]) -> list[str]:
    """Those of them that `LendingOracle` speaks about."""
    told = (LOAN_OVERPAID, PAID_AFTER_WRITE_OFF, GIVEN_ALONE)  # the last: `two_people`
    return [kind for kind in kinds if kind in LENDING and kind not in told]
