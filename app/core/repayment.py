"""Repayment: a running loan, what is due and late on it, and how a payment is split."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.core.allocation import PARTS, Due, Part, Payment, Surplus
from app.core.allocation import allocate as settle
from app.core.errors import Refused
from app.core.loans import Instalment
from app.core.rounding import PPM, Rounding, divide


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaid:
    """What is left of one instalment, minor units; `due_on` "" is due at once.

    `number` counts from 1 in the schedule in force; 0 stands outside of it.
    """

    due_on: str
    principal: int = 0
    interest: int = 0
    penalty: int = 0
    fee: int = 0
    number: int = 0

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.penalty + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanState:
    """A running loan as repayments see it; every figure is a sum of facts, in any order.

    Attributes:
        principal: Handed over. added: Became principal later: arrears, more money.
        instalments: The schedule in force, oldest first.
        charged: Service charges so far, for a loan charged per meeting.
        principal_before, interest_before: What the schedule in force left to the time before it.
        interest_beside: Asked for by facts outside of this schedule; negative when it asks for
            interest that a fact took back.
        penalty: Assessed, less what was waived. penalties: of it, by number of the instalment.
        *_paid: All repayments so far. *_gone: forgiven, written off or made principal.
        order, direction, surplus: How a payment is split, see `app.core.allocation`.
    """

    loan: str
    member: str
    principal: int
    basis: str
    rate_ppm: int
    unpaid_charge: str
    instalments: tuple[Instalment, ...]
    charged: int
    interest_paid: int
    principal_paid: int
    added: int = 0
    principal_before: int = 0
    interest_before: int = 0
    interest_beside: int = 0
    principal_gone: int = 0
    interest_gone: int = 0
    penalty: int = 0
    penalties: tuple[tuple[int, int], ...] = ()
    penalty_paid: int = 0
    penalty_gone: int = 0
    fee: int = 0
    fee_paid: int = 0
    fee_gone: int = 0
    order: tuple[Part, ...] = PARTS
    direction: str = "vertical"
    surplus: str = "advance"

    @property
    def interest(self) -> int:
        """Interest known so far: the whole term's when scheduled, what was charged when not."""
        planned = sum(i.interest for i in self.instalments)
        return self.interest_before + self.interest_beside + planned + self.charged

    @property
    def principal_balance(self) -> int:
        """As in the books (1300); negative when more came than was owed."""
        return self.principal + self.added - self.principal_paid - self.principal_gone

    @property
    def interest_balance(self) -> int:
        """As in the books on accrual (1310)."""
        return self.interest - self.interest_paid - self.interest_gone

    @property
    def charges_balance(self) -> int:
        """Penalty and fee, as in the books on accrual (1320)."""
        return (
            self.penalty
            + self.fee
            - self.penalty_paid
            - self.penalty_gone
            - self.fee_paid
            - self.fee_gone
        )

    @property
    def principal_left(self) -> int:
        return max(0, self.principal_balance)

    @property
    def interest_left(self) -> int:
        return max(0, self.interest_balance)

    @property
    def penalty_left(self) -> int:
        return max(0, self.penalty - self.penalty_paid - self.penalty_gone)

    @property
    def fee_left(self) -> int:
        return max(0, self.fee - self.fee_paid - self.fee_gone)

    @property
    def left(self) -> int:
        """The exact number that closes the loan as agreed."""
        return self.principal_left + self.interest_left + self.penalty_left + self.fee_left

    @property
    def overpaid(self) -> int:
        """Principal that came beyond all that was owed: the member's, not the loan's."""
        return max(0, -self.principal_balance)

    @property
    def is_closed(self) -> bool:
        return self.left <= 0

    def due(self, on: str) -> int:
        """What should be paid by the civil day `on`: today's instalment and the late rest."""
        return sum(left.total for left in self.unpaid() if left.due_on <= on)

    def late(self, on: str) -> int:
        """What fell due before the day `on` and is not paid."""
        return sum(left.total for left in self.unpaid() if left.due_on < on)

    def late_since(self, on: str) -> str:
        """The oldest day from which something is late on the day `on`; "" when nothing is.

        Penalties alone do not make a loan late, and what is due at once has no day.
        """
        days = (
            left.due_on
            for left in self.unpaid()
            if left.due_on and left.due_on < on and left.total > left.penalty
        )
        return min(days, default="")

    def unpaid(self) -> tuple[Unpaid, ...]:
        """What is left of every instalment, oldest first; what is due at once stands first."""
        principals = self._principals()
        interests = self._interests()
        penalties = self._penalties()
        days = ("", *(i.due_on for i in self.instalments))
        fees = self._fees(principals, interests)
        rows = zip(days, principals, interests, penalties, fees, strict=True)
        found = (
            Unpaid(
                due_on=day,
                principal=principal,
                interest=interest,
                penalty=penalty,
                fee=fee,
                number=number,
            )
            for number, (day, principal, interest, penalty, fee) in enumerate(rows)
        )
        return tuple(one for one in found if one.total)

    def _principals(self) -> list[int]:
        """Principal at once, then of each instalment: together exactly what is left."""
        left = self.principal_left
        # A repayment from before this schedule was taken back: it is owed now.
        at_once = min(left, self.principal_before - self.principal_paid - self.principal_gone)
        at_once = max(0, at_once)
        planned = [i.principal for i in self.instalments]
        rows = _consume(planned, sum(planned) - (left - at_once))
        rest = left - at_once - sum(rows)  # handed over, but in no schedule
        if rows:
            rows[-1] += rest
        else:
            at_once += rest
        return [at_once, *rows]

    def _interests(self) -> list[int]:
        """Interest at once (charges, arrears from before), then of each instalment."""
        left = self.interest_left
        settled = self.interest_paid + self.interest_gone
        at_once = max(0, min(left, self.interest_before + self.charged - settled))
        planned = [i.interest for i in self.instalments]
        rows = _consume(planned, sum(planned) - (left - at_once))
        return [left - sum(rows), *rows]

    def _penalties(self) -> list[int]:
        known = dict(self.penalties)
        by_number = [known.get(number, 0) for number in range(1, len(self.instalments) + 1)]
        return _consume(
            (self.penalty - sum(by_number), *by_number), self.penalty_paid + self.penalty_gone
        )

    def _fees(self, principals: Sequence[int], interests: Sequence[int]) -> list[int]:
        """The fee stands with the oldest instalment that is not paid."""
        fees = [0] * len(principals)
        if self.fee_left:
            unpaid = (n for n in range(len(fees)) if principals[n] or interests[n])
            fees[next(unpaid, 0)] = self.fee_left
        return fees

    def before(self, interest: int, principal: int, penalty: int = 0, fee: int = 0) -> "LoanState":
        """The loan as it stood before a repayment of these parts."""
        return replace(
            self,
            interest_paid=self.interest_paid - interest,
            principal_paid=self.principal_paid - principal,
            penalty_paid=self.penalty_paid - penalty,
            fee_paid=self.fee_paid - fee,
        )

    def next_charge(self, rounding: Rounding = "half_up") -> int:
        """The charge of a meeting on what is left; missed charges bear charge when compound."""
        base = self.principal_left
        if self.unpaid_charge == "compound":
            base += self.interest_left
        return divide(base * self.rate_ppm, PPM, rounding)


