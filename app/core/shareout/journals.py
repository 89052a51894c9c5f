"""The five closing journals of a share-out: after them the fund's accounts stand at nothing.

Source: spec/domain.md section 4.4.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core import accounts as a
from app.core.ledger import Line, lines_of
from app.core.shareout.debts import LoanEnd, OtherEnd

Rows = list[tuple[str, str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One member's part: `gross` with what is given back at par, and what is paid of it."""

    member: str
    gross: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """All that the journals are made of, minor units.

    Attributes:
        balances: (account, sub, balance) of what is closed, debit positive, as the books stand.
        retained: Surplus that stays for the next cycle (3020).
        remainder_to: "box" (2110) or "social" (2040).
    """

    currency: str
    balances: Sequence[tuple[str, str, int]]
    loans: Sequence[LoanEnd]
    others: Sequence[OtherEnd]
    parts: Sequence[Part]
    retained: int = 0
    remainder_to: str = "box"


def agreed_journals(closing: Closing) -> tuple[tuple[Line, ...], ...]:
    """Accrue, write off, convert, set off: what the agreement writes; one tuple each."""
    due = accrued(closing.loans)
    lost = _lost(closing)
    converted: Rows = [(account, sub, -minor) for account, sub, minor in closing.balances]
    results = [row for row in (*due, *lost) if row[0] in _RESULTS]
    converted += [(account, sub, -minor) for account, sub, minor in results]
    converted += [(a.PAYABLE, part.member, -part.gross) for part in closing.parts]
    converted.append((a.RETAINED, "", -closing.retained))
    journals = (due, lost, converted, _set_off(closing))
    return tuple(lines_of(rows, closing.currency) for rows in journals)


def paid_lines(*, member: str, minor: int, source: str, currency: str) -> tuple[Line, ...]:
    """The fifth: what a member is handed over."""
    return lines_of([(a.PAYABLE, member, minor), (source, "", -minor)], currency)


_RESULTS = frozenset((a.INTEREST, a.LOAN_PENALTIES, a.LOAN_FEES, a.LOANS_WRITTEN_OFF))


def accrued(loans: Sequence[LoanEnd]) -> Rows:
    """Charges that are owed and not in the books yet become income; so does deferred income."""
    rows: Rows = []
    for one in loans:
        interest = one.interest + one.lost_interest - one.booked_interest
        penalty, fee = one.penalty + one.lost_penalty, one.fee + one.lost_fee
        booked_fee = min(fee, one.booked_charges)
        fee -= booked_fee
        penalty -= one.booked_charges - booked_fee
        rows += [(a.LOAN_INTEREST_DUE, one.loan, interest), (a.INTEREST, "", -interest)]
        rows += [(a.CHARGES_DUE, one.loan, penalty + fee)]
        rows += [(a.LOAN_PENALTIES, "", -penalty), (a.LOAN_FEES, "", -fee)]
        rows += [(a.DEFERRED_INCOME, one.loan, one.deferred), (a.INTEREST, "", -one.deferred)]
        rows += [(a.DEFERRED_INCOME, one.loan, one.rebate), (a.LOANS, one.loan, -one.rebate)]
    return rows


def _lost(closing: Closing) -> Rows:
    rows: Rows = []
    for loan in closing.loans:
        rows += [
            (a.LOANS_WRITTEN_OFF, "", loan.lost),
            (a.LOANS, loan.loan, -loan.lost_principal),
            (a.LOAN_INTEREST_DUE, loan.loan, -loan.lost_interest),
            (a.CHARGES_DUE, loan.loan, -loan.lost_penalty - loan.lost_fee),
        ]
    for other in closing.others:
        rows += [
            (a.LOANS_WRITTEN_OFF, "", other.lost),
            (other.account, other.member, -other.lost),
        ]
    return rows


def _set_off(closing: Closing) -> Rows:
    rows: Rows = []
    covered: dict[str, int] = {}
    for loan in closing.loans:
        covered[loan.member] = covered.get(loan.member, 0) + loan.covered
        rows += [
            (a.PAYABLE, loan.member, loan.covered),
            (a.LOANS, loan.loan, -loan.principal),
            (a.LOAN_INTEREST_DUE, loan.loan, -loan.interest),
            (a.CHARGES_DUE, loan.loan, -loan.penalty - loan.fee),
        ]
    for other in closing.others:
        covered[other.member] = covered.get(other.member, 0) + other.minor
        rows += [
            (a.PAYABLE, other.member, other.minor),
            (other.account, other.member, -other.minor),
        ]
    kept = a.SOCIAL_FUND if closing.remainder_to == "social" else a.KEPT_ROUNDING
    for part in closing.parts:
        rest = part.gross - covered.get(part.member, 0) - part.paid
        rows += [(a.PAYABLE, part.member, rest), (kept, "", -rest)]
    return rows
