"""Collecting: what was typed in a row of the grid, checked and turned into parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.allocation import Part as LoanPart
from app.core.contributions import Part
from app.core.errors import Refused
from app.core.expected import BOXES, COLUMNS, Amounts
from app.core.repayment import LoanState, split
from app.core.rules_of_group import Rules
from app.core.unusual import Warning, warning

TEN_TIMES = 10
THREE_TIMES = 3


@dataclass(frozen=True, slots=True)
class Arrear:
    """What is left of a contribution that fell due at an earlier meeting, minor units."""

    kind: str
    meeting: str
    left: int


@dataclass(frozen=True, slots=True)
class BoxSlot:
    """Something a member may pay for in a rotating box: kind of part, its turn, what is left."""

    kind: str
    turn_id: str
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the member stands before this payment.

    Attributes:
        expected: The grey amounts of the row.
        loans: Running loans, oldest first.
        fines_owed, penalties_owed: Fines, and penalties of contributions, not yet paid.
        shares_bought: Money already paid for shares at this very meeting.
        missed_shares: How many more a late entrant may buy.
        arrears: Contributions of earlier meetings that stay owed, oldest first.
        advance: The member's money that waits for a purpose and may be used by itself.
        boxes: By column what can be paid into each rotating box, in the order of settlement.
    """

    expected: Amounts
    loans: tuple[LoanState, ...] = ()
    fines_owed: int = 0
    penalties_owed: int = 0
    shares_bought: int = 0
    missed_shares: int = 0
    arrears: tuple[Arrear, ...] = ()
    advance: int = 0
    boxes: Mapping[str, tuple[BoxSlot, ...]] = field(default_factory=dict)

    def owed(self, kind: str) -> int:
        """Contributions of one kind that are owed from earlier meetings."""
        return sum(one.left for one in self.arrears if one.kind == kind)


def read_shares(number: int, rules: Rules) -> int:
    """A number typed in the Shares box as money: up to the maximum it counts shares.

    Larger numbers are money, in minor units (spec/ux.md section 6.3, rule 4).
    """
    return number * rules.share_value if 0 <= number <= rules.shares_max else number


def check_hard(amounts: Amounts, standing: Standing, rules: Rules) -> None:
    """Refuse what cannot be.

    Raises:
        Refused: negative · shares not a multiple of the price, above the maximum, below the
            minimum · no loan, or more than all loans together (with the exact number) · more
            than all turns of a box ("turn.more_than_due" with left).
    """
    for column in COLUMNS:
        if getattr(amounts, column) < 0:
            raise Refused("amount.negative", column=column)
    if amounts.total == 0:
        raise Refused("contribution.nothing_paid")
    _check_shares(amounts.shares, standing, rules)
    for column in BOXES:
        most = sum(slot.left for slot in standing.boxes.get(column, ()))
        if getattr(amounts, column) > most:
            raise Refused("turn.more_than_due", left=most)
    left = sum(loan.left for loan in standing.loans)
    if amounts.loan and not standing.loans:
        raise Refused("loan.none")
    if amounts.loan > left:
        raise Refused("loan.more_than_owed", left=left)


def _check_shares(minor: int, standing: Standing, rules: Rules) -> None:
    price, most = rules.share_value, rules.shares_max + standing.missed_shares
    # Shares of an earlier meeting are no shares of this one.
    bought = standing.shares_bought - standing.owed("shares")
    if minor and not price:
        raise Refused("shares.not_here")
    if price and minor % price:
        lower = minor // price * price
        raise Refused("shares.not_multiple", price=price, lower=lower, upper=lower + price)
    if price and (minor + bought) // price > most:
        raise Refused("shares.above_max", max=most, shares=(minor + bought) // price, price=price)
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
    largest = max(largest, rules.late_fine, rules.absent_fine)
    largest = max(largest, standing.fines_owed + standing.penalties_owed)
    if largest and amounts.fine > largest:
        found.append(warning("fine.above_list", minor=amounts.fine, largest=largest))
    due = standing.expected.loan
    if standing.loans and amounts.loan > due:
        left = sum(loan.left for loan in standing.loans) - amounts.loan
        found.append(warning("loan.early_repayment", minor=amounts.loan - due, left=left))
    return tuple(found)


def parts_of(
    amounts: Amounts, standing: Standing, *, on: str, dues_first: str = "contributions"
) -> tuple[Part, ...]:
    """The row as parts, in the order in which they are settled; together exactly the row.

    What is owed from earlier meetings comes before the same of this one, the oldest first.

    Args:
        dues_first: Of `Rules`: contributions before loans, or the other way round.
    """
    plain = [
        part
        for column in COLUMNS
        if column != "loan"
        for part in _plain_parts(column, getattr(amounts, column), standing)
    ]
    of_loans = loan_parts(amounts.loan, standing.loans, on)
    return (*of_loans, *plain) if dues_first == "loan" else (*plain, *of_loans)


def _plain_parts(column: str, minor: int, standing: Standing) -> list[Part]:
    parts = []
    rest = minor
    if column in BOXES:
        return _box_parts(rest, standing.boxes.get(column, ()))
    if column == "fine" and standing.penalties_owed:
        late = min(rest, standing.penalties_owed)
        parts, rest = [Part(kind="penalty", minor=late)] if late else [], rest - late
    for one in standing.arrears:
        if one.kind == column and rest and one.left > 0:
            part = min(rest, one.left)
            parts.append(Part(kind=column, minor=part, ref=one.meeting))
            rest -= part
    if rest:
        parts.append(Part(kind=column, minor=rest))
    return parts


def _box_parts(minor: int, slots: Sequence[BoxSlot]) -> list[Part]:
    """What is owed for earlier turns first, then this turn, then turns in advance."""
    parts, rest = [], minor
    for slot in slots:
        paid = min(rest, slot.left)
        if paid > 0:
            parts.append(Part(kind=slot.kind, minor=paid, ref=slot.turn_id))
            rest -= paid
    return parts


# Part of an instalment -> kind of a contribution's part, in the usual order of settlement.
LOAN_KINDS: Final[Mapping[LoanPart, str]] = {
    "penalty": "loan_penalty",
    "fee": "loan_fee",
    "interest": "loan_interest",
    "principal": "loan_principal",
}


def loan_parts(minor: int, loans: Sequence[LoanState], on: str) -> list[Part]:
    """A repayment by loan and part: first what is due on each loan, oldest loan first; the rest
    to the oldest. `minor` is at most what is left of all."""
    share = {loan.loan: 0 for loan in loans}
    rest = minor
    for limits in ([loan.due(on) for loan in loans], [loan.left for loan in loans]):
        for loan, limit in zip(loans, limits, strict=True):
            part = max(0, min(rest, limit - share[loan.loan]))
            share[loan.loan] += part
            rest -= part
    parts = []
    for loan in loans:
        paid: Mapping[LoanPart, int] = (
            split(loan, share[loan.loan], on=on) if share[loan.loan] else {}
        )
        for name, kind in LOAN_KINDS.items():
            amount = paid.get(name, 0)
            if amount:
                parts.append(Part(kind=kind, minor=amount, ref=loan.loan))
    return parts
