"""Dues that are late as penalties see them: contributions, bills, instalments of loans."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from app.core.contributions import OF_A_MEETING
from app.core.dues import BILLED, instalment_id
from app.core.lateness import Day, LateDue, spread
from app.core.loans import Instalment
from app.core.penalties import Base
from app.projections import hardships, loans
from app.projections.due_ledger import Due, dues_of_pools, find_dues, open_dues
from app.projections.due_tables import due_row, paid_row, roll, waived_row
from app.projections.hardships import Hardship
from app.projections.loans import Loan
from app.projections.standing import stands

AT_ONCE = 500  # keys in one question
Pauses = tuple[tuple[str, str], ...]


def late_contributions(conn: Connection, on: str) -> tuple[LateDue, ...]:
    """Contributions and bills that fell due before the civil day `on`, oldest first.

    Settled ones too while a penalty of them is owed, and where money came in time after all.
    """
    open_now = open_dues(conn, by=on)
    of_penalties = {one.penalised for one in open_now if one.kind == "penalty"}
    of_penalties |= _paid_in_time(conn)
    late = {one.due: one for one in (*open_now, *find_dues(conn, sorted(of_penalties)))}
    kinds = {*OF_A_MEETING, *BILLED}
    gone = set(conn.execute(select(roll.c.member).where(roll.c.left_on != "")).scalars())
    wanted = [
        one
        for one in late.values()
        if one.kind in kinds and one.due_on < on and one.member not in gone
    ]
    wanted.sort(key=lambda one: (one.due_on, one.member, one.due))
    recorded = recorded_on(conn, [one.due for one in wanted])
    settled = _settled(conn, wanted)
    stops = hardships.hardships(conn)
    return tuple(
        LateDue(
            due=one.due,
            member=one.member,
            loan="",
            due_on=one.due_on,
            minor=one.minor,
            settled=settled.get(one.due, ()),
            recorded=recorded.get(one.due, {}),
            pauses=pauses_of(stops.get(one.member, ()), ""),
        )
        for one in wanted
    )


def _paid_in_time(conn: Connection) -> frozenset[str]:
    """Dues with a penalty, paid or not, of which money came to light that moved before it."""
    penalty, late = due_row.alias("penalty"), due_row.alias("late")
    query = (
        select(penalty.c.penalised)
        .join(late, late.c.due == penalty.c.penalised)
        .join(paid_row, paid_row.c.pool == late.c.pool)
        .where(
            penalty.c.penalised != "",
            penalty.c.waived < penalty.c.minor,
            paid_row.c.position > penalty.c.position,
            paid_row.c.on_day < penalty.c.due_on,
        )
    )
    return frozenset(conn.execute(query.distinct()).scalars())


def late_instalments(
    conn: Connection, loan: Loan, on: str, *, group: str, base: Base
) -> tuple[LateDue, ...]:
    """Instalments of a loan that fell due before the civil day `on`, oldest first.

    Args:
        base: What of an instalment the penalty is of: principal, or with its interest.
    """
    state = loan.state
    repaid = loans.repayments_of(conn, loan.loan)
    before = ("", state.principal_gone - state.principal_before)
    rows = spread(
        [one.principal for one in state.instalments],
        _after(before[1], [(one.on, one.principal) for one in repaid]),
    )
    if base == "instalment":
        gone = state.interest_gone - state.interest_before
        interest = spread(
            [one.interest for one in state.instalments],
            _after(gone, [(one.on, one.interest) for one in repaid]),
        )
        rows = [[*one, *other] for one, other in zip(rows, interest, strict=True)]
    names = [
        instalment_id(group, loan=loan.loan, version=loan.version, number=number)
        for number in range(1, len(state.instalments) + 1)
    ]
    recorded = recorded_on(conn, names)
    stops = hardships.hardships(conn).get(loan.member, ())
    return tuple(
        LateDue(
            due=name,
            member=loan.member,
            loan=loan.loan,
            due_on=one.due_on,
            minor=_base(one, base),
            settled=tuple(paid),
            recorded=recorded.get(name, {}),
            pauses=pauses_of(stops, loan.loan),
        )
        for name, one, paid in zip(names, state.instalments, rows, strict=True)
        # Arrears that a new schedule took over were late before it, and bore their penalties.
        if loan.version_on < one.due_on < on and _base(one, base) > 0
    )


def _base(one: Instalment, base: Base) -> int:
    return one.principal if base == "principal" else one.total


def _after(gone: int, paid: Sequence[Day]) -> list[Day]:
    """What was let go counts before every payment; what an earlier schedule took counts not."""
    if gone >= 0:
        return [("", gone), *paid] if gone else list(paid)
    left = []
    taken = -gone
    for day, minor in sorted(paid):
        part = min(taken, minor)
        taken -= part
        if minor > part:
            left.append((day, minor - part))
    return left


def pauses_of(stops: Iterable[Hardship], loan: str) -> Pauses:
    """First and last days of hardship that count for a loan, or for contributions ("")."""
    return tuple((one.since, one.until) for one in stops if one.loan in ("", loan))


def recorded_on(conn: Connection, names: Sequence[str]) -> dict[str, Mapping[int, int]]:
    """Penalties: what was ever assessed on dues by index, less what was waived; taken back is 0."""
    found: dict[str, dict[int, int]] = {}
    for some in _in_pieces(names):
        query = select(due_row).where(due_row.c.penalised.in_(some))
        for row in conn.execute(query).mappings():
            minor = max(0, row["minor"] - row["waived"]) if stands(dict(row)) else 0
            found.setdefault(row["penalised"], {})[row["penalty_index"]] = minor
    return dict(found)


def _settled(conn: Connection, wanted: Sequence[Due]) -> dict[str, tuple[Day, ...]]:
    """What was paid of dues and waived of them; dues of one pool are paid the oldest first."""
    by_pool = {one.pool: [one] for one in wanted if one.kind in OF_A_MEETING}
    for some in _in_pieces(sorted({one.pool for one in wanted} - by_pool.keys())):
        for one in dues_of_pools(conn, some):
            by_pool.setdefault(one.pool, []).append(one)
    paid: dict[str, list[Day]] = {}
    for some in _in_pieces(list(by_pool)):
        query = select(paid_row).where(paid_row.c.pool.in_(some))
        for row in conn.execute(query.order_by(paid_row.c.position)).mappings():
            if stands(dict(row)):
                paid.setdefault(row["pool"], []).append((row["on_day"], row["minor"]))
    found: dict[str, tuple[Day, ...]] = {}
    for pool, dues in by_pool.items():
        days = spread([one.minor - one.waived for one in dues], paid.get(pool, ()))
        found |= {one.due: tuple(each) for one, each in zip(dues, days, strict=True)}
    for some in _in_pieces([one.due for one in wanted if one.waived]):
        query = select(waived_row).where(waived_row.c.due.in_(some))
        for row in conn.execute(query.order_by(waived_row.c.position)).mappings():
            if stands(dict(row)):
                found[row["due"]] = (*found[row["due"]], (row["on_day"], row["minor"]))
    return found


def _in_pieces(names: Sequence[str]) -> Iterable[Sequence[str]]:
    return (names[at : at + AT_ONCE] for at in range(0, len(names), AT_ONCE))
