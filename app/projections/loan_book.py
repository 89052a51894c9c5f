"""The loan book: requests and loans by the states of the Loans page, and who stands for what.

Pages are asked for by state, so that a book of ten thousand loans opens like one of ten.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from app.core.lending.guarantees import Guarantee, Release, blocked
from app.core.lending.payoff import Payoff
from app.core.lending.states import ASKED
from app.core.loan_products import LoanTerms, read_terms
from app.core.loan_requests import LoanDecided, LoanRequested
from app.core.loan_running import AsRunning, as_running, closing
from app.core.splitting import split
from app.projections.loan_ask_tables import ask, decision, guarantee, request
from app.projections.loan_asks import accepted, read_decision, read_request
from app.projections.loan_tables import head
from app.projections.loans import Loan, find_loan, first_loans, guaranteed_by, loans_of
from app.projections.standing import stands

RELEASE: Release = "pro_rata"
SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Guaranteed:
    """A member stands for so much of a loan; `how`: "pin", "paper", "" as the loan was given."""

    guarantor: str
    minor: int
    how: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as it reads now.

    Attributes:
        entry: Fact of the request. asked: What it says.
        state: Of `app.core.lending.states`; "active" once the money was handed over.
        principal: As approved, else as asked for.
        accepted: Guarantees that stand. missing: (member, minor) of those not given yet.
        decision: The one that counts; None while there is none.
        said: Every decision that stands, oldest first, also those that are void now.
        lapsed: The approval that ended with its meeting, because no money was handed over; None
            when there was none, or it was decided anew since.
        is_in_force: The decision stands, and its meeting is not closed.
        flags: Codes of jumps made by laptops that did not know of each other.
    """

    entry: str
    asked: LoanRequested
    state: str
    principal: int
    accepted: tuple[Guaranteed, ...]
    missing: tuple[tuple[str, int], ...]
    decision: LoanDecided | None
    said: tuple[LoanDecided, ...]
    lapsed: LoanDecided | None
    is_in_force: bool
    flags: tuple[str, ...]

    @property
    def loan(self) -> str:
        return self.asked.loan

    @property
    def terms(self) -> LoanTerms | None:
        return read_terms(self.asked.terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanBook:
    """The four lists of the Loans page on one day.

    Attributes:
        asked: Requests that are open, oldest first. running: Loans in time, next date first.
        late: Oldest unpaid day first. closed: The newest, at most `SHOWN`.
    """

    asked: tuple[Request, ...]
    running: tuple[Loan, ...]
    late: tuple[Loan, ...]
    closed: tuple[Loan, ...]


def loan_book(conn: Connection, on: str, *, limit: int = SHOWN) -> LoanBook:
    """The loan book on the civil day `on`.

    Args:
        limit: Most rows of each list of loans.
    """
    is_open = head.c.is_open == 1
    is_late = is_open & (head.c.unpaid_since != "") & (head.c.unpaid_since < on)
    in_time = is_open & ((head.c.unpaid_since == "") | (head.c.unpaid_since >= on))
    by_day = (head.c.unpaid_since, head.c.position)
    newest = (head.c.last_on.desc(), head.c.position.desc())
    return LoanBook(
        asked=requests(conn, ASKED),
        running=first_loans(conn, in_time, by_day, limit),
        late=first_loans(conn, is_late, by_day, limit),
        closed=first_loans(conn, head.c.is_open == 0, newest, limit),
    )


def requests(conn: Connection, states: Iterable[str] = ASKED) -> tuple[Request, ...]:
    """Requests in these states, oldest first."""
    query = select(ask.c.loan).where(ask.c.state.in_(sorted(states))).order_by(ask.c.position)
    found = (find_request(conn, loan) for loan in conn.execute(query).scalars())
    return tuple(one for one in found if one is not None)


def find_request(conn: Connection, loan_id: str) -> Request | None:
    """The request for a loan; None when nobody asked, or it was taken back."""
    row = conn.execute(select(ask).where(ask.c.loan == loan_id)).mappings().first()
    if row is None:
        return None
    text = conn.execute(select(request.c.payload).where(request.c.entry == row["entry"])).scalar()
    asked = read_request(text or "")
    standing = guarantees_of(conn, loan_id)
    by_member = {one.guarantor: one.minor for one in standing}
    rows = _decisions(conn, loan_id)
    said = {entry: read_decision(one["payload"]) for entry, one in rows.items()}
    decided = rows.get(row["decided"])
    return Request(
        entry=row["entry"],
        asked=asked,
        state=row["state"],
        principal=row["principal"] or asked.principal,
        accepted=standing,
        missing=tuple(
            (who, minor) for who, minor in asked.guarantees if by_member.get(who, 0) < minor
        ),
        decision=said.get(row["decided"]),
        said=tuple(said.values()),
        lapsed=said.get(row["lapsed"]),
        is_in_force=decided is not None and not decided["lapsed_by"],
        flags=tuple(row["flags"].split()),
    )


def _decisions(conn: Connection, loan_id: str) -> dict[str, dict[str, Any]]:
    """Rows of the decisions that stand, by their fact, oldest first."""
    query = select(decision).where(decision.c.loan == loan_id).order_by(decision.c.position)
    rows = (dict(row) for row in conn.execute(query).mappings())
    return {row["entry"]: row for row in rows if stands(row)}


def guarantees_of(conn: Connection, loan_id: str) -> tuple[Guaranteed, ...]:
    """Guarantees that members accepted and that stand, in the order of acceptance."""
    query = select(guarantee).where(guarantee.c.loan == loan_id).order_by(guarantee.c.position)
    rows = [row for row in map(dict, conn.execute(query).mappings()) if stands(row)]
    return tuple(
        Guaranteed(guarantor=row["guarantor"], minor=row["minor"], how=row["how"], on=row["on_day"])
        for row in accepted(rows).values()
    )


def guarantors_of(conn: Connection, loan: Loan) -> tuple[Guaranteed, ...]:
    """Who stands for a running loan, and for how much of its principal.

    A loan that was given with names only is divided among them in equal parts; each stands for
    the own part until a fact of the own says otherwise.
    """
    facts = guarantees_of(conn, loan.loan)
    if loan.request or not loan.named:
        return facts
    query = select(guarantee).where(guarantee.c.loan == loan.loan)
    rows = map(dict, conn.execute(query).mappings())
    spoken = {row["guarantor"] for row in rows if stands(row)}
    parts = split(loan.state.principal, [1] * len(loan.named))
    named = tuple(
        Guaranteed(guarantor=who, minor=minor, how="", on=loan.given_on)
        for who, minor in zip(loan.named, parts, strict=True)
        if who not in spoken
    )
    return named + facts


def blocked_parts(conn: Connection, loan: Loan) -> dict[str, int]:
    """How much of each guarantor's savings a running loan still blocks, minor units."""
    standing = guarantors_of(conn, loan)
    rows = [Guarantee(guarantor=one.guarantor, minor=one.minor) for one in standing]
    parts = blocked(rows, loan.state.left, release=RELEASE)
    return {one.guarantor: part for one, part in zip(standing, parts, strict=True)}


def blocked_savings(conn: Connection, member: str, *, but: str = "") -> int:
    """What of a member's savings stands for loans of others, given or asked for.

    Args:
        but: A loan that is left out.
    """
    found = {one.loan: one for one in guaranteed_by(conn, member)}
    query = select(guarantee.c.loan).where(guarantee.c.guarantor == member).distinct()
    total = 0
    for loan_id in sorted({*found, *conn.execute(query).scalars()} - {but}):
        loan = found.get(loan_id) or find_loan(conn, loan_id)
        if loan is not None:
            total += blocked_parts(conn, loan).get(member, 0)
            continue
        state = conn.execute(select(ask.c.state).where(ask.c.loan == loan_id)).scalar()
        if state in ASKED:
            standing = guarantees_of(conn, loan_id)
            total += sum(one.minor for one in standing if one.guarantor == member)
    return total


def guarantee_edges(conn: Connection, member: str) -> dict[str, tuple[str, ...]]:
    """For every borrower that can be reached from `member`, who stands for the borrower.

    A guarantor of somebody who borrows too leads on to those who stand for him.
    """
    asked: dict[str, list[str]] = {}
    for one in requests(conn):
        names = (g.guarantor for g in one.accepted)
        asked.setdefault(one.asked.member, []).extend(names)
    edges: dict[str, tuple[str, ...]] = {}
    waiting = [member]
    while waiting:
        borrower = waiting.pop()
        if borrower in edges:
            continue
        running = (one for one in loans_of(conn, borrower) if not one.state.is_closed)
        standing = [g.guarantor for one in running for g in guarantors_of(conn, one)]
        edges[borrower] = tuple(dict.fromkeys((*standing, *asked.get(borrower, ()))))
        waiting += edges[borrower]
    return edges


def running_of(loan: Loan) -> AsRunning:
    """A loan as the rules of lending see it."""
    return as_running(
        loan.state, given_on=loan.given_on, terms=loan.terms, version_terms=loan.version_terms
    )


def payoff(conn: Connection, loan_id: str, on: str) -> Payoff | None:
    """What closes a loan on the civil day `on`, by part; None for a loan that is not known."""
    loan = find_loan(conn, loan_id)
    return None if loan is None else payoff_of(loan, on)


def payoff_of(loan: Loan, on: str) -> Payoff:
    """As `payoff`. Of a loan that is charged at meetings it is all that is left."""
    state = loan.state
    if state.basis == "per_meeting" or state.is_closed:
        return Payoff(
            principal=state.principal_left,
            interest=state.interest_left,
            fee=state.fee_left,
            penalty=state.penalty_left,
        )
    found = closing(running_of(loan), on)
    # What was earned as principal was repaid ahead of its time is not given back.
    kept = max(0, found.from_rebate - max(0, loan.deferred))
    return replace(
        found,
        principal=found.principal + kept,
        rebate=found.rebate - kept,
        from_rebate=found.from_rebate - kept,
    )


def flagged(conn: Connection) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(loan, flags) of requests with a jump that somebody should look at, oldest first."""
    query = select(ask.c.loan, ask.c.flags).where(ask.c.flags != "").order_by(ask.c.position)
    return tuple((row.loan, tuple(row.flags.split())) for row in conn.execute(query))
