"""The settlement of a member who leaves: as it would be today, or as it was written."""

from dataclasses import replace

from sqlalchemy import Connection, select

from app.core import accounts as a
from app.core.pools.member_exit import MemberSettled, net_of
from app.core.rounding import apply_ppm
from app.core.schemes.shg import corpus_of
from app.core.shareout.debts import OtherDebt, end_loans, end_others
from app.projections import balances, boxes, due_ledger, dues, group
from app.projections.entries import entry_row
from app.projections.shareout_look import loans_to_end
from app.projections.standing import stands
from app.store.event_log import EventLog
from app.store.stored_events import open_stored

OWN = (a.SAVINGS, a.SHARES, a.ADVANCES)
DEBTS = (a.OTHER_DUE, a.CONTRIBUTIONS_DUE, a.CHARGES_DUE)


def settlement_of(
    conn: Connection,
    member: str,
    on: str,
    *,
    currency: str,
    fee_ppm: int = 0,
    profit: int | None = None,
) -> MemberSettled:
    """What the exit of a member would be on the civil day `on`; without lines.

    Args:
        fee_ppm: For leaving, of the savings.
        profit: Part of the surplus of the cycle, negative for a loss; None for what the terms of
            the group give a leaver.
    """
    _, rules = group.current_rules(conn)
    savings, capital, advance = (
        -balances.balance_of(conn, account, currency, member) for account in OWN
    )
    owed = tuple(one for one in loans_to_end(conn, currency, on) if one.member == member)
    debts = [(account, balances.balance_of(conn, account, currency, member)) for account in DEBTS]
    others = tuple(
        OtherDebt(account=account, member=member, minor=minor)
        for account, minor in debts
        if minor > 0
    )
    corpus = _corpus(conn, on, savings, currency) if profit is None else 0
    sheet = MemberSettled(
        member=member,
        meeting="",
        on=on,
        currency=currency,
        savings=savings,
        capital=capital,
        advance=advance,
        profit=corpus if profit is None else profit,
        profit_account=a.RETAINED if profit is None and corpus else a.CYCLE_SURPLUS,
        fee=apply_ppm(savings + capital, fee_ppm),
        loans=end_loans(owed, {member: sum(one.total for one in owed)}),
        others=end_others(others, {member: sum(one.minor for one in others)}),
        net=0,
        rounding=0,
        reason="",
        agreed="",
        approved_by=(),
        income_basis=rules.income_basis,
        fine=dues.fines_owed(conn).get(member, 0),
        fines_to=rules.fines_to,
        penalty=due_ledger.penalties_off_books(conn).get(member, 0),
    )
    net = net_of(sheet)
    return replace(sheet, net=net, rounding=net % rules.cash_unit if net > 0 else 0)


def _corpus(conn: Connection, on: str, savings: int, currency: str) -> int:
    """A leaver's part of what a self-help group has kept (3020), by savings; minor units."""
    for one in boxes.boxes(conn):
        terms = boxes.terms_on(conn, one.box, on) if one.kind == "shg" else None
        if terms is not None and not one.closed_on and terms.read.leaver_has_corpus:
            whole = -balances.balance_of(conn, a.SAVINGS, currency)
            kept = -balances.balance_of(conn, a.RETAINED, currency)
            return corpus_of(savings, whole, kept)
    return 0


def written_settlement(conn: Connection, member: str) -> MemberSettled | None:
    """The newest settlement of a member that stands."""
    query = (
        select(entry_row)
        .where(entry_row.c.member == member, entry_row.c.type == "member.settled")
        .order_by(entry_row.c.position.desc())
    )
    rows = (row for row in map(dict, conn.execute(query).mappings()) if stands(row))
    found = next(rows, None)
    stored = EventLog(conn).get(found["entry"]) if found else None
    if stored is None:
        return None
    payload = open_stored(stored.frame).payload
    assert isinstance(payload, MemberSettled)
    return payload
