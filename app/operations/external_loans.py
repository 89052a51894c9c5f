"""A loan to the group from outside, lent on to the members (T48)."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.payouts import SOURCES
from app.core.pools import external_loans as core
from app.core.pools.external_loans import ExternalLoanReceived, ExternalLoanRepaid
from app.core.rounding import apply_ppm
from app.operations.running import known_member, writable_meeting
from app.projections import balances
from app.projections.external_loans import find_external_loan


def receive_loan(
    tx: Tx,
    *,
    meeting: str,
    lender: str,
    minor: int,
    rate_ppm: int,
    instalments: int,
    signatories: Iterable[str],
    source: str = "bank",
    code: str = "",
) -> str:
    """The group got a loan; its id.

    Args:
        rate_ppm: Interest of a month on what is left. signatories: At least two members.

    Raises:
        Refused: See `app.core.pools.external_loans.receive`.
    """
    on = writable_meeting(tx, meeting).on
    signed = tuple(dict.fromkeys(signatories))
    for member in signed:
        known_member(tx, member)
    fact = ExternalLoanReceived(
        loan=tx.new_id(),
        lender=lender.strip(),
        meeting=meeting,
        on=on,
        minor=minor,
        currency=tx.group.currency,
        rate_ppm=rate_ppm,
        instalments=instalments,
        source=source,
        signatories=signed,
        code=code,
    )
    tx.append(core.receive(fact))
    return fact.loan


def repay_loan(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    principal: int,
    interest: int | None = None,
    source: str = "bank",
    code: str = "",
) -> str:
    """Pay a part of it back; the fact.

    Args:
        interest: None for a month of it on what is left.

    Raises:
        Refused: "external_loan.unknown"; see `repay`.
    """
    on = writable_meeting(tx, meeting).on
    found = find_external_loan(tx.conn, loan)
    if found is None:
        raise Refused("external_loan.unknown")
    of_month = apply_ppm(found.left, found.rate_ppm)
    fact = ExternalLoanRepaid(
        loan=loan,
        meeting=meeting,
        on=on,
        principal=principal,
        interest=of_month if interest is None else interest,
        currency=tx.group.currency,
        source=source,
        code=code,
    )
    account = SOURCES.get(source, a.CASH_LOAN)
    have = balances.balance_of(tx.conn, account, tx.group.currency)
    return tx.append(core.repay(fact, left=found.left, have=have)).id
