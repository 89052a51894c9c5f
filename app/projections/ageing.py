"""What is late: how much, since when, in which bucket, and what was said about it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from app.core.apartment.people import stay_on
from app.core.risk import ageing
from app.core.risk.ageing import BUCKETS, Bucket, Exposure
from app.projections import due_ledger, hardships, loans, meetings, unit_accounts, units
from app.projections import dues as fines
from app.projections.keeping import KeptPromise, kept_promises
from app.projections.loans import Loan
from app.projections.unit_accounts import LATE_PART

LOAN, FINE, FLAT = "loan", "fine", "flat"
AT_RISK_DAYS = (1, 30, 90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """One line of the arrears list; amounts in minor units.

    Attributes:
        key: Loan id, id of the due, fact of the fine, id of the flat.
        kind: "loan", "fine", "flat" or the kind of due.
        label: On the door of the flat; "" for what is a member's.
        due_on: Civil day of the oldest part that is not paid; `days` since then.
        minor: What is late without penalties. penalty: Penalties so far, not paid.
        bucket: Of `app.core.risk.ageing.BUCKETS`.
        promise: The newest about it, None when there is none.
        hardship: Penalties stand still on the day of the list.
    """

    key: str
    kind: str
    member: str
    due_on: str
    days: int
    minor: int
    penalty: int
    bucket: str
    guarantors: tuple[str, ...] = ()
    promise: KeptPromise | None = None
    hardship: bool = False
    label: str = ""

    @property
    def loan(self) -> str:
        """The loan; "" for other dues."""
        return self.key if self.kind == LOAN else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioLine:
    """One running loan; amounts in minor units.

    Attributes:
        principal: All that was ever lent on it.
        days_late: For risk: a new schedule does not make an old debt younger (spec/domain.md
            section 3.18).
        restructured: It has another schedule than the first.
    """

    loan: str
    member: str
    given_on: str
    principal: int
    principal_left: int
    interest_left: int
    late: int
    days_late: int
    bucket: str
    restructured: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """All running loans on a day.

    Attributes:
        at_risk_ppm: By days (1, 30, 90): part of the principal in loans later than that.
        provision: What is set aside in thought; nothing is posted.
    """

    on: str
    lines: tuple[PortfolioLine, ...]
    buckets: tuple[Bucket, ...]
    principal_left: int
    at_risk_ppm: dict[int, int]
    provision: int


def arrears_list(conn: Connection, on: str) -> tuple[Late, ...]:
    """Everything that is late on the civil day: the longest first, then the largest."""
    found = [_late_loan(one, on) for one in _running(conn)]
    late = [one for one in found if one is not None]
    spoken = _with_words(conn, [*late, *_late_dues(conn, on), *_late_flats(conn, on)], on)
    return tuple(sorted(spoken, key=lambda one: (-one.days, -one.minor, one.key)))


def portfolio(conn: Connection, on: str) -> Portfolio:
    """The running loans of the civil day by age, with what is at risk."""
    lines = tuple(_portfolio_line(one, on) for one in _running(conn))
    exposures = [
        Exposure(loan=line.loan, principal=line.principal_left, days_late=line.days_late)
        for line in lines
    ]
    found = ageing.buckets(exposures)
    return Portfolio(
        on=on,
        lines=lines,
        buckets=found,
        principal_left=sum(line.principal_left for line in lines),
        at_risk_ppm={d: ageing.portfolio_at_risk_ppm(exposures, d) for d in AT_RISK_DAYS},
        provision=sum(bucket.provision for bucket in found),
    )


def days_late(loan: Loan, on: str) -> int:
    """Days past due of a loan on the civil day, by the schedule in force."""
    return _days(loan.state.late_since(on), on)


def _days(since: str, on: str) -> int:
    return ageing.days_late(date.fromisoformat(since) if since else None, date.fromisoformat(on))


def _late_loan(loan: Loan, on: str) -> Late | None:
    since = loan.state.late_since(on)
    if not since:
        return None
    days = _days(since, on)
    rest = [one for one in loan.state.unpaid() if one.due_on < on]
    return Late(
        key=loan.loan,
        kind=LOAN,
        member=loan.member,
        due_on=since,
        days=days,
        minor=sum(one.total - one.penalty for one in rest),
        penalty=loan.state.penalty_left,
        bucket=BUCKETS[ageing.bucket_of(days)],
        guarantors=loan.guarantors,
    )


def _late_dues(conn: Connection, on: str) -> Iterator[Late]:
    """Contributions, penalties, bills and fines that fell due before the day."""
    dues = due_ledger.open_dues(conn, by=on)
    penalties: dict[str, int] = {}
    for due in dues:
        penalties[due.penalised] = penalties.get(due.penalised, 0) + due.left
    open_ids = {due.due for due in dues}
    for due in dues:
        # The penalty of something that is late itself stands on its line; a loan's on the loan's.
        if due.due_on < on and due.penalised not in open_ids and not due.loan:
            yield _late_due(
                due.due,
                due.kind,
                due.member,
                due.due_on,
                due.left,
                on,
                penalty=penalties.get(due.due, 0),
            )
    held = {one.meeting: one.on for one in meetings.meetings(conn)}
    for member in fines.fines_owed(conn):
        meeting_of = fines.meetings_of_fines(conn, member)
        for fine in fines.open_fines(conn, member):
            day = held.get(meeting_of.get(fine.entry, ""), "")
            if day and day < on and fine.left:
                yield _late_due(fine.entry, FINE, member, day, fine.left, on)


def _late_flats(conn: Connection, on: str) -> Iterator[Late]:
    """Flats with bills that fell due before the day; their owners answer for them."""
    flats = units.units(conn)
    if not flats:
        return
    known, stays = unit_accounts.books(conn), units.stays(conn)
    for flat in flats:
        owner = stay_on(stays, flat.unit, "owner", on)
        left = [one for one in known.account(flat.unit).charges if one.left]
        late = [one for one in left if one.charge.due_on < on]
        if owner is None or not late:
            continue
        fees = sum(one.left for one in late if one.charge.name.endswith(LATE_PART))
        line = _late_due(
            flat.unit,
            FLAT,
            owner.member,
            min(one.charge.due_on for one in late),
            sum(one.left for one in late) - fees,
            on,
            penalty=fees,
        )
        yield replace(line, label=flat.label)


def _late_due(
    key: str, kind: str, member: str, due_on: str, minor: int, on: str, *, penalty: int = 0
) -> Late:
    days = _days(due_on, on)
    return Late(
        key=key,
        kind=kind,
        member=member,
        due_on=due_on,
        days=days,
        minor=minor,
        penalty=penalty,
        bucket=BUCKETS[ageing.bucket_of(days)],
    )


def _portfolio_line(loan: Loan, on: str) -> PortfolioLine:
    days = days_late(loan, on)
    at_risk = max(days, _days(loan.late_before, on))
    return PortfolioLine(
        loan=loan.loan,
        member=loan.member,
        given_on=loan.given_on,
        principal=loan.state.principal + loan.state.added,
        principal_left=loan.state.principal_left,
        interest_left=loan.state.interest_left,
        late=loan.state.late(on) if days else 0,
        days_late=at_risk,
        bucket=BUCKETS[ageing.bucket_of(at_risk)],
        restructured=loan.version > 1,
    )


def _running(conn: Connection) -> tuple[Loan, ...]:
    return tuple(one for several in loans.running_loans(conn).values() for one in several)


def _with_words(conn: Connection, lines: Iterable[Late], on: str) -> list[Late]:
    """The lines with the newest promise about each, and whether the meeting voted hardship."""
    late = list(lines)
    members = {line.member for line in late}
    given: dict[tuple[str, str], KeptPromise] = {}
    for one in kept_promises(conn, on, members):
        given[one.promise.member, one.promise.loan or one.promise.due] = one
    needs = hardships.hardships(conn)
    return [
        replace(
            line,
            promise=_newest(given.get((line.member, line.key)), given.get((line.member, ""))),
            hardship=any(one.covers(on, line.loan) for one in needs.get(line.member, ())),
        )
        for line in late
    ]


def _newest(one: KeptPromise | None, other: KeptPromise | None) -> KeptPromise | None:
    """Of a promise about this and one about everything, the later."""
    both = [each for each in (one, other) if each is not None]
    return max(both, key=lambda each: each.promise.position, default=None)