def _consume(asked: Sequence[int], settled: int) -> list[int]:
    """What is left of each amount when `settled` pays the first ones first."""
    left = []
    for minor in asked:
        part = max(0, min(minor, settled))
        settled -= part
        left.append(minor - part)
    return left


def split(loan: LoanState, minor: int, *, on: str = "") -> dict[Part, int]:
    """A repayment by part, as the terms of the loan say.

    Args:
        on: Civil day of the payment: what is due later is ahead of its time, and goes where
            `surplus` says; "" when the day does not matter.

    Raises:
        Refused: More than the whole loan ("loan.more_than_owed" with the number that closes it).

    Source: spec/domain.md section 3.16.
    """
    if minor > loan.left:
        raise Refused("loan.more_than_owed", left=loan.left)
    dues = [
        Due(
            due=date.fromisoformat(one.due_on) if one.due_on else date.min,
            penalty=one.penalty,
            fee=one.fee,
            interest=one.interest,
            principal=one.principal,
        )
        for one in loan.unpaid()
    ]
    day = date.fromisoformat(on) if on else date.max
    allocation = settle(
        dues,
        [Payment(on=day, minor=minor)],
        order=loan.order,
        direction="horizontal" if loan.direction == "horizontal" else "vertical",
        surplus=_SURPLUS.get(loan.surplus, "advance"),
    )
    assert allocation.advance == 0, (minor, loan)
    return allocation.by_payment[0]


_SURPLUS: Mapping[str, Surplus] = {"next": "next", "last": "last", "principal": "principal"}
