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
    """One member's part of the closing, minor units.

    Attributes:
        own: (account, amount) of what the member has in the books and gets back: 3010, 2010, 2020.
        gross: Part of the fund, with what is given back at par. paid: Handed over of it.
        social: Of the social fund, when the group splits it; handed over besides.
        loans, others: How the member's debts end.
        remainder_to: Where the rest of `paid` stays: "box" (2110) or "social" (2040).
        fine: Set off for open fines, which are nowhere in the books yet. fines_to: "loan" (4050)
            or "social" (2040). penalty: The same for late contributions (4030).
    """

    member: str
    own: Sequence[tuple[str, int]]
    gross: int
    paid: int
    social: int = 0
    loans: Sequence[LoanEnd] = ()
    others: Sequence[OtherEnd] = ()
    remainder_to: str = "box"
    fine: int = 0
    fines_to: str = "loan"
    penalty: int = 0


def surplus_lines(
    balances: Sequence[tuple[str, str, int]], *, retained: int, currency: str
) -> tuple[Line, ...]:
    """Income, expenses and surplus become the surplus of the cycle (3030) that is divided.

    Args:
        balances: (account, sub, balance) as the books stand, debit positive.
        retained: Of it, what stays for the next cycle (3020).
    """
    whole = -sum(minor for _, _, minor in balances)
    rows: Rows = [(account, sub, -minor) for account, sub, minor in balances]
    rows += [(a.CYCLE_SURPLUS, "", retained - whole), (a.RETAINED, "", -retained)]
    return lines_of(rows, currency)


def part_journals(part: Part, currency: str) -> tuple[tuple[Line, ...], ...]:
    """Accrue, write off, convert, set off: what closes one member's cycle; one tuple each.

    The surplus (3030) gives what the part is more than the own money, or takes what it is less.
    """
    due, lost = [*accrued(part.loans), *_fined(part)], _lost(part)
    results = [row for row in (*due, *lost) if row[0] in _RESULTS]
    own = sum(minor for _, minor in part.own)
    of_surplus = part.gross - own + sum(minor for _, _, minor in results)
    converted: Rows = [(account, part.member, minor) for account, minor in part.own]
    converted += [(account, sub, -minor) for account, sub, minor in results]
    converted += [(a.CYCLE_SURPLUS, "", of_surplus), (a.PAYABLE, part.member, -part.gross)]
    converted += [(a.SOCIAL_FUND, "", part.social), (a.PAYABLE, part.member, -part.social)]
    return tuple(lines_of(rows, currency) for rows in (due, lost, converted, _set_off(part)))


def paid_lines(*, member: str, minor: int, source: str, currency: str) -> tuple[Line, ...]:
    """The fifth: what a member is handed over."""
    return lines_of([(a.PAYABLE, member, minor), (source, "", -minor)], currency)


_RESULTS = frozenset(
    (
        a.INTEREST,
        a.LOAN_PENALTIES,
        a.LOAN_FEES,
        a.FINES,
        a.LATE_DUES_PENALTIES,
        a.LOANS_WRITTEN_OFF,
    )
)


def _fined(part: Part) -> Rows:
    """Penalties and fines of the fund become income now that they are set off."""
    fine = 0 if part.fines_to == "social" else part.fine
    return [
        (a.CHARGES_DUE, part.member, fine + part.penalty),
        (a.FINES, "", -fine),
        (a.LATE_DUES_PENALTIES, "", -part.penalty),
    ]


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


def _lost(part: Part) -> Rows:
    rows: Rows = []
    for loan in part.loans:
        rows += [
            (a.LOANS_WRITTEN_OFF, "", loan.lost),
            (a.LOANS, loan.loan, -loan.lost_principal),
            (a.LOAN_INTEREST_DUE, loan.loan, -loan.lost_interest),
            (a.CHARGES_DUE, loan.loan, -loan.lost_penalty - loan.lost_fee),
        ]
    for other in part.others:
        rows += [
            (a.LOANS_WRITTEN_OFF, "", other.lost),
            (other.account, other.member, -other.lost),
        ]
    return rows


def _set_off(part: Part) -> Rows:
    rows: Rows = []
    for loan in part.loans:
        rows += [
            (a.PAYABLE, loan.member, loan.covered),
            (a.LOANS, loan.loan, -loan.principal),
            (a.LOAN_INTEREST_DUE, loan.loan, -loan.interest),
            (a.CHARGES_DUE, loan.loan, -loan.penalty - loan.fee),
        ]
    for other in part.others:
        rows += [
            (a.PAYABLE, other.member, other.minor),
            (other.account, other.member, -other.minor),
        ]
    fines = (a.SOCIAL_FUND, "") if part.fines_to == "social" else (a.CHARGES_DUE, part.member)
    rows += [(a.PAYABLE, part.member, part.fine), (*fines, -part.fine)]
    rows += [(a.PAYABLE, part.member, part.penalty), (a.CHARGES_DUE, part.member, -part.penalty)]
    covered = sum(one.covered for one in part.loans) + sum(one.minor for one in part.others)
    covered += part.fine + part.penalty
    kept = a.SOCIAL_FUND if part.remainder_to == "social" else a.KEPT_ROUNDING
    rest = part.gross - covered - part.paid
    return [*rows, (a.PAYABLE, part.member, rest), (kept, "", -rest)]
