"""What members did since the last share-out: interest they paid, how long their savings lay."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.core.pools.time_weighted import parts_of
from app.projections import meetings, shareouts, sheet
from app.projections.dividends import last_declared
from app.projections.loan_tables import given, head, line
from app.projections.loans import PAID_KINDS
from app.projections.standing import stands


def since(conn: Connection, box: str) -> int:
    """Place of the last share-out in the one order; 0 before the first."""
    return max((one.position for one in shareouts.shareouts(conn, box)), default=0)


def interest_paid(conn: Connection, box: str) -> dict[str, int]:
    """Interest and charges that members paid in this cycle, kept back ones too, minor units."""
    start = since(conn, box)
    found: dict[str, int] = {}
    paid = select(line, head.c.member).join(head, head.c.loan == line.c.loan)
    paid = paid.where(line.c.kind.in_(PAID_KINDS), line.c.position > start)
    for row in map(dict, conn.execute(paid).mappings()):
        if stands(row):
            found[row["member"]] = found.get(row["member"], 0) + row["interest"]
    for row in map(
        dict,
        conn.execute(select(given).where(given.c.position > start, given.c.upfront > 0)).mappings(),
    ):
        if stands(row):
            found[row["member"]] = found.get(row["member"], 0) + row["upfront"]
    return found


def amount_meetings(conn: Connection, box: str, capital: Mapping[str, int]) -> dict[str, int]:
    """Of every member the sum of deposit times meetings held after it.

    Args:
        capital: Savings of today; what no deposit of this cycle explains lay there all the time.
    """
    deposits, count = _deposits(conn, since(conn, box), ("shares", "savings"))
    found = {}
    for member, minor in capital.items():
        own = deposits.get(member, [])
        before = max(0, minor - sum(one for one, _ in own)) * count
        found[member] = parts_of(own, count) + before
    return found


def paid_by_time(conn: Connection, box: str) -> dict[str, int]:
    """The same of everything paid into savings and pots since income was last given out.

    So a tontine shares at its cassation what the bids brought (spec/domain.md section 3.10).
    """
    start = max(since(conn, box), last_declared(conn))
    deposits, count = _deposits(conn, start, ("shares", "savings", "seat", "turn"))
    return {member: parts_of(own, count) for member, own in deposits.items()}


def _deposits(
    conn: Connection, start: int, kinds: tuple[str, ...]
) -> tuple[dict[str, list[tuple[int, int]]], int]:
    """(amount, number of its meeting from 1) by member, and how many meetings there were.

    The first of them is the first at which somebody paid.
    """
    held = [one.meeting for one in meetings.meetings(conn) if one.is_running or one.is_closed]
    paid_at: list[list[sheet.Payment]] = []
    for meeting in held:
        payments = [one for one in sheet.payments_at(conn, meeting) if one.position > start]
        if payments or paid_at:
            paid_at.append(payments)
    deposits: dict[str, list[tuple[int, int]]] = {}
    for no, payments in enumerate(paid_at, 1):
        for one in payments:
            minor = one.minor(*kinds) if one.stands else 0
            if minor:
                deposits.setdefault(one.member, []).append((minor, no))
    return deposits, len(paid_at)
