"""A loan repaid out of the borrower's own money in the group, or by a guarantor."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import accounts as a
from app.core import loan_settling as core
from app.core.errors import Refused
from app.core.loan_settling import (
    GUARANTOR_SOURCES,
    OWN_MONEY,
    ClaimSettled,
    GuarantorPaid,
    LoanSetOff,
)
from app.core.repayment import split
from app.operations.lending.known import CHAIR, check_approval, loan_of_fund
from app.operations.lending.paying import parts_of
from app.operations.loan_income import earn_income
from app.operations.running import known_member, writable_meeting
from app.projections import balances, group, loan_book, loans
from app.projections.loan_claims import claims_of


def set_off(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    minor: int = 0,
    source_account: str = a.SAVINGS,
    consent: str = "paper",
    approved_by: Sequence[str] = (),
    reason: str = "",
) -> str:
    """Repay a loan out of the borrower's savings, shares or advance (T24); the fact.

    Args:
        minor: 0 for as much as there is and is owed.
        consent: "pin" or "paper" of the borrower; "vote" when the group decides, which needs
            the chair and a reason.

    Raises:
        Refused: Nothing there that is free ("set_off.no_savings"), more than is there
            ("set_off.above_savings" with allowed) or owed.
    """
    on = writable_meeting(tx, meeting).on
    known = loan_of_fund(tx, loan)
    if source_account not in OWN_MONEY:
        raise Refused("loan.unknown_source", source=source_account)
    if consent == "vote":
        if not reason.strip():
            raise Refused("reason.needed")
        check_approval(tx, CHAIR, approved_by=approved_by, barred=(known.member,))
    free = free_money(tx, known.member, source_account)
    wanted = minor or min(free, known.state.left)
    if free <= 0 or wanted <= 0:
        raise Refused("set_off.no_savings", savings=free, allowed=1)
    if wanted > free:
        raise Refused("set_off.above_savings", minor=wanted, allowed=free)
    _, rules = group.current_rules(tx.conn)
    parts = parts_of(loan, split(known.state, wanted, on=on))
    fact = LoanSetOff(
        loan=loan,
        member=known.member,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        source_account=source_account,
        parts=parts,
        consent=consent,
        reason=reason,
        approved_by=tuple(approved_by),
        income_basis=rules.income_basis,
    )
    entry = tx.append(core.set_off(fact)).id
    earn_income(tx, meeting=meeting, on=on, parts=parts, cause=entry)
    return entry


def guarantor_pays(
    tx: Tx,
    *,
    meeting: str,
    loan: str,
    guarantor: str,
    minor: int,
    source: str = "cash",
    claim: bool = False,
    code: str = "",
) -> str:
    """A guarantor pays a part of the loan (T25); the fact.

    Args:
        source: "cash", "mpesa", "bank", or the guarantor's "savings" or "shares".
        claim: The group collects it from the borrower for the guarantor.

    Raises:
        Refused: Nobody who stands for it ("guarantee.none"), more than that
            ("guarantee.above_share" with allowed), than the own savings, or than is owed.
    """
    on = writable_meeting(tx, meeting).on
    known = loan_of_fund(tx, loan)
    known_member(tx, guarantor)
    _, rules = group.current_rules(tx.conn)
    standing = {one.guarantor: one.minor for one in loan_book.guarantors_of(tx.conn, known)}
    if guarantor not in standing:
        raise Refused("guarantee.none", member=guarantor)
    most = known.state.left if rules.guarantee == "joint" else standing[guarantor]
    if minor > most:
        raise Refused("guarantee.above_share", minor=minor, allowed=most)
    account = GUARANTOR_SOURCES.get(source, "")
    if account in OWN_MONEY:
        # What stands for this very loan is free to pay it.
        free = -balances.balance_of(tx.conn, account, tx.group.currency, guarantor)
        if minor > free:
            raise Refused("set_off.above_savings", minor=minor, allowed=free)
    parts = parts_of(loan, split(known.state, minor, on=on))
    fact = GuarantorPaid(
        loan=loan,
        member=known.member,
        guarantor=guarantor,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        source=source,
        parts=parts,
        claim=claim,
        code=code,
        income_basis=rules.income_basis,
    )
    entry = tx.append(core.guarantor_paid(fact)).id
    earn_income(tx, meeting=meeting, on=on, parts=parts, cause=entry)
    return entry


def settle_claim(tx: Tx, *, meeting: str, loan: str, guarantor: str, minor: int = 0) -> str:
    """The borrower pays the guarantor back at the table; the fact.

    Args:
        minor: 0 for all of it.

    Raises:
        Refused: "loan.unknown", "claim.none", more than is left ("claim.more_than_left").
    """
    on = writable_meeting(tx, meeting).on
    known = loans.find_loan(tx.conn, loan)
    if known is None:
        raise Refused("loan.unknown", loan=loan)
    currency = tx.group.currency
    left = dict(claims_of(tx.conn, loan)).get(guarantor, 0)
    fact = ClaimSettled(
        loan=loan,
        member=known.member,
        guarantor=guarantor,
        meeting=meeting,
        on=on,
        minor=minor or left,
        currency=currency,
    )
    if not left:
        raise Refused("claim.none", member=guarantor)
    return tx.append(core.settle_claim(fact, left=left)).id


def free_money(tx: Tx, member: str, account: str) -> int:
    """Of an own account of a member, what does not stand for loans of others; minor units."""
    there = -balances.balance_of(tx.conn, account, tx.group.currency, member)
    if account == a.ADVANCES:
        return max(0, there)
    other = a.SHARES if account == a.SAVINGS else a.SAVINGS
    beside = -balances.balance_of(tx.conn, other, tx.group.currency, member)
    blocked = max(0, loan_book.blocked_savings(tx.conn, member) - max(0, beside))
    return max(0, there - blocked)
