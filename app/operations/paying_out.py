"""Money out and about: turns, welfare help, expenses, moves between places."""

from collections.abc import Iterable

from app.book.sending_out import check_destination
from app.book.transaction import Tx
from app.core import accounts as a
from app.core import expenses, payouts, transfers, welfare
from app.core.expenses import ExpensePaid
from app.core.payouts import PayoutPaid
from app.core.transfers import MoneyMoved
from app.core.welfare import WelfarePaid
from app.operations.approving import approve
from app.operations.running import known_member, writable_meeting
from app.operations.second_factors import require_for_payout
from app.projections import balances


def pay_turn(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    minor: int | None = None,
    turn: str = "",
    source: str = "cash",
    code: str = "",
    agreed: str = "",
) -> str:
    """Pay the pot out to the member whose turn it is; the fact id.

    Args:
        minor: None for the whole pot.
        turn: Meeting whose pot it is; "" for this meeting's.
        agreed: "pin" when the receiver's PIN was right, "paper" for a thumb on the receipt.

    Raises:
        Refused: "second_factor.needed" for a large pot.
    """
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, member)
    in_pot = -_balance(tx, a.POT, turn or meeting)
    paid = PayoutPaid(
        meeting=meeting,
        turn=turn or meeting,
        member=member,
        on=open_meeting.on,
        minor=in_pot if minor is None else minor,
        currency=tx.group.currency,
        source=source,
        code=code,
        agreed=agreed,
    )
    have = _balance(tx, payouts.SOURCES.get(source, a.CASH_LOAN))
    payload = payouts.pay_turn(paid, in_pot=in_pot, have=have)
    require_for_payout(tx, payload, payload.minor)
    return tx.append(payload).id


def pay_welfare(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    minor: int,
    reason: str,
    source: str = "cash",
    approved_by: Iterable[str] = (),
    motion: str = "",
) -> str:
    """Pay help from the social fund; the fact id.

    Args:
        approved_by: Members whose PIN was right. motion: The vote that allowed it.

    Raises:
        Refused: "approval.*" and "motion.*" where the rules ask for more than the treasurer.
    """
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, member)
    paid = WelfarePaid(
        meeting=meeting,
        member=member,
        on=open_meeting.on,
        minor=minor,
        currency=tx.group.currency,
        reason=reason.strip(),
        source=source,
    )
    have = _balance(tx, welfare.SOURCES.get(source, a.CASH_SOCIAL))
    payload = welfare.pay(paid, in_fund=-_balance(tx, a.SOCIAL_FUND), have=have)
    approve(
        tx,
        "benefit",
        payload,
        minor=minor,
        meeting=meeting,
        approved_by=approved_by,
        motion=motion,
        effect="help",
        barred=(member,),
    )
    return tx.append(payload).id


def record_expense(
    tx: Tx,
    *,
    meeting: str,
    what: str,
    minor: int,
    account: str = "5010",
    paid_to: str = "",
    receipt: str = "",
    source: str = "cash",
    receiver: str = "",
    approved_by: Iterable[str] = (),
    motion: str = "",
) -> str:
    """Pay an expense of the group; the fact id.

    Args:
        receiver: Member who is paid back what they spent, "" for nobody; such a member does not
            agree to it.
        approved_by: Members whose PIN was right. motion: The vote that allowed it.

    Raises:
        Refused: "approval.*" and "motion.*" where the rules ask for more than the treasurer;
            "paid_to.cooling" of the receiver.
    """
    open_meeting = writable_meeting(tx, meeting)
    paid = ExpensePaid(
        meeting=meeting,
        what=what.strip(),
        account=account,
        minor=minor,
        currency=tx.group.currency,
        paid_to=paid_to,
        receipt=receipt,
        source=source,
        on=open_meeting.on,
    )
    have = _balance(tx, expenses.SOURCES.get(source, a.CASH_LOAN))
    payload = expenses.pay(paid, have=have)
    check_destination(tx, payload, member=receiver)
    approve(
        tx,
        "expense",
        payload,
        minor=minor,
        meeting=meeting,
        approved_by=approved_by,
        motion=motion,
        effect="expense",
        barred=(receiver,) if receiver else (),
    )
    return tx.append(payload).id


def move_money(
    tx: Tx,
    *,
    meeting: str,
    from_account: str,
    to_account: str,
    minor: int,
    carried_by: str = "",
    note: str = "",
) -> str:
    """Move money of the group from one place to another; the fact id.

    Raises:
        Refused: "approval.*" for money out of the bank, where two officers sign.
    """
    open_meeting = writable_meeting(tx, meeting)
    moved = MoneyMoved(
        meeting=meeting,
        from_account=from_account,
        to_account=to_account,
        minor=minor,
        currency=tx.group.currency,
        on=open_meeting.on,
        carried_by=carried_by,
        note=note,
    )
    payload = transfers.move(moved, have=_balance(tx, from_account))
    if from_account == a.BANK:
        approve(tx, "signatory", payload, minor=minor, meeting=meeting)
    return tx.append(payload).id


def _balance(tx: Tx, account: str, sub: str | None = None) -> int:
    return balances.balance_of(tx.conn, account, tx.group.currency, sub)
