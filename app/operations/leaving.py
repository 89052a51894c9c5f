"""Money to members who take theirs out: savings, cancelled shares, the settlement of an exit."""

from collections.abc import Iterable
from dataclasses import replace

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.payouts import SOURCES
from app.core.pools import member_exit, shares_cancelled, withdrawals
from app.core.pools.member_exit import MemberSettled
from app.core.pools.moneypool import withdrawable
from app.core.pools.shares_cancelled import SharesCancelled
from app.core.pools.withdrawals import SavingsWithdrawn
from app.core.rounding import PPM
from app.operations.lending.known import CHAIR, check_approval
from app.operations.lending.settling import free_money
from app.operations.members import check_hands_are_free
from app.operations.running import known_member, writable_meeting
from app.operations.second_factors import require_for_payout
from app.projections import balances, exits, group, loan_book


def cancel_shares(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    shares: int,
    reason: str,
    agreed: str,
    source: str = "cash",
) -> str:
    """Buy shares back at their purchase price; the fact.

    Raises:
        Refused: "shares.none_here" in a group without shares; see `shares_cancelled.cancel`:
            shares that stand for a loan are not free.
    """
    on = writable_meeting(tx, meeting).on
    known_member(tx, member)
    _, rules = group.current_rules(tx.conn)
    if not rules.share_value:
        raise Refused("shares.none_here")
    fact = SharesCancelled(
        member=member,
        meeting=meeting,
        on=on,
        shares=shares,
        minor=0,
        currency=tx.group.currency,
        reason=reason.strip(),
        agreed=agreed,
        source=source,
    )
    held = free_money(tx, member, a.SHARES) // rules.share_value
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), tx.group.currency)
    payload = shares_cancelled.cancel(fact, held=held, value=rules.share_value, have=have)
    require_for_payout(tx, payload, payload.minor)
    return tx.append(payload).id


def withdraw_savings(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    minor: int,
    agreed: str,
    source: str = "cash",
    code: str = "",
) -> str:
    """Hand a member savings back (T15); the fact.

    Raises:
        Refused: See `withdrawals.withdraw`: what the member owes, and what stands for loans of
            others, stays in the group.
    """
    on = writable_meeting(tx, meeting).on
    known_member(tx, member)
    fact = SavingsWithdrawn(
        member=member,
        meeting=meeting,
        on=on,
        minor=minor,
        currency=tx.group.currency,
        agreed=agreed,
        source=source,
        code=code,
    )
    sheet = exits.settlement_of(tx.conn, member, on, currency=tx.group.currency)
    owed = sum(one.covered for one in sheet.loans) + sum(one.minor for one in sheet.others)
    allowed = withdrawable(
        balance=free_money(tx, member, a.SAVINGS),
        owed=owed + sheet.fine + sheet.penalty,
        blocked=0,
    )
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), tx.group.currency)
    payload = withdrawals.withdraw(fact, allowed=allowed, have=have)
    require_for_payout(tx, payload, payload.minor)
    return tx.append(payload).id


def exit_sheet(
    tx: Tx, *, member: str, on: str, fee_ppm: int = 0, profit: int | None = None
) -> MemberSettled:
    """What the exit of a member would be; nothing is written.

    Raises:
        Refused: A member who is not known; "scheme.number" for a fee beyond the savings.
    """
    known_member(tx, member)
    if not 0 <= fee_ppm <= PPM:
        raise Refused("scheme.number", field="exit_fee_ppm", allowed=0 if fee_ppm < 0 else PPM)
    currency = tx.group.currency
    return exits.settlement_of(
        tx.conn, member, on, currency=currency, fee_ppm=fee_ppm, profit=profit
    )


def settle_exit(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    reason: str,
    agreed: str,
    approved_by: Iterable[str],
    fee_ppm: int = 0,
    profit: int | None = None,
    source: str = "cash",
    code: str = "",
) -> str:
    """Everything of a member who leaves is set off and the rest paid out; the fact (T50).

    With it the member is gone, unless something is still owed: then `remove_member` follows when
    that is paid. Who stood for the member's own loans is free. Taken back, all of it is undone.

    Args:
        fee_ppm: Of the savings. profit: Part of the surplus, negative for a loss; None for what
            the terms give.
        agreed: "pin" or "paper" of the member, "heirs" after a death.

    Raises:
        Refused: "member.stands_for" while the member stands for loans of others;
            "member.has_seat" with a seat in a running round; "member.has_office"; "approval.*";
            see `member_exit.settle`.
    """
    on = writable_meeting(tx, meeting).on
    check_hands_are_free(tx, member)
    stands_for = loan_book.blocked_savings(tx.conn, member)
    if stands_for > 0:
        raise Refused("member.stands_for", minor=stands_for)
    approvers = tuple(approved_by)
    check_approval(tx, CHAIR, approved_by=approvers, barred=(member,))
    sheet = exit_sheet(tx, member=member, on=on, fee_ppm=fee_ppm, profit=profit)
    fact = replace(
        sheet,
        meeting=meeting,
        reason=reason.strip(),
        agreed=agreed,
        approved_by=approvers,
        source=source,
        code=code,
    )
    have = balances.balance_of(tx.conn, SOURCES.get(source, a.CASH_LOAN), tx.group.currency)
    payload = member_exit.settle(fact, have=have)
    require_for_payout(tx, payload, payload.total)
    return tx.append(payload).id
