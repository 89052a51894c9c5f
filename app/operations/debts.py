"""Debts of members that no due and no loan stands for (1340), paid at a meeting."""

from app.book.transaction import Tx
from app.core.accounts import OTHER_DUE
from app.core.debts_paid import DebtPaid, pay
from app.core.errors import Refused
from app.operations.running import writable_meeting
from app.projections import balances
from app.projections.members import find_member


def receive_debt(
    tx: Tx, *, meeting: str, member: str, minor: int, target: str = "cash", code: str = ""
) -> str:
    """Write that a debt was paid, also by who left the group; the fact.

    Raises:
        Refused: "member.unknown", what `app.core.debts_paid.pay` refuses.
    """
    on = writable_meeting(tx, meeting).on
    if find_member(tx.conn, member) is None:
        raise Refused("member.unknown", member=member)
    currency = tx.group.currency
    fact = DebtPaid(
        member=member,
        meeting=meeting,
        on=on,
        minor=minor,
        currency=currency,
        target=target,
        code=code,
    )
    owed = balances.balance_of(tx.conn, OTHER_DUE, currency, member)
    return tx.append(pay(fact, owed=max(0, owed))).id
