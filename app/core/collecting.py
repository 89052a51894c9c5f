"""Collecting: what was typed in a row of the grid, checked and turned into parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.contributions import Part
from app.core.errors import Refused
from app.core.expected import COLUMNS, Amounts
from app.core.repayment import LoanState, allocate
from app.core.rules_of_group import Rules
from app.core.unusual import Warning, warning

TEN_TIMES = 10
THREE_TIMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the member stands before this payment.

    Attributes:
        expected: The grey amounts of the row.
        loans: Running loans, oldest first.
        fines_owed: Fines not yet paid.
        shares_bought: Money already paid for shares at this very meeting.
    """

    expected: Amounts
    loans: tuple[LoanState, ...] = ()
    fines_owed: int = 0
    shares_bought: int = 0


def read_shares(number: int, rules: Rules) -> int:
    """A number typed in the Shares box as money: up to the maximum it counts shares.

    Larger numbers are money, in minor units (spec/ux.md section 6.3, rule 4).
    """
    return number * rules.share_value if 0 <= number <= rules.shares_max else number


def check_hard(amounts: Amounts, standing: Standing, rules: Rules) -> None:
    """Refuse what cannot be.

    Raises:
        Refused: negative · shares not a multiple of the price, above the maximum, below the
            minimum · no loan, or more than all loans together (with the exact number).
    """
    for column in COLUMNS:
        if getattr(amounts, column) < 0:
            raise Refused("amount.negative", column=column)
    if amounts.total == 0:
        raise Refused("contribution.nothing_paid")
    _check_shares(amounts.shares, standing.shares_bought, rules)
    left = sum(loan.left for loan in standing.loans)
    if amounts.loan and not standing.loans:
        raise Refused("loan.none")
    if amounts.loan > left:
        raise Refused("loan.more_than_owed", left=left)


def _check_shares(minor: int, bought: int, rules: Rules) -> None:
    price = rules.share_value
    if minor and not price:
        raise Refused("shares.not_here")
    if price and minor % price:
        lower = minor // price * price
        raise Refused("shares.not_multiple", price=price, lower=lower, upper=lower + price)
    if price and (minor + bought) // price > rules.shares_max:
        raise Refused(
            "shares.above_max", max=rules.shares_max, shares=(minor + bought) // price, price=price
        )
    if rules.shares_min and (minor + bought) // price < rules.shares_min:
        raise Refused("shares.below_min", min=rules.shares_min)


def check_soft(amounts: Amounts, standing: Standing, rules: Rules) -> tuple[Warning, ...]:
    """What is unusual and wants a second Enter, in the order of the columns."""
    found = []
    for column in COLUMNS:
        typed, expected = getattr(amounts, column), getattr(standing.expected, column)
        if expected and typed >= TEN_TIMES * expected:
            found.append(warning("entry.ten_times", column=column, minor=typed, expected=expected))
    usual = standing.expected.shares
    if usual and amounts.shares >= THREE_TIMES * usual:
        found.append(warning("shares.three_times_usual", minor=amounts.shares, usual=usual))
    largest = max((minor for _, minor in rules.fine_list), default=0)
    largest = max(largest, rules.late_fine, rules.absent_fine, standing.fines_owed)
    if largest and amounts.fine > largest:
        found.append(warning("fine.above_list", minor=amounts.fine, largest=largest))
    due = standing.expected.loan
    if standing.loans and amounts.loan > due:
        left = sum(loan.left for loan in standing.loans) - amounts.loan
        found.append(warning("loan.early_repayment", minor=amounts.loan - due, left=left))
    return tuple(found)


def parts_of(amounts: Amounts, standing: Standing, *, on: str) -> tuple[Part, ...]:
    """The row as parts, in the order of the columns; a repayment interest first."""
    plain = [
        Part(kind=column, minor=getattr(amounts, column))
        for column in COLUMNS
        if column != "loan" and getattr(amounts, column)
    ]
    return (*plain, *_loan_parts(amounts.loan, standing.loans, on))


def _loan_parts(minor: int, loans: Sequence[LoanState], on: str) -> list[Part]:
    """First what is due on each loan, oldest loan first; the rest to the oldest."""
    share = {loan.loan: 0 for loan in loans}
    rest = minor
    for limits in ([loan.due(on) for loan in loans], [loan.left for loan in loans]):
        for loan, limit in zip(loans, limits, strict=True):
            part = max(0, min(rest, limit - share[loan.loan]))
            share[loan.loan] += part
            rest -= part
    parts = []
    for loan in loans:
        interest, principal = allocate(loan, share[loan.loan])
        for kind, amount in (("loan_interest", interest), ("loan_principal", principal)):
            if amount:
                parts.append(Part(kind=kind, minor=amount, ref=loan.loan))
    return parts
